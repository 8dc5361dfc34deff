using System.Text.Json.Serialization;

namespace Anran.Plans.Comparison;

/// <summary>What a lower plan made of an upper one, measure by measure.</summary>
public sealed record PlanComparison(string Upper, string Lower, IReadOnlyList<ComparedMeasure> Measures)
{
    public IReadOnlyDictionary<Change, int> Counts { get; } = Enum.GetValues<Change>().ToDictionary(change => change, change => Measures.Count(one => one.Change == change));
}

/// <param name="Removed">Words of the upper measure that the lower one does not say.</param>
/// <param name="Added">Words that the lower measure says beyond the upper one.</param>
public sealed record ComparedMeasure(
    Change Change, MeasureRef? Upper, MeasureRef? Lower, double Likeness, IReadOnlyList<string> Removed, IReadOnlyList<string> Added, string Zh, string En);

public sealed record MeasureRef(string Id, string Heading, Lines Lines)
{
    internal static MeasureRef Of(Measure measure) => new(measure.Id, measure.Heading, measure.Lines);
}

[JsonConverter(typeof(JsonStringEnumConverter<Change>))]
public enum Change
{
    [JsonStringEnumMemberName("inherited")] Inherited,
    [JsonStringEnumMemberName("tightened")] Tightened,
    [JsonStringEnumMemberName("loosened")] Loosened,
    [JsonStringEnumMemberName("omitted")] Omitted,
    [JsonStringEnumMemberName("added")] Added,
}
