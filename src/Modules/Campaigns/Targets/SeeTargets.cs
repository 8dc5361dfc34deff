using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>Which targets of a plan the caller sees: all, with the plan's whole place; otherwise those he has a share in, and of them his shares.</summary>
sealed record SeeTargets(Plan Plan, bool Whole)
{
    const string Why = "what a target counts is for everybody who has a share in it";

    /// <summary>The first day anything can have been done under the plan: of its first phase, or its own date when that is earlier.</summary>
    public DateOnly Start => StartOf(Plan);

    public static async Task<SeeTargets> Find(Db db, Guid plan, CancellationToken stop)
    {
        var seen = await SeePlan.Find(db, plan, stop);
        return new(seen.Plan, seen.Whole);
    }

    public Task<List<TargetFigures>> Figures(Db db, CancellationToken stop) =>
        Whole ? TargetFigures.Of(db, [Plan.Id], stop) : TargetFigures.Mine(db, Plan.Id, stop);

    /// <summary>A target the caller sees, or a share of it.</summary>
    public async Task<PlanTarget> One(Db db, Guid target, CancellationToken stop)
    {
        var found = await db.Unscoped<PlanTarget>(Why).SingleOrDefaultAsync(it => it.Id == target && it.Plan == Plan.Id, stop);
        var sees = found is not null && (Whole || await db.Set<TargetShare>().AnyAsync(it => it.Target == target, stop));
        return sees ? found! : throw TargetProblems.NotFound();
    }

    public void MustBeInForce()
    {
        if (Plan.State is PlanState.Confirmed or PlanState.Publishing) throw CampaignProblems.NotPublished();
        if (!Plan.IsInForce) throw TargetProblems.Ended();
    }

    public static DateOnly StartOf(Plan plan)
    {
        var phases = plan.Facts.Phases.Select(it => it.Start).OfType<string>().Select(it => DateOnly.ParseExact(it + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return phases.Concat(plan.Date is { } date ? [date] : []).DefaultIfEmpty(Anran.Kernel.Time.BeijingTime.DayOf(plan.PublishedAt ?? plan.ConfirmedAt)).Min();
    }
}
