using Anran.Plans.Reading;

namespace Anran.Plans.Comparison;

/// <summary>
/// Which measure of the lower plan answers which of the upper (A5): pairs are found by shared pairs of characters, in the
/// text and in the headings above it, best first; what the words that differ mean decides the rest.
/// </summary>
public static class PlanComparer
{
    const double LeastLikeness = 0.3;

    public static PlanComparison Compare(WorkPlan upper, WorkPlan lower)
    {
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lower);
        var above = upper.Measures.Select(Shape.Of).ToArray();
        var below = lower.Measures.Select(Shape.Of).ToArray();
        var partner = Pair(above, below);

        var compared = new List<ComparedMeasure>();
        for (var index = 0; index < above.Length; index++)
            compared.Add(partner.TryGetValue(index, out var other) ? Judge(above[index].Measure, below[other].Measure) : Omitted(above[index].Measure));
        var answered = partner.Values.ToHashSet();
        compared.AddRange(below.Where((_, index) => !answered.Contains(index)).Select(shape => Added(shape.Measure)));
        return new PlanComparison(upper.Title, lower.Title, compared);
    }

    static Dictionary<int, int> Pair(Shape[] above, Shape[] below)
    {
        var pairs = new List<(double Likeness, int Upper, int Lower)>();
        for (var one = 0; one < above.Length; one++)
            for (var two = 0; two < below.Length; two++)
                if (Shape.Likeness(above[one], below[two]) is var likeness && likeness >= LeastLikeness) pairs.Add((likeness, one, two));
        var partner = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (_, one, two) in pairs.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Upper).ThenBy(pair => pair.Lower))
            if (!partner.ContainsKey(one) && taken.Add(two)) partner[one] = two;
        return partner;
    }

    static ComparedMeasure Judge(Measure upper, Measure lower)
    {
        var difference = WordDifference.Of(upper.Text, lower.Text);
        var (change, zh, en) = Strictness.Of(difference, upper.Text, lower.Text);
        return new ComparedMeasure(change, MeasureRef.Of(upper), MeasureRef.Of(lower), Math.Round(difference.Likeness, 3), difference.Removed, difference.Added, zh, en);
    }

    static ComparedMeasure Omitted(Measure upper) =>
        new(Change.Omitted, MeasureRef.Of(upper), null, 0, [], [], "下级方案没有对应的措施", "The lower plan has no such measure");

    static ComparedMeasure Added(Measure lower) =>
        new(Change.Added, null, MeasureRef.Of(lower), 0, [], [], "上级方案没有，下级自行增加", "Not in the upper plan; the lower one adds it");

    /// <summary>A measure as the set of its pairs of characters.</summary>
    sealed record Shape(Measure Measure, HashSet<(char, char)> Text, HashSet<(char, char)> Section)
    {
        public static Shape Of(Measure measure) => new(measure, Pairs(measure.Text), Pairs(measure.SectionPath.Count == 0 ? "" : measure.SectionPath[^1]));

        public static double Likeness(Shape one, Shape two)
        {
            const double sectionWeight = 0.15;
            return Overlap(one.Text, two.Text) * (1 - sectionWeight) + Overlap(one.Section, two.Section) * sectionWeight;
        }

        /// <summary>Measured against the shorter: a lower plan writes more, seldom less.</summary>
        static double Overlap(HashSet<(char, char)> one, HashSet<(char, char)> two)
        {
            if (one.Count == 0 || two.Count == 0) return 0;
            var shared = one.Count(two.Contains);
            return 0.6 * shared / Math.Min(one.Count, two.Count) + 0.4 * shared / Math.Max(one.Count, two.Count);
        }

        static HashSet<(char, char)> Pairs(string text)
        {
            var folded = FoldedText.Fold(text);
            var pairs = new HashSet<(char, char)>();
            for (var index = 0; index + 1 < folded.Length; index++)
                if (char.IsLetterOrDigit(folded[index]) && char.IsLetterOrDigit(folded[index + 1])) pairs.Add((folded[index], folded[index + 1]));
            return pairs;
        }
    }
}
