using Anran.Rules;

namespace Anran.RulePacks.Overrides;

static class OverrideProblems
{
    public static Problem NotFound() => new(404, "rule-override.not-found", new(
        "没有这条本地规则，或不在你的辖区内。", "There is no such local rule, or it lies outside your area."));

    public static Problem NoDraft() => new(409, "rule-override.no-draft", new(
        "这条本地规则已不是草稿，不能再改。要变更，请新建一版替代它。",
        "This local rule is no draft any more and cannot be edited. To change it, draft a new version that replaces it."));

    public static Problem NotInForce() => new(409, "rule-override.not-in-force", new(
        "这条本地规则没有生效，不能终止。草稿请直接撤回。",
        "This local rule is not in force and cannot be ended. Withdraw a draft instead."));

    public static Problem BindsAlready() => new(409, "rule-override.binds-already", new(
        "这条本地规则已开始施行，不能撤回，只能自今日或以后某日终止。",
        "This local rule binds already and cannot be withdrawn; end it today or on a later day."));

    public static Problem TooEarly(DateOnly first) => Problem.Field("from", "rule-override.too-early", new(
        $"施行日期最早为 {first:yyyy-MM-dd}：规则不溯及已经作出的判定。",
        $"It may begin on {first:yyyy-MM-dd} at the earliest: a rule does not reach back to what was judged already."));

    public static Problem AnotherCameFirst() => new(409, "rule-override.another-came-first", new(
        "另一人刚刚使这个地区的同一条规则生效，你的草稿没有生效，仍是草稿。请刷新查看已生效的一版，再决定撤回草稿，还是新建一版替代它。",
        "Somebody else has just put the same rule of this place in force; yours was not and is still a draft. Reload to see theirs, then withdraw your draft or write a version that replaces it."));

    public static Problem DaysReversed() => Problem.Field("to", "rule-override.days-reversed", new(
        "截止日期早于施行日期。", "The last day lies before the first."));

    public static Problem EndTooEarly(DateOnly first) => Problem.Field("to", "rule-override.end-too-early", new(
        $"最后一日最早为 {first:yyyy-MM-dd}：过去的日子已按它判定。",
        $"The last day may be {first:yyyy-MM-dd} at the earliest: the days before were judged by it."));

    public static Problem Lengthened(DateOnly last) => Problem.Field("to", "rule-override.lengthened", new(
        $"这条规则至 {last:yyyy-MM-dd} 为止，不能延长。请新建一版接续。",
        $"This rule lasts until {last:yyyy-MM-dd} and cannot be lengthened. Draft a new version that follows it."));

    public static Problem BeforeTheReplaced(DateOnly first) => Problem.Field("from", "rule-override.before-the-replaced", new(
        $"新版的施行日期最早为 {first:yyyy-MM-dd}，即被替代一版施行的次日。尚未施行的一版请先撤回。",
        $"The new version may begin on {first:yyyy-MM-dd} at the earliest, the day after the one it replaces. Withdraw a version that has not begun."));

    public static Problem PlaceNotFound() => Problem.Field("place", "place.not-found", new(
        "没有这个地区，或不在你的辖区内。", "There is no such place, or it lies outside your area."));

    public static Problem Wrong(string field, string zh, string en) => Problem.Field(field, "rule-override.wrong-" + field, new(zh, en));

    /// <summary>The library's own words, with the place in the text where there is one.</summary>
    public static Problem Fault(Fault fault, string field) => Problem.Field(field, "rule-override." + fault.Code, fault.Length == 0 && fault.Offset == 0
        ? new(fault.Zh + "。", fault.En + ".")
        : new($"第 {fault.Offset + 1} 个字符处：{fault.Zh}。", $"At character {fault.Offset + 1}: {fault.En}."));

    public static Problem Broken(string rule, string place, Fault fault) => new(409, "rule-override.broken", new(
        $"本地规则 {rule}（{place}）与现行规则包不符：{fault.Zh}。请先终止它或以新版替代，再作判定。",
        $"The local rule {rule} ({place}) does not fit the present pack: {fault.En}. End or replace it before judging."));
}
