namespace Anran.Inspections.Visits;

/// <summary>问题: one item that failed on one visit, as it was judged when the visit was whole. Only its grade can be lowered afterwards.</summary>
sealed class VisitFinding : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Visit { get; init; }
    public required Guid Subject { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required Guid? Inspector { get; init; }

    /// <summary>Where it stands in its checklist.</summary>
    public required int Ordinal { get; init; }
    public required string Item { get; init; }
    public required string WhatZh { get; init; }
    public required string WhatEn { get; init; }
    public required string Note { get; init; }
    public required string? Measure { get; init; }
    public FindingGrade Grade { get; private set; }

    /// <summary>As the rules graded it.</summary>
    public required FindingGrade Judged { get; init; }
    public required string? Criterion { get; init; }
    public required IReadOnlyList<string> Rules { get; init; }
    public required IReadOnlyList<string> Clauses { get; init; }
    public required IReadOnlyList<string> Penalties { get; init; }

    /// <summary>Ids of photos; a photo bears the id of its stored file.</summary>
    public required IReadOnlyList<Guid> Photos { get; init; }
    public required DateOnly On { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid FoundBy { get; init; }
    public required string FoundByName { get; init; }
    public required bool Late { get; init; }

    /// <summary>Who asked that it be lowered, and why; null while nobody did.</summary>
    public Guid? AskedBy { get; private set; }
    public string? AskedReason { get; private set; }

    /// <summary>The second person, and what they said.</summary>
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public bool? Agreed { get; private set; }
    public string? DecidedReason { get; private set; }
    public int Version { get; set; }

    public VisitFinding Graded()
    {
        Grade = Judged;
        return this;
    }

    public void AskToLower(Guid by, string reason)
    {
        if (Judged != FindingGrade.Major) throw VisitProblems.NothingToLower();
        if (Agreed is not null) throw VisitProblems.DecidedAlready();
        (AskedBy, AskedReason) = (by, reason);
        Note(new FindingLoweringAsked(Visit, Id));
    }

    /// <summary>A second person says whether the grade is lowered. Both grades stay.</summary>
    public void Decide(bool agree, string reason, Guid by, DateTimeOffset at)
    {
        if (AskedBy is not { } asker) throw VisitProblems.NobodyAsked();
        if (Agreed is not null) throw VisitProblems.DecidedAlready();
        if (asker == by) throw VisitProblems.SecondPerson();
        (DecidedBy, DecidedAt, Agreed, DecidedReason) = (by, at, agree, reason);
        if (agree) Grade = FindingGrade.General;
        Note(new FindingGradeDecided(Visit, Id, agree, Grade));
    }
}
