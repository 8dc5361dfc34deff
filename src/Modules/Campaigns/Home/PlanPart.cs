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

    /// <summary>Of each organisation, as it stands on a day. Summed up by the store: thousands of organisations have tens of thousands of tallies.</summary>
    public async Task<List<OfOrganisation>> Organisations(DateOnly on, Db db, CancellationToken stop) =>
        await Tallies(db).GroupBy(it => it.Organisation).Select(it => new OfOrganisation(
            it.Key,
            new(
                it.Sum(one => one.Total), it.Sum(one => one.Done), it.Sum(one => one.Working), it.Sum(one => one.Blocked),
                it.Sum(one => one.Due < on ? one.Total - one.Done : 0), it.Sum(one => one.Unassigned), it.Sum(one => one.PercentSum) / it.Sum(one => one.Total)),
            it.Min(one => one.Due < on && one.Done < one.Total ? (DateOnly?)one.Due : null))).ToListAsync(stop);

    public async Task<Dictionary<Guid, DateTimeOffset>> Movements(Db db, CancellationToken stop)
    {
        var moved = db.Set<DutyMovement>().Where(it => it.Plan == Seen.Plan.Id);
        return await (Below is null ? moved : moved.Within(Below)).Select(it => new { it.Organisation, it.MovedAt }).ToDictionaryAsync(it => it.Organisation, it => it.MovedAt, stop);
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
            tallies.AddRange(await Mine(db.Set<DutyTally>(), db).Where(it => parts.Contains(it.Plan)).GroupBy(it => new { it.Plan, it.Due })
                .Select(it => new OfPlan(it.Key.Plan, it.Key.Due, it.Sum(one => one.Total), it.Sum(one => one.Done), it.Sum(one => one.PercentSum))).ToListAsync(stop));
        }
        return tallies.GroupBy(it => it.Plan).ToDictionary(it => it.Key, it => GetPlanMatrix.ProgressView.Of(it, on));

        List<Guid> Ids(bool whole) => [.. plans.Where(it => it.Whole == whole).Select(it => it.Plan.Id)];
    }

    IQueryable<DutyTally> Tallies(Db db)
    {
        var tallies = Mine(db.Set<DutyTally>(), db).Where(it => it.Plan == Seen.Plan.Id);
        return Below is null ? tallies : tallies.Within(Below);
    }

    /// <summary>Who may see one organisation only is filtered to it anyway; said plainly, the index on it serves.</summary>
    static IQueryable<DutyTally> Mine(IQueryable<DutyTally> tallies, Db db) =>
        db.Caller.Scopes.Select(it => it.Organisation).Distinct().ToList() is [{ } only] ? tallies.Where(it => it.Organisation == only) : tallies;
}

sealed record OfMeasure(Guid Measure, DateOnly Due, int Total, int Done, int Working, int Blocked, int Unassigned, int PercentSum) : ITally;

/// <param name="LateSince">The earliest last day among what is overdue.</param>
sealed record OfOrganisation(Guid Organisation, Figures Duties, DateOnly? LateSince);

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
