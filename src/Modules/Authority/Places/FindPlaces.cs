using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>The doors of <see cref="IPlaces"/> and <see cref="IPlaceNames"/>.</summary>
sealed class FindPlaces(Db db) : IPlaces, IPlaceNames
{
    const string Public = "names and paths of places are public";

    public async Task<PlaceEntry?> Find(Guid id, CancellationToken stop) => (await FindAll([id], stop)).GetValueOrDefault(id);

    public async Task<IReadOnlyDictionary<Guid, PlaceEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var all = db.Unscoped<Place>(Public).AsNoTracking();
        var found = await all.Where(place => ids.Contains(place.Id)).ToListAsync(stop);
        var keys = found.SelectMany(place => PlaceTree.Ancestors(place.ScopeKey)).Distinct().ToList();
        var names = await all.Where(place => keys.Contains(place.ScopeKey) && !place.IsPlaceholder && place.Kind != PlaceKind.Nation)
            .ToDictionaryAsync(place => place.ScopeKey, place => place.Name, stop);
        return found.ToDictionary(place => place.Id, place => new PlaceEntry(place.Id, place.Name, place.Kind, place.ScopeKey, Path(place, names)));
    }

    public async Task<IReadOnlyDictionary<string, PlaceEntry>> AtKeys(IReadOnlyCollection<string> scopeKeys, CancellationToken stop)
    {
        var ids = await db.Unscoped<Place>(Public).Where(place => scopeKeys.Contains(place.ScopeKey)).Select(place => place.Id).ToListAsync(stop);
        return (await FindAll(ids, stop)).Values.ToDictionary(place => place.ScopeKey);
    }

    public async Task<IReadOnlyList<PlaceStep>> PathOn(Guid place, DateOnly day, CancellationToken stop)
    {
        var all = db.Unscoped<Place>(Public).AsNoTracking();
        if (await all.SingleOrDefaultAsync(it => it.Id == place, stop) is not { } found) return [];
        var path = new List<Guid> { place };
        // A step a level, six at most in the real tree; the bound is the tree's own.
        while (path.Count <= Scope.MaxLength / PlaceTree.SegmentLength && await Above(path[^1]) is { } parent) path.Add(parent);
        path.Reverse();
        if (path.Count == 1)
        {
            var keys = PlaceTree.Ancestors(found.ScopeKey).ToList();
            path = await all.Where(it => keys.Contains(it.ScopeKey)).OrderBy(it => it.ScopeKey).Select(it => it.Id).ToListAsync(stop);
        }
        var codes = (await db.Unscoped<PlaceCode>(Public).AsNoTracking().Where(code => path.Contains(code.Place) && code.System == PlaceCode.Statistical).ToListAsync(stop))
            .ToLookup(code => code.Place);
        return path.ConvertAll(id => new PlaceStep(id, CodeOn(codes[id], day)));

        Task<Guid?> Above(Guid child) => db.Unscoped<PlaceParent>(Public).AsNoTracking()
            .Where(member => member.Place == child && member.From <= day && (member.To == null || member.To > day))
            .Select(member => (Guid?)member.Parent).FirstOrDefaultAsync(stop);
    }

    public async Task<PlaceNames> Within(string scopeKey, CancellationToken stop)
    {
        var keys = PlaceTree.Ancestors(scopeKey).Where(key => key != scopeKey).ToList();
        var above = await db.Unscoped<Place>(Public).AsNoTracking().Where(place => keys.Contains(place.ScopeKey)).ToListAsync(stop);
        return new(await ParentFinder.Load(db, scopeKey, above, stop));
    }

    static string? CodeOn(IEnumerable<PlaceCode> codes, DateOnly day) =>
        (codes.FirstOrDefault(code => code.From <= day && (code.To is not { } end || end > day)) ?? codes.FirstOrDefault(code => code.To is null))?.Code;

    static string Path(Place place, Dictionary<string, string> names) =>
        string.Join(" / ", PlaceTree.Ancestors(place.ScopeKey).Where(names.ContainsKey).Select(key => names[key]).DefaultIfEmpty(place.Name));
}
