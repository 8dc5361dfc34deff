namespace Anran.Campaigns.Home;

/// <summary>
/// 汇总: what one organisation owes by one plan up to one day, counted. Derived from its duties, and lies and belongs where they do.
/// Whether it is late depends on the day of reading and is never stored.
/// </summary>
sealed class DutyTally : IPlaced, IOwned, ITally, INotJournalled
{
    public required Guid Plan { get; init; }
    public required Guid Organisation { get; init; }
    public required Guid Place { get; init; }
    public required DateOnly Due { get; init; }
    public required string ScopeKey { get; set; }
    public int Total { get; set; }
    public int Done { get; set; }
    public int Working { get; set; }
    public int Blocked { get; set; }
    public int Unassigned { get; set; }
    public int PercentSum { get; set; }

    Guid? IOwned.Organisation => Organisation;
}

/// <summary>What one organisation owes by one plan, whatever the last day: the sum of its <see cref="DutyTally"/>.</summary>
sealed class PlanTally : IPlaced, IOwned, INotJournalled
{
    public required Guid Plan { get; init; }
    public required Guid Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public int Total { get; set; }
    public int Done { get; set; }
    public int Working { get; set; }
    public int Blocked { get; set; }
    public int Unassigned { get; set; }
    public int PercentSum { get; set; }

    /// <summary>The earliest last day of what is not done, <see cref="ITally.Never"/> where there is none: from the day after it is late.</summary>
    public required DateOnly OpenSince { get; set; }

    Guid? IOwned.Organisation => Organisation;
}

/// <summary>Duties of one measure with one last day, over all whom it names. It lies where the plan lies: only who sees the whole plan may see it.</summary>
sealed class MeasureTally : IPlaced, IOwned, ITally, INotJournalled
{
    public required Guid Measure { get; init; }
    public required DateOnly Due { get; init; }
    public required Guid Plan { get; init; }

    /// <summary>Always null, as for the plan.</summary>
    public Guid? Organisation { get; private init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public int Total { get; set; }
    public int Done { get; set; }
    public int Working { get; set; }
    public int Blocked { get; set; }
    public int Unassigned { get; set; }
    public int PercentSum { get; set; }
}

/// <summary>When an organisation last moved any of its duties of a plan. Who never did has no row.</summary>
sealed class DutyMovement : IPlaced, IOwned, INotJournalled
{
    public required Guid Plan { get; init; }
    public required Guid Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required DateTimeOffset MovedAt { get; set; }

    Guid? IOwned.Organisation => Organisation;
}

/// <summary>Counts of duties with one last day.</summary>
interface ITally
{
    /// <summary>Stands for "nobody set a day": such duties are never late.</summary>
    static readonly DateOnly Never = DateOnly.MaxValue;

    DateOnly Due { get; }
    int Total { get; }
    int Done { get; }
    int Working { get; }
    int Blocked { get; }

    /// <summary>Not done, and nobody in the organisation answers for it.</summary>
    int Unassigned { get; }

    /// <summary>Sum of 0–100 over all; what is done counts 100.</summary>
    int PercentSum { get; }
}

/// <summary>Duties as a page shows them.</summary>
/// <param name="Late">Not done, though their last day lies before the day of reading.</param>
/// <param name="Percent">0–100, rounded down: 100 means that everything is done.</param>
sealed record Figures(int Total, int Done, int Working, int Blocked, int Late, int Unassigned, int Percent)
{
    public static Figures Of(IEnumerable<ITally> tallies, DateOnly on)
    {
        var (total, done, working, blocked, late, unassigned, percent) = (0, 0, 0, 0, 0, 0, 0L);
        foreach (var it in tallies)
        {
            total += it.Total;
            done += it.Done;
            working += it.Working;
            blocked += it.Blocked;
            unassigned += it.Unassigned;
            percent += it.PercentSum;
            if (it.Due < on) late += it.Total - it.Done;
        }
        return new(total, done, working, blocked, late, unassigned, total == 0 ? 0 : (int)(percent / total));
    }
}
