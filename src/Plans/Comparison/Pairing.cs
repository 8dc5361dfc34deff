using Anran.Plans.Reading;

namespace Anran.Plans.Comparison;

/// <summary>
/// Which measure of the lower plan answers which of the upper. What says the same is taken first; then the likest by pairs of
/// characters in the text, in the heading above it and in the bodies named, where a pair that stands everywhere says little.
/// One answers one: 未取得许可从事充装 is not answered by 未取得许可从事经营 that another measure already has, however alike they read.
/// </summary>
static class Pairing
{
    /// <summary>Below it two measures of one subject have nothing in common but the subject. Tried on plans of four levels.</summary>
    const double LeastLikeness = 0.17;

    const double TextWeight = 0.8, SectionWeight = 0.1, UnitWeight = 0.1;

    /// <returns>Position in the upper plan → position in the lower one.</returns>
    public static Dictionary<int, int> Of(IReadOnlyList<Measure> upper, IReadOnlyList<Measure> lower)
    {
        var partner = Same(upper, lower);
        var taken = partner.Values.ToHashSet();
        var likeness = new double[upper.Count, lower.Count];
        Overlaps(upper, lower, it => it.Text, TextWeight, likeness);
        Overlaps(upper, lower, it => it.SectionPath.Count == 0 ? "" : it.SectionPath[^1], SectionWeight, likeness);
        Overlaps(upper, lower, it => string.Join('\n', it.ResponsibleAll.Select(unit => unit.Length > 2 ? unit[1..] : unit)), UnitWeight, likeness);

        var pairs = new List<(double Likeness, int Upper, int Lower)>();
        for (var one = 0; one < upper.Count; one++)
            for (var two = 0; two < lower.Count; two++)
                if (Math.Round(likeness[one, two], 6) is var alike and >= LeastLikeness) pairs.Add((alike, one, two));
        // Equal ones are taken so that the plans may change sides: of (i, j) and (j, i) neither is in the other's way.
        foreach (var (_, one, two) in pairs.OrderByDescending(it => it.Likeness).ThenBy(it => Math.Abs(it.Upper - it.Lower)).ThenBy(it => it.Upper + it.Lower))
            if (!partner.ContainsKey(one) && taken.Add(two)) partner[one] = two;
        return partner;
    }

    static Dictionary<int, int> Same(IReadOnlyList<Measure> upper, IReadOnlyList<Measure> lower)
    {
        var waiting = lower.Select((it, at) => (Text: FoldedText.Fold(it.Text), at)).GroupBy(it => it.Text, it => it.at).ToDictionary(it => it.Key, it => new Queue<int>(it));
        var partner = new Dictionary<int, int>();
        for (var one = 0; one < upper.Count; one++)
            if (waiting.TryGetValue(FoldedText.Fold(upper[one].Text), out var same) && same.TryDequeue(out var two)) partner[one] = two;
        return partner;
    }

    /// <summary>Adds the weighed overlap of each two texts, measured mostly against the shorter: a lower plan may write more or make it brief.</summary>
    static void Overlaps(IReadOnlyList<Measure> upper, IReadOnlyList<Measure> lower, Func<Measure, string> said, double weight, double[,] likeness)
    {
        var (above, below) = (upper.Select(it => Pairs(said(it))).ToList(), lower.Select(it => Pairs(said(it))).ToList());
        var count = above.Count + below.Count;
        var uses = above.Concat(below).SelectMany(it => it).CountBy(it => it).ToDictionary();
        var (whole, part) = (above.ConvertAll(Weigh), below.ConvertAll(Weigh));
        var shared = new double[below.Count];
        var holders = below.SelectMany((set, at) => set.Select(pair => (pair, at))).GroupBy(it => it.pair, it => it.at).ToDictionary(it => it.Key, it => it.ToArray());
        for (var one = 0; one < above.Count; one++)
        {
            Array.Clear(shared);
            foreach (var pair in above[one])
            {
                if (uses[pair] > MostHolders || !holders.TryGetValue(pair, out var held)) continue;
                var worth = Weight(pair);
                foreach (var two in held) shared[two] += worth;
            }
            for (var two = 0; two < below.Count; two++)
                if (shared[two] > 0) likeness[one, two] += weight * (0.6 * shared[two] / Math.Min(whole[one], part[two]) + 0.4 * shared[two] / Math.Max(whole[one], part[two]));
        }

        double Weight((char, char) pair) => Math.Log((count + 1.0) / uses[pair]);

        double Weigh(HashSet<(char, char)> pairs) => pairs.Sum(Weight);
    }

    /// <summary>A pair in more measures than this (燃气 in a plan of a thousand) weighs next to nothing and would take the time.</summary>
    const int MostHolders = 1000;

    /// <summary>In their order in the alphabet, so that sums come out alike whoever asks.</summary>
    static HashSet<(char, char)> Pairs(string text)
    {
        var folded = FoldedText.Fold(text);
        var pairs = new SortedSet<(char, char)>();
        for (var index = 0; index + 1 < folded.Length; index++)
            if (char.IsLetterOrDigit(folded[index]) && char.IsLetterOrDigit(folded[index + 1])) pairs.Add((folded[index], folded[index + 1]));
        return [.. pairs];
    }
}
