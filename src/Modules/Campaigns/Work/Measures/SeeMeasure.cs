using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Measures;

/// <summary>One measure of a plan, as far as the caller sees it: the whole, or because somebody of theirs is named in it.</summary>
sealed record SeeMeasure(Plan Plan, bool Whole, PlanMeasure Measure)
{
    const string Why = "a measure is for everybody it names";

    public static async Task<SeeMeasure> Find(Db db, Guid plan, Guid measure, CancellationToken stop)
    {
        var seen = await SeePlan.Find(db, plan, stop);
        var found = await db.Unscoped<PlanMeasure>(Why).AsNoTracking().SingleOrDefaultAsync(it => it.Plan == plan && it.Id == measure, stop) ?? throw CampaignProblems.MeasureNotFound();
        if (!seen.Whole)
        {
            var names = await db.Set<PlanUnit>().Where(it => it.Plan == plan).Select(it => it.Unit).Distinct().ToListAsync(stop);
            if (!await db.Unscoped<PlanCell>(Why).AnyAsync(it => it.Measure == measure && names.Contains(it.Unit), stop)) throw CampaignProblems.MeasureNotFound();
        }
        return new(seen.Plan, seen.Whole, found);
    }

    /// <summary>A measure above, for who takes it over or has taken it over.</summary>
    /// <returns>Null unless its plan is in force.</returns>
    public static async Task<(Plan Plan, PlanMeasure Measure)?> InForce(Db db, Guid measure, CancellationToken stop)
    {
        if (await db.Unscoped<PlanMeasure>(Why).AsNoTracking().SingleOrDefaultAsync(it => it.Id == measure, stop) is not { } found) return null;
        var plan = await db.Unscoped<Plan>(Why).AsNoTracking().SingleAsync(it => it.Id == found.Plan, stop);
        return plan.IsInForce ? (plan, found) : null;
    }
}
