using System.Text.RegularExpressions;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Damage;

/// <summary>
/// Which characters of a plan are prose of its own: not a number, not a responsibility bracket, and not a formula that the
/// paper uses again and again (依法从严从重处罚). Only prose can be evidence of damage.
/// </summary>
sealed partial class Prose
{
    const int FormulaLength = 8;
    const int FormulaPlaces = 3;

    readonly FoldedText text;
    readonly bool[] own;
    readonly bool[] charge;
    readonly Item?[] items;

    Prose(FoldedText text)
    {
        this.text = text;
        own = new bool[text.Length];
        charge = new bool[text.Length];
        items = new Item?[text.Length];
    }

    public static Prose Of(FoldedText text, Paper.Section plan)
    {
        var prose = new Prose(text);
        foreach (var item in plan.Items)
        {
            var end = Tail.Start(text, item.TextStart, item.OwnEnd);
            for (var position = item.TextStart; position < end; position++)
            {
                prose.own[position] = true;
                prose.items[position] = item;
            }
        }
        foreach (var match in Charges().In(text.Text, plan.Start, plan.End)) prose.Exclude(match.Index, match.Index + match.Length);
        prose.ExcludeFormulas(plan.Start, plan.End);
        return prose;
    }

    public Item? ItemAt(int position) => position < items.Length ? items[position] : null;

    public bool IsCharge(int position) => position >= 0 && position < charge.Length && charge[position];

    public bool HoldsWholeCharge(int start, int end)
    {
        for (var position = start; position < end; position++)
            if (charge[position] && (position == 0 || !charge[position - 1]))
                for (var close = position; close < end; close++)
                    if (close + 1 >= charge.Length || !charge[close + 1]) return true;
        return false;
    }

    /// <summary>How many characters of the stretch are prose.</summary>
    public int Count(int start, int end)
    {
        var count = 0;
        for (var position = Math.Max(0, start); position < end && position < own.Length; position++)
            if (own[position]) count++;
        return count;
    }

    /// <summary>The same, formulas counted.</summary>
    public int CountRaw(int start, int end)
    {
        var count = 0;
        for (var position = start; position < end && position < charge.Length; position++)
            if (!charge[position] && items[position] is not null) count++;
        return count;
    }

    void Exclude(int start, int end)
    {
        for (var position = start; position < end; position++) (own[position], charge[position]) = (false, true);
    }

    void ExcludeFormulas(int start, int end)
    {
        var counts = new Dictionary<ulong, int>();
        for (var position = start; position + FormulaLength <= end; position++)
        {
            var key = Repeats.Hash(text.Text, position, FormulaLength);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        for (var position = start; position + FormulaLength <= end; position++)
            if (counts[Repeats.Hash(text.Text, position, FormulaLength)] >= FormulaPlaces)
                for (var inner = position; inner < position + FormulaLength; inner++) own[inner] = false;
    }

    [GeneratedRegex(@"\((?=[^()]*(?:\([^()]*\)[^()]*)*(?:牵头|负责|配合|落实|分工|责任单位|单位:))(?:[^()]|\([^()]*\))*\)|(?:牵头|责任|配合|主责|协办|主办|参与)(?:单位|部门):[^。]{0,300}?(?=$|\d{1,2}[.、]|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)")]
    private static partial Regex Charges();
}
