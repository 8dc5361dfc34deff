namespace Anran.Inspections.Checklists;

static class ChecklistProblems
{
    public static Problem NotFound() => new(404, "checklist.not-found", new("没有这个检查表。请从检查表列表中选择。", "There is no such checklist; choose one from the list."));

    public static Problem UnknownActivity() => Problem.Field("activity", "checklist.unknown-activity", new(
        "没有这种检查方式：可选 inspection、patrol、self-check、user-check、delivery-check。", "There is no such activity: inspection, patrol, self-check, user-check or delivery-check."));
}
