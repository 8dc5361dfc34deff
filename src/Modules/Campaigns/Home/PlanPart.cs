using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Home;

/// <summary>The duties of a plan as far as the caller sees them, counted. Every figure of a plan comes from here, so that all agree.</summary>
/// <param name="Below">Only those in this subtree; null for all the caller sees.</param>
sealed record PlanPart(SeePlan Seen, string? Below)
{
    /// <summary>More organisations than this are not named one by one to the store.</summary>
    const int MostNamed = 1000;

    public static async Task<PlanPart> Of(Guid plan, Guid? place, Db db, IPlaces places, CancellationToken stop)
    {
        var seen = await SeePlan.Find(db, plan, stop);
        var below = place is { } at ? await places.Find(at, stop) ?? throw CampaignProblems.PlaceNotFound() : null;
        // The place of the plan, or one above it, narrows nothing.
        return new(seen, below is null || (seen.Whole && seen.Plan.ScopeKey.StartsWith(below.ScopeKey, StringComparison.Ordinal)) ? null : below.ScopeKey);
    }

    /// <summary>Of each measure and last day.</summary>
    public async Task<List<OfMeasure>> Measures(Db db, CancellationToken stop)
    {
        if (Seen.Whole && Below is null)
        {
            return await db.Set<MeasureTally>().AsNoTracking().Where(it => it.Plan == Seen.Plan.Id)
                .Select(it => new OfMeasure(it.Measure, it.Due, it.Total, it.Done, it.Working, it.Blocked, it.Unassigned, it.PercentSum)).ToListAsync(stop);
        }
        var duties = await Duties(db, stop);
        return duties is null ? [] : await duties.GroupBy(it => new { it.Measure, it.Due }).Select(it => new OfMeasure(
            it.Key.Measure, it.Key.Due ?? ITally.Never, it.Count(), it.Sum(one => one.State == DutyState.Done ? 1 : 0), it.Sum(one => one.State == DutyState.Working ? 1 : 0),
            it.Sum(one => one.State == DutyState.Blocked ? 1 : 0), it.Sum(one => one.State != DutyState.Done && one.Person == null ? 1 : 0),
            it.Sum(one => one.State == DutyState.Done ? 100 : one.Percent))).ToListAsync(stop);
    }

    /// <summary>Of each measure, name, role and last day.</summary>
    public async Task<List<OfCell>> Cells(Db db, CancellationToken stop) =>
        await Duties(db, stop) is not { } duties ? [] : await duties.GroupBy(it => new { it.Measure, it.Unit, it.Role, it.Due }).Select(it => new OfCell(
            it.Key.Measure, it.Key.Unit, it.Key.Role, it.Key.Due ?? ITally.Never, it.Count(), it.Sum(one => one.State == DutyState.Done ? 1 : 0),
            it.Sum(one => one.State == DutyState.Done ? 100 : one.Percent))).ToListAsync(stop);

    /// <summary>Of each organisation what it owes and when it last moved. Summed up by the store, for one that moved its seat has two tallies.</summary>
    public IQueryable<Owing> Owing(Db db)
    {
        var moved = db.Set<DutyMovement>().Where(it => it.Plan == Seen.Plan.Id);
        if (Below is not null) moved = moved.Within(Below);
        return
            from it in Tallies(db).GroupBy(it => it.Organisation).Select(it => new
            {
                Organisation = it.Key,
                Total = it.Sum(one => one.Total),
                Done = it.Sum(one => one.Done),
                Working = it.Sum(one => one.Working),
                Blocked = it.Sum(one => one.Blocked),
                Unassigned = it.Sum(one => one.Unassigned),
                Percent = it.Sum(one => one.PercentSum) / it.Sum(one => one.Total),
                OpenSince = it.Min(one => one.OpenSince),
            })
            join one in moved on it.Organisation equals one.Organisation into all
            from one in all.DefaultIfEmpty()
            select new Owing
            {
                Organisation = it.Organisation,
                Total = it.Total,
                Done = it.Done,
                Working = it.Working,
                Blocked = it.Blocked,
                Unassigned = it.Unassigned,
                Percent = it.Percent,
                OpenSince = it.OpenSince,
                MovedAt = one.MovedAt,
            };
    }

    /// <summary>Of each organisation with anything overdue on a day: how many duties.</summary>
    public IQueryable<Overdue> Overdue(DateOnly on, Db db)
    {
        var late = Dated(db).Where(it => it.Plan == Seen.Plan.Id && it.Due < on && it.Done < it.Total);
        if (Below is not null) late = late.Within(Below);
        return late.GroupBy(it => it.Organisation).Select(it => new Overdue { Organisation = it.Key, Late = it.Sum(one => one.Total - one.Done) });
    }

