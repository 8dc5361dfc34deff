using Anran.Hazards.Loop;

namespace Anran.Hazards.Clocks;

/// <summary>提醒、上报: that a step of the escalation was taken. Once for each hazard, last day and step.</summary>
sealed class HazardAlert : IPlaced, IShared, INotJournalled
{
    public required Guid Id { get; init; }
    public required Guid Hazard { get; init; }

    /// <summary>Code in <c>data/hazard-escalation.json</c>.</summary>
    public required string Step { get; init; }
    public required Told Told { get; init; }

    /// <summary>The last day it speaks of.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The day it was for; it may have been written later, after a standstill.</summary>
    public required DateOnly Day { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid? Organisation { get; init; }
    public Guid? Department { get; init; }
    public Guid? Partner { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    public static HazardAlert Of(Hazard of, EscalationStep step, DateTimeOffset at) => new()
    {
        Id = RowId.New(at),
        Hazard = of.Id,
        Step = step.Code,
        Told = step.To,
        Due = of.ActBy!.Value,
        Day = step.DayOf(of.ActBy.Value),
        At = at,
        Organisation = of.Organisation,
        Department = of.Department,
        Partner = of.Partner,
        Place = of.Place,
        ScopeKey = of.ScopeKey,
    };
}
