using Anran.Inspections.Tasks;
using Anran.Kernel.Http;
using Xunit;

namespace Anran.Tests.Inspections.Tasks;

/// <summary>Every state × step × procedure, held against what the law says in words, written down a second time.</summary>
public sealed class TaskStepsTests
{
    static readonly DateOnly Today = new(2026, 7, 15);

    [Fact]
    public void Every_state_takes_every_step_of_every_procedure_exactly_as_the_law_has_it()
    {
        var wrong = new List<string>();
        foreach (var state in Enum.GetValues<TaskState>())
        foreach (var step in Enum.GetValues<TaskAction>())
        foreach (var procedure in Enum.GetValues<TaskProcedure>())
        {
            var (expected, found) = (Expected(state, step, procedure), TaskSteps.Next(state, step, procedure));
            if (expected != found) wrong.Add($"{state} {step} {procedure}: {found}, expected {expected}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void What_is_offered_is_what_is_allowed()
    {
        foreach (var state in Enum.GetValues<TaskState>())
        foreach (var procedure in Enum.GetValues<TaskProcedure>())
            Assert.Equal(Enum.GetValues<TaskAction>().Where(step => TaskSteps.Next(state, step, procedure) is not null), TaskSteps.From(state, procedure));
    }

    [Fact]
    public void No_administrative_inspection_begins_without_approval_unless_it_is_urgent_nor_unannounced_without_being_so()
    {
        foreach (var procedure in Enum.GetValues<TaskProcedure>())
        {
            var reached = Reach(procedure);
            // Each state with the steps by which it was first reached.
            var before = reached[TaskState.UnderWay];
            Assert.Equal(procedure is TaskProcedure.Announced or TaskProcedure.Unannounced, before.Contains(TaskAction.Approve));
            Assert.Equal(procedure is TaskProcedure.Announced, before.Contains(TaskAction.Notice));
        }
    }

    [Fact]
    public void A_step_that_is_refused_changes_nothing_and_says_why_in_both_languages()
    {
        var task = Task(TaskProcedure.Announced);

        var refused = Assert.Throws<Problem>(() => task.Announce(NoticeWay.Paper, Today, App.Now));

        Assert.Equal(("visit-task.not-now", TaskState.Planned), (refused.Code, task.State));
        Assert.NotEqual(refused.Text.Zh, refused.Text.En);
        Assert.Null(task.NoticedAt);
    }

    [Fact]
    public void A_notice_lies_between_approval_and_today()
    {
        var task = Task(TaskProcedure.Announced);
        task.Approve(Guid.CreateVersion7(), App.Now);

        Assert.Equal("visit-task.notice-ahead", Assert.Throws<Problem>(() => task.Announce(NoticeWay.Paper, Today.AddDays(1), App.Now)).Code);
        Assert.Equal("visit-task.notice-before-approval", Assert.Throws<Problem>(() => task.Announce(NoticeWay.Paper, Today.AddDays(-1), App.Now)).Code);
        task.Announce(NoticeWay.Platform, Today, App.Now);
        Assert.Equal(TaskState.Noticed, task.State);
    }

    [Fact]
    public void Whoever_gave_a_task_does_not_approve_it()
    {
        var task = Task(TaskProcedure.Unannounced);

        Assert.Equal("visit-plan.own-approval", Assert.Throws<Problem>(() => task.Approve(task.GivenBy, App.Now)).Code);
        task.Approve(Guid.CreateVersion7(), App.Now);
        Assert.Equal("visit-task.not-now", Assert.Throws<Problem>(() => task.Approve(Guid.CreateVersion7(), App.Now)).Code);
    }

    [Fact]
    public void An_urgent_visit_is_approved_once_also_after_it_was_made()
    {
        var task = Task(TaskProcedure.Urgent);
        task.Meet(Guid.CreateVersion7(), Today, made: true, []);

        task.Approve(Guid.CreateVersion7(), App.Now);

        Assert.Equal(TaskState.Done, task.State);
        Assert.Throws<Problem>(() => task.Approve(Guid.CreateVersion7(), App.Now));
    }

    [Theory]
    [InlineData("None")]
    [InlineData("Announced")]
    public void A_visit_that_was_made_is_taken_as_it_comes_and_only_once(string word)
    {
        var procedure = Enum.Parse<TaskProcedure>(word);
        var (task, visit) = (Task(procedure), Guid.CreateVersion7());
        if (procedure != TaskProcedure.None) task.Cancel("改期");

        task.Meet(visit, Today, made: true, procedure == TaskProcedure.None ? [] : [TaskLack.NotApproved]);
        task.Meet(Guid.CreateVersion7(), Today.AddDays(1), made: false, []);

        Assert.Equal((TaskState.Done, visit, Today), (task.State, task.Visit, task.DoneOn));
        Assert.Equal(procedure == TaskProcedure.None ? 0 : 1, task.Lacks.Count);
    }

    /// <summary>All states that steps can reach, with the steps on the shortest way there.</summary>
    static Dictionary<TaskState, List<TaskAction>> Reach(TaskProcedure procedure)
    {
        var reached = new Dictionary<TaskState, List<TaskAction>> { [TaskState.Planned] = [] };
        var queue = new Queue<TaskState>([TaskState.Planned]);
        while (queue.TryDequeue(out var state))
        foreach (var step in TaskSteps.From(state, procedure))
        {
            if (TaskSteps.Next(state, step, procedure) is not { } next || reached.ContainsKey(next)) continue;
            reached[next] = [.. reached[state], step];
            queue.Enqueue(next);
        }
        return reached;
    }

    static TaskState? Expected(TaskState state, TaskAction step, TaskProcedure procedure)
    {
        var (inspects, urgent) = (procedure != TaskProcedure.None, procedure == TaskProcedure.Urgent);
        var ready = procedure switch
        {
            TaskProcedure.None => state == TaskState.Planned,
            TaskProcedure.Announced => state == TaskState.Noticed,
            TaskProcedure.Unannounced => state == TaskState.Approved,
            TaskProcedure.Urgent => state is TaskState.Planned or TaskState.Approved,
        };
        return step switch
        {
            TaskAction.Approve when inspects && state == TaskState.Planned => TaskState.Approved,
            TaskAction.Approve when urgent && state is TaskState.UnderWay or TaskState.Done && urgent => state,
            TaskAction.Return when inspects && state is TaskState.Planned or TaskState.Approved && inspects => TaskState.Planned,
            TaskAction.Notice when procedure == TaskProcedure.Announced && state == TaskState.Approved => TaskState.Noticed,
            TaskAction.Begin when ready => TaskState.UnderWay,
            TaskAction.Finish when state == TaskState.UnderWay => TaskState.Done,
            TaskAction.GiveUp when ready || state == TaskState.UnderWay => TaskState.NotPossible,
            TaskAction.Cancel when state is TaskState.Planned or TaskState.NotPossible => TaskState.Cancelled,
            TaskAction.Cancel when state == TaskState.Approved && inspects => TaskState.Cancelled,
            TaskAction.Cancel when state == TaskState.Noticed && procedure == TaskProcedure.Announced => TaskState.Cancelled,
            TaskAction.Reopen when state == TaskState.NotPossible => TaskState.Planned,
            _ => null,
        };
    }

    static VisitTask Task(TaskProcedure procedure) => new()
    {
        Id = Guid.CreateVersion7(),
        Place = Guid.CreateVersion7(),
        ScopeKey = "0000",
        Organisation = Guid.CreateVersion7(),
        Subject = Guid.CreateVersion7(),
        SubjectName = "甲饭店",
        SubjectKind = "restaurant",
        SubjectAddress = "",
        Activity = procedure == TaskProcedure.None ? TaskActivity.Patrol : TaskActivity.Inspection,
        Trigger = TaskTrigger.Plan,
        Procedure = procedure,
        GivenBy = Guid.CreateVersion7(),
        FirstDay = Today,
        Due = Today.AddDays(10),
    };
}
