using System.Text.RegularExpressions;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Facts;

/// <summary>The matter of the head and the signature (R11).</summary>
sealed record Head(string Title, string? DocumentNumber, string? Issuer, DateOnly? Date, string NoticeTitle, string Addressees);

static partial class HeadReader
{
    public static Head Read(Paper paper, IReadOnlyDictionary<string, string> card)
    {
        var text = paper.Text;
        var headEnd = Math.Min(paper.BodyStart, text.Length);
        if (paper.Plan is null) headEnd = Math.Min(text.Length, 1500);
        var titles = Titles(text, headEnd);
        var notice = titles.FirstOrDefault(title => IsNotice(text.Slice(title.Start, title.End)));
        var own = titles.LastOrDefault(title => !IsNotice(text.Slice(title.Start, title.End)));
        var noticeTitle = notice.End > 0 ? text.Written(notice.Start, notice.End) : card.GetValueOrDefault("标题") ?? card.GetValueOrDefault("名称") ?? "";
        var signature = Signature.Find(text);
        var addressees = AddresseeLine(text, headEnd);

        var title = own.End > 0 ? text.Written(own.Start, own.End) : TitleOfNotice(noticeTitle) ?? (noticeTitle.Length > 0 ? noticeTitle : FirstLine(text));
        return new Head(
            title,
            DocumentNumberIn(text, headEnd) ?? CardNumber(card),
            signature?.Issuer ?? card.GetValueOrDefault("发文单位") ?? card.GetValueOrDefault("发文机关") ?? card.GetValueOrDefault("发布机构"),
            signature?.Date ?? CardDate(card),
            noticeTitle,
            addressees);
    }

    /// <summary>
    /// Lines, up to four joined, that read as the name of a paper: no sentence, and ending as such names end.
    /// </summary>
    static List<(int Start, int End)> Titles(FoldedText text, int end)
    {
        const int longest = 90;
        var found = new List<(int Start, int End)>();
        for (var start = 0; start < end; start++)
        {
            if (!text.StartsLine(start)) continue;
            var best = 0;
            var lines = 0;
            for (var stop = start + 1; stop <= end && stop - start <= longest && lines < 4; stop++)
            {
                if (!text.EndsLine(stop) && stop != end) continue;
                lines++;
                var line = text.Slice(start, stop);
                if (NoTitle().IsMatch(line)) break;
                if (Title().IsMatch(line)) best = stop;
            }
            if (best == 0 || !Begins(text, start)) continue;
            found.Add((start, best));
            start = best - 1;
        }
        return found;
    }

    static bool Begins(FoldedText text, int start) =>
        start == 0 || text.Text[start - 1] is '。' or ':' or ')' or ']' or '日' or '号' or '会' or '府' or '室' or '局' or '委' or '知' or '院' or '件' or '部' or '办' || AfterShortLine(text, start);

    static bool AfterShortLine(FoldedText text, int start)
    {
        var before = start - 1;
        while (before > 0 && !text.StartsLine(before)) before--;
        return start - before <= 40 && text.Slice(before, start).AsSpan().IndexOfAny('。', ',', ';') < 0;
    }

    static bool IsNotice(string title) => Notice().IsMatch(title);

    /// <summary>关于印发《…方案》的通知 names the plan.</summary>
    static string? TitleOfNotice(string notice)
    {
        var folded = FoldedText.Fold(notice);
        return Issued().Match(folded) is { Success: true } match && Title().IsMatch(match.Groups["title"].Value) ? match.Groups["title"].Value.Trim('《', '》') : null;
    }

    static string FirstLine(FoldedText text)
    {
        var end = 1;
        while (end < text.Length && end < 80 && !text.StartsLine(end)) end++;
        return text.Written(0, Math.Min(end, text.Length));
    }

    static string? DocumentNumberIn(FoldedText text, int end)
    {
        foreach (var match in Number().In(text.Text, 0, end))
        {
            var group = match.Groups["number"];
            if (!text.EndsLine(group.Index + group.Length) && !After().IsMatch(text.Text.AsSpan(group.Index + group.Length))) continue;
            var bracket = group.Index + group.Value.IndexOfAny(['[', '(']);
            for (var start = bracket - 1; start >= group.Index; start--)
                if (text.StartsLine(start)) return text.Written(start, group.Index + group.Length);
        }
        return null;
    }

    static string? CardNumber(IReadOnlyDictionary<string, string> card) =>
        (card.GetValueOrDefault("发文字号") ?? card.GetValueOrDefault("文号")) is { } value && Number().Match(value) is { Success: true } match ? match.Groups["number"].Value : null;

    static DateOnly? CardDate(IReadOnlyDictionary<string, string> card)
    {
        foreach (var key in (string[])["成文日期", "发文日期", "签发时间"])
            if (card.GetValueOrDefault(key) is { } value)
                foreach (var pattern in (Regex[])[Dates.FullDay(), Dates.Numeric()])
                    if (pattern.Match(value) is { Success: true } match)
                        return Dates.Day(match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);
        return null;
    }

    static string AddresseeLine(FoldedText text, int end)
    {
        foreach (var match in Addressees().In(text.Text, 0, end))
            if (text.StartsLine(match.Index) && text.EndsLine(match.Index + match.Length)) return match.Value;
        return "";
    }

    [GeneratedRegex(@"^(?!各[^\p{P}]{0,20}(?:部门|单位)).{4,}(?:方案|意见|办法|计划|通知|措施|规定|细则|要点|行动|决定|规划|清单|分工|制度|指南|指引|公告|通告|预案|任务|条例|纲要|决议|批复)(?:\((?:试行|暂行|征求意见稿|修订稿?|\d{4}[年—\-~].{0,12})\)|的函)?$")]
    private static partial Regex Title();

    [GeneratedRegex(@"[。;:!?]|[\d一二三四五六七八九○零十]{1,4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日|号.|,(?!.{0,30}(?:意见|通知|方案))|^\(|^附|^\d{1,2}(?:月\d{1,2})?日|^[一二三四五六七八九十]+、|^\d+[.、]|^第[一二三四五]+(?:章|部分)|(?:制定|结合.{1,12}实际).{0,4}本|^(?:现将|为|根据|按照)")]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"(?:印发|转发|下发|发布).{1,80}(?:通知|公告|函)$")]
    private static partial Regex Notice();

    [GeneratedRegex(@"(?:印发|转发|下发|发布)(?:关于)?(?<title>《.{4,70}》|.{4,60}(?:方案|意见|办法|计划|措施|要点))的?(?:通知|公告|函)$")]
    private static partial Regex Issued();

    [GeneratedRegex(@"(?<number>[\u4e00-\u9fa5]{1,14}\s?[\[(]\d{4}[\])]第?\d{1,4}号)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:签发人|.{0,2}签发)")]
    private static partial Regex After();

    [GeneratedRegex(@"(?:各|有关|市|区|县|机关|镇|乡|国务院|中央|省|驻)[^。;:]{2,400}:")]
    private static partial Regex Addressees();
}
