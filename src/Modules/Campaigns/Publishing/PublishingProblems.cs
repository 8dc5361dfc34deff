using System.Globalization;
using Anran.Kernel.Time;

namespace Anran.Campaigns.Publishing;

static class PublishingProblems
{
    public static Problem GateOpen(IReadOnlyDictionary<GapKind, int> open) => new(409, "plan.gate-open", new(
        $"还有责任悬空，不能发布：{string.Join("，", open.Select(it => $"{Zh(it.Key)} {it.Value} 处"))}。请逐项补齐，或说明理由后豁免。",
        $"Responsibility hangs in the air, so nothing is published: {string.Join(", ", open.Select(it => $"{En(it.Key)} {it.Value}"))}. Fill each gap, or waive it with a reason."),
        open.ToDictionary(it => it.Key.ToString(), it => new Text[] { new($"{it.Value}", $"{it.Value}") }));

    public static Problem PublishingAlready(string by) => new(409, "plan.publishing", new(
        $"{by} 正在发布这份方案，发布完成前不能再改。请稍候。",
        $"{by} is publishing this plan; it cannot be changed until that has ended. Wait a moment."));

    public static Problem PublishingBrokeOff(string by) => new(409, "plan.publishing-broke-off", new(
        $"{by} 发布这份方案时中断。请先继续发布，完成后再作调整。",
        $"The publishing begun by {by} broke off. Take it up again first, then amend."));

    /// <param name="what">What they decided, in both languages.</param>
    public static Problem DecidedMeanwhile(string by, DateTimeOffset at, int measures, Text what) => new(409, "plan.decided-meanwhile", new(
        $"{by} 在 {BeijingTime.Print(at)} 已就其中 {measures} 处作出决定：{what.Zh}。您的选择没有保存，仍在页面上；请核对后再提交，提交即以您的决定为准。",
        $"{by} decided on {measures} of these at {BeijingTime.Print(at)} (Beijing): {what.En}. Yours was not saved and is still on the page; look at it and send it again to decide otherwise."));

    public static Problem NameMapped(string name, string by, DateTimeOffset at, IReadOnlyList<string> organisations) => new(409, "plan.name-mapped", new(
        $"{by} 已于 {BeijingTime.Print(at)} 把“{name}”对应到{string.Join("、", organisations.Take(3))}{(organisations.Count > 3 ? $"等 {organisations.Count} 个单位" : "")}。如有不同意见，请先撤销该决定。",
        $"{by} mapped “{name}” to {string.Join(", ", organisations.Take(3))}{(organisations.Count > 3 ? $" and others, {organisations.Count} in all" : "")} at {BeijingTime.Print(at)} (Beijing). Undo that decision first to choose otherwise."));

    public static Problem NoMeasures() => CampaignProblems.Wrong("measures", "请选择至少一条措施。", "Choose at least one measure.");

    public static Problem NothingToDo() => new(409, "plan.nothing-changes", new(
        "所选措施都已经是这样，没有可改的。", "The chosen measures are like this already; nothing would change."));

    public static Problem ReasonNeeded() => Problem.Field("reason", "plan.reason-needed", new(
        "请说明理由（2 到 1000 字），理由随方案留存。", "Give a reason of 2 to 1000 characters; it stays on record with the plan."));

    public static Problem DayPast(DateOnly today) => Problem.Field("day", "plan.day-past", new(
        $"期限不能早于今天（{today:yyyy年M月d日}），请另选日期；不设期限的，请豁免并写明理由。", $"The deadline cannot lie before today, {today:yyyy-MM-dd}. Choose a later day, or waive the deadline with a reason."));

    public static Problem DayBeforePlan(DateOnly date) => Problem.Field("day", "plan.day-before-plan", new(
        $"期限不能早于方案的印发日期（{date:yyyy年M月d日}）。", $"The deadline cannot lie before the plan's own date, {date:yyyy-MM-dd}."));

    public static Problem DayUnusual(DateOnly day, DateOnly first, DateOnly? last) => Problem.Field("day", "plan.day-unusual", new(
        day < first ? $"{day:yyyy年M月d日}早于方案第一阶段的开始（{first:yyyy年M月d日}）。确需如此，请确认后再提交。" : $"{day:yyyy年M月d日}晚于方案最后阶段的结束（{last:yyyy年M月d日}）。确需如此，请确认后再提交。",
        day < first ? $"{day:yyyy-MM-dd} lies before the plan's first phase begins ({first:yyyy-MM-dd}). Confirm it and send again if that is meant." : $"{day:yyyy-MM-dd} lies after the plan's last phase has ended ({last:yyyy-MM-dd}). Confirm it and send again if that is meant."));

    public static Problem NoSuchPhase() => Problem.Field("phase", "plan.no-such-phase", new(
        "方案里没有这个阶段，或这个阶段没有写明结束月份。", "The plan has no such phase, or the phase has no end."));

