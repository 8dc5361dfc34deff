using Anran.Kernel.Time;
using Anran.Campaigns.Imports;

namespace Anran.Campaigns.HandIns.Owing;

/// <summary>
/// 一次报送: what one organisation owes for one period of one requirement. It lies where the organisation lies and belongs to it.
/// Whether it is late is never written down: it follows from the day and the state, so it is right on any date.
/// </summary>
sealed class HandIn : Aggregate, IPlaced, IOwned, IVersioned
{
    /// <summary>The period of what is owed once.</summary>
    public const string Once = "once";

    public required Guid Id { get; init; }
    public required Guid Requirement { get; init; }

    /// <summary>Of the plan: its editions share what is owed.</summary>
    public required Guid Series { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>The month in which it is due, as <c>yyyy-MM</c>, or <see cref="Once"/>.</summary>
    public required string Period { get; init; }

    /// <summary>Last legal day, until 24:00 Beijing.</summary>
    public required DateOnly Due { get; set; }

    /// <summary>The day on which it began to be owed; before it nobody knew of it.</summary>
    public required DateOnly OwedFrom { get; init; }
    public HandInState State { get; private set; }

    /// <summary>A new last day, given when it was returned; null: the old one holds.</summary>
    public DateOnly? AgainBy { get; private set; }

    /// <summary>The legal day on which the version that stands was handed in; null while none stands.</summary>
    public DateOnly? HandedInOn { get; private set; }
    public int Versions { get; private set; }
    public int Steps { get; private set; }
    public EndedWhy? ExemptWhy { get; private set; }
    public int Version { get; set; }

    public DateOnly LastDay => AgainBy ?? Due;
    public bool IsOpen => State is HandInState.Open or HandInState.Returned;

    public HandInStep Submit(string note, IReadOnlyList<StepFile> files, By by)
    {
        if (!IsOpen) throw HandInProblems.NotOpen(State);
        var day = BeijingTime.DayOf(by.At);
        (State, HandedInOn, Versions) = (HandInState.HandedIn, day, Versions + 1);
        Note(new HandedIn(Id, Requirement, Versions, Math.Max(0, day.DayNumber - LastDay.DayNumber)));
        return Step(StepKind.HandedIn, note, by, files);
    }

    public HandInStep Accept(By by)
    {
        if (State != HandInState.HandedIn) throw HandInProblems.NothingToReceive(State);
        State = HandInState.Accepted;
        Note(new HandInAccepted(Id, Requirement, Versions));
        return Step(StepKind.Accepted, "", by);
    }

    /// <param name="again">The new last day; null leaves the old one.</param>
    public HandInStep Return(string because, DateOnly? again, By by)
    {
        if (State != HandInState.HandedIn) throw HandInProblems.NothingToReceive(State);
        if (again < BeijingTime.DayOf(by.At)) throw HandInProblems.AgainInThePast();
        (State, HandedInOn, AgainBy) = (HandInState.Returned, null, again ?? AgainBy);
        Note(new HandInReturned(Id, Requirement, Versions, AgainBy));
        return Step(StepKind.Returned, because, by);
    }

    public HandInStep Exempt(EndedWhy why, string because, By by)
    {
        if (!IsOpen) throw HandInProblems.NotOpen(State);
        (State, ExemptWhy) = (HandInState.Exempt, why);
        Note(new HandInExempted(Id, Requirement, why));
        return Step(StepKind.Exempted, because, by);
    }

    /// <summary>Only what somebody decided can be taken back: a closed organisation and an ended plan owe nothing whatever one decides.</summary>
    public HandInStep UndoExemption(By by, EndedWhy of = EndedWhy.Decided)
    {
        if (State != HandInState.Exempt || ExemptWhy != of) throw HandInProblems.NoExemption();
        (State, ExemptWhy) = (Versions == 0 ? HandInState.Open : HandInState.Returned, null);
        Note(new HandInExemptionUndone(Id, Requirement));
        return Step(StepKind.ExemptionUndone, "", by);
    }

    /// <summary>Another last day holds from now on. A day that has passed, or is to come before today, stays what it was.</summary>
    public void Move(DateOnly due, DateOnly today)
    {
        if (!IsOpen || Due == due || Due < today || due < today) return;
        Due = due;
        Note(new HandInDueMoved(Id, Requirement, due));
    }

    /// <summary>Those who owe it are told how near the day is.</summary>
    public HandInReminder Remind(int level, DateOnly day, DateTimeOffset at, bool tell)
    {
        if (tell) Note(new HandInReminded(Id, Requirement, level, LastDay));
        return HandInReminder.Of(this, level, day, at);
    }

    HandInStep Step(StepKind kind, string text, By by, IReadOnlyList<StepFile>? files = null) => new()
    {
        Id = RowId.New(by.At),
        HandIn = Id,
        Number = ++Steps,
        Kind = kind,
        At = by.At,
        State = State,
        Due = LastDay,
        HandedInOn = HandedInOn,
        Why = ExemptWhy,
        Text = text,
        Files = files ?? [],
        ByWhom = by.Id == Guid.Empty ? null : by.Id,
        ByName = by.Name,
        Organisation = Organisation,
        Place = Place,
        ScopeKey = ScopeKey,
    };
}

enum HandInState
{
    /// <summary>Nothing has come yet.</summary>
    Open,

    /// <summary>It came and waits to be looked at.</summary>
    HandedIn,
    Accepted,

    /// <summary>It was not good enough and is owed again.</summary>
    Returned,

    /// <summary>It need not come.</summary>
    Exempt,
}

/// <summary>Why something is owed no more.</summary>
enum EndedWhy
{
    /// <summary>Somebody decided so.</summary>
    Decided,
    OrganisationClosed,
    RequirementStopped,

    /// <summary>A newer edition of the plan does not ask for it.</summary>
    PlanReplaced,
    PlanWithdrawn,

    /// <summary>The organisation is not among those who owe it any more.</summary>
    NotNamed,
}
