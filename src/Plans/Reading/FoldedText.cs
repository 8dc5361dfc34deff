using System.Text;

namespace Anran.Plans.Reading;

/// <summary>
/// The plan as one run of characters without white space, in half-width form, each character knowing what was written,
/// on which line, and whether a line of the source begins with it. Everything after this step reads only this run, so
/// white space, page breaks and the width of punctuation cannot change a result.
/// </summary>
sealed class FoldedText
{
    readonly int[] lines;
    readonly bool[] starts;

    FoldedText(string text, string written, int[] lines, bool[] starts)
    {
        Text = text;
        Original = written;
        this.lines = lines;
        this.starts = starts;
    }

    public string Text { get; }
    public string Original { get; }
    public int Length => Text.Length;

    public bool StartsLine(int position) => position >= Length || starts[position];

    public bool EndsLine(int end) => end >= Length || starts[end];

    public int LineOf(int position) => Length == 0 ? 1 : lines[Math.Clamp(position, 0, Length - 1)];

    public Lines LinesOf(int start, int end) => new(LineOf(start), LineOf(Math.Max(start, end - 1)));

    public string Slice(int start, int end) => end <= start ? "" : Text[start..end];

    public string Written(int start, int end) => end <= start ? "" : Original[start..end];

    public static FoldedText Of(IReadOnlyList<string> source)
    {
        var kept = Residue.WithoutResidue(source);
        var text = new StringBuilder();
        var written = new StringBuilder();
        var lines = new List<int>();
        var starts = new List<bool>();
        foreach (var (number, line) in kept)
        {
            var first = true;
            foreach (var character in line)
            {
                if (IsNothing(character)) continue;
                text.Append(Fold(character));
                written.Append(character);
                lines.Add(number);
                starts.Add(first);
                first = false;
            }
        }

        CutBookmarks(text, written, lines, starts);
        return new FoldedText(text.ToString(), written.ToString(), [.. lines], [.. starts]);
    }

    /// <summary>The same text without these stretches; what is left keeps its lines.</summary>
    public FoldedText Without(IEnumerable<(int Start, int End)> stretches)
    {
        var (text, written, left, begins) = (new StringBuilder(Text), new StringBuilder(Original), lines.ToList(), starts.ToList());
        foreach (var (start, end) in stretches.OrderByDescending(stretch => stretch.Start))
        {
            text.Remove(start, end - start);
            written.Remove(start, end - start);
            left.RemoveRange(start, end - start);
            begins.RemoveRange(start, end - start);
        }
        return new FoldedText(text.ToString(), written.ToString(), [.. left], [.. begins]);
    }

    static void CutBookmarks(StringBuilder text, StringBuilder written, List<int> lines, List<bool> starts)
    {
        foreach (var match in Residue.Bookmark().Matches(text.ToString()).Reverse())
        {
            if (starts[match.Index] && match.Index + match.Length < starts.Count) starts[match.Index + match.Length] = true;
            text.Remove(match.Index, match.Length);
            written.Remove(match.Index, match.Length);
            lines.RemoveRange(match.Index, match.Length);
            starts.RemoveRange(match.Index, match.Length);
        }
    }

    /// <summary>One line, folded and without white space.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length);
        foreach (var character in line)
            if (!IsNothing(character)) folded.Append(Fold(character));
        return folded.ToString();
    }

    public static bool IsNothing(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || character is '\u00ad' or '\ufeff' or (>= '\u200b' and <= '\u200f');

    public static char Fold(char character) => character switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
        '【' or '〔' or '﹝' => '[',
        '】' or '〕' or '﹞' => ']',
        '﹙' => '(',
        '﹚' => ')',
        '｡' => '。',
        '､' => '、',
        '–' or '―' or '─' or '━' => '—',
        '〇' => '○',
        _ => character,
    };
}
