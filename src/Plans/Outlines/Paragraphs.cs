using Anran.Plans.Reading;

namespace Anran.Plans.Outlines;

/// <summary>Paragraphs: a line of the source begins one where the line before ended its sentence.</summary>
static class Paragraphs
{
    public static bool Ends(FoldedText text, int position) =>
        position >= text.Length || position == 0 || text.Text[position - 1] is '。' or ')' or ']' or '!' or '?' or ':' or ';';

    public static int StartOf(FoldedText text, int position, int floor)
    {
        for (var start = position; start > floor; start--)
            if (text.StartsLine(start) && Ends(text, start)) return start;
        return floor;
    }
}
