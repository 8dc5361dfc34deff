namespace Anran.Hazards.Loop;

/// <summary>
/// 隐患: something found wrong at a subject of supervision, until somebody other than who put it right has seen that it is right. It lies
/// where the subject lies, belongs to the subject's own organisation if it has one, and is shared with the department that answers for it
/// and with the other side of its last referral (docs/decisions/0013). What may be done with it stands in <see cref="Transitions"/>.
/// </summary>
sealed class Hazard : Aggregate, IPlaced, IShared, IVersioned
{
    public const int LongestWhat = 300, LongestMeasure = 500;

    public required Guid Id { get; init; }

    /// <summary>What people call it on paper.</summary>
    public required string Number { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>The subject's own organisation: it puts it right. Null when the subject has no account.</summary>
    public required Guid? Organisation { get; init; }

    /// <summary>The department that answers for it: who found it, until a referral is accepted.</summary>
    public Guid? Department { get; set; }

    /// <summary>The other side of the last referral.</summary>
    public Guid? Partner { get; private set; }
    public required Guid Subject { get; init; }

    /// <summary>As the subject was called.</summary>
    public required string SubjectName { get; init; }

    /// <summary>Code in <c>data/hazard-kinds.json</c>.</summary>
    public required string Kind { get; init; }
    public required HazardGrade Grade { get; set; }
    public required string What { get; init; }
    public required string WhatEn { get; init; }

    /// <summary>Code of the item of a checklist that failed; hazards of one subject and item are one hazard.</summary>
    public string? Item { get; init; }

    /// <summary>Id of the major-hazard criterion that holds.</summary>
    public string? Criterion { get; set; }
    public HazardState State { get; private set; }

    /// <summary>Derived from the state, for lists.</summary>
    public bool Open { get; private set; } = true;
    public HazardControl Control { get; private set; }

    /// <summary>管控措施 in force.</summary>
    public string? Measure { get; private set; }

    /// <summary>Who answers for it in the organisation that puts it right; null: the head of the subject as registered.</summary>
    public Guid? Person { get; private set; }
    public string? PersonName { get; private set; }
    public required DateOnly FoundOn { get; init; }

    /// <summary>Last legal day for putting it right.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>Last legal day for whoever comes next, whichever side; null when nothing is left to do.</summary>
    public DateOnly? ActBy { get; private set; }

    /// <summary>The legal day on which <see cref="ActBy"/> was set: nobody is reminded of what he could not know.</summary>
    public DateOnly? ActSince { get; private set; }
    public int Extensions { get; private set; }

    /// <summary>Asked for and not yet decided.</summary>
    public DateOnly? ExtensionUntil { get; private set; }
    public DateOnly? DecideBy { get; private set; }
    public Guid? SubmittedBy { get; private set; }
    public Guid? VerifiedBy { get; private set; }
    public Guid? ClosedBy { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public DateOnly? ReopenedOn { get; private set; }
    public int Reopens { get; private set; }
    public DateOnly? LookedBackOn { get; private set; }

    /// <summary>挂牌督办 by level: 1 province, 2 prefecture, 3 county; null while it is not listed.</summary>
    public int? ListedLevel { get; private set; }
    public DateOnly? ListedOn { get; private set; }
    public DateOnly? PublishBy { get; private set; }

    /// <summary>Waits for this department to accept it.</summary>
    public Guid? ReferredTo { get; private set; }
    public DateOnly? AcceptBy { get; private set; }

    /// <summary>It turned out to be the same as this one.</summary>
    public Guid? MergedInto { get; private set; }
    public int Sources { get; private set; }
    public int Steps { get; private set; }
    public int Version { get; set; }

    /// <summary>It is there, and somebody must be bound.</summary>
    public HazardStep Register(StepInput first, Standing by)
    {
        (State, ActBy, ActSince) = (HazardState.Found, first.NextDay, first.Today);
        if (first.Measure is { } measure) (Measure, Control) = (measure, HazardControl.Controlled);
        Note(new HazardFound(Id, Subject, Grade == HazardGrade.Major));
        return Step(HazardAction.Register, State, first, by);
    }

    /// <summary>Somebody else found the same.</summary>
    public void AddSource(Guid source)
    {
        Sources++;
        if (Sources > 1) Note(new HazardSourceAdded(Id, source));
    }

    /// <summary>Lets itself be moved by one row of the table, or refuses.</summary>
    public HazardStep Take(Transition move, StepInput input, Standing by)
    {
        if (move.Against(this, by) is { } refusal) throw refusal;
        foreach (var need in Enum.GetValues<Need>())
        {
            if (move.Demands(need, this, input.Due ?? input.Latest?.Day, input.Today) && !input.Brings(need)) throw HazardProblems.Lacking(need);
        }
        var (before, actBy) = (State, ActBy);
        Move(move.Action, input, by);
        if (move.To is { } to) State = to;
        Open = State.IsOpen();
        if (!Open) ActBy = null;
        if (ActBy != actBy) ActSince = ActBy is null ? null : input.Today;
        Tell(move.Action, by);
        return Step(move.Action, before, input, by);
    }

    /// <summary>Whoever must act is told how near the day is, or how long it has passed.</summary>
    /// <param name="days">Before the last day negative, after it positive.</param>
    public void Remind(int days) => Note(new HazardReminded(Id, days, ActBy!.Value));

    /// <summary>It is the same as another one: that one goes on with the sources of both.</summary>
    public HazardStep MergeInto(Hazard other, StepInput input, Standing by)
    {
        if (other.Id == Id) throw HazardProblems.MergeWithItself();
        if (other.Subject != Subject) throw HazardProblems.MergeOtherSubject();
        if (!Open || !other.Open) throw HazardProblems.MergeOnlyOpen();
        if (ListedLevel is not null) throw HazardProblems.StillListed();
        if (ReferredTo is not null) throw HazardProblems.ReferralPending();
        var before = State;
        (State, Open, ActBy, ActSince, MergedInto) = (HazardState.Voided, false, null, null, other.Id);
        other.Sources += Sources;
        Sources = 0;
        Note(new HazardMerged(Id, other.Id));
        return Step(HazardAction.AddSource, before, input, by);
    }

    void Move(HazardAction action, StepInput input, Standing by)
    {
        switch (action)
        {
            case HazardAction.Assign:
                Bind(input);
                ActBy = Due;
                (Person, PersonName) = (input.Person?.Id, input.Person?.Name);
                break;
            case HazardAction.NamePerson: (Person, PersonName) = (input.Person?.Id, input.Person?.Name); break;
            case HazardAction.Begin: ActBy = Due; break;
            case HazardAction.Submit: (SubmittedBy, ActBy) = (by.Person, input.NextDay); break;
            case HazardAction.Return:
                Bind(input, keep: true);
                ActBy = Due;
                break;
            case HazardAction.Verify:
                if (Grade == HazardGrade.Major && input.Way == CheckWay.Papers) throw HazardProblems.PapersNotEnough();
                (VerifiedBy, ActBy, ExtensionUntil, DecideBy) = (by.Person, input.NextDay, null, null);
                break;
            case HazardAction.Close: (ClosedBy, ClosedOn) = (by.Person, input.Today); break;
            case HazardAction.LookBack: LookedBackOn = input.Today; break;
            case HazardAction.Reopen:
                (LookedBackOn, ReopenedOn, Reopens, Due, ActBy, ClosedOn) = (input.Today, input.Today, Reopens + 1, null, input.NextDay, null);
                (Measure, Control) = (null, HazardControl.None);
                break;
            case HazardAction.AskExtension:
                if (input.Due <= Due) throw HazardProblems.ExtensionNotLater(Due!.Value);
                if (input.Latest is { } ask && input.Today > ask.Day) throw HazardProblems.ExtensionTooLate(ask);
                (ExtensionUntil, DecideBy) = (input.Due, input.Next?.Day);
                Protect(input);
                break;
            case HazardAction.GrantExtension: (Due, ActBy, Extensions, ExtensionUntil, DecideBy) = (ExtensionUntil, ExtensionUntil, Extensions + 1, null, null); break;
            case HazardAction.RefuseExtension: (ExtensionUntil, DecideBy) = (null, null); break;
            case HazardAction.Control: Protect(input); break;
            case HazardAction.PutOutOfUse: Control = HazardControl.OutOfUse; break;
            case HazardAction.PutBackInUse: Control = Measure is null ? HazardControl.None : HazardControl.Controlled; break;
            case HazardAction.List:
                if (input.Due is not null) Bind(input);
                if (State is HazardState.Assigned or HazardState.Rectifying or HazardState.Returned) ActBy = Due;
                (ListedLevel, ListedOn, PublishBy) = (by.ListingLevel, input.Today, input.Next?.Day);
                break;
            case HazardAction.Delist: (ListedLevel, PublishBy) = (null, null); break;
            case HazardAction.Refer:
                if (input.Organisation!.Value.Id == Department || input.Organisation.Value.Id == Organisation) throw HazardProblems.ReferToItself();
                (ReferredTo, AcceptBy, Partner) = (input.Organisation.Value.Id, input.Next?.Day, input.Organisation.Value.Id);
                break;
            case HazardAction.AcceptReferral: (Partner, Department, ReferredTo, AcceptBy) = (Department, ReferredTo, null, null); break;
            case HazardAction.DeclineReferral: (ReferredTo, AcceptBy) = (null, null); break;
            case HazardAction.Void: break;
            case HazardAction.Register or HazardAction.AddSource: throw new InvalidOperationException("Not a step that one asks for.");
        }
    }

    /// <param name="keep">The day that was set holds unless it has passed or another is given.</param>
    void Bind(StepInput input, bool keep = false)
    {
        if (input.Due < input.Today) throw HazardProblems.DueInThePast();
        if (input.Latest is { } latest && input.Due > latest.Day) throw HazardProblems.DueTooLate(latest);
        if (input.Due is null && input.Latest is null) throw HazardProblems.Lacking(Need.Due);
        Due = input.Due ?? (keep && Due >= input.Today ? Due : input.Latest?.Day);
        Protect(input);
    }

    void Protect(StepInput input)
    {
        if (input.Measure is not { } measure) return;
        Measure = measure;
        if (Control == HazardControl.None) Control = HazardControl.Controlled;
    }

    void Tell(HazardAction action, Standing by)
    {
        switch (action)
        {
            case HazardAction.Assign: Note(new HazardAssigned(Id, Due!.Value, Person)); break;
            case HazardAction.NamePerson: Note(new HazardPersonNamed(Id, Person!.Value)); break;
            case HazardAction.Begin: Note(new HazardTakenOn(Id)); break;
            case HazardAction.Submit: Note(new HazardSubmitted(Id)); break;
            case HazardAction.Return: Note(new HazardReturned(Id, Due!.Value)); break;
            case HazardAction.Verify: Note(new HazardVerified(Id)); break;
            case HazardAction.Close: Note(new HazardClosed(Id, ClosedOn!.Value)); break;
            case HazardAction.LookBack: Note(new HazardLookedBack(Id)); break;
            case HazardAction.Reopen: Note(new HazardReopened(Id, SubmittedBy, VerifiedBy, ClosedBy)); break;
            case HazardAction.AskExtension: Note(new ExtensionAsked(Id, ExtensionUntil!.Value)); break;
            case HazardAction.GrantExtension: Note(new ExtensionGranted(Id, Due!.Value)); break;
            case HazardAction.RefuseExtension: Note(new ExtensionRefused(Id)); break;
            case HazardAction.Control: Note(new HazardControlled(Id)); break;
            case HazardAction.PutOutOfUse: Note(new HazardPutOutOfUse(Id)); break;
            case HazardAction.PutBackInUse: Note(new HazardPutBackInUse(Id)); break;
            case HazardAction.List: Note(new HazardListed(Id, ListedLevel!.Value)); break;
            case HazardAction.Delist: Note(new HazardDelisted(Id)); break;
            case HazardAction.Refer: Note(new HazardReferred(Id, ReferredTo!.Value)); break;
            case HazardAction.AcceptReferral: Note(new ReferralAccepted(Id, by.Organisation!.Value)); break;
            case HazardAction.DeclineReferral: Note(new ReferralDeclined(Id, by.Organisation!.Value)); break;
            case HazardAction.Void: Note(new HazardVoided(Id)); break;
            case HazardAction.Register or HazardAction.AddSource: break;
        }
    }

    HazardStep Step(HazardAction action, HazardState before, StepInput input, Standing by) => HazardStep.Of(this, ++Steps, action, before, input, by);
}
