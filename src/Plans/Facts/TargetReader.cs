using System.Globalization;
using System.Text.RegularExpressions;
using Anran.Plans.Damage;
using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Facts;

/// <summary>
/// 20.5公里, 75%, 38.7万户: quantities of work, coverage or outcome (R11). What a policy grants, what a rule limits, how long
/// something takes and what is only called by a number is none.
/// </summary>
static partial class TargetReader
{
    const int LongestKey = 12;

    public static IReadOnlyList<Target> Read(Paper paper, DamagedSpans damaged)
    {
        var text = paper.Text;
        var targets = new List<Target>();
        if (paper.Plan is not { } plan) return targets;
        // An item and what follows its heading begin anew.
        var starts = plan.Items.SelectMany(item => (int[])[item.TextStart, EndOfHeading(text, item)]).Order().ToArray();
        foreach (var match in Quantity().In(text.Text, plan.Start, plan.End))
        {
            if (damaged.Covers(match.Index, match.Index + match.Length)) continue;
            if (!decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) continue;
            var (from, to) = Clause(text.Text, match.Index, match.Index + match.Length);
            from = Math.Max(from, starts.LastOrDefault(start => start <= match.Index));
            var unit = match.Groups["scale"].Value + match.Groups["unit"].Value;
            if (!IsTarget(text, match, from, to, unit)) continue;
            targets.Add(new Target(Key(text, from, match, to), value, unit.Replace("％", "%", StringComparison.Ordinal), text.LinesOf(match.Index, match.Index + match.Length)));
        }
        return targets;
    }

    static int EndOfHeading(FoldedText text, Item item)
    {
        var end = item.TextStart + Headings.Of(text, item).Length;
        return end < text.Length && (item.TitleStandsAlone && text.StartsLine(end) || text.Text[end] == '。') ? end : item.TextStart;
    }

    static bool IsTarget(FoldedText text, Match match, int from, int to, string unit)
    {
        var before = text.Slice(from, match.Index);
        var after = text.Slice(match.Index + match.Length, to);
        var sentence = SentenceOf(text, match.Index);
        if (InName(text.Text, match.Index, match.Index + match.Length)) return false;
        if (Condition().IsMatch(after) && (after.StartsWith('的') || !Work().IsMatch(before))) return false;
        if (Counted().IsMatch(unit)) return !Named().IsMatch(after);
        if (Grant().IsMatch(sentence) || Limit().IsMatch(before + after) && !Work().IsMatch(before)) return false;
        return unit switch
        {
            "%" or "个百分点" => Outcome().IsMatch(before) || Outcome().IsMatch(after) && !Condition().IsMatch(after),
            "亿元" or "万元" => Money().IsMatch(before),
            _ => Work().IsMatch(before) && !Named().IsMatch(after),
        };
    }

    /// <summary>Within “6个100%” or 《…》 a number is part of a name.</summary>
    static bool InName(string text, int start, int end)
    {
        var open = text.LastIndexOfAny(['“', '《', '”', '》'], Math.Max(0, start - 1), Math.Min(start, 30));
        return open >= 0 && text[open] is '“' or '《' && text.IndexOfAny(['”', '》'], end, Math.Min(30, text.Length - end)) >= 0;
    }

    static (int Start, int End) Clause(string text, int start, int end)
    {
        var from = start == 0 ? 0 : text.LastIndexOfAny(['。', ';', ',', ':', '!', ')', '('], start - 1) + 1;
        var to = text.IndexOfAny(['。', ';', ',', ':', '!', '('], end);
        return (from, to < 0 ? text.Length : to);
    }

    static string SentenceOf(FoldedText text, int position)
    {
        var (from, to) = ReportingReader.Sentence(text.Text, position, position + 1);
        return text.Slice(from, to);
    }

    /// <summary>The words before the quantity; where there are none, the clause before; after a bare verb, the quantity and what it counts.</summary>
    static string Key(FoldedText text, int from, Match match, int to)
    {
        var start = from;
        var stop = match.Index;
        while (stop > from && Filler().Match(text.Slice(from, stop)) is { Success: true, Length: > 0 } filler) stop -= filler.Length;
        if (stop - start < 2)
        {
            var before = Clause(text.Text, Math.Max(0, from - 2), Math.Max(0, from - 1));
            if (from - 1 - before.Start >= 2) (start, stop) = (before.Start, from - 1);
        }
        if (stop - start <= 2 && BareVerb().IsMatch(text.Slice(start, stop)))
            return text.Written(start, Math.Min(to, start + LongestKey));
        var words = text.Slice(start, stop);
        if (AfterQuantity().Match(words) is { Success: true } tail && tail.Groups["rest"].Length >= 2) start = stop - tail.Groups["rest"].Length;
        start = Math.Max(start, stop - LongestKey);
        while (start < stop && text.Text[start] is '”' or '》' or '、' or ')' or '的' or '“') start++;
        return text.Written(start, stop);
    }

