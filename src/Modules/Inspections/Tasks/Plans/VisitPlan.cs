namespace Anran.Inspections.Tasks.Plans;

/// <summary>检查计划: visits of many subjects by one organisation, chosen by place and kind or by a list; approved as one.</summary>
sealed class VisitPlan : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int LongestTitle = 120, MostSubjects = 50_000, MostDays = 366;

    public required Guid Id { get; init; }

    /// <summary>Where its subjects lie, with all below it.</summary>
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Whose plan it is, and whose people go; a self-check is made by each subject itself.</summary>
    public required Guid? Organisation { get; init; }
    public required string Title { get; init; }
    public required TaskActivity Activity { get; init; }
    public required TaskTrigger Trigger { get; init; }
    public required TaskProcedure Procedure { get; init; }
    public string? ProcedureReason { get; init; }
    public string? Checklist { get; init; }

    /// <summary>First and last legal day.</summary>
    public required DateOnly FirstDay { get; init; }
    public required DateOnly LastDay { get; init; }

    /// <summary>Codes of kinds; none: all.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Only these subjects; null: all that fit.</summary>
    public IReadOnlyList<Guid>? Subjects { get; init; }

    /// <summary>Teams among whom the tasks are dealt out, neighbours together; none: people are named later.</summary>
    public required IReadOnlyList<Guid> Teams { get; init; }

    /// <summary>The random draw that chose its subjects, if one did.</summary>
    public Guid? Draw { get; init; }
    public VisitPlanState State { get; private set; }
    public string? Reason { get; private set; }
    public required Guid PlannedBy { get; init; }
    public required string PlannedByName { get; init; }
    public required DateTimeOffset PlannedAt { get; init; }
    public Guid? ApprovedBy { get; private set; }
    public string? ApprovedByName { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public int Version { get; set; }

    public SubjectChoice Choice => new(ScopeKey, Kinds, Subjects);

    public bool NeedsApproval => Procedure != TaskProcedure.None;

    public void Added() => Note(new VisitPlanAdded(Id));

    public void MustGiveTasks()
    {
        if (State is VisitPlanState.Cancelled) throw TaskProblems.PlanState(State);
    }

    /// <summary>Whoever drew it up does not approve it.</summary>
    public void Approve(Guid by, string name, DateTimeOffset at)
    {
        if (State != VisitPlanState.Drafted || !NeedsApproval) throw TaskProblems.PlanState(State);
        if (by == PlannedBy) throw TaskProblems.OwnApproval();
        (State, ApprovedBy, ApprovedByName, ApprovedAt, Reason) = (VisitPlanState.Approved, by, name, at, null);
        Note(new VisitPlanApproved(Id));
    }

    public void Return(string because)
    {
        if (State == VisitPlanState.Cancelled || !NeedsApproval) throw TaskProblems.PlanState(State);
        (State, ApprovedBy, ApprovedByName, ApprovedAt, Reason) = (VisitPlanState.Returned, null, null, null, because);
        Note(new VisitPlanReturned(Id));
    }

    /// <summary>It was put right, and asks for approval again.</summary>
    public void AskAgain()
    {
        if (State != VisitPlanState.Returned) throw TaskProblems.PlanState(State);
        (State, Reason) = (VisitPlanState.Drafted, null);
        Note(new VisitPlanAskedAgain(Id));
    }

    public void Cancel(string because)
    {
        if (State == VisitPlanState.Cancelled) throw TaskProblems.PlanState(State);
        (State, Reason) = (VisitPlanState.Cancelled, because);
        Note(new VisitPlanCancelled(Id));
    }
}

enum VisitPlanState
{
    Drafted,
    Approved,

    /// <summary>退回: whoever approves sent it back; its tasks are put right and it is asked for again.</summary>
    Returned,
    Cancelled,
}

static class VisitPlanStates
{
    public static Text Text(this VisitPlanState state) => state switch
    {
        VisitPlanState.Drafted => new("待批准", "waiting for approval"),
        VisitPlanState.Approved => new("已批准", "approved"),
        VisitPlanState.Returned => new("已退回", "returned"),
        VisitPlanState.Cancelled => new("已取消", "cancelled"),
    };
}
