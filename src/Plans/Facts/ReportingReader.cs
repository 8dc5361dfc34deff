using System.Text.RegularExpressions;
using Anran.Plans.Damage;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Facts;

/// <summary>每月25日前报送工作进展情况: only reporting by a day of every month (R11).</summary>
static partial class ReportingReader
{
    public static ReportingCadence? Read(FoldedText text, DamagedSpans damaged)
    {
        foreach (var match in Monthly().In(text.Text))
        {
            if (damaged.Covers(match.Index, match.Index + match.Length)) continue;
            var day = Numbers.Parse(match.Groups["day"].Value);
            if (day is < 1 or > 31) continue;
            var (from, to) = Sentence(text.Text, match.Index, match.Index + match.Length);
            if (!HandIn().IsMatch(text.Slice(Math.Max(from, match.Index - 60), Math.Min(to, match.Index + match.Length + 80)))) continue;
            return new ReportingCadence("monthly", day, text.LinesOf(match.Index, match.Index + match.Length));
        }
        return null;
    }

    public static (int Start, int End) Sentence(string text, int start, int end)
    {
        var from = start == 0 ? 0 : text.LastIndexOfAny(['。', '!', '?'], start - 1) + 1;
        var to = text.IndexOfAny(['。', '!', '?'], Math.Min(end, text.Length));
        return (from, to < 0 ? text.Length : to);
    }

    [GeneratedRegex(@"(?:每个?月|各月|逐月|按月|次月|下月|当月|月月)(?:度)?(?:(?:都|均|应|要|须|需|于|在|的|底|份|,|、){0,4}|.{0,14}?(?:于|在|,)(?:每月|次月|下月|当月)?)(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})(?:日|号)")]
    public static partial Regex Monthly();

    [GeneratedRegex(@"报|上传|提交|反馈|汇总|送")]
    private static partial Regex HandIn();
}
