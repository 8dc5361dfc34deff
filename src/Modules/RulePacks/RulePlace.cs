namespace Anran.RulePacks;

/// <param name="Path">Names from the province down.</param>
sealed record RulePlace(Guid Id, string Name, string Path)
{
    public static RulePlace Of(Guid id, IReadOnlyDictionary<Guid, PlaceEntry> names) => names.TryGetValue(id, out var place) ? new(id, place.Name, place.Path) : new(id, "", "");
}
