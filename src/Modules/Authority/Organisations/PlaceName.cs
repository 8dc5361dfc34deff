namespace Anran.Authority.Organisations;

/// <summary>A place as lists show it.</summary>
sealed record PlaceName(Guid Id, string Name, string Path)
{
    public static PlaceName Of(Guid id, IReadOnlyDictionary<Guid, PlaceEntry> names) =>
        names.TryGetValue(id, out var place) ? new(place.Id, place.Name, place.Path) : new(id, "", "");
}
