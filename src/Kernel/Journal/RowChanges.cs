using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Journal;

/// <summary>
/// Which rows changed since a place in the journal, bulk imports included. The journal names every row that a fact changed, so nothing else
/// has to be kept to send somebody only what is new. Ids only, of everybody's rows: whoever asks reads the rows within the caller's scope.
/// </summary>
public sealed class RowChanges(Db db)
{
    const string Why = "which rows changed is asked to read them within the caller's scope afterwards";

    /// <summary>The newest sealed place; 0 when nothing was ever sealed.</summary>
    public async Task<long> Head(CancellationToken stop) => await db.Unscoped<JournalSeal>(Why).MaxAsync(it => (long?)it.Seq, stop) ?? 0;

    /// <summary>Ids of rows of a table that entries in (<paramref name="after"/>, <paramref name="upTo"/>] name: ascending by id as text, each once.</summary>
    /// <param name="from">The last of the page before; null: from the beginning.</param>
    public async Task<IReadOnlyList<Guid>> Since(string table, long after, long upTo, Guid? from, int count, CancellationToken stop)
    {
        var last = from?.ToString("n") ?? "";
#pragma warning disable CA1309, CA1310 // becomes a comparison in SQL; keys are digits and small letters
        var keys = await (
            from seal in db.Unscoped<JournalSeal>(Why)
            join entry in db.Unscoped<JournalEntry>(Why) on seal.Entry equals entry.Id
            from row in entry.Rows
            where seal.Seq > after && seal.Seq <= upTo && row.Table == table && string.Compare(row.Key, last) > 0
            select row.Key).Distinct().OrderBy(key => key).Take(count).ToListAsync(stop);
#pragma warning restore CA1309, CA1310
        return keys.ConvertAll(key => Guid.ParseExact(key, "n"));
    }
}
