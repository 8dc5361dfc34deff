namespace Anran.Inspections.Checklists;

static class ChecklistProblems
{
    public static Problem NotFound() => new(404, "checklist.not-found", new("没有这个检查表。请从检查表列表中选择。", "There is no such checklist; choose one from the list."));

    public static Problem UnknownActivity() => Problem.Field("activity", "checklist.unknown-activity", new(
        "没有这种检查方式：可选 inspection、patrol、self-check、user-check、delivery-check。", "There is no such activity: inspection, patrol, self-check, user-check or delivery-check."));

    public static Problem NotMajor() => new(409, "lowering.not-major", new(
        "该问题未被规则判为重大隐患，无需降级。", "No rule makes this finding a major hazard; there is nothing to lower."));

    public static Problem ShortReason(int least) => Problem.Field("reason", "lowering.short-reason", new(
        $"降级须写明理由，至少 {least} 个字：依据哪一条、现场有什么事实。", $"Lowering a grade needs a reason of {least} characters or more: by which clause, on what facts."));

    public static Problem SamePerson() => new(403, "lowering.same-person", new(
        "提出降级的人和参加检查的人不能批准：须由另一人复核（谁检查谁签名谁负责）。", "Who asked for it and who was on the visit cannot grant it: a second person decides."));

    public static Problem AlreadyDecided() => new(409, "lowering.already-decided", new(
        "这项降级申请已有结论；情况有变的，请重新提出。", "This has been decided; ask again if things have changed."));
}
