using Anran.Campaigns.Responsibility;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// 调整落实: how far the many duties of a plan in force have followed a decision. It is saved with every batch of them, so that what broke
/// off goes on exactly after the last that followed. What was decided and what followed are in the journal; this is only the place in it.
/// </summary>
sealed class PlanAmendment : IPlaced, IOwned, IVersioned, INotJournalled
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    /// <summary>Always null, as for the plan.</summary>
    public Guid? Organisation { get; private init; }
    /// <summary>The decisions it follows.</summary>
    public required Guid Batch { get; init; }
    /// <summary>The job that is at it, or was.</summary>
    public Guid Job { get; set; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>In the order of the plan.</summary>
    public required IReadOnlyList<Step> Measures { get; init; }
    /// <summary>How many of them are done with.</summary>
    public int Done { get; private set; }
    /// <summary>Of the next one, the last organisation whose duty followed.</summary>
    public Guid? After { get; private set; }
    public int Given { get; private set; }
    public int Changed { get; private set; }
    public int Ended { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public int Version { get; set; }

    public FollowCounts Counts => new(Given, Changed, Ended);

    /// <param name="MovesDay">The decision was about the measure's own day.</param>
    public sealed record Step(Guid Measure, bool MovesDay);

    public static PlanAmendment Of(Plan plan, PlanDecision.Action action, IReadOnlyList<Step> measures) => new()
    {
        Id = RowId.New(action.By.At),
        Plan = plan.Id,
        Place = plan.Place,
        ScopeKey = plan.ScopeKey,
        Batch = action.Batch,
        ByName = action.By.Name,
        At = action.By.At,
        Measures = measures,
    };

    public void Followed(FollowCounts counts, Guid after) =>
        (Given, Changed, Ended, After) = (Given + counts.Given, Changed + counts.Changed, Ended + counts.Ended, after);

    public void NextMeasure() => (Done, After) = (Done + 1, null);

    public void End(DateTimeOffset at) => EndedAt = at;
}
