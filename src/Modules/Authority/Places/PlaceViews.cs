using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <param name="Code">Today's twelve-digit statistical code; null for what has none.</param>
/// <param name="Path">Names from the province down, joined by " / ".</param>
sealed record PlaceRow(Guid Id, string Name, PlaceKind Kind, string? Code, string Path);

sealed record NamedPlace(Guid Id, string Name);

/// <summary>Reads that several use cases of places share. Names, paths and codes are public; which places are listed is not.</summary>
static class PlaceViews
{
    const string Why = "names, paths and codes of places are public";

    public static async Task<Dictionary<Guid, string>> Codes(Db db, IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        await db.Unscoped<PlaceCode>(Why).Where(code => code.System == PlaceCode.Statistical && code.To == null && ids.Contains(code.Place))
            .ToDictionaryAsync(code => code.Place, code => code.Code, stop);

    public static async Task<List<PlaceRow>> Rows(Db db, IPlaces places, IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        var entries = await places.FindAll(ids, stop);
        var codes = await Codes(db, ids, stop);
        return [.. ids.Where(entries.ContainsKey).Select(id => entries[id]).Select(place => new PlaceRow(place.Id, place.Name, place.Kind, codes.GetValueOrDefault(place.Id), place.Path))];
    }

    /// <summary>How many places lie directly below each, seen through placeholders.</summary>
    public static async Task<Dictionary<Guid, int>> Children(Db db, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var open = db.Unscoped<Place>(Why).Where(place => place.To == null);
        var direct = await open.Where(place => !place.IsPlaceholder && ids.Contains(place.Parent!.Value))
            .GroupBy(place => place.Parent!.Value).Select(group => new { Parent = group.Key, Count = group.Count() }).ToListAsync(stop);
        var through = await open.Where(placeholder => placeholder.IsPlaceholder && ids.Contains(placeholder.Parent!.Value))
            .Join(open, placeholder => placeholder.Id, child => child.Parent, (placeholder, child) => placeholder.Parent!.Value)
            .GroupBy(parent => parent).Select(group => new { Parent = group.Key, Count = group.Count() }).ToListAsync(stop);
        return direct.Concat(through).GroupBy(found => found.Parent).ToDictionary(group => group.Key, group => group.Sum(found => found.Count));
    }

    public static async Task<Dictionary<Guid, string>> Names(Db db, IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        await db.Unscoped<Place>(Why).Where(place => ids.Contains(place.Id)).ToDictionaryAsync(place => place.Id, place => place.Name, stop);
}
