using System.Text.RegularExpressions;
using Anran.Plans.Reading;

namespace Anran.Plans.Units;

/// <summary>Finds, in a stretch of text, every place that says who is responsible.</summary>
static partial class Responsibilities
{
    const int LongestBracket = 1200;

    public static List<Responsibility> In(FoldedText text, int start, int end)
    {
        var found = LabelLines(text, start, end);
        AddBrackets(text, start, end, found);
        if (found.TrueForAll(responsibility => responsibility.Charges.Count == 0)) AddSentences(text, start, end, found);
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    static void AddBrackets(FoldedText text, int start, int end, List<Responsibility> found)
    {
        var lines = found.ToArray();
        for (var position = start; position < end; position++)
        {
            if (Array.Exists(lines, line => position >= line.Start && position < line.End)) continue;
            if (text.Text[position] is '(' or '[')
            {
                var close = Close(text.Text, position, end, out var closed);
                if (close - position > LongestBracket) continue;
                var read = DutyGrammar.Read(text.Text, position + 1, close, !closed || VerbNeeded(text, start, position, close, end));
                if (read is null || !closed && !AllKnown(text, read)) continue;
                var stop = Math.Min(end, closed ? close + 1 : close);
                found.Add(read with { Start = position, End = stop });
                position = stop - 1;
            }
            else if (text.Text[position] is ')' && OpenedNowhere(text.Text, start, position) is { } from
                && DutyGrammar.Read(text.Text, from, position, verbNeeded: true) is { } orphan)
                found.Add(orphan with { Start = from, End = position + 1 });
        }
    }

    /// <summary>The matching end of the bracket; where it was never closed, the end of the sentence that looks like its content.</summary>
    static int Close(string text, int open, int end, out bool closed)
    {
        end = Math.Min(end, open + LongestBracket);
        var depth = 0;
        for (var position = open; position < end; position++)
        {
            if (text[position] is '(' or '[') depth++;
            else if (text[position] is ')' or ']' && --depth == 0)
            {
                closed = true;
                return position;
            }
        }
        closed = false;
        var sentence = text.IndexOf('。', open, end - open);
        var first = text.IndexOfAny([')', ']'], open, (sentence < 0 ? end : sentence) - open);
        // One bracket inside was left open: the outer end is the last one before the sentence goes on.
        if (first > 0 && depth > 0 && text.AsSpan(open + 1, first - open - 1).IndexOfAny('(', '[') >= 0)
        {
            var last = text.LastIndexOfAny([')', ']'], (sentence < 0 ? end : sentence) - 1, (sentence < 0 ? end : sentence) - open);
            if (last - open < 300)
            {
                closed = true;
                return last;
            }
        }
        return sentence < 0 ? end : sentence;
    }

    /// <summary>Bodies without a verb are a responsibility only where one may stand: after a sentence or at the end of a paragraph.</summary>
    static bool VerbNeeded(FoldedText text, int start, int open, int close, int end)
    {
        var afterSentence = open <= start || text.Text[open - 1] is '。' or ';' or '!' or ')' or ']';
        var atEnd = close + 1 >= end || text.StartsLine(close + 1) || text.Text[close + 1] is '。';
        return !(afterSentence || atEnd && close - open > 3);
    }

    static int? OpenedNowhere(string text, int start, int close)
    {
        var depth = 1;
        for (var position = close - 1; position >= start; position--)
        {
            if (text[position] is ')' or ']') return null;
            if (text[position] is '(' or '[') depth--;
            if (depth == 0) return null;
            if (text[position] is '。') return position + 1;
        }
        return null;
    }

    /// <summary>责任单位：… as a line of its own, or after the last sentence of a paragraph.</summary>
    static List<Responsibility> LabelLines(FoldedText text, int start, int end)
    {
        var found = new List<Responsibility>();
        foreach (var match in LabelAtStart().In(text.Text, start, end))
        {
            var from = match.Index;
            if (!(from == start || text.StartsLine(from) || text.Text[from - 1] is '。' or ';' or ')' or ']' or '!')) continue;
            if (found.Exists(other => from >= other.Start && from < other.End) || InBracket(text.Text, start, from, end)) continue;
            var stop = EndOfLabelLine(text, from, end);
            if (DutyGrammar.Read(text.Text, from, stop, verbNeeded: false) is { } read) found.Add(read with { Start = from, End = stop });
        }
        return found;
    }

    /// <summary>牵头单位：… within a bracket is that bracket's; a bracket that was never closed holds nothing.</summary>
    static bool InBracket(string text, int start, int position, int end)
    {
        for (var open = Math.Max(start, position - LongestBracket); open < position; open++)
            if (text[open] is '(' or '[' && Close(text, open, end, out var closed) is var close && closed)
            {
                if (close > position) return true;
                open = close;
            }
        return false;
    }

    static int EndOfLabelLine(FoldedText text, int from, int end)
    {
        var lineStart = from;
        for (var position = from + 1; position < end; position++)
        {
            if (text.Text[position] == '。') return position;
            if (!text.StartsLine(position)) continue;
            if (LabelAtStart().Match(text.Text, position) is { Success: true } next && next.Index == position) { lineStart = position; continue; }
            if (text.Text[position - 1] is '、' or ',' or ':' or ';' or '(') { lineStart = position; continue; }
            // A name broken by the end of a line: neither half ends as names do, or what follows is an enumeration again.
            var lastName = text.Slice(Math.Max(lineStart, text.Text.LastIndexOfAny(['、', ',', ':', ';'], position - 1) + 1), position);
            if (!UnitForms.IsUnit(lastName) || GoesOn(text, lastName, position, end) || text.Text[position] is '、' or ',' or ')' or ':' or ';') { lineStart = position; continue; }
            return position;
        }
        return end;
    }

    /// <summary>市公安|局 and 各有关部|门: what follows the break is no name, and makes one of what stands before it.</summary>
    static bool GoesOn(FoldedText text, string name, int position, int end)
    {
        const int longestRest = 10;
        var stop = position + 1;
        while (stop < end && stop - position < longestRest && !text.StartsLine(stop) && text.Text[stop] is not ('、' or ',' or ';' or '。' or ':')) stop++;
        var rest = text.Slice(position, stop);
        // 各乡|(镇)人民政府: a bracket that is no number goes on with the name.
        if (rest is ['(', not (>= '0' and <= '9' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十'), ..]) return UnitForms.IsUnit(name + rest);
        if (UnitForms.IsWholeUnit(rest))
            return rest[0] is not ('各' or '全' or '有' or '相') && (stop < end && text.Text[stop] == '、' || rest.Length <= 4 && (text.StartsLine(stop) || text.Text[stop] is ';' or '。') && UnitForms.IsWholeUnit(name + rest));
        return UnitForms.IsWholeUnit(name + rest) || rest.Length <= 3 && UnitForms.MayBeUnit(name + rest);
    }

    /// <summary>「由A牵头，B配合」 in the text, and a last sentence that says nothing else than who is responsible.</summary>
    static void AddSentences(FoldedText text, int start, int end, List<Responsibility> found)
    {
        foreach (var match in ByWhom().In(text.Text, start, end))
        {
            var (from, stop) = (match.Index, match.Index + match.Length);
            // A sentence that begins with 由 says it to its end; in mid-sentence only the words of the form count.
            if (from == start || text.Text[from - 1] is '。' or ';' or ':')
                stop = text.Text.IndexOf('。', from, end - from) is >= 0 and var full ? full : end;
            if (DutyGrammar.Read(text.Text, from, stop, verbNeeded: true) is { } read && Known(text, read) is { Count: > 0 } known
                && known[0] == read.Charges[0] && known.Count * 2 > read.Charges.Count)
                found.Add(read with { Start = from, End = stop, Charges = known });
        }
        if (found.Exists(one => one.Charges.Count > 0)) return;

        var last = end;
        while (last > start && text.Text[last - 1] is '。' or ';') last--;
        var first = text.Text.LastIndexOfAny(['。', '!', ';'], Math.Max(start, last - 1), Math.Max(1, last - start)) + 1;
        first = Math.Max(first, start);
        if (first == start && !SpeaksOfAll(text.Text, start, last) || last - first > 200) return;
        if (DutyGrammar.Read(text.Text, first, last, verbNeeded: true) is { } sentence && AllKnown(text, sentence) && PlainSentence().IsMatch(text.Slice(first, last)))
            found.Add(sentence with { Start = first, End = last });
    }

    static bool SpeaksOfAll(string text, int start, int end) => DutyGrammar.AllPrefix().Match(text[start..end]) is { Success: true, Length: > 3 };

    static List<Charge> Known(FoldedText text, Responsibility read) =>
        [.. read.Charges.Where(charge => UnitForms.IsUnit(text.Slice(charge.Start, charge.End)))];

    static bool AllKnown(FoldedText text, Responsibility read) =>
        read.Charges.Count > 0 && read.Charges.All(charge => UnitForms.IsUnit(text.Slice(charge.Start, charge.End)));

    [GeneratedRegex(@"(?:第一责任单位|(?:牵头|责任|主责|主要责任|配合|协同|协办|协作|协助|主办|承办|参与|参加|实施|督导|牵头责任|配合责任|属地责任|主体责任)(?:单位|部门|科室|处室|站所|主体)(?:及配合单位)?):")]
    private static partial Regex LabelAtStart();

    [GeneratedRegex(@"(?<=[。;:]|^)由[^。;:]{2,60}?(?:牵头|负责|配合|会同)|(?<=[。;:]|^)(?:责任|牵头)(?:单位|部门)(?:为|是)|由[^,。;:]{2,60}?牵头(?:负责)?(?:[,、](?:会同)?[^。;:()]{2,160}?(?:配合|参与|参加|协助|协同|按职责分工负责|支持|负责))?")]
    private static partial Regex ByWhom();

    [GeneratedRegex(@"^(?:责任|牵头)(?:单位|部门)(?:为|是)|(?:牵头|负责|配合|协助|落实|落实属地责任|属地责任|属地管理责任|参与|组织实施|分工负责)$")]
    private static partial Regex PlainSentence();
}
