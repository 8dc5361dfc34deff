using Anran.Plans.Outlines;

namespace Anran.Plans.Damage;

/// <summary>Numbers that do not follow on. Where only the number was lost, its paragraph is pointed at.</summary>
static class NumberReader
{
    public static void Read(Paper paper, Prose prose, Findings findings)
    {
        var text = paper.Text;
        var items = paper.Plan!.Items.ToList();
        foreach (var (item, expected) in paper.Plan.Gaps)
        {
            var place = item.Marker.Start;
            if (item.Marker.Number == expected + 1 && items.IndexOf(item) is > 0 and var index && LostIn(paper, prose, items[index - 1]) is { } lost) place = lost;
            findings.NumberingGap(text.LinesOf(place, place + 1), item.Marker.Number, expected);
        }
    }

    /// <summary>The paragraph that follows the bracket of an item and ends with a bracket of its own.</summary>
    static int? LostIn(Paper paper, Prose prose, Item before)
    {
        for (var position = before.TextStart + 1; position < before.OwnEnd; position++)
            if (paper.Text.StartsLine(position) && !prose.IsCharge(position) && prose.IsCharge(position - 1) && Paragraphs.Ends(paper.Text, position))
                for (var charge = position; charge < before.OwnEnd; charge++)
                    if (prose.IsCharge(charge)) return position;
        return null;
    }
}
