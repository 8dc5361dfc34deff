using System.Text.Json.Serialization;

namespace Anran.RulePacks.Packs;

/// <summary>
/// The way from the nation down to a place. A step has two names, the outer first: its statistical code, by which the product's own
/// local rules go, and its id, by which those made here go. So what a place made itself stands before what was shipped for it.
/// </summary>
sealed record PlacePath(IReadOnlyList<string> Keys)
{
    public static PlacePath Nowhere { get; } = new([]);

    public static PlacePath Of(IEnumerable<PlaceStep> steps) => new([.. steps.SelectMany(step => step.Code is { } code ? new[] { code, step.Id.ToString() } : [step.Id.ToString()])]);

    [JsonIgnore]
    public IReadOnlyList<Guid> Places => [.. Keys.Where(IsId).Select(Guid.Parse)];

    /// <summary>The place a key names; the key after a code is its place's id.</summary>
    public Guid IdOf(string key) => Keys.SkipWhile(it => it != key).Where(IsId).Select(Guid.Parse).FirstOrDefault();

    static bool IsId(string key) => Guid.TryParseExact(key, "D", out _);
}
