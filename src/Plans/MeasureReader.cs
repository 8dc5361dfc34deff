using Anran.Plans.Damage;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;
using Anran.Plans.Units;

namespace Anran.Plans;

/// <summary>A measure before it is written down: where it stands and what its brackets say.</summary>
sealed class DraftMeasure
{
    public required Item? Item { get; init; }
    public required int Start { get; init; }
    public required int TextStart { get; init; }
    public required int End { get; set; }
    public required List<Responsibility> Responsibilities { get; init; }

    /// <summary>Says of all its siblings, by a bracket that closes the section.</summary>
    public List<Responsibility> Inherited { get; } = [];

    public bool HasCharge => Responsibilities.Exists(one => one.Charges.Count > 0) || Inherited.Count > 0;
}

/// <summary>R1: which items are measures, and which brackets are theirs.</summary>
static class MeasureReader
{
    public static List<DraftMeasure> Read(Paper paper, DamagedSpans damaged)
    {
        var text = paper.Text;
        var drafts = new List<DraftMeasure>();
        foreach (var part in paper.Parts)
        {
            if (part.Roots.Count == 0)
            {
                if (paper.Plan is null) AddParagraphs(text, part.Start, part.End, drafts, damaged);
                continue;
            }
            foreach (var item in part.Items)
            {
                if (damaged.Covers(item.Marker.Start, Math.Min(item.OwnEnd, item.Marker.Start + 12))) continue;
                AddItem(text, item, isPlan: part == paper.Plan, drafts, damaged);
            }
        }
        FoldEnumerations(drafts);
        SpreadClosingLines(text, drafts);
        return drafts;
    }

    static void AddItem(FoldedText text, Item item, bool isPlan, List<DraftMeasure> drafts, DamagedSpans damaged)
    {
        var end = TailStart(text, item);
        var all = Undamaged(Responsibilities.In(text, item.TextStart, end), damaged);
        var tasks = isPlan && ChapterRoles.SetsTasks(text, item);
        var (own, rest) = Divide(text, item, all, end);

        var spoken = own.FindAll(one => one.SpeaksOfAll && one.Charges.Count > 0);
        own.RemoveAll(one => spoken.Contains(one) && item.Parent is not null);
        if (spoken.Count > 0 && item.Parent is { } parent) Inherit(drafts, parent, spoken);

        var charged = own.Exists(one => one.Charges.Count > 0);
        if (item.IsLeaf && tasks || charged)
        {
            var draft = new DraftMeasure
            {
                Item = item,
                Start = item.Marker.Start,
                TextStart = item.TextStart,
                End = BodyEnd(text, item, own, rest, end),
                Responsibilities = own,
            };
            if (spoken.Count > 0 && item.Parent is not null) draft.Inherited.AddRange(spoken);
            drafts.Add(draft);
        }
        foreach (var (start, stop, list) in rest)
            drafts.Add(new DraftMeasure { Item = item, Start = start, TextStart = start, End = stop, Responsibilities = list });
    }

    static void Inherit(List<DraftMeasure> drafts, Item parent, List<Responsibility> spoken)
    {
        foreach (var draft in drafts.Where(draft => draft.Item?.Parent == parent
                     && (!draft.HasCharge || spoken.TrueForAll(one => one.Charges.All(charge => charge.Duty == Duty.Territory))))) draft.Inherited.AddRange(spoken);
    }

    static List<Responsibility> Undamaged(List<Responsibility> all, DamagedSpans damaged)
    {
        all.RemoveAll(one => damaged.Covers(one.Start, one.End));
        return all;
    }

    /// <summary>
    /// A paragraph without a number that follows the bracket of an item and carries a bracket of its own is a measure of its own.
    /// </summary>
    static (List<Responsibility> Own, List<(int Start, int End, List<Responsibility> List)> Others) Divide(
        FoldedText text, Item item, List<Responsibility> all, int end)
    {
        var own = new List<Responsibility>();
        var rest = new List<(int, int, List<Responsibility>)>();
        foreach (var one in all)
        {
            var paragraph = Paragraphs.StartOf(text, one.Start, item.TextStart);
            var isOwnParagraph = paragraph < one.Start - 4 && paragraph > item.TextStart
                && own.Exists(before => before.Charges.Count > 0 && before.End <= paragraph);
            if (isOwnParagraph) rest.Add((paragraph, Math.Min(end, one.End), [one]));
            else own.Add(one);
        }
        return (own, rest);
    }

