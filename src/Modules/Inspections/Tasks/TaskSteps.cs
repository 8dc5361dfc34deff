namespace Anran.Inspections.Tasks;

/// <summary>
/// The one table of what may follow on what. A step that is not here is refused. What a finished visit proves is another matter:
/// it is taken as it comes (<see cref="VisitTask.Meet"/>), with what it lacked.
/// </summary>
static class TaskSteps
{
    static readonly Dictionary<(TaskState From, TaskAction Step), (TaskState To, TaskProcedure[] For)> Table = new()
    {
        [(TaskState.Planned, TaskAction.Approve)] = (TaskState.Approved, [TaskProcedure.Announced, TaskProcedure.Unannounced, TaskProcedure.Urgent]),
        [(TaskState.Planned, TaskAction.Return)] = (TaskState.Planned, [TaskProcedure.Announced, TaskProcedure.Unannounced, TaskProcedure.Urgent]),
        [(TaskState.Planned, TaskAction.Begin)] = (TaskState.UnderWay, [TaskProcedure.None, TaskProcedure.Urgent]),
        [(TaskState.Planned, TaskAction.GiveUp)] = (TaskState.NotPossible, [TaskProcedure.None, TaskProcedure.Urgent]),
        [(TaskState.Planned, TaskAction.Cancel)] = (TaskState.Cancelled, All),

        [(TaskState.Approved, TaskAction.Return)] = (TaskState.Planned, [TaskProcedure.Announced, TaskProcedure.Unannounced, TaskProcedure.Urgent]),
        [(TaskState.Approved, TaskAction.Notice)] = (TaskState.Noticed, [TaskProcedure.Announced]),
        [(TaskState.Approved, TaskAction.Begin)] = (TaskState.UnderWay, [TaskProcedure.Unannounced, TaskProcedure.Urgent]),
        [(TaskState.Approved, TaskAction.GiveUp)] = (TaskState.NotPossible, [TaskProcedure.Unannounced, TaskProcedure.Urgent]),
        [(TaskState.Approved, TaskAction.Cancel)] = (TaskState.Cancelled, [TaskProcedure.Announced, TaskProcedure.Unannounced, TaskProcedure.Urgent]),

        [(TaskState.Noticed, TaskAction.Begin)] = (TaskState.UnderWay, [TaskProcedure.Announced]),
        [(TaskState.Noticed, TaskAction.GiveUp)] = (TaskState.NotPossible, [TaskProcedure.Announced]),
        [(TaskState.Noticed, TaskAction.Cancel)] = (TaskState.Cancelled, [TaskProcedure.Announced]),

        // An approval that is made up for changes nothing of where the visit stands.
        [(TaskState.UnderWay, TaskAction.Approve)] = (TaskState.UnderWay, [TaskProcedure.Urgent]),
        [(TaskState.UnderWay, TaskAction.Finish)] = (TaskState.Done, All),
        [(TaskState.UnderWay, TaskAction.GiveUp)] = (TaskState.NotPossible, All),
        [(TaskState.Done, TaskAction.Approve)] = (TaskState.Done, [TaskProcedure.Urgent]),

        [(TaskState.NotPossible, TaskAction.Reopen)] = (TaskState.Planned, All),
        [(TaskState.NotPossible, TaskAction.Cancel)] = (TaskState.Cancelled, All),
    };

    static TaskProcedure[] All => [TaskProcedure.None, TaskProcedure.Announced, TaskProcedure.Unannounced, TaskProcedure.Urgent];

    /// <summary>What somebody may still do on purpose; the phone and the desk show no other.</summary>
    public static IReadOnlyList<TaskAction> From(TaskState state, TaskProcedure procedure) =>
        [.. Table.Where(it => it.Key.From == state && it.Value.For.Contains(procedure)).Select(it => it.Key.Step).Order()];

    /// <returns>Null: it is not allowed.</returns>
    public static TaskState? Next(TaskState from, TaskAction step, TaskProcedure procedure) =>
        Table.TryGetValue((from, step), out var to) && to.For.Contains(procedure) ? to.To : null;

    /// <summary>Nothing is planned for it any more.</summary>
    public static bool IsOver(this TaskState state) => state is TaskState.Done or TaskState.NotPossible or TaskState.Cancelled;
}
