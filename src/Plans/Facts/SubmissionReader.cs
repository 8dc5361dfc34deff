using System.Text.RegularExpressions;
using Anran.Plans.Damage;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Facts;

/// <summary>「各部门于9月11日前将负责人、联络员名单报区级专班，自2023年9月起每月15日报送工作进展」: who hands in what, to whom, by when.</summary>
static partial class SubmissionReader
{
    public static IReadOnlyList<Submission> Read(Paper paper, DateOnly? signed, DamagedSpans damaged)
    {
        var text = paper.Text;
        var found = new List<Submission>();
        var from = 0;
        for (var position = 0; position <= text.Length; position++)
        {
            if (position < text.Length && text.Text[position] is not ('。' or '!')) continue;
            if (!damaged.Covers(from, position)) ReadSentence(text, from, position, signed, found);
            from = position + 1;
        }
        return found;
    }

    static void ReadSentence(FoldedText text, int start, int end, DateOnly? signed, List<Submission> found)
    {
        if (end - start is < 8 or > 600 || !HandIn().IsMatch(text.Text.AsSpan(start, end - start))) return;
        string? from = null, to = null, what = null;
        // Each clause with a verb of handing in is one duty; who and to whom go on from the clause before.
        var clauseStart = start;
        foreach (var match in HandIn().In(text.Text, start, end))
        {
            if (match.Index < clauseStart) continue;
            var stop = NextStop(text.Text, match.Index, end);
            var clause = text.Slice(clauseStart, stop);
            var due = DueOf(clause, signed);
            var monthly = ReportingReader.Monthly().Match(clause);
            if (due is null && !monthly.Success && !InTime().IsMatch(clause)) { clauseStart = stop; continue; }
            from = From().Match(clause) is { Success: true } who ? who.Groups["who"].Value : from;
            to = To().Match(text.Slice(match.Index, stop)) is { Success: true } whom ? whom.Groups["to"].Value : to;
            var copy = CopyTo().Match(text.Slice(match.Index, Math.Min(end, stop + 40)));
            what = What(clause, text.Slice(match.Index, stop), to) ?? what ?? clause;
            found.Add(new Submission(
                what, from, to, copy.Success ? copy.Groups["to"].Value : null,
                due, monthly.Success ? "monthly" : null, monthly.Success ? Numbers.Parse(monthly.Groups["day"].Value) : null,
                monthly.Success && First().Match(clause) is { Success: true } first ? Dates.Month(YearOf(first, signed), Numbers.Parse(first.Groups["m"].Value)) : null,
                text.LinesOf(clauseStart, stop)));
            clauseStart = stop;
        }
    }

    static int NextStop(string text, int verb, int end)
    {
        var stop = text.IndexOfAny([',', ';', '。'], verb, end - verb);
        return stop < 0 ? end : stop;
    }

    static string? What(string clause, string deed, string? to)
    {
        if (Object().Match(clause) is { Success: true } match) return match.Groups["what"].Value;
        var after = AfterVerb().Match(deed);
        return after.Success && (to is null || !after.Groups["what"].Value.StartsWith(to, StringComparison.Ordinal)) ? after.Groups["what"].Value : null;
    }

    static DateOnly? DueOf(string clause, DateOnly? signed)
    {
        if (clause.Contains("每月", StringComparison.Ordinal) || Due().Match(clause) is not { Success: true } match) return null;
        var month = Numbers.Parse(match.Groups["m"].Value);
        return Dates.Day(YearOf(match, signed), month, Numbers.Parse(match.Groups["d"].Value));
    }

    static int YearOf(Match match, DateOnly? signed)
    {
        if (match.Groups["y"].Success) return Numbers.Parse(match.Groups["y"].Value);
        if (signed is not { } day) return 0;
        // A month long past when the paper was signed is the next year's.
        return Numbers.Parse(match.Groups["m"].Value) < day.Month - 3 ? day.Year + 1 : day.Year;
    }

    [GeneratedRegex(@"报送至?|上报至?|报至|报告(?=.{0,10}(?:专班|办公室|安委))|提交至?|反馈至?|(?<=[将把].{2,80})报(?!告|道|警|送|废|名|表|刊|纸|备|请|告)|(?<=\d日(?:前|之前))报(?!告|道|警|废|名)|发送至|报备至?|备案")]
    private static partial Regex HandIn();

    [GeneratedRegex(@"(?:(?<y>\d{4})年)?(?<m>\d{1,2})月(?<d>\d{1,2})日(?:下班)?(?:之?前|以前|内|下午|上午|\d)?")]
    private static partial Regex Due();

    [GeneratedRegex(@"及时|每月|每周|每季|定期|工作日内|月底前|年底前")]
    private static partial Regex InTime();

    [GeneratedRegex(@"^[,;:]?(?:请|并|同时)?(?:由)?(?<who>(?:各|有关|相关|市|区|县|镇|省|专班|工作专班|办公室|领导小组)[^,;:。]{0,40}?)(?:汇总后?)?(?=(?:于|在)(?:\d|每|本)|要|应(?!急)|须|需|将|把|每月|自\d|自本|从\d|定期|,)")]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:报送|上报|报|提交|反馈|发送|报备)(?:[^,;。()]{0,30}?(?:至|到|给))?(?<to>[^,;。()]{2,40}?(?:办公室|专班|委员会|安委会|安委办|领导小组|指挥部|局|委|办|厅|部|政府|处|科|中心|站|镇|邮箱)(?:\([^)]{1,30}\))?)")]
    private static partial Regex To();

    [GeneratedRegex(@"(?:抄送|抄报|同时报|并报)(?<to>[^,;。]{2,30})")]
    private static partial Regex CopyTo();

    [GeneratedRegex(@"(?:将|把)(?<what>[^将把;。]{2,80}?)(?=(?:以|通过|经|书面|电子版|盖章|加盖|一并|及时|于|形成|分别|统一|按时|逐级|,)*(?:报|上报|提交|反馈|发送|抄送))")]
    private static partial Regex Object();

    [GeneratedRegex(@"^(?:报送至?|上报|报告|提交|反馈|报备|报)(?<what>[^,;。]{2,40}?)(?=(?:至|到|给).{2,}|[,;。(]|$)")]
    private static partial Regex AfterVerb();

    [GeneratedRegex(@"(?:自|从)(?:(?<y>\d{4})年)?(?<m>\d{1,2})月(?:份|\d{1,2}日)?(?:起|开始)")]
    private static partial Regex First();
}
