namespace Anran.Inspections.Tasks;

// Ids, days and figures only: reasons and names lie in the rows.

static class TaskFacts
{
    const string Live = "tasks.read";

    public static IServiceCollection AddTaskFacts(this IServiceCollection services) => services
        .AddFact<VisitPlanAdded>("编制了检查计划", "drew up a plan of visits", Live)
        .AddFact<VisitPlanApproved>("批准了检查计划", "approved a plan of visits", Live)
        .AddFact<VisitPlanReturned>("退回了检查计划", "returned a plan of visits", Live)
        .AddFact<VisitPlanAskedAgain>("重新提请批准检查计划", "asked again for the approval of a plan of visits", Live)
        .AddFact<VisitPlanCancelled>("取消了检查计划", "cancelled a plan of visits", Live)
        .AddFact<VisitTasksGiven>("生成了检查任务", "gave visit tasks", Live)
        .AddFact<VisitTaskAdded>("安排了检查任务", "gave a visit task", Live)
        .AddFact<VisitTaskApproved>("批准了检查任务", "approved a visit task", Live)
        .AddFact<VisitTaskReturned>("退回了检查任务", "returned a visit task", Live)
        .AddFact<VisitTaskNoticed>("登记了检查通知", "announced a visit", Live)
        .AddFact<VisitTaskAssigned>("指派了检查任务", "assigned a visit task", Live)
        .AddFact<VisitTaskMoved>("调整了检查日期", "moved a visit task", Live)
        .AddFact<VisitTaskBegun>("开始了检查任务", "began a visit task", Live)
        .AddFact<VisitTaskDone>("完成了检查任务", "met a visit task", Live)
        .AddFact<VisitTaskGivenUp>("登记检查未能实施", "gave a visit task up", Live)
        .AddFact<VisitTaskCancelled>("取消了检查任务", "cancelled a visit task", Live)
        .AddFact<VisitTaskReopened>("重新安排了检查任务", "planned a visit task again", Live)
        .AddFact<VisitTaskJointAsked>("提出了联合检查", "asked for a joint visit", Live)
        .AddFact<VisitTaskJointAnswered>("答复了联合检查", "answered about a joint visit", Live)
        .AddFact<VisitTaskJointLeft>("退出了联合检查", "left a joint visit", Live);
}

sealed record VisitPlanAdded(Guid Plan) : IFact
{
    public static string Name => "visit-plan.added";
}

sealed record VisitPlanApproved(Guid Plan) : IFact
{
    public static string Name => "visit-plan.approved";
}

sealed record VisitPlanReturned(Guid Plan) : IFact
{
    public static string Name => "visit-plan.returned";
}

sealed record VisitPlanAskedAgain(Guid Plan) : IFact
{
    public static string Name => "visit-plan.asked-again";
}

sealed record VisitPlanCancelled(Guid Plan) : IFact
{
    public static string Name => "visit-plan.cancelled";
}

/// <summary>Some tasks of one plan; they are in the entry's digest.</summary>
/// <param name="Under">How many at each place.</param>
sealed record VisitTasksGiven(Guid Plan, int Tasks, IReadOnlyDictionary<Guid, int> Under) : IFact
{
    public static string Name => "visit-task.given";
}

sealed record VisitTaskAdded(Guid Task, Guid Subject, Guid? Plan) : IFact
{
    public static string Name => "visit-task.added";
}

sealed record VisitTaskApproved(Guid Task, Guid? Plan) : IFact
{
    public static string Name => "visit-task.approved";
}

sealed record VisitTaskReturned(Guid Task, Guid? Plan) : IFact
{
    public static string Name => "visit-task.returned";
}

/// <param name="On">The legal day on which the subject was told.</param>
sealed record VisitTaskNoticed(Guid Task, DateOnly On) : IFact
{
    public static string Name => "visit-task.noticed";
}

sealed record VisitTaskAssigned(Guid Task, int Officers, int Experts) : IFact
{
    public static string Name => "visit-task.assigned";
}

sealed record VisitTaskMoved(Guid Task, DateOnly Due) : IFact
{
    public static string Name => "visit-task.moved";
}

sealed record VisitTaskBegun(Guid Task, Guid Visit) : IFact
{
    public static string Name => "visit-task.begun";
}

/// <param name="Lacks">How many things the visit lacked.</param>
sealed record VisitTaskDone(Guid Task, Guid Visit, DateOnly On, int Lacks) : IFact
{
    public static string Name => "visit-task.done";
}

sealed record VisitTaskGivenUp(Guid Task) : IFact
{
    public static string Name => "visit-task.given-up";
}

sealed record VisitTaskCancelled(Guid Task) : IFact
{
    public static string Name => "visit-task.cancelled";
}

sealed record VisitTaskReopened(Guid Task, DateOnly Due) : IFact
{
    public static string Name => "visit-task.reopened";
}

/// <param name="Host">The task of the other organisation.</param>
sealed record VisitTaskJointAsked(Guid Task, Guid Host) : IFact
{
    public static string Name => "visit-task.joint-asked";
}

sealed record VisitTaskJointAnswered(Guid Task, Guid Guest, bool Yes) : IFact
{
    public static string Name => "visit-task.joint-answered";
}

sealed record VisitTaskJointLeft(Guid Task, Guid Host) : IFact
{
    public static string Name => "visit-task.joint-left";
}
