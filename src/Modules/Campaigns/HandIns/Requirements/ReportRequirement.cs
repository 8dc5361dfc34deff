using Anran.Kernel.Time;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>
/// 报送要求: who hands in what, to whom, by which day. What the paper says and what holds here stand side by side. Editions of a
/// plan share it: a newer one that asks for the same goes on with it, so that nothing owed is lost or owed twice.
/// </summary>
sealed class ReportRequirement : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>The edition that asks for it.</summary>
    public required Guid Plan { get; set; }
    public required Guid Series { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null, as for the plan.</summary>
    public Guid? Organisation { get; private init; }
    public required int Position { get; set; }
    public required RequirementOrigin Origin { get; init; }

    // The paper's own words.
    public required string What { get; set; }
    public required string? FromText { get; set; }
    public required string? ToText { get; set; }
    public required string? CopyText { get; set; }
    public required int? FirstLine { get; set; }
    public required int? LastLine { get; set; }
    public Rhythm SaidRhythm { get; private set; }
    public DateOnly? SaidDue { get; private set; }
    public int? SaidDay { get; private set; }
    public string? SaidFirst { get; private set; }
    public string? SaidLast { get; private set; }

    // What holds.
    public Rhythm Rhythm { get; private set; }
    public DateOnly? Due { get; private set; }
    public int? Day { get; private set; }
    public string? First { get; private set; }
    public string? Last { get; private set; }
    public Shift Shift { get; private set; }

    /// <summary>By which rule the day moves; null: as written.</summary>
    public string? ShiftSource { get; private set; }

    /// <summary>A person said who reports; names of the plan do not change that any more.</summary>
    public bool WhoDecided { get; set; }

    /// <summary>Names that nobody answers to, one a line.</summary>
    public string OpenNames { get; set; } = "";

    /// <summary>Nothing is owed by it before this day.</summary>
    public required DateOnly InForceFrom { get; init; }

    public Guid? DecidedBy { get; private set; }
    public string? DecidedByName { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The first day on which it asks for nothing more.</summary>
    public DateOnly? StoppedOn { get; private set; }
    public EndedWhy? StoppedWhy { get; private set; }
    public string? StoppedBecause { get; private set; }
    public string? StoppedByName { get; private set; }
    public int Version { get; set; }

    public Timetable Timetable => new(Rhythm, Due, Day, First, Last, Shift);
    public Timetable Said => new(SaidRhythm, SaidDue, SaidDay, SaidFirst, SaidLast, Shift.None);
    public bool IsDecided => Timetable with { Shift = Shift.None } != Said;

    /// <summary>It asks for something, and it is known of whom and when.</summary>
    public bool IsRunning => StoppedOn is null && Rhythm != Rhythm.Unclear;

    public static ReportRequirement Of(Plan plan, Saying saying, RequirementOrigin origin, int position, DateOnly from)
    {
        var requirement = new ReportRequirement
        {
            Id = RowId.New(),
            Plan = plan.Id,
            Series = plan.Series,
            Place = plan.Place,
            ScopeKey = plan.ScopeKey,
            Position = position,
            Origin = origin,
            What = saying.What,
            FromText = saying.From,
            ToText = saying.To,
            CopyText = saying.CopyTo,
            FirstLine = saying.Lines?.First,
            LastLine = saying.Lines?.Last,
            InForceFrom = from,
        };
        requirement.Says(saying.When);
        requirement.Holds(saying.When);
        return requirement;
    }

    public void NoteAdded() => Note(new RequirementAdded(Id, Plan));

    /// <summary>A newer edition asks for the same; what was decided here stays decided.</summary>
    public void GoOn(Plan plan, Saying saying, int position)
    {
        var wasDecided = IsDecided;
        (Plan, Position, What, FromText, ToText, CopyText) = (plan.Id, position, saying.What, saying.From, saying.To, saying.CopyTo);
        (FirstLine, LastLine) = (saying.Lines?.First, saying.Lines?.Last);
        Says(saying.When);
        if (!wasDecided) Holds(saying.When with { Shift = Shift });
        Note(new RequirementEdited(Id, Plan));
    }

    public void Decide(Timetable when, string? shiftSource, By by)
    {
        MustRun();
        Holds(when);
        ShiftSource = when.Shift == Shift.None ? null : shiftSource;
        (DecidedBy, DecidedByName, DecidedAt) = (by.Id, by.Name, by.At);
        Note(new RequirementEdited(Id, Plan));
    }

    /// <summary>What was added here goes on with the newer edition as it is.</summary>
    public void GoOn(Plan plan)
    {
        Plan = plan.Id;
        Note(new RequirementEdited(Id, Plan));
    }

    public void ChangeWho(int added, int ended) => Note(new ReportersChanged(Id, Plan, added, ended));

    public void Stop(EndedWhy why, string because, By by)
    {
        MustRun();
        (StoppedOn, StoppedWhy, StoppedBecause, StoppedByName) = (BeijingTime.DayOf(by.At), why, because, by.Name);
        Note(new RequirementStopped(Id, Plan, why));
    }

    public void MustRun()
    {
        if (StoppedOn is not null) throw HandInProblems.RequirementStopped();
    }

    void Says(Timetable when) => (SaidRhythm, SaidDue, SaidDay, SaidFirst, SaidLast) = (when.Rhythm, when.Due, when.Day, when.First, when.Last);

    void Holds(Timetable when) => (Rhythm, Due, Day, First, Last, Shift) = (when.Rhythm, when.Due, when.Day, when.First, when.Last, when.Shift);
}

enum RequirementOrigin
{
    /// <summary>The plan says it.</summary>
    Paper,

    /// <summary>It was added here.</summary>
    Added,
}

/// <summary>One organisation that owes what a requirement asks for, from when until when. It belongs to the organisation.</summary>
sealed class ReportingOrganisation : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Requirement { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required NamedBy How { get; set; }
    public required DateOnly OwesFrom { get; set; }

    /// <summary>The first day from which nothing more is owed.</summary>
    public DateOnly? OwesUntil { get; set; }
    public EndedWhy? EndedWhy { get; set; }
    public string? EndedBecause { get; set; }
}

/// <summary>How an organisation came to owe what a requirement asks for.</summary>
enum NamedBy
{
    /// <summary>The matrix of the plan knows the name.</summary>
    Matrix,

    /// <summary>各部门、各单位: it has a duty in the plan.</summary>
    Duty,

    /// <summary>The name means it, or all of its kind.</summary>
    Name,

    /// <summary>A person said so.</summary>
    Chosen,
}
