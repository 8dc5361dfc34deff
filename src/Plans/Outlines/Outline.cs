using Anran.Plans.Reading;

namespace Anran.Plans.Outlines;

/// <summary>The numbered items of one part of a paper, as a tree, and where its numbers do not follow on.</summary>
sealed class Outline
{
    public List<Item> Roots { get; } = [];
    public List<(Item Item, int Expected)> Gaps { get; } = [];

    /// <summary>Every item in the order of the text.</summary>
    public IReadOnlyList<Item> Items => items ??= [.. Roots.SelectMany(root => root.Flatten())];

    IReadOnlyList<Item>? items;

    public static Outline Of(FoldedText text, int start, int end)
    {
        var outline = new Outline();
        var candidates = Marker.Candidates(text, start, end);
        var open = new Stack<Item>();
        var running = new Dictionary<MarkerKind, int>();
        Item? last = null;
        for (var index = 0; index < candidates.Count; index++)
        {
            var marker = candidates[index];
            var reader = new Succession(text, start, candidates, index, open, running, last);
            if (!reader.Accepts(marker, out var expected)) continue;

            while (open.Count > 0 && open.Peek().Marker.Kind >= marker.Kind) open.Pop().End = marker.Start;
            var parent = open.Count > 0 ? open.Peek() : null;
            var item = new Item(marker, parent);
            (parent?.Children ?? outline.Roots).Add(item);
            last?.OwnEnd = marker.Start;
            if (marker.Number != expected && marker.Number != 1) outline.Gaps.Add((item, expected));
            running[marker.Kind] = marker.Number;
            open.Push(item);
            last = item;
        }

        last?.OwnEnd = end;
        foreach (var item in open) item.End = end;
        return outline;
    }
}