    /// <summary>The duties themselves; null where there is none.</summary>
    public async Task<IQueryable<Duty>?> Duties(Db db, CancellationToken stop)
    {
        var duties = db.Set<Duty>().Where(it => it.Plan == Seen.Plan.Id);
        if (Below is not null) duties = duties.Within(Below);
        if (Seen.Whole && Below is null) return duties;
        // Few organisations of a large plan are found through themselves and not by looking through the plan.
        var organisations = await Tallies(db).Select(it => it.Organisation).Distinct().OrderBy(it => it).Take(MostNamed + 1).ToListAsync(stop);
        if (organisations.Count == 0) return null;
        return organisations.Count > MostNamed ? duties : duties.Where(it => it.Organisation != null && organisations.Contains(it.Organisation.Value));
    }

    /// <summary>How far each of many plans is, as far as the caller sees it.</summary>
    public static async Task<Dictionary<Guid, GetPlanMatrix.ProgressView?>> Progress(IReadOnlyCollection<(Plan Plan, bool Whole)> plans, DateOnly on, Db db, CancellationToken stop)
    {
        var (whole, parts) = (Ids(whole: true), Ids(whole: false));
        var tallies = await db.Set<MeasureTally>().Where(it => whole.Contains(it.Plan)).GroupBy(it => new { it.Plan, it.Due })
            .Select(it => new OfPlan(it.Key.Plan, it.Key.Due, it.Sum(one => one.Total), it.Sum(one => one.Done), it.Sum(one => one.PercentSum))).ToListAsync(stop);
        if (parts.Count > 0)
        {
            tallies.AddRange(await Dated(db).Where(it => parts.Contains(it.Plan)).GroupBy(it => new { it.Plan, it.Due })
                .Select(it => new OfPlan(it.Key.Plan, it.Key.Due, it.Sum(one => one.Total), it.Sum(one => one.Done), it.Sum(one => one.PercentSum))).ToListAsync(stop));
        }
        return tallies.GroupBy(it => it.Plan).ToDictionary(it => it.Key, it => GetPlanMatrix.ProgressView.Of(it, on));

        List<Guid> Ids(bool whole) => [.. plans.Where(it => it.Whole == whole).Select(it => it.Plan.Id)];
    }

    IQueryable<PlanTally> Tallies(Db db)
    {
        var tallies = db.Set<PlanTally>().Where(it => it.Plan == Seen.Plan.Id);
        if (Only(db) is { } only) tallies = tallies.Where(it => it.Organisation == only);
        return Below is null ? tallies : tallies.Within(Below);
    }

    static IQueryable<DutyTally> Dated(Db db) =>
        Only(db) is { } only ? db.Set<DutyTally>().Where(it => it.Organisation == only) : db.Set<DutyTally>();

    /// <summary>Who may see one organisation only is filtered to it anyway; said plainly, the index on it serves.</summary>
    static Guid? Only(Db db) => db.Caller.Scopes.Select(it => it.Organisation).Distinct().ToList() is [{ } only] ? only : null;
}

sealed record OfMeasure(Guid Measure, DateOnly Due, int Total, int Done, int Working, int Blocked, int Unassigned, int PercentSum) : ITally;

/// <summary>What one organisation owes, whatever the day of reading.</summary>
sealed class Owing
{
    public required Guid Organisation { get; init; }
    public required int Total { get; init; }
    public required int Done { get; init; }
    public required int Working { get; init; }
    public required int Blocked { get; init; }
    public required int Unassigned { get; init; }
    public required int Percent { get; init; }

    /// <summary>As in <see cref="PlanTally.OpenSince"/>.</summary>
    public required DateOnly OpenSince { get; init; }

    /// <summary>When it last moved anything; null if never.</summary>
    public required DateTimeOffset? MovedAt { get; init; }
}

sealed class Overdue
{
    public required Guid Organisation { get; init; }
    public required int Late { get; init; }
}

/// <summary>Only what the matrix shows of a cell.</summary>
sealed record OfCell(Guid Measure, string Unit, DutyRole Role, DateOnly Due, int Total, int Done, int PercentSum) : ITally
{
    int ITally.Working => 0;
    int ITally.Blocked => 0;
    int ITally.Unassigned => 0;
}

sealed record OfPlan(Guid Plan, DateOnly Due, int Total, int Done, int PercentSum) : ITally
{
    int ITally.Working => 0;
    int ITally.Blocked => 0;
    int ITally.Unassigned => 0;
}
