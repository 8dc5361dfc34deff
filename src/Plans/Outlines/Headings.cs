using Anran.Plans.Reading;
using Anran.Plans.Units;

namespace Anran.Plans.Outlines;

/// <summary>What stands as the heading of an item.</summary>
static class Headings
{
    const int Longest = 20;
    const int LongestTitle = 60;

    /// <summary>
    /// A line break after a heading says that the heading ends there only where items of its kind usually are written so;
    /// elsewhere it is the end of a page or of a narrow column.
    /// </summary>
    public static void LearnTitles(FoldedText text, IEnumerable<Item> items)
    {
        foreach (var kind in items.GroupBy(item => item.Marker.Kind))
        {
            var alone = kind.Count(item => StandsAlone(text, item)) * 2 >= kind.Count();
            foreach (var item in kind) item.TitleStandsAlone = alone;
        }
    }

    static bool StandsAlone(FoldedText text, Item item)
    {
        const int longestAlone = 45;
        var end = item.TextStart + 1;
        while (end < item.OwnEnd && !text.StartsLine(end)) end++;
        return end - item.TextStart <= longestAlone && text.Slice(item.TextStart, end).AsSpan().IndexOfAny('。', ';', ':') < 0 && (end < item.OwnEnd || !item.IsLeaf);
    }

    /// <summary>The folded heading of a section, without its full stop.</summary>
    public static string Of(FoldedText text, Item item)
    {
        var (start, end) = Span(text, item);
        return text.Slice(start, end);
    }

    public static string Written(FoldedText text, Item item)
    {
        var (_, end) = Span(text, item);
        return text.Written(item.Marker.Start, end);
    }

    /// <summary>The first words of a measure, up to 。 or ： or twenty characters.</summary>
    public static string Short(FoldedText text, int start, int end, bool titleStandsAlone)
    {
        while (start < end && text.Text[start] is '、' or '.' or ',') start++;
        var stop = start;
        while (stop < end && stop - start < Longest && text.Text[stop] is not ('。' or ':'))
        {
            if (titleStandsAlone && text.StartsLine(stop) && stop > start && TitleEndsAt(text, start, stop, end)) break;
            if (text.Text[stop] is '(' or '[' && stop > start && IsResponsibility(text, stop, end)) break;
            stop++;
        }
        return text.Written(start, stop);
    }

    static bool IsResponsibility(FoldedText text, int open, int end)
    {
        var close = text.Text.IndexOfAny([')', ']'], open, Math.Min(end - open, 200));
        return close > 0 && DutyGrammar.Read(text.Text, open + 1, close, verbNeeded: true) is not null;
    }

    /// <summary>
    /// A heading that stands alone on its line ends there, unless the next line is its short rest: then the line was broken.
    /// </summary>
    static bool TitleEndsAt(FoldedText text, int start, int breakAt, int end)
    {
        const int shortestTitle = 4, longestRest = 10;
        if (breakAt - start < shortestTitle || text.Text[breakAt - 1] is '、' or ',' or '“' or '(' or '《' or '的' or '和' or '及' or '与') return false;
        if (text.Text[breakAt] is '、' or ',' or '”' or ')' or '》' or '。' or ';' or ':' or '的') return false;
        if (text.Slice(start, breakAt).AsSpan().IndexOfAny(',', ';') >= 0 && breakAt - start > Longest) return false;
        var lineEnd = breakAt + 1;
        while (lineEnd < end && !text.StartsLine(lineEnd)) lineEnd++;
        return lineEnd - breakAt > longestRest || lineEnd >= end && text.Slice(breakAt, lineEnd).Contains('。', StringComparison.Ordinal);
    }

    static (int Start, int End) Span(FoldedText text, Item item)
    {
        var start = item.TextStart;
        var limit = Math.Min(item.OwnEnd, start + LongestTitle);
        for (var position = start; position < limit; position++)
        {
            if (text.Text[position] is '。') return (start, position);
            if (text.Text[position] is ':' && item.IsLeaf) return (start, position);
            if (item.TitleStandsAlone && item.IsLeaf && position > start && text.StartsLine(position) && TitleEndsAt(text, start, position, item.OwnEnd)) return (start, position);
            if (item.TitleStandsAlone && !item.IsLeaf && position > start && text.StartsLine(position) && item.OwnEnd - start > LongestTitle && TitleEndsAt(text, start, position, item.OwnEnd)) return (start, position);
        }
        var end = limit;
        while (end > start && text.Text[end - 1] is ';' or ':' or ',') end--;
        return (start, end);
    }
}
