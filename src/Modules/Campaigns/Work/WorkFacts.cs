namespace Anran.Campaigns.Work;

// Ids and figures only: what was said lies in the note, and the journal holds its digest.

static class WorkFacts
{
    public static IServiceCollection AddWorkFacts(this IServiceCollection services) => services
        .AddFact<DutyAssigned>("指定了职责负责人", "named who looks after a duty", "plans.read")
        .AddFact<DutyReported>("报告了职责进展", "reported on a duty", "plans.read")
        .AddFact<DutyBlocked>("报告了职责受阻", "reported that a duty is blocked", "plans.read")
        .AddFact<DutyUnblocked>("解除了职责受阻", "reported that a duty is no longer blocked", "plans.read")
        .AddFact<DutyDone>("报告了职责完成", "reported a duty as done", "plans.read")
        .AddFact<DutyReturned>("退回了已完成的职责", "returned a duty that was called done", "plans.read")
        .AddFact<DutyExtended>("调整了职责时限", "set a later deadline for a duty", "plans.read")
        .AddFact<DutyNoteUndone>("撤销了职责的一条记录", "took back an entry of a duty", "plans.read")
        .AddFact<TaskAdded>("分解了一项任务", "added a task to a duty", "plans.read")
        .AddFact<TaskChanged>("修改了任务", "changed a task of a duty", "plans.read")
        .AddFact<TaskDone>("完成了任务", "finished a task of a duty", "plans.read")
        .AddFact<TaskReopened>("重新打开了任务", "opened a task of a duty again", "plans.read")
        .AddFact<TaskRemoved>("删除了任务", "removed a task from a duty", "plans.read")
        .AddFact<MeasureTakenOver>("承接了上级措施", "took over a measure from above", "plans.read");
}

public sealed record DutyAssigned(Guid Duty, Guid Plan, Guid Measure, Guid Note, Guid Person) : IFact
{
    public static string Name => "duty.assigned";
}

/// <param name="Percent">0–99.</param>
/// <param name="Files">How many were attached.</param>
public sealed record DutyReported(Guid Duty, Guid Plan, Guid Measure, Guid Note, int Percent, int Files) : IFact
{
    public static string Name => "duty.reported";
}

public sealed record DutyBlocked(Guid Duty, Guid Plan, Guid Measure, Guid Note) : IFact
{
    public static string Name => "duty.blocked";
}

public sealed record DutyUnblocked(Guid Duty, Guid Plan, Guid Measure, Guid Note) : IFact
{
    public static string Name => "duty.unblocked";
}

public sealed record DutyDone(Guid Duty, Guid Plan, Guid Measure, Guid Note, int Files) : IFact
{
    public static string Name => "duty.done";
}

public sealed record DutyReturned(Guid Duty, Guid Plan, Guid Measure, Guid Note) : IFact
{
    public static string Name => "duty.returned";
}

/// <param name="Was">Null when there was none.</param>
public sealed record DutyExtended(Guid Duty, Guid Plan, Guid Measure, Guid Note, DateOnly? Was, DateOnly Due) : IFact
{
    public static string Name => "duty.extended";
}

public sealed record DutyNoteUndone(Guid Duty, Guid Plan, Guid Measure, Guid Note) : IFact
{
    public static string Name => "duty.note-undone";
}

public sealed record TaskAdded(Guid Duty, Guid Task) : IFact
{
    public static string Name => "duty.task-added";
}

public sealed record TaskChanged(Guid Duty, Guid Task) : IFact
{
    public static string Name => "duty.task-changed";
}

public sealed record TaskDone(Guid Duty, Guid Task) : IFact
{
    public static string Name => "duty.task-done";
}

public sealed record TaskReopened(Guid Duty, Guid Task) : IFact
{
    public static string Name => "duty.task-reopened";
}

public sealed record TaskRemoved(Guid Duty, Guid Task) : IFact
{
    public static string Name => "duty.task-removed";
}

/// <param name="Measure">The new one, in the plan below.</param>
/// <param name="Upper">The one it takes over.</param>
public sealed record MeasureTakenOver(Guid Plan, Guid Measure, Guid Upper, int Duties) : IFact
{
    public static string Name => "measure.taken-over";
}
