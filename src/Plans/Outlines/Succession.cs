using Anran.Plans.Reading;

namespace Anran.Plans.Outlines;

/// <summary>
/// Decides whether a number begins an item. A number at the beginning of a line may be an accident of a broken line,
/// one in mid-line may be an item whose line break was lost: what decides is whether it follows on.
/// </summary>
readonly ref struct Succession(
    FoldedText text, int partStart, List<Marker> candidates, int index, Stack<Item> open, Dictionary<MarkerKind, int> running, Item? last)
{
    const int LongestHeading = 60;

    public bool Accepts(Marker marker, out int expected)
    {
        var sibling = OpenSibling(marker.Kind);
        var continued = running.GetValueOrDefault(marker.Kind) + 1;
        expected = sibling is not null ? sibling.Marker.Number + 1 : marker.Number == 1 ? 1 : continued;
        var follows = marker.Number == expected;
        var afterSentence = EndsSentence(marker.Start);

        // 20.5公里 at the beginning of a line is no number 20, 11.121人才 after number 10 is number 11.
        if (marker.Kind == MarkerKind.Point && marker.End < text.Length && char.IsAsciiDigit(text.Text[marker.End])
            && !(follows && text.StartsLine(marker.Start) && afterSentence) && !YearFollows(marker.End)) return false;
        if (text.StartsLine(marker.Start))
        {
            if (follows && marker.Number > 1) return true;
            if (marker.Number == 1) return afterSentence || AfterHeading(marker) || StandsAlone(marker.Start);
            return (afterSentence || AfterHeading(marker)) && marker.Kind <= MarkerKind.Point && !Enumerates(marker) && Math.Abs(marker.Number - expected) <= 12;
        }

        if (!follows || marker.Kind <= MarkerKind.Article) return false;
        // 「…要求：（一）…；（二）…」 in one paragraph is an enumeration in the text.
        if (marker.Number == 1)
            return (AfterHeading(marker) || text.Text[marker.Start - 1] == '。') && marker.Kind <= MarkerKind.Point && text.Text[marker.Start - 1] != ':' && HasSecond(marker);
        return sibling is not null
            ? afterSentence && (marker.Kind <= MarkerKind.Point || text.StartsLine(sibling.Marker.Start)) && (text.Text[marker.Start - 1] != ';' || text.StartsLine(sibling.Marker.Start))
            : afterSentence && marker.Kind <= MarkerKind.Heading;
    }

    bool YearFollows(int position) => text.Slice(position, Math.Min(text.Length, position + 5)) is ['2', '0', _, _, '年'];

    Item? OpenSibling(MarkerKind kind)
    {
        foreach (var item in open)
        {
            if (item.Marker.Kind == kind) return item;
            if (item.Marker.Kind < kind) return null;
        }
        return null;
    }

    bool EndsSentence(int position) =>
        position <= partStart || text.Text[position - 1] is '。' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '…';

    /// <summary>The text between the last number and this one is a heading: short, and no sentence.</summary>
    bool AfterHeading(Marker marker) =>
        last is not null && last.Marker.Kind < marker.Kind && marker.Start - last.TextStart is > 0 and <= LongestHeading
        && text.Slice(last.TextStart, marker.Start).AsSpan().IndexOfAny('。', ';') < 0;

    /// <summary>The line before is a title or another short line without an end, as before the first number of a paper.</summary>
    bool StandsAlone(int position)
    {
        var lineStart = position - 1;
        while (lineStart > partStart && !text.StartsLine(lineStart)) lineStart--;
        return position - lineStart <= LongestHeading && text.Slice(lineStart, position).AsSpan().IndexOfAny('。', ',', ';') < 0;
    }

    /// <summary>(三) at the beginning of a line, where (二) stood in mid-line of the same item: a broken line of an enumeration.</summary>
    bool Enumerates(Marker marker)
    {
        for (var before = index - 1; before >= 0 && last is not null && candidates[before].Start >= last.TextStart; before--)
            if (candidates[before].Kind == marker.Kind && candidates[before].Number == marker.Number - 1) return true;
        return false;
    }

    bool HasSecond(Marker marker)
    {
        for (var next = index + 1; next < candidates.Count; next++)
        {
            var candidate = candidates[next];
            if (candidate.Kind < marker.Kind && (text.StartsLine(candidate.Start) || EndsSentence(candidate.Start))) return false;
            if (candidate.Kind != marker.Kind) continue;
            if (candidate.Number == marker.Number + 1 && (text.StartsLine(candidate.Start) || EndsSentence(candidate.Start) && text.Text[candidate.Start - 1] != ';')) return true;
            if (candidate.Number == 1) return false;
        }
        return false;
    }
}
