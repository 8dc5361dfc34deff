namespace Anran.Campaigns.Responsibility;

/// <summary>职责: what one organisation owes by one measure of a published plan, and how far it is. It lies where the organisation lies and belongs to it.</summary>
sealed class Duty : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Measure { get; init; }

    /// <summary>That of the measure in the plan, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The strongest in which the measure names the organisation.</summary>
    public required DutyRole Role { get; set; }

    /// <summary>The name in the plan that means the organisation in this role.</summary>
    public required string Unit { get; set; }

    /// <summary>It leads alone, or convenes where several lead.</summary>
    public required bool Convenes { get; set; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Last legal day; null while nobody set one.</summary>
    public required DateOnly? Due { get; set; }
    public DutyState State { get; set; }

    /// <summary>0–100.</summary>
    public int Percent { get; set; }
    public Guid? Person { get; set; }
    public string? PersonName { get; set; }
    public string? BlockedBecause { get; set; }
    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>The duty this one goes on from: the same in the edition before, or that of a dissolved organisation it was taken over from.</summary>
    public Guid? Earlier { get; init; }

    /// <summary>
    /// From then on nobody owes it. What has ended is left out wherever duties are asked for (<see cref="Ended"/>), and kept:
    /// <c>db.Also&lt;Duty&gt;(Duty.Ended)</c> reads it too.
    /// </summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public DutyEnding? EndedBecause { get; private set; }
    public int Version { get; set; }

    /// <summary>Name of the filter that leaves out what has ended.</summary>
    public const string Ended = "ended";

    /// <summary>What the plan says of it now; whoever works on it keeps his state.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Follow(DutyRole role, string unit, bool convenes, DateOnly? due)
    {
        var changes = EndedAt is not null || Role != role || Unit != unit || Convenes != convenes || Due != due;
        (Role, Unit, Convenes, Due, EndedAt, EndedBecause) = (role, unit, convenes, due, null, null);
        return changes;
    }

    public void End(DutyEnding why, DateTimeOffset at) => (EndedAt, EndedBecause) = (at, why);
}

/// <summary>Why a duty is owed no more while its plan is in force.</summary>
enum DutyEnding
{
    /// <summary>It was decided that the organisation does not owe it.</summary>
    Released,

    /// <summary>The organisation was dissolved and another took it over.</summary>
    HandedOver,
}

enum DutyRole { Lead, Cooperate, Territorial }

enum DutyState { Open, Working, Blocked, Done }
