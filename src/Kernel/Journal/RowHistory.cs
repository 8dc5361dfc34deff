using System.Globalization;
using Anran.Kernel.Contributions;
using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Journal;

/// <summary>What the journal says of rows that the caller has been shown. Only modules ask it, after they found the row.</summary>
public sealed class RowHistory(Db db, IEnumerable<FactType> types, IServiceProvider services)
{
    /// <summary>Entries that changed one of the rows, newest first.</summary>
    /// <param name="ids">Of the rows, each a primary key of one column.</param>
    public async Task<IReadOnlyList<RowEvent>> Of(string table, IReadOnlyList<Guid> ids, TimelineAfter? after, int count, CancellationToken stop)
    {
        var keys = ids.Select(id => id.ToString("n")).ToList();
        // An import is told of at the place that holds all its rows, which may lie above what the caller sees; the row itself does not.
        var entries = db.Unscoped<JournalEntry>("the history of a row that was shown").AsNoTracking()
            .Where(it => it.Rows.Any(row => row.Table == table && keys.Contains(row.Key)));
        if (after is { } last)
        {
            var mine = long.TryParse(last.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
            entries = entries.Where(it => it.At < last.At || (it.At == last.At && it.Id < mine));
        }
        var read = await entries.OrderByDescending(it => it.At).ThenByDescending(it => it.Id).Take(count)
            .Select(it => new { it.Id, it.At, it.Actor, it.Name, it.Body }).ToListAsync(stop);
        var texts = types.ToDictionary(type => type.Name, type => type.Text);
        var names = services.GetService<NameActors>() is { } ask ? await ask(services, [.. read.Select(it => it.Actor).Distinct()], stop) : new Dictionary<Guid, string>();
        return read.ConvertAll(it => new RowEvent(
            it.Id.ToString("D19", CultureInfo.InvariantCulture), it.At, names.GetValueOrDefault(it.Actor), it.Name, texts.GetValueOrDefault(it.Name, new(it.Name, it.Name)), it.Body));
    }
}

/// <param name="Id">As the store numbered the entry, with leading zeros: as text in the order of numbers.</param>
/// <param name="Name">Of the fact.</param>
/// <param name="Body">The fact as JSON.</param>
public sealed record RowEvent(string Id, DateTimeOffset At, string? Actor, string Name, Text Text, string Body);
