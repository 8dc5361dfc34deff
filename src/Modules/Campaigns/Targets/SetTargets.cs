using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>
/// When a plan is published, its quantities become targets. What was reached in the edition before goes on where the new one
/// counts the same in the same unit.
/// </summary>
static class SetTargets
{
    public const string Name = "targets";
    const string Why = "a listener hears of plans everywhere";

    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var db = services.GetRequiredService<Db>();
        foreach (var published in facts.Select(it => it.As<PlanPublished>()).OfType<PlanPublished>()) await Set(db, published.Plan, stop);
    }

    internal static async Task Set(Db db, Guid id, CancellationToken stop)
    {
        var plan = await db.Unscoped<Plan>(Why).AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop);
        if (plan is null || await db.Unscoped<PlanTarget>(Why).AnyAsync(it => it.Plan == id, stop)) return;
        var before = await Before(db, plan, stop);
        var open = before.ToList();
        var targets = new List<PlanTarget>();
        // The goals and the measures of a paper often state the same quantity.
        foreach (var paper in plan.Facts.Targets.DistinctBy(it => (it.TextKey, it.Unit, it.Value)))
        {
            var earlier = open.FirstOrDefault(it => (it.PaperKey ?? it.TextKey) == paper.TextKey && it.Unit == paper.Unit);
            if (earlier is not null) open.Remove(earlier);
            targets.Add(PlanTarget.OfPaper(plan, paper, targets.Count, earlier));
        }
        foreach (var added in open.Where(it => it.Origin == TargetOrigin.Added)) targets.Add(PlanTarget.AddedBefore(plan, added, targets.Count));
        if (targets.Count == 0) return;

        var continued = targets.Where(it => before.Any(one => one.Thread == it.Thread)).ToDictionary(it => before.Single(one => one.Thread == it.Thread).Id);
        var shares = await db.Unscoped<TargetShare>(Why).AsNoTracking().Where(it => continued.Keys.Contains(it.Target)).ToListAsync(stop);
        db.AddRange(targets);
        db.AddRange(shares.Select(it => TargetShare.Of(continued[it.Target], it.Organisation, it.Place, it.ScopeKey, it.Value, it)));
        db.Note(new TargetsSet(id, targets.Count, continued.Count), plan);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The targets of the latest earlier edition that had any.</summary>
    static async Task<List<PlanTarget>> Before(Db db, Plan plan, CancellationToken stop)
    {
        var earlier = await db.Unscoped<Plan>(Why).Where(it => it.Series == plan.Series && it.Edition < plan.Edition && it.PublishedAt != null)
            .OrderByDescending(it => it.Edition).Select(it => it.Id).FirstOrDefaultAsync(stop);
        return earlier == default ? [] : await db.Unscoped<PlanTarget>(Why).AsNoTracking().Where(it => it.Plan == earlier).OrderBy(it => it.Position).ToListAsync(stop);
    }
}
