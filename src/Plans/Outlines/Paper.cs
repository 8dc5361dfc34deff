using System.Text.RegularExpressions;
using Anran.Plans.Reading;

namespace Anran.Plans.Outlines;

/// <summary>
/// A paper in its parts: what stands before the first number, the plan, and what is attached. A notice with numbers of its
/// own before the plan, or lists after it, are parts too; the plan is the part that charges somebody.
/// </summary>
sealed partial class Paper
{
    public required FoldedText Text { get; init; }
    public required IReadOnlyList<Section> Parts { get; init; }
    public required Section? Plan { get; init; }

    /// <summary>Where the numbered text of the plan begins; everything before is title, notice and preamble.</summary>
    public int BodyStart => Plan?.Roots is [var first, ..] ? first.Marker.Start : Text.Length;

    public sealed record Section(int Start, int End, IReadOnlyList<Item> Roots, IReadOnlyList<(Item Item, int Expected)> Gaps)
    {
        public IEnumerable<Item> Items => Roots.SelectMany(root => root.Flatten());
    }

    public static Paper Of(FoldedText text)
    {
        var parts = new List<Section>();
        foreach (var (start, end) in Stretches(text))
        {
            var outline = Outline.Of(text, start, end);
            AddParts(outline, start, end, parts);
        }
        foreach (var part in parts) Headings.LearnTitles(text, part.Items);
        return new Paper { Text = text, Parts = parts, Plan = parts.Where(part => part.Roots.Count > 0).MaxBy(part => Weight(text, part)) };
    }

    /// <summary>The paper cut at the lines 附件, 附件1 and alike.</summary>
    static IEnumerable<(int Start, int End)> Stretches(FoldedText text)
    {
        var from = 0;
        foreach (var match in Attachment().In(text.Text))
        {
            if (!text.StartsLine(match.Index) || match.Index == 0) continue;
            if (!text.EndsLine(match.Index + match.Length) && !AttachmentList().IsMatch(text.Slice(match.Index, Math.Min(text.Length, match.Index + 40)))) continue;
            yield return (from, match.Index);
            from = match.Index;
        }
        yield return (from, text.Length);
    }

    /// <summary>A second 一、 at the top begins another part.</summary>
    static void AddParts(Outline outline, int start, int end, List<Section> parts)
    {
        var group = new List<Item>();
        var from = start;
        foreach (var root in outline.Roots)
        {
            if (group.Count > 0 && root.Marker.Number == 1 && root.Marker.Kind <= group[0].Marker.Kind)
            {
                Close(root.Marker.Start);
                from = root.Marker.Start;
            }
            group.Add(root);
        }
        Close(end);

        void Close(int stop)
        {
            var items = group.SelectMany(root => root.Flatten()).ToHashSet();
            parts.Add(new Section(from, stop, [.. group], [.. outline.Gaps.Where(gap => items.Contains(gap.Item))]));
            group.Clear();
        }
    }

    static int Weight(FoldedText text, Section part)
    {
        var body = text.Text.AsSpan(part.Start, part.End - part.Start);
        var attached = body.StartsWith("附件") || body.StartsWith("附表");
        var weight = part.Items.Count() + Charge().Count(body) * 3 + part.Items.Max(item => item.Ancestors.Count()) * 4;
        return attached && part.Start > text.Length / 2 ? weight / 4 : weight;
    }

    [GeneratedRegex(@"附[件表录][\d一二三四五六七八九十]{0,3}(?:-\d+)?:?")]
    private static partial Regex Attachment();

    [GeneratedRegex(@"^附[件表录][\d一二三四五六七八九十]{0,3}(?:-\d+)?[:.、]")]
    private static partial Regex AttachmentList();

    [GeneratedRegex(@"牵头|负责[)\]]|责任单位|落实属地责任")]
    private static partial Regex Charge();
}
