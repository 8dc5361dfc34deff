using Anran.Kernel.Lookup;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>
/// All places in memory for searching, one for the process. Before each search it asks the store whether the tree has
/// changed, here or on another node, and reads again only the part that did.
/// </summary>
sealed class PlaceIndex : IDisposable
{
    const string Why = "the index holds all places; each search sees those of its scopes";

    readonly SemaphoreSlim oneAtATime = new(1);
    Snapshot current = new(0, [], new([]));

    sealed record Snapshot(long Change, IndexEntry<Guid>[] Entries, NameIndex<Guid> Index);

    public async Task<NameIndex<Guid>> Fresh(Db db, CancellationToken stop)
    {
        if (await Newest(db, stop) == current.Change) return current.Index;
        await oneAtATime.WaitAsync(stop);
        try
        {
            var newest = await Newest(db, stop);
            if (newest != current.Change) current = await ReadAgain(db, current, newest, stop);
            return current.Index;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    static async Task<long> Newest(Db db, CancellationToken stop) => await db.Set<PlaceChange>().MaxAsync(change => (long?)change.Id, stop) ?? 0;

    static async Task<Snapshot> ReadAgain(Db db, Snapshot old, long newest, CancellationToken stop)
    {
        var changes = await db.Set<PlaceChange>().AsNoTracking().Where(change => change.Id > old.Change && change.Id <= newest).ToListAsync(stop);
        var touched = changes.Select(change => change.Key).Concat(changes.Select(change => change.Was).OfType<string>()).Distinct().ToList();
        // What lies under another touched key is read with it.
        touched.RemoveAll(key => touched.Exists(other => other != key && key.StartsWith(other, StringComparison.Ordinal)));

        var entries = old.Entries.Where(entry => !touched.Exists(key => entry.ScopeKey.StartsWith(key, StringComparison.Ordinal))).ToList();
        foreach (var key in touched) entries.AddRange(await Read(db, key, stop));
        entries.Sort((left, right) => string.CompareOrdinal(left.ScopeKey, right.ScopeKey));
        return new(newest, [.. entries], new(entries));
    }

    static async Task<List<IndexEntry<Guid>>> Read(Db db, string scopeKey, CancellationToken stop)
    {
        var codes = db.Unscoped<PlaceCode>(Why).Where(code => code.System == PlaceCode.Statistical && code.To == null);
        var rows =
            from place in db.Unscoped<Place>(Why).Within(scopeKey)
            where !place.IsPlaceholder && place.To == null
            join code in codes on place.Id equals code.Place into found
            from code in found.DefaultIfEmpty()
            select new { place.Id, place.Name, place.Initials, place.Pinyin, code.Code, place.ScopeKey, place.Kind };
        return (await rows.AsNoTracking().ToListAsync(stop))
            .ConvertAll(row => new IndexEntry<Guid>(row.Id, row.Name, row.Initials, row.Pinyin, row.Code ?? "", row.ScopeKey, Level(row.Kind)));
    }

    /// <summary>A functional area is as likely to be meant as a county.</summary>
    static int Level(PlaceKind kind) => (int)(kind == PlaceKind.FunctionalArea ? PlaceKind.County : kind);

    public void Dispose() => oneAtATime.Dispose();
}
