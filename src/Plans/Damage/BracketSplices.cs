using Anran.Plans.Outlines;
using Anran.Plans.Units;

namespace Anran.Plans.Damage;

/// <summary>
/// Prose of one item that stands within the responsibility bracket of another: it tears a name in two, so the text is read
/// again without it.
/// </summary>
static class BracketSplices
{
    const int Shortest = 14;
    const int Certain = 24;
    const int Strange = 3;

    /// <summary>Where such fragments stand; each is reported.</summary>
    public static List<(int Start, int End)> In(Paper paper, Prose prose, IEnumerable<Repeat> repeats, Findings findings)
    {
        var text = paper.Text;
        var seams = new Seams(text, prose);
        var cuts = new List<(int Start, int End)>();
        foreach (var repeat in repeats.Where(repeat => repeat.Length >= Shortest))
        {
            var (first, second) = (Charged(prose, repeat.First, repeat.Length), Charged(prose, repeat.Second, repeat.Length));
            if ((first, second) is not ((0, > 0) or ( > 0, 0)) || first + second != repeat.Length) continue;
            var (copy, home) = first > 0 ? (repeat.First, repeat.Second) : (repeat.Second, repeat.First);
            var (start, end) = (copy, copy + repeat.Length);
            if (NamesBodies(text.Slice(start, end)) || repeat.Length < Certain && seams.Strangeness(copy, repeat.Length) < Strange) continue;
            if (cuts.Exists(cut => cut.Start < end && start < cut.End)) continue;
            cuts.Add((start, end));
            findings.Spliced(text.LinesOf(start, end), text.LinesOf(home, home + repeat.Length), text.Written(start, end));
        }
        return cuts;
    }

    static int Charged(Prose prose, int start, int length)
    {
        var count = 0;
        for (var position = start; position < start + length; position++)
            if (prose.IsCharge(position)) count++;
        return count;
    }

    /// <summary>An enumeration of bodies may lawfully stand in the text and in a bracket.</summary>
    static bool NamesBodies(string run)
    {
        var parts = run.Split('、', ',', ';');
        return parts.Count(part => part.Length > 1 && UnitForms.MayBeUnit(part)) * 2 >= parts.Length;
    }
}
