using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>The door of <see cref="IPlaces"/>.</summary>
sealed class FindPlaces(Db db) : IPlaces
{
    public async Task<PlaceEntry?> Find(Guid id, CancellationToken stop) => (await FindAll([id], stop)).GetValueOrDefault(id);

    public async Task<IReadOnlyDictionary<Guid, PlaceEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var all = db.Unscoped<Place>("names and paths of places are public").AsNoTracking();
        var found = await all.Where(place => ids.Contains(place.Id)).ToListAsync(stop);
        var keys = found.SelectMany(place => PlaceTree.Ancestors(place.ScopeKey)).Distinct().ToList();
        var names = await all.Where(place => keys.Contains(place.ScopeKey) && !place.IsPlaceholder && place.Kind != PlaceKind.Nation)
            .ToDictionaryAsync(place => place.ScopeKey, place => place.Name, stop);
        return found.ToDictionary(place => place.Id, place => new PlaceEntry(place.Id, place.Name, place.Kind, place.ScopeKey, Path(place, names)));
    }

    public async Task<IReadOnlyList<Guid>> PathOn(Guid place, DateOnly day, CancellationToken stop)
    {
        var all = db.Unscoped<Place>("names and paths of places are public").AsNoTracking();
        if (await all.SingleOrDefaultAsync(it => it.Id == place, stop) is not { } found) return [];
        var path = new List<Guid> { place };
        // A step a level, six at most in the real tree; the bound is the tree's own.
        while (path.Count <= Scope.MaxLength / PlaceTree.SegmentLength && await Above(path[^1]) is { } parent) path.Add(parent);
        if (path.Count > 1)
        {
            path.Reverse();
            return path;
        }
        var keys = PlaceTree.Ancestors(found.ScopeKey).ToList();
        return await all.Where(it => keys.Contains(it.ScopeKey)).OrderBy(it => it.ScopeKey).Select(it => it.Id).ToListAsync(stop);

        Task<Guid?> Above(Guid child) => db.Unscoped<PlaceParent>("names and paths of places are public").AsNoTracking()
            .Where(member => member.Place == child && member.From <= day && (member.To == null || member.To > day))
            .Select(member => (Guid?)member.Parent).FirstOrDefaultAsync(stop);
    }

    static string Path(Place place, Dictionary<string, string> names) =>
        string.Join(" / ", PlaceTree.Ancestors(place.ScopeKey).Where(names.ContainsKey).Select(key => names[key]).DefaultIfEmpty(place.Name));
}
