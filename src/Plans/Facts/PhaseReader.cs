using System.Text.RegularExpressions;
using Anran.Plans.Damage;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Facts;

/// <summary>
/// 集中攻坚阶段（2023年8月至11月）: items that name a stage and when it runs. Only headings count; a date in a sentence does not.
/// </summary>
static partial class PhaseReader
{
    public static IReadOnlyList<Phase> Read(Paper paper, DateOnly? signed, DamagedSpans damaged)
    {
        var text = paper.Text;
        var phases = new List<Phase>();
        if (paper.Plan is null) return phases;
        foreach (var group in paper.Plan.Items.GroupBy(item => item.Parent))
            foreach (var item in group)
            {
                if (damaged.Covers(item.Marker.Start, item.TextStart + 4)) continue;
                if (HasUnnumbered(text, item))
                {
                    AddUnnumbered(text, item.TextStart, item.OwnEnd, signed, phases);
                    continue;
                }
                if (Of(text, item, StageChapter(text, item), signed) is { } phase) phases.Add(phase);
            }
        if (phases.Count == 0) AddUnnumbered(text, paper.Plan.Start, paper.Plan.End, signed, phases);
        return phases;
    }

    /// <summary>「第一阶段：…」 as paragraphs below a heading, without numbers.</summary>
    static bool HasUnnumbered(FoldedText text, Item item) =>
        Ordinal().In(text.Text, item.TextStart, item.OwnEnd).Count(match => match.Index > item.TextStart && text.StartsLine(match.Index)) > 1;

    static bool StageChapter(FoldedText text, Item item) =>
        item.Parent is { } parent && Stages().IsMatch(Headings.Of(text, parent)) && !parent.Ancestors.Any(above => Tasked().IsMatch(Headings.Of(text, above)));

    static Phase? Of(FoldedText text, Item item, bool inStages, DateOnly? signed)
    {
        const int reach = 90;
        var end = Math.Min(item.OwnEnd, item.TextStart + reach);
        var line = text.Slice(item.TextStart, end);
        return Parse(text, item.TextStart, line, inStages, signed);
    }

    static void AddUnnumbered(FoldedText text, int start, int end, DateOnly? signed, List<Phase> phases)
    {
        foreach (var match in Ordinal().In(text.Text, start, end))
            if ((text.StartsLine(match.Index) || text.Text[match.Index - 1] is '。' or ';' or ':')
                && Parse(text, match.Index, text.Slice(match.Index, Math.Min(end, match.Index + 90)), inStages: true, signed) is { } phase)
                phases.Add(phase);
    }

    static Phase? Parse(FoldedText text, int start, string line, bool inStages, DateOnly? signed)
    {
        var range = Range(line) ?? (signed is { } day && inStages ? RangeOfYear(line, day.Year) : null);
        if (range is null) return null;
        var (at, length, from, to) = range.Value;
        var before = line[..at];
        var name = Name(before, line[Math.Min(line.Length, at + length)..]);
        if (!name.Contains("阶段", StringComparison.Ordinal) && !inStages || name.Length is < 2 or > 24) return null;
        if (before.AsSpan().Count('。') > 1 || before.Contains("要求", StringComparison.Ordinal) && !before.Contains("阶段", StringComparison.Ordinal)) return null;
        return new Phase(name, from, to, text.LinesOf(start, start + at + length));
    }

    /// <summary>The heading without 第一阶段： and without the bracket; where only 第一阶段 stands there, what follows the bracket.</summary>
    static string Name(string before, string after)
    {
        var heading = before.TrimEnd('(', ':', '时', '间', '为', '从', '自', '[', ',');
        var stop = heading.IndexOfAny(['。', '(']);
        if (stop > 0) heading = heading[..stop];
        var bare = OrdinalPrefix().Replace(heading, "");
        if (bare.Length >= 2) return bare.Trim(':', ',', '。', '—', '-');
        var rest = AfterBracket().Match(after);
        return rest.Success && rest.Groups["name"].Value is { Length: >= 2 } name ? name : heading;
    }

