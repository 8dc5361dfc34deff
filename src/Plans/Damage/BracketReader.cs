using Anran.Plans.Outlines;

namespace Anran.Plans.Damage;

/// <summary>Brackets that are opened and not closed, or closed and not opened, within an item.</summary>
static class BracketReader
{
    public static void Read(Paper paper, DamagedSpans spans, Findings findings)
    {
        var text = paper.Text;
        foreach (var item in paper.Plan!.Items)
        {
            // A fragment cut out or pasted in leaves half brackets of its own; it is reported once.
            if (spans.Touches(item.TextStart, item.OwnEnd)) continue;
            var open = new Stack<int>();
            for (var position = item.TextStart; position < item.OwnEnd; position++)
            {
                if (text.Text[position] == '(') open.Push(position);
                else if (text.Text[position] == ')' && !open.TryPop(out _) && !IsEnumerator(text.Text, position))
                    findings.Unbalanced(text.LinesOf(position, position + 1));
            }
            foreach (var position in open) findings.Unbalanced(text.LinesOf(position, position + 1));
        }
    }

    /// <summary>1) and a) in a sentence close nothing.</summary>
    static bool IsEnumerator(string text, int close) => close > 0 && (char.IsAsciiLetterOrDigit(text[close - 1]) || text[close - 1] is '一' or '二' or '三' or '四' or '五');
}
