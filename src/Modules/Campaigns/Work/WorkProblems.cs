using System.Globalization;

namespace Anran.Campaigns.Work;

static class WorkProblems
{
    public static Problem DutyNotFound() => new(404, "duty.not-found", new(
        "没有这条职责，或不在你的辖区、单位范围内。", "There is no such duty, or it lies outside your area or organisation."));

    public static Problem NotInForce() => new(409, "duty.not-in-force", new(
        "这条职责所属的方案已被新版本替代或已撤回，不能再办理。请在现行方案中办理。",
        "The plan of this duty was replaced or withdrawn, so it cannot be worked on any more. Go on in the plan that is in force."));

    public static Problem NotYours() => new(403, "duty.not-yours-to-judge", new(
        "只有统筹这份方案的人员可以退回职责或调整时限。请向方案的统筹单位提出。",
        "Only those who coordinate the plan may return a duty or move its deadline. Ask the office that coordinates it."));

    public static Problem PersonNotThere() => Problem.Field("person", "duty.person-elsewhere", new(
        "负责人应是该单位在用的账号。请先在“人员”中添加，或另选一人。", "The person must have an active account of that organisation. Add it under People first, or choose somebody else."));

    public static Problem PersonAlready(string name) => Problem.Field("person", "duty.person-already", new(
        $"{name}已是负责人。", $"{name} looks after it already."));

    public static Problem PercentOutside() => Problem.Field("percent", "duty.percent-outside", new(
        "进度应为 0 到 100 的整数。", "Progress is a whole number from 0 to 100."));

    public static Problem NothingNew() => new(409, "duty.nothing-new", new(
        "进度没有变化，也没有说明或佐证材料。请至少改一处。", "Progress is the same, and there is neither a note nor evidence. Change at least one."));

    public static Problem DoneNeedsProof() => Problem.Field("text", "duty.done-needs-proof", new(
        "报告完成须写明完成情况，或附佐证材料。", "To call it done, say what was done or attach evidence."));

    public static Problem DoneAlready() => new(409, "duty.done-already", new(
        "这条职责已完成。如需继续办理，请方案的统筹人员退回。", "This duty is done. If it has to go on, ask a coordinator of the plan to return it."));

    public static Problem NotDone() => new(409, "duty.not-done", new(
        "这条职责还没有完成，不能退回。", "This duty is not done, so it cannot be returned."));

    public static Problem BlockedAlready() => new(409, "duty.blocked-already", new(
        "这条职责已报受阻。情况有变时，先解除再重新报告。", "This duty is blocked already. If things changed, lift that first and report anew."));

    public static Problem NotBlocked() => new(409, "duty.not-blocked", new("这条职责没有受阻。", "This duty is not blocked."));

    public static Problem DuePast(DateOnly today) => Problem.Field("due", "duty.due-past", new(
        $"时限不能早于今天（{Zh(today)}），请另选日期。", $"The deadline cannot lie before today ({En(today)}). Choose a later day."));

    public static Problem DueBeforeStart(DateOnly start) => Problem.Field("due", "duty.due-before-start", new(
        $"时限不能早于方案开始之日（{Zh(start)}）。", $"The deadline cannot lie before the plan begins ({En(start)})."));

    public static Problem DueNotLater(DateOnly due) => Problem.Field("due", "duty.due-not-later", new(
        $"延期后的时限应晚于原时限（{Zh(due)}）。", $"An extended deadline lies after the one before ({En(due)})."));

    public static Problem CannotUndo() => new(409, "duty.cannot-undo", new(
        "只能撤销本人半小时内的最后一条记录。之后已有人记录的，请另报一条说明。",
        "Only your own latest entry of the last half hour can be taken back. If somebody has added another, report a correction instead."));


    public static Problem TooManyDuties(int most) => Problem.Field("duties", "duty.too-many", new(
        $"一次请选择 1 到 {most} 条职责。", $"Choose 1 to {most} duties at a time."));

    public static Problem OrganisationNeeded() => Problem.Field("organisation", "duty.organisation-needed", new(
        "请选择一个单位：责任清单按单位导出。", "Choose an organisation: a responsibility list is of one organisation."));

    public static Problem TooManyForPaper(int most) => new(409, "duty.too-many-for-paper", new(
        $"超过 {most} 条，不便成文。请按方案分别导出。", $"More than {most} duties are too many for one paper. Export plan by plan."));

    public static Problem TaskNotFound() => new(404, "duty-task.not-found", new(
        "没有这项任务，可能刚被删除。请刷新。", "There is no such task; it may just have been removed. Reload."));

    public static Problem TooManyTasks(int most) => new(409, "duty-task.too-many", new(
        $"一条职责最多分解为 {most} 项任务。", $"A duty can be split into {most} tasks at most."));

    public static Problem TaskAfterDuty(DateOnly due) => Problem.Field("due", "duty-task.after-duty", new(
        $"任务时限不能晚于职责时限（{Zh(due)}）。确需更晚的，请先申请延期。", $"A task cannot be due after its duty ({En(due)}). If it must be, ask for a later deadline first."));

    public static Problem TaskBeforeStart(DateOnly start) => Problem.Field("due", "duty-task.before-start", new(
        $"任务时限不能早于方案开始之日（{Zh(start)}）。", $"A task cannot be due before the plan begins ({En(start)})."));

    public static Problem UpperNotFound() => Problem.Field("upper", "take-over.not-found", new(
        "没有这条上级措施，或其中没有点名你辖区内的单位。", "There is no such measure above, or it names nobody in your area."));

    public static Problem NotAbove() => Problem.Field("upper", "take-over.not-above", new(
        "只能承接上级地区现行方案中的措施。", "Only a measure of a plan in force of a place above can be taken over."));

    public static Problem TakenOverAlready(string number) => new(409, "take-over.already", new(
        $"本方案已承接这条措施（{number}）。", $"This plan has taken over that measure already ({number})."));

    public static Problem LaterThanUpper(DateOnly upper) => Problem.Field("due", "take-over.later-than-upper", new(
        $"本级时限不能晚于上级时限（{Zh(upper)}）。", $"The deadline here cannot lie after the one above ({En(upper)})."));

    public static Problem OrganisationsOutside() => Problem.Field("lead", "take-over.organisations-outside", new(
        "责任单位应是本地区内的单位，同一单位只能承担一种角色。", "The units must lie in this place, each in one role only."));

    static string Zh(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    static string En(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