    /// <summary>The first stretch of months in the line; an end that is open, or said by words, is null.</summary>
    static (int At, int Length, string? Start, string? End)? Range(string line)
    {
        if (Span().Match(line) is { Success: true } span)
        {
            var year = Numbers.Parse(span.Groups["y1"].Value);
            var toYear = span.Groups["y2"].Success ? Numbers.Parse(span.Groups["y2"].Value) : year;
            if (span.Groups["next"].Success) toYear = year + 1;
            var first = Numbers.Parse(span.Groups["m1"].Value);
            var last = Numbers.Parse(span.Groups["m2"].Value);
            var single = Single().Match(line);
            if (!single.Success || single.Index >= span.Index)
                return (span.Index, span.Length, Dates.Month(year, first), Dates.Month(toYear, last));
        }
        if (Single().Match(line) is not { Success: true } one) return null;
        var month = Dates.Month(Numbers.Parse(one.Groups["y"].Value), one.Groups["m"].Success ? Numbers.Parse(one.Groups["m"].Value) : one.Groups["open"].Success ? 1 : 12);
        if (one.Groups["till"].Success || one.Groups["before"].Success) return (one.Index, one.Length, null, month);
        if (one.Groups["open"].Success) return (one.Index, one.Length, month, null);
        if (!one.Groups["m"].Success)
            return one.Index > 0 && line[one.Index - 1] == '(' && one.Index + one.Length < line.Length && line[one.Index + one.Length] == ')'
                ? (one.Index, one.Length, Dates.Month(Numbers.Parse(one.Groups["y"].Value), 1), month) : null;
        return one.Index > 0 && line[one.Index - 1] == '(' ? (one.Index, one.Length, month, month) : null;
    }

    /// <summary>Months without a year are those of the year of signature.</summary>
    static (int At, int Length, string? Start, string? End)? RangeOfYear(string line, int year)
    {
        if (Yearless().Match(line) is not { Success: true } match) return null;
        var to = Dates.Month(year, Numbers.Parse(match.Groups["m2"].Value));
        return (match.Index, match.Length, match.Groups["m1"].Success ? Dates.Month(year, Numbers.Parse(match.Groups["m1"].Value)) : null, to);
    }

    [GeneratedRegex(@"阶段|步骤|安排|进度|时间")]
    private static partial Regex Stages();

    [GeneratedRegex(@"任务|措施")]
    private static partial Regex Tasked();

    [GeneratedRegex(@"第[一二三四五六]阶段")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^第[一二三四五六\d]+(?:个)?(?:阶段|步)[:,.、—-]*")]
    private static partial Regex OrdinalPrefix();

    [GeneratedRegex(@"^[)\]]?[:,.、—-]*(?:为)?(?<name>[^。,;:()]{2,20})")]
    private static partial Regex AfterBracket();

    [GeneratedRegex(@"(?<y1>\d{4}|[二○零一三四五六七八九]{4})年(?<m1>\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|初|上旬|中旬|下旬|底|末|\d{1,2}日)?(?:起|开始)?(?:至|到|—+|-+|~|－)(?:(?<y2>\d{4}|[二○零一三四五六七八九]{4})年|(?<next>次年|翌年)|当年|同年)?(?<m2>\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|初|上旬|中旬|下旬|底|末|\d{1,2}日)?(?:前|止|底)?")]
    private static partial Regex Span();

    [GeneratedRegex(@"(?<=[(:])(?:(?<m1>\d{1,2})月(?:份|底|初|上旬|中旬|下旬|\d{1,2}日)?(?:至|到|—+|-+|~)(?<m2>\d{1,2})月|(?:即日起至)?(?<m2>\d{1,2})月)(?:份|底|初|上旬|中旬|下旬|\d{1,2}日)?(?:之?前|止)?(?=[)。,])")]
    private static partial Regex Yearless();

    [GeneratedRegex(@"(?<till>(?:即日起?|现在起?|印发之日起?|本方案印发之日起?|自?(?:发文|印发|通知)之?日起?)(?:至|到|—+|-+|~))?(?<y>\d{4}|[二○零一三四五六七八九]{4})年(?:(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:份|初|上旬|中旬|下旬|底|末|\d{1,2}日)?(?:(?<before>之?前|以前|止|底前|末前|前完成)|(?<open>起|开始|以后|后|之后|(?:至|到|—+|-+)(?:长期|今后|以后|永久|\)|$)))?")]
    private static partial Regex Single();
}
