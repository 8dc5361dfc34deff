using Anran.Kernel.Time;

namespace Anran.Inspections.Tasks;

/// <summary>
/// 检查任务: one visit that somebody is to make at one subject. It lies where the subject lies and belongs to the organisation whose
/// people go. Who goes stands in <see cref="TaskMember"/>; what may follow on what in <see cref="TaskSteps"/>.
/// </summary>
sealed class VisitTask : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestReason = 500;

    public required Guid Id { get; init; }

    /// <summary>The plan it comes from; null when it was given alone.</summary>
    public Guid? Plan { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required Guid Subject { get; init; }

    /// <summary>The name as it stood when the task was given.</summary>
    public required string SubjectName { get; init; }
    public required string SubjectKind { get; init; }
    public required string SubjectAddress { get; init; }
    public required TaskActivity Activity { get; init; }
    public required TaskTrigger Trigger { get; init; }
    public required TaskProcedure Procedure { get; init; }

    /// <summary>Why nobody is told before, or why it cannot wait.</summary>
    public string? ProcedureReason { get; init; }

    /// <summary>Code of the checklist; null while nobody chose one.</summary>
    public string? Checklist { get; init; }

    /// <summary>Who gave it: somebody else approves it.</summary>
    public required Guid GivenBy { get; init; }

    /// <summary>First and last legal day on which the visit may be made.</summary>
    public required DateOnly FirstDay { get; set; }
    public required DateOnly Due { get; set; }
    public TaskState State { get; private set; }

    /// <summary>The team it was given to, if it was a team.</summary>
    public Guid? Team { get; private set; }

    /// <summary>How many go, by part: kept here so that a list need not read the members.</summary>
    public int Officers { get; private set; }
    public int Experts { get; private set; }

    /// <summary>Why it was returned, could not be made or was cancelled; until the next step.</summary>
    public string? Reason { get; private set; }
    public Guid? ApprovedBy { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public DateTimeOffset? NoticedAt { get; private set; }
    public NoticeWay? NoticeWay { get; private set; }

    /// <summary>The visit that met it.</summary>
    public Guid? Visit { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What the visit lacked; empty when everything was as it should be.</summary>
    public IReadOnlyList<TaskLack> Lacks { get; private set; } = [];

    /// <summary>联合检查: the task of another organisation at the same subject that this one asks to be joined with. See <see cref="JointGuests"/>.</summary>
    public Guid? JointHost { get; private set; }

    /// <summary>Tasks of others that are made with this one. A guest is one when both sides say so.</summary>
    public IReadOnlyList<Guid> JointGuests { get; private set; } = [];
    public int Version { get; set; }

    public bool IsAsked(VisitTask guest) => guest.JointHost == Id && !JointGuests.Contains(guest.Id);

    public void Added() => Note(new VisitTaskAdded(Id, Subject, Plan));

    public void Approve(Guid by, DateTimeOffset at)
    {
        if (ApprovedAt is not null) throw TaskProblems.NotNow(State, TaskAction.Approve);
        if (by == GivenBy) throw TaskProblems.OwnApproval();
        Become(TaskAction.Approve);
        (ApprovedBy, ApprovedAt, Reason) = (by, at, null);
        Note(new VisitTaskApproved(Id, Plan));
    }

    public void Return(string because)
    {
        Become(TaskAction.Return);
        (ApprovedBy, ApprovedAt, Reason) = (null, null, because);
        Note(new VisitTaskReturned(Id, Plan));
    }

    /// <param name="on">The legal day on which the subject was told, not in the future.</param>
    public void Announce(NoticeWay way, DateOnly on, DateTimeOffset now)
    {
        if (on > BeijingTime.DayOf(now)) throw TaskProblems.NoticeAhead();
        if (ApprovedAt is { } approved && on < BeijingTime.DayOf(approved)) throw TaskProblems.NoticeBeforeApproval();
        Become(TaskAction.Notice);
        (NoticeWay, NoticedAt, Reason) = (way, on == BeijingTime.DayOf(now) ? now : BeijingTime.StartOf(on), null);
        Note(new VisitTaskNoticed(Id, on));
    }

    public void GiveUp(string because)
    {
        Become(TaskAction.GiveUp);
        Reason = because;
        Note(new VisitTaskGivenUp(Id));
    }

    public void Cancel(string because)
    {
        Become(TaskAction.Cancel);
        Reason = because;
        Note(new VisitTaskCancelled(Id));
    }

    /// <summary>It is tried again, on other days: approved and announced anew.</summary>
    public void Reopen(DateOnly first, DateOnly due, DateOnly today)
    {
        MustBeDays(first, due, today);
        Become(TaskAction.Reopen);
        (ApprovedBy, ApprovedAt, NoticedAt, NoticeWay, Reason, FirstDay, Due) = (null, null, null, null, null, first, due);
        Note(new VisitTaskReopened(Id, due));
    }

    public void Move(DateOnly first, DateOnly due, DateOnly today)
    {
        MustBeAhead();
        MustBeDays(first, due, today);
        (FirstDay, Due) = (first, due);
        Note(new VisitTaskMoved(Id, due));
    }

    /// <summary>Who goes, from now on. Whether they may has been looked at by <see cref="TeamRules"/>.</summary>
    public void Assign(Guid? team, int officers, int experts)
    {
        MustBeAhead();
        (Team, Officers, Experts) = (team, officers, experts);
        Note(new VisitTaskAssigned(Id, officers, experts));
    }

    /// <summary>Somebody has begun the visit on the spot. A task that is over, or under way already, stays what it is.</summary>
    public void Begin(Guid visit, IReadOnlyList<TaskLack> lacks)
    {
        if (State.IsOver() || State == TaskState.UnderWay) return;
        (State, Visit, Lacks) = (TaskState.UnderWay, visit, lacks);
        Note(new VisitTaskBegun(Id, visit));
    }

    /// <summary>A finished visit names this task: it was made, whatever the desk thought of it. Heard twice it is met once.</summary>
    /// <param name="made">False when nobody was met or let in.</param>
    public void Meet(Guid visit, DateOnly on, bool made, IReadOnlyList<TaskLack> lacks)
    {
        if (State == TaskState.Done) return;
        (Visit, Lacks) = (visit, lacks);
        if (made) (State, DoneOn, Reason) = (TaskState.Done, on, null);
        else State = TaskState.NotPossible;
        if (made) Note(new VisitTaskDone(Id, visit, on, lacks.Count));
        else Note(new VisitTaskGivenUp(Id));
    }

    public void AskJoint(VisitTask host)
    {
        MustBeAhead();
        if (host.Subject != Subject || host.Id == Id || host.Activity != TaskActivity.Inspection || Activity != TaskActivity.Inspection) throw TaskProblems.NotJoinable();
        if (JointGuests.Count > 0 || host.JointHost is not null) throw TaskProblems.JointAlready();
        JointHost = host.Id;
        Note(new VisitTaskJointAsked(Id, host.Id));
    }

    public void LeaveJoint()
    {
        if (JointHost is not { } host) throw TaskProblems.NoJoint();
        JointHost = null;
        Note(new VisitTaskJointLeft(Id, host));
    }

    /// <summary>The host takes the other along, or says no by taking it off.</summary>
    public void AnswerJoint(VisitTask guest, bool yes)
    {
        if (guest.JointHost != Id) throw TaskProblems.NoJoint();
        MustBeAhead();
        if (yes == JointGuests.Contains(guest.Id)) throw TaskProblems.JointAlready();
        JointGuests = yes ? [.. JointGuests, guest.Id] : [.. JointGuests.Where(it => it != guest.Id)];
        Note(new VisitTaskJointAnswered(Id, guest.Id, yes));
    }

    void Become(TaskAction step) => State = TaskSteps.Next(State, step, Procedure) ?? throw TaskProblems.NotNow(State, step);

    public void MustBeAhead()
    {
        if (State.IsOver() || State == TaskState.UnderWay) throw TaskProblems.NotAhead(State);
    }

    static void MustBeDays(DateOnly first, DateOnly due, DateOnly today)
    {
        if (due < first || due < today) throw TaskProblems.Days();
    }
}

/// <summary>How the subject was told: 行政检查通知书 handed over, or another way that leaves a trace.</summary>
enum NoticeWay { Paper, Platform, Telephone }
