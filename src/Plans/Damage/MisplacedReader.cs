using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Damage;

/// <summary>
/// A sentence that follows the responsibility bracket of its item, where other items end, and whose words are those of
/// another item. Where a plan often writes on after its brackets, nothing can be said.
/// </summary>
sealed class MisplacedReader(Paper paper, Prose prose, Vocabulary words)
{
    const int MostInOnePlan = 3;
    const int Shortest = 8;

    readonly FoldedText text = paper.Text;

    public void Read(DamagedSpans spans, Findings findings)
    {
        var strays = Strays().Where(stray => !spans.Covers(stray.Start, stray.Start + Shortest)).ToList();
        if (strays.Count is 0 or > MostInOnePlan) return;
        var items = paper.Plan!.Items.Where(item => item.IsLeaf && ChapterRoles.SetsTasks(text, item)).ToList();
        foreach (var (item, start, end) in strays)
        {
            var own = words.Likeness(item, start, end);
            var (best, likeness) = items.Where(other => other != item).Select(other => (other, words.Likeness(other, start, end))).DefaultIfEmpty().MaxBy(pair => pair.Item2);
            if (best is null || likeness <= own) continue;
            findings.Misplaced(text.LinesOf(start, end), text.LinesOf(best.Marker.Start, best.OwnEnd), text.Written(start, end));
        }
    }

    IEnumerable<(Item Item, int Start, int End)> Strays()
    {
        foreach (var item in paper.Plan!.Items.Where(item => item.IsLeaf))
        {
            var end = Tail.Start(text, item.TextStart, item.OwnEnd);
            for (var position = item.TextStart + 1; position < end; position++)
            {
                if (!prose.IsCharge(position - 1) || prose.IsCharge(position)) continue;
                var start = text.Text[position] is '。' or ';' ? position + 1 : position;
                if (start >= end || text.StartsLine(start)) continue;
                var stop = start;
                while (stop < end && !prose.IsCharge(stop) && !(text.StartsLine(stop) && stop > start && Paragraphs.Ends(text, stop))) stop++;
                // With a bracket of its own it may be a second paragraph of the item.
                if (stop - start >= Shortest && (stop >= end || !prose.IsCharge(stop))) yield return (item, start, stop);
            }
        }
    }
}
