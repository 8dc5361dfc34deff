using Anran.Plans.Outlines;

namespace Anran.Plans.Damage;

/// <summary>
/// The responsibility bracket of one item that stands in mid-sentence of another: no writer breaks a sentence with the
/// very bracket that ends another item.
/// </summary>
static class ChargeCopyReader
{
    const int Shortest = 12;

    public static void Read(Paper paper, Prose prose, DamagedSpans spans, Findings findings)
    {
        var text = paper.Text;
        var brackets = Brackets(paper, prose);
        foreach (var (start, end) in brackets)
        {
            if (end - start < Shortest || spans.Touches(start, end) || !CutsSentence(text.Text, start, end)) continue;
            var content = text.Slice(start, end);
            foreach (var (from, to) in brackets)
            {
                if (from == start || CutsSentence(text.Text, from, to) || text.Slice(from, to) != content || prose.ItemAt(from) == prose.ItemAt(start)) continue;
                spans.Add(start, end);
                findings.Spliced(text.LinesOf(start, end), text.LinesOf(from, to), text.Written(start, end));
                break;
            }
        }
    }

    static List<(int Start, int End)> Brackets(Paper paper, Prose prose)
    {
        var found = new List<(int, int)>();
        for (var position = paper.Plan!.Start; position < paper.Plan.End; position++)
        {
            if (!prose.IsCharge(position) || paper.Text.Text[position] != '(') continue;
            var (end, depth) = (position, 0);
            do depth += paper.Text.Text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            while (++end < paper.Plan.End && depth > 0 && prose.IsCharge(end));
            if (depth == 0) found.Add((position, end));
            position = end - 1;
        }
        return found;
    }

    /// <summary>Words before and behind; 和, 的 and alike behind a bracket go on lawfully.</summary>
    static bool CutsSentence(string text, int start, int end) =>
        start > 0 && end < text.Length && Seams.IsWord(text[start - 1]) && Seams.IsWord(text[end]) && text[end] is not ('和' or '及' or '与' or '并' or '以' or '的' or '等');
}
