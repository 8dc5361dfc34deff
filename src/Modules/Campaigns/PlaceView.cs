namespace Anran.Campaigns;

sealed record PlaceView(Guid Id, string Name)
{
    public static PlaceView Of(Guid id, IReadOnlyDictionary<Guid, PlaceEntry> names) => new(id, names.TryGetValue(id, out var place) ? place.Name : "");
}
