using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>What was ever reported of a target, corrected entries and their corrections alike; newest first.</summary>
static class ListTargetEntries
{
    /// <param name="Share">Of which share, as it is called in this edition; null for a report of the whole.</param>
    /// <param name="Counts">False when a correction stands instead.</param>
    public sealed record Row(
        Guid Id, int Number, Guid? Share, OwnerView? Owner, string Value, DateOnly AsOf, string? Note, string? Because, EntrySource Source, bool Counts, Guid? Corrects, string By, DateTimeOffset At,
        IReadOnlyList<FileRow> Files);
    public sealed record FileRow(Guid Id, string Name);

    public static void Map(IEndpointRouteBuilder targets) => targets.MapGet("/{target:guid}/entries", Handle).Requires("plans.read");

    /// <param name="share">Only those of one share.</param>
    static async Task<Ok<Page<Row>>> Handle(
        Guid id, Guid target, Guid? share, string? after, int? limit, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var seen = await SeeTargets.Find(db, id, stop);
        var one = await seen.One(db, target, stop);
        var threads = await GetTarget.Threads(db, one, seen.Whole, share, stop);
        // What was reported of the whole before it was split stays to be read.
        if (seen.Whole && share is null) threads = [.. threads.Append(one.Thread).Distinct()];
        var (entries, size) = (db.Set<TargetEntry>().AsNoTracking().Where(it => threads.Contains(it.Thread)), Page.Limit(limit));
        if (Cursor(after) is var (day, number, last))
            entries = entries.Where(it => it.AsOf < day || (it.AsOf == day && (it.Number < number || (it.Number == number && it.Id < last))));
        var read = await entries.OrderByDescending(it => it.AsOf).ThenByDescending(it => it.Number).ThenByDescending(it => it.Id).Take(size + 1).ToListAsync(stop);

        var ids = read.ConvertAll(it => it.Id);
        var files = (await db.Set<TargetEvidence>().AsNoTracking().Where(it => ids.Contains(it.Entry)).OrderBy(it => it.Id).ToListAsync(stop)).ToLookup(it => it.Entry);
        var shares = await db.Set<TargetShare>().AsNoTracking().Where(it => it.Target == target).ToDictionaryAsync(it => it.Thread, stop);
        var names = await organisations.FindAll([.. read.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        var where = await places.FindAll([.. read.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(
            read.ConvertAll(it => new Row(
                it.Id, it.Number, shares.TryGetValue(it.Thread, out var of) ? of.Id : null, of is not null ? OwnerView.Of(of, names, where) : null, Thousandths.Text(it.Value), it.AsOf, it.Note, it.Because, it.Source,
                it.ReplacedBy is null, it.Corrects, it.ByName, it.At, [.. files[it.Id].Select(file => new FileRow(file.File, file.Name))])),
            size, row => string.Create(CultureInfo.InvariantCulture, $"{row.AsOf:yyyyMMdd}-{row.Number}-{row.Id:n}")));
    }

    static (DateOnly Day, int Number, Guid Id)? Cursor(string? after) =>
        after?.Split('-') is [var day, var number, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && Guid.TryParseExact(id, "n", out var last)
            ? (on, at, last) : null;
}