    [GeneratedRegex(@"(?<![\d.第〔\[])(?<number>\d+(?:\.\d+)?)(?:余|多)?(?<scale>万|亿|千|百)?(?:余|多)?(?<unit>个百分点|公里|千米|平方公里|平方米|万亩|亩|户次|户|家次|家|处|座|台套|台|套|支|人次|人|名|场次|场|次|辆|艘|只|瓶|吨|项|条|类|种|批次|批|所|组|对|起|件|份|册|根|批次|栋|幢|块|个(?!月|工作日|小时|阶段|方面|以上|百分点|自然日|100%)|%|％|亿元|万元|米(?!以[内外]))(?!领导|月|/)")]
    private static partial Regex Quantity();

    // What a policy grants or charges is a standard, not a quantity of work.
    [GeneratedRegex(@"可申请|可返还|返还标准|补贴标准|补助标准|给予.{0,30}(?:补贴|补助|奖励|贴息|资助)|按.{0,20}(?:标准|比例)(?:给予|确定|返还|奖励|执行)|最高不超过|税率|费率|利率|贷款额度|缴费|缴存|罚款|处以|税前|扣除|减按|免征|减征|起征|贷款.{0,20}万元|万元.{0,20}贷款|奖励")]
    private static partial Regex Grant();

    [GeneratedRegex(@"^.{0,24}的$|^的(?:企业|单位|用户|场所|项目|人员|餐饮)|^以上(?:的|学历)|^(?:以下|以内|以上燃气)|^年")]
    private static partial Regex Condition();

    [GeneratedRegex(@"钢瓶|气瓶总重|软管长度|间距|距离|长度超过|重量超过|压力|浓度|高度|净距|直径|容积|公斤|小于|大于|超过\d.{0,8}(?:但|未|且)|不得超过|不超过|不得少于\d+(?:米|人)|面积在|面积小于|工作日")]
    private static partial Regex Limit();

    [GeneratedRegex(@"完成|改造|更新|更换|新建|建成|建设|培育|培训|新增|排查|检查|检验|整治|整改|覆盖|推动|打造|创建|安装|加装|推广|组织|开展|举办|达到|达|实现|力争|确保|总量|任务|涉及|共有|现有|计划|目标|至少|不少于|不低于|提高|提升|增加|降低|下降|减少|压减|淘汰|关停|取缔|增长|引进|支持|扶持|帮扶|招录|招聘|就业|发放|设立|建立|形成|制定|修订|认定|遴选|抽查|抽检|宣传|演练|惠及|服务|张贴|配发|配备|纳入|印发|制作|播放|悬挂|签订|赋码|配置|布设|设置|开设|办理|查处|曝光|处罚|公布|接入|录入|救助|回收|报废|清理|拆除|编制|吸引|累计|年均|规模|管网|管道|用户|居民|餐饮|企业|入户|安检")]
    private static partial Regex Work();

    [GeneratedRegex(@"投资|投入|资金|产值|收入|规模|总额|产业|交易额|销售额|安排|筹措|达到|力争|增加值")]
    private static partial Regex Money();

    [GeneratedRegex(@"率|比例|比重|占比|覆盖|完成|达到|达|提高|提升|下降|降低|增长|减少|实现|任务|合格|整改|以上$|不低于|不少于|超过|保持|控制在|力争|确保|抽查|抽检|检查|排查|安装|安检|入户|更换")]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^(?:万|亿|千|百)?(?:公里|千米|户|家|处|座|户次|家次|人次|万亩|亩|平方公里|台|套|辆|支|只|场|场次|根|批次|栋|幢|名|人|块|个|瓶|艘|起|吨|所|件|平方米)$")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:硬?措施|举措|规定|月|方面|阶段|部门|小时|工作日|重点环节|原则|制度|要求|一律|标准|硬措施|具体|重点领域|方面|环节|维护|确立|意识|自信|以上气源)")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:约|近|共|达|达到|为|至|到|有|超过|不低于|不少于|以上|至少|的|了|再|将|均|全部|各)$")]
    private static partial Regex Filler();

    [GeneratedRegex(@"^(?:推动|组织|开展|完成|新建|建成|改造|更新|整治|排查|创建|打造|培育|建设|新增|培训|检查|实现|支持|更换|约|共|达|至少)?$")]
    private static partial Regex BareVerb();

    [GeneratedRegex(@".*(?:\d[\d.]*[年月日个万%]*(?:以上|以下|底前|底|前)?|以上)(?<rest>[^\d]{2,})$")]
    private static partial Regex AfterQuantity();
}