    public static Problem NotALead() => Problem.Field("organisation", "plan.not-a-lead", new(
        "这个单位不是所选措施的共同牵头单位。召集人只能从牵头单位中确定。", "The organisation leads none of the chosen measures jointly. Only one of the joint leads can convene."));

    public static Problem ClosedChosen(string name) => CampaignProblems.Wrong("organisations", $"“{name}”已撤销，不能承担责任。", $"“{name}” has been closed and cannot be held to anything.");

    public static Problem NoGovernments() => CampaignProblems.Wrong("level",
        "方案所在地区的下级还没有登记这一级的政府。请先登记，或另选一级、另选单位。", "No government of that level is registered below the plan's place. Register them first, or choose another level or other organisations.");

    public static Problem NotNamed() => CampaignProblems.Wrong("organisations", "所选措施没有点名这些单位。", "None of the chosen measures names these organisations.");

    public static Problem NoGap() => new(409, "plan.no-gap", new(
        "所选各处没有这项缺口，无须豁免。请刷新。", "None of these has such a gap, so there is nothing to waive. Reload."));

    public static Problem StillOpen() => CampaignProblems.Wrong("from", "这个单位没有撤销，或方案没有点名它。", "This organisation has not been closed, or the plan does not name it.");

    public static Problem NoSuchDecision() => new(404, "plan.decision-not-found", new(
        "没有这项决定，或它已被撤销或替代。", "There is no such decision, or it was undone or replaced already."));

    public static Problem AmendingAlready(string by) => new(409, "plan.amending", new(
        $"{by} 作出的调整正在逐条落实到职责，完成前不能再作决定。请稍候。",
        $"An amendment by {by} is being followed through duty by duty; nothing else can be decided until that has ended. Wait a moment."));

    public static Problem AmendingBrokeOff(string by) => new(409, "plan.amending-broke-off", new(
        $"{by} 作出的调整落实到职责时中断。请先继续落实，完成后再作决定。",
        $"The amendment by {by} broke off before all duties followed. Take it up again first, then decide."));

    public static Problem NothingToTakeUp() => new(409, "plan.nothing-to-take-up", new(
        "没有中断的调整，各项职责都已落实。请刷新。", "No amendment broke off; all duties have followed. Reload."));

    public static string Zh(GapKind kind) => kind switch
    {
        GapKind.Accountable => "没有责任单位",
        GapKind.Convenor => "多家牵头未定召集人",
        GapKind.Due => "没有期限",
        GapKind.Territory => "没有属地责任单位",
        GapKind.UnmappedName => "名称未对应单位",
        GapKind.ClosedOrganisation => "单位已撤销",
    };

    public static string En(GapKind kind) => kind switch
    {
        GapKind.Accountable => "no accountable organisation",
        GapKind.Convenor => "no convenor",
        GapKind.Due => "no deadline",
        GapKind.Territory => "no territorial owner",
        GapKind.UnmappedName => "names not mapped",
        GapKind.ClosedOrganisation => "organisations closed",
    };

    /// <summary>What a decision says, for lists and refusals.</summary>
    public static Text Words(PlanDecision it, Func<Guid, string> name)
    {
        var names = it.Organisations.Count > 3 ? $"{string.Join("、", it.Organisations.Take(3).Select(name))}（{it.Organisations.Count}）" : string.Join("、", it.Organisations.Select(name));
        return it.Kind switch
        {
            DecisionKind.Due => new(string.Create(CultureInfo.InvariantCulture, $"期限 {it.Day:yyyy-MM-dd}"), string.Create(CultureInfo.InvariantCulture, $"deadline {it.Day:yyyy-MM-dd}")),
            DecisionKind.Convenor => new($"召集人 {names}", $"convenor {names}"),
            DecisionKind.Owners => new($"{Role(it).Zh} {names}", $"{Role(it).En} {names}"),
            DecisionKind.Release => new($"免除 {names}", $"released {names}"),
            DecisionKind.Waiver => new($"豁免“{Zh(it.Gap!.Value)}”", $"waived “{En(it.Gap!.Value)}”"),
            DecisionKind.Name => new($"“{it.Unit}”即 {names}", $"“{it.Unit}” means {names}"),
            DecisionKind.HandOver => new($"{name(it.Organisations[0])} 由 {name(it.Organisations[1])} 接办", $"{name(it.Organisations[1])} takes over from {name(it.Organisations[0])}"),
        };
    }

    static Text Role(PlanDecision it) => it.Role switch
    {
        Responsibility.DutyRole.Lead => new("牵头", "lead"),
        Responsibility.DutyRole.Cooperate => new("配合", "cooperating"),
        Responsibility.DutyRole.Territorial => new("属地", "territorial"),
        null => new("", ""),
    };
}
