using System.Text.Json.Serialization;

namespace Anran.Plans.Comparison;

/// <summary>What a lower plan made of an upper one: each upper measure once, in the order of the upper plan, then what the lower one adds.</summary>
public sealed record PlanComparison(string Upper, string Lower, IReadOnlyList<ComparedMeasure> Measures)
{
    public IReadOnlyDictionary<Change, int> Counts { get; } = Enum.GetValues<Change>().ToDictionary(change => change, change => Measures.Count(one => one.Change == change));

    /// <summary>With every upper measure binding: two papers alone do not say whom the upper one concerns.</summary>
    public Coverage Coverage { get; } = Coverage.Of(Measures, _ => true);
}

/// <param name="Likeness">Which part of both texts is the same, 0–1.</param>
/// <param name="Reworded">The two say it in such different words that a person should look whether they mean the same.</param>
/// <param name="Removed">Words of the upper measure that the lower one does not say.</param>
/// <param name="Added">Words that the lower measure says beyond the upper one.</param>
/// <param name="UpperWords">The whole text of the upper measure, what the lower one does not say marked as removed.</param>
/// <param name="LowerWords">The whole text of the lower measure, what it says beyond the upper one marked as added.</param>
public sealed record ComparedMeasure(
    Change Change, MeasureRef? Upper, MeasureRef? Lower, double Likeness, bool Reworded, IReadOnlyList<string> Removed, IReadOnlyList<string> Added,
    IReadOnlyList<Words> UpperWords, IReadOnlyList<Words> LowerWords, string Zh, string En);

/// <param name="Position">In its plan, from 0.</param>
/// <param name="Section">Titles of the sections it stands in, joined by ›.</param>
public sealed record MeasureRef(int Position, string Id, string Section, string Heading, Lines Lines)
{
    internal static MeasureRef Of(int position, Measure measure) =>
        new(position, measure.Id, string.Join(" › ", measure.SectionPath), measure.Heading, measure.Lines);
}

/// <summary>A run of a text that the other text shares, or does not.</summary>
public sealed record Words(WordsKind Kind, string Text);

[JsonConverter(typeof(JsonStringEnumConverter<WordsKind>))]
public enum WordsKind
{
    [JsonStringEnumMemberName("same")] Same,
    [JsonStringEnumMemberName("removed")] Removed,
    [JsonStringEnumMemberName("added")] Added,
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
