namespace Anran.Plans.Comparison;

/// <summary>Which measure of the lower plan answers which of the upper (A5), and what the words that differ mean.</summary>
public static class PlanComparer
{
    /// <summary>With less of the text in common a person should look whether the two mean the same.</summary>
    const double Reworded = 0.5;

    public static PlanComparison Compare(WorkPlan upper, WorkPlan lower)
    {
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lower);
        var partner = Pairing.Of(upper.Measures, lower.Measures);
        var answered = partner.Values.ToHashSet();
        return new PlanComparison(upper.Title, lower.Title,
        [
            .. upper.Measures.Select((measure, at) => partner.TryGetValue(at, out var other) ? Judge(at, measure, other, lower.Measures[other]) : Omitted(at, measure)),
            .. lower.Measures.Index().Where(it => !answered.Contains(it.Index)).Select(it => Added(it.Index, it.Item)),
        ]);
    }

    /// <summary>Which measures of two editions are the same in more or less the same words, by their positions.</summary>
    public static IReadOnlyList<(int Before, int Now)> NearlySame(IReadOnlyList<Measure> before, IReadOnlyList<Measure> now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        return [.. Pairing.Of(before, now).Where(it => WordDifference.Of(before[it.Key].Text, now[it.Value].Text).Likeness >= Reworded).Select(it => (it.Key, it.Value)).Order()];
    }

    static ComparedMeasure Judge(int at, Measure upper, int other, Measure lower)
    {
        var difference = WordDifference.Of(upper.Text, lower.Text);
        var (change, zh, en) = Strictness.Of(difference, upper.Text, lower.Text);
        return new(change, MeasureRef.Of(at, upper), MeasureRef.Of(other, lower), Math.Round(difference.Likeness, 3), difference.Likeness < Reworded,
            Said(difference.Before, WordsKind.Removed), Said(difference.After, WordsKind.Added), difference.Before, difference.After, zh, en);
    }

    static List<string> Said(IEnumerable<Words> words, WordsKind kind) =>
        [.. words.Where(it => it.Kind == kind && it.Text.Any(char.IsLetterOrDigit)).Select(it => it.Text.Trim('，', '；', '。', '、', ',', ';', ' '))];

    static ComparedMeasure Omitted(int at, Measure upper) => new(
        Change.Omitted, MeasureRef.Of(at, upper), null, 0, false, [], [], [new(WordsKind.Same, upper.Text)], [], "下级方案没有对应的措施", "The lower plan has no such measure");

    static ComparedMeasure Added(int at, Measure lower) => new(
        Change.Added, null, MeasureRef.Of(at, lower), 0, false, [], [], [], [new(WordsKind.Same, lower.Text)], "上级方案没有，下级自行增加", "Not in the upper plan; the lower one adds it");
}
