using Anran.Plans.Reading;

namespace Anran.Plans.Units;

/// <summary>「以下各项任务均需各街道办事处落实属地责任，不再一一列出。」 as a sentence of the text, outside every bracket (R7).</summary>
static class CarriedRules
{
    public static Queue<(int End, Charge[] Charges)> In(FoldedText text)
    {
        var found = new Queue<(int, Charge[])>();
        for (var start = text.Text.IndexOf("以下", StringComparison.Ordinal); start >= 0; start = text.Text.IndexOf("以下", start + 2, StringComparison.Ordinal))
        {
            if (start > 0 && text.Text[start - 1] is not ('。' or ';' or '!') && !text.StartsLine(start)) continue;
            var stop = text.Text.IndexOfAny([',', '。', ';'], start);
            if (stop < 0 || DutyGrammar.CarriedClause().Match(text.Slice(start, stop)) is not { Success: true } match) continue;
            var who = match.Groups["who"];
            var charges = UnitList.Split(text.Text, start + who.Index, start + who.Index + who.Length)
                .Where(span => UnitForms.IsUnit(text.Slice(span.Start, span.End)))
                .Select(span => new Charge(span.Start, span.End, Duty.Territory)).ToArray();
            if (charges.Length > 0) found.Enqueue((stop, charges));
        }
        return found;
    }
}