    static int BodyEnd(FoldedText text, Item item, List<Responsibility> own, List<(int Start, int End, List<Responsibility> List)> rest, int end)
    {
        if (rest.Count > 0) return rest[0].Start;
        // What follows the bracket as a new paragraph is no longer this item.
        if (own.FindLast(one => one.Charges.Count > 0) is { } last)
            for (var position = last.End; position < end; position++)
                if (text.StartsLine(position) && Paragraphs.Ends(text, position)) return position;
        return end;
    }

    static void AddParagraphs(FoldedText text, int start, int end, List<DraftMeasure> drafts, DamagedSpans damaged)
    {
        var from = start;
        foreach (var one in Undamaged(Responsibilities.In(text, start, end), damaged).Where(one => one.Charges.Count > 0))
        {
            var paragraph = Math.Max(from, Paragraphs.StartOf(text, one.Start, start));
            if (paragraph >= one.Start - 4) continue;
            drafts.Add(new DraftMeasure { Item = null, Start = paragraph, TextStart = paragraph, End = one.End, Responsibilities = [one] });
            from = one.End;
        }
    }

    /// <summary>The signature, the contacts and the list of attachments after the last item are not its text.</summary>
    static int TailStart(FoldedText text, Item item) => Tail.Start(text, item.TextStart, item.OwnEnd);

    /// <summary>
    /// 责任单位：… on a line of its own below the last item of a section, where no item of the section names anybody, speaks of
    /// the whole section.
    /// </summary>
    static void SpreadClosingLines(FoldedText text, List<DraftMeasure> drafts)
    {
        foreach (var group in drafts.Where(draft => draft.Item is { IsLeaf: true, Parent.Parent: not null } item && draft.Start == item.Marker.Start).GroupBy(draft => draft.Item!.Parent!))
        {
            var list = group.ToList();
            if (list.Count < 2 || list.Count != group.Key.Children.Count) continue;
            var closing = list[^1].Responsibilities.FindAll(one => one.Charges.Count > 0);
            if (closing.Count == 0 || !closing.TrueForAll(one => text.StartsLine(one.Start)) || list.Take(list.Count - 1).Any(draft => draft.HasCharge)) continue;
            foreach (var draft in list.Take(list.Count - 1)) draft.Inherited.AddRange(closing);
        }
    }

    /// <summary>
    /// （1）…（2）…（3）… below an item, where only the last one carries a bracket and the items beside carry theirs themselves:
    /// the numbers only enumerate, and the bracket is that of the item.
    /// </summary>
    static void FoldEnumerations(List<DraftMeasure> drafts)
    {
        foreach (var group in drafts.Where(draft => draft.Item is { IsLeaf: true, Parent: not null, Marker.Kind: >= MarkerKind.SubPoint })
                     .GroupBy(draft => draft.Item!.Parent!).ToArray())
        {
            var list = group.ToList();
            if (list.Count < 2 || list.Take(list.Count - 1).Any(draft => draft.HasCharge) || !list[^1].HasCharge) continue;
            var parent = group.Key;
            if (!drafts.Exists(other => other.Item is { IsLeaf: true } leaf && leaf.Marker.Kind == parent.Marker.Kind && other.HasCharge)) continue;
            var index = drafts.IndexOf(list[0]);
            drafts.RemoveAll(list.Contains);
            drafts.RemoveAll(draft => draft.Item == parent);
            drafts.Insert(Math.Min(index, drafts.Count), new DraftMeasure
            {
                Item = parent,
                Start = parent.Marker.Start,
                TextStart = parent.TextStart,
                End = list[^1].End,
                Responsibilities = list[^1].Responsibilities,
            });
        }
    }
}
