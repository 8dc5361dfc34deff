using System.Globalization;
using Anran.Inspections.Tasks.Plans;

namespace Anran.Inspections.Tasks;

static class TaskProblems
{
    public static Problem NotFound() => new(404, "visit-task.not-found", new(
        "没有这项检查任务，或不在你的辖区、单位范围内。", "There is no such visit task, or it lies outside your area or organisation."));

    public static Problem PlanNotFound() => new(404, "visit-plan.not-found", new(
        "没有这个检查计划，或不在你的辖区、单位范围内。", "There is no such plan of visits, or it lies outside your area or organisation."));

    public static Problem NotNow(TaskState state, TaskAction step) => new(409, "visit-task.not-now", new(
        $"任务现为“{state.Text().Zh}”，不能{step.Text().Zh}。行政检查应先批准、再通知（四不两直的除外）、后实施。",
        $"The task is {state.Text().En} and cannot {step.Text().En}. An administrative inspection is approved first, then announced unless unannounced for a reason, then made."));

    public static Problem NotAhead(TaskState state) => new(409, "visit-task.not-ahead", new(
        $"任务现为“{state.Text().Zh}”，不能再改人员或日期。", $"The task is {state.Text().En}: neither people nor days can be changed any more."));

    public static Problem Days() => Problem.Field("due", "visit-task.days", new(
        "最后日期不能早于开始日期，也不能早于今天。", "The last day cannot lie before the first, nor before today."));

    public static Problem TooLong(int days) => Problem.Field("lastDay", "visit-plan.too-long", new(
        $"检查计划的起止不超过 {days} 天。", $"A plan of visits spans {days} days at most."));

    public static Problem NoticeAhead() => Problem.Field("on", "visit-task.notice-ahead", new(
        "通知日期不能晚于今天。", "The day of the notice cannot lie in the future."));

    public static Problem NoticeBeforeApproval() => Problem.Field("on", "visit-task.notice-before-approval", new(
        "通知日期不能早于批准日期：行政检查应先批准、后通知（国办发〔2024〕54号）。", "The notice cannot lie before the approval: an inspection is approved first (国办发〔2024〕54号)."));

    public static Problem ProcedureNeeded() => Problem.Field("procedure", "visit-task.procedure-needed", new(
        "行政检查须选择实施方式：事先通知、四不两直或紧急（国办发〔2024〕54号）。", "An administrative inspection is announced, unannounced or urgent (国办发〔2024〕54号): choose one."));

    public static Problem NoProcedure() => Problem.Field("procedure", "visit-task.no-procedure", new(
        "巡查、自查、入户安检不属于行政检查，不需要批准和通知。", "Patrols, self-checks and user checks are no administrative inspections: they need neither approval nor notice."));

    public static Problem ReasonNeeded() => Problem.Field("procedureReason", "visit-task.reason-needed", new(
        "不事先通知或紧急实施的，须写明理由。", "Say why nobody is told before, or why it cannot wait."));

    public static Problem ChecklistUnknown() => Problem.Field("checklist", "visit-task.checklist-unknown", new(
        "没有这份检查表。", "There is no such checklist."));

    public static Problem SubjectUnknown() => Problem.Field("subject", "visit-task.subject-unknown", new(
        "没有这个监管对象，或不在你的辖区、单位范围内，或已停业、关闭。", "There is no such subject at work, or it lies outside your area or organisation."));

    public static Problem NotOwn() => Problem.Field("activity", "visit-task.not-own", new(
        "自查任务只能安排给在平台有账号的单位自己，由其办理。", "A self-check is given to a subject that has an account of its own."));

    public static Problem CapReached(CapState cap) => new(409, "visit-task.cap-reached", new(
        $"{cap.Year} 年对该对象的行政检查已安排 {cap.Counted.Count} 次，达到上限 {cap.PerYear} 次（{cap.Source}）：{string.Join("；", cap.Counted.Select(it => it.Text.Zh))}。可改为巡查、并入已有检查，或因投诉举报、转办交办、监测预警另行安排。",
        $"{cap.Counted.Count} inspections of this subject are planned or made in {cap.Year}, the cap is {cap.PerYear} ({cap.Source}): {string.Join("; ", cap.Counted.Select(it => it.Text.En))}. Make it a patrol, join one that is planned, or give it for a complaint, referral or alarm."));

    public static Problem TooFewOfficers(int least) => Problem.Field("members", "visit-task.too-few-officers", new(
        $"行政检查须有 {least} 名以上持有效执法证件的人员（行政处罚法第四十二条，国办发〔2024〕54号）。", $"An administrative inspection takes at least {least} officers with a valid certificate (行政处罚法 art. 42, 国办发〔2024〕54号)."));

    public static Problem NotCertified(string name, DateOnly day) => Problem.Field("members", "visit-task.not-certified", new(
        $"{name}在 {Day(day)} 没有有效的执法证件，不能作为行政检查人员。可先登记证件，或作为专家参加。", $"{name} holds no certificate valid on {Day(day)} and cannot inspect. Put the certificate down first, or take them along as an expert."));

    public static Problem PatrolOnly(string name) => Problem.Field("members", "visit-task.patrol-only", new(
        $"{name}是网格员等巡查人员，只能巡查，不能参加行政检查（国办发〔2024〕54号）。", $"{name} patrols only and cannot take part in an administrative inspection (国办发〔2024〕54号)."));

    public static Problem NobodyGoes() => Problem.Field("members", "visit-task.nobody", new("至少要有一名检查人员；专家不能单独前往。", "At least one who makes the visit; experts do not go alone."));

    public static Problem TooMany(int most) => Problem.Field("tasks", "visit-task.too-many", new($"一次请选择 1 到 {most} 项任务。", $"Choose 1 to {most} tasks at a time."));

    public static Problem OwnApproval() => new(409, "visit-plan.own-approval", new(
        "检查计划须由编制人以外的负责人批准（国办发〔2024〕54号：报行政机关负责人批准）。", "A plan of visits is approved by somebody else than who drew it up (国办发〔2024〕54号)."));

    public static Problem PlanState(VisitPlanState state) => new(409, "visit-plan.not-now", new(
        $"检查计划现为“{state.Text().Zh}”，不能这样办理。", $"The plan of visits is {state.Text().En}; this cannot be done now."));

    public static Problem NobodyChosen() => Problem.Field("choice", "visit-plan.nobody", new(
        "按这些条件没有正常的监管对象。请放宽条件。", "No subject at work fits. Choose less narrowly."));

    public static Problem TooManySubjects(int most) => Problem.Field("choice", "visit-plan.too-many", new(
        $"一个计划最多 {most} 个对象。请按辖区或类别分开编制。", $"A plan has {most} subjects at most. Split it by place or kind."));

    public static Problem KindUnknown() => Problem.Field("kinds", "visit-plan.kind-unknown", new("没有这种对象类别。", "There is no such kind of subject."));

    public static Problem PlaceUnknown() => Problem.Field("place", "place.unknown", new("没有这个地方，或不在你的辖区内。", "There is no such place, or it lies outside your area."));

    public static Problem NotJoinable() => Problem.Field("with", "visit-task.not-joinable", new(
        "只能与同一对象、尚未开始的另一项行政检查合并。", "Only another inspection of the same subject that has not begun can be joined."));

    public static Problem JointAlready() => new(409, "visit-task.joint-already", new(
        "这项任务已在一次联合检查中，或已答复。", "This task is part of a joint visit already, or was answered."));

    public static Problem NoJoint() => new(409, "visit-task.no-joint", new("没有这样的联合检查请求。", "There is no such request for a joint visit."));

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
