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

    static string Path(Place place, Dictionary<string, string> names) =>
        string.Join(" / ", PlaceTree.Ancestors(place.ScopeKey).Where(names.ContainsKey).Select(key => names[key]).DefaultIfEmpty(place.Name));
}
