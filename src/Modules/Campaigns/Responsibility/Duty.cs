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
    public required DutyRole Role { get; init; }

    /// <summary>The name in the plan that means the organisation in this role.</summary>
    public required string Unit { get; init; }

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

    /// <summary>The same duty in the edition before.</summary>
    public Guid? Earlier { get; init; }
    public int Version { get; set; }
}

enum DutyRole { Lead, Cooperate, Territorial }

enum DutyState { Open, Working, Blocked, Done }
