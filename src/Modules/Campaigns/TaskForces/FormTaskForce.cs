using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>When a plan is published, its task force has the seats its paper names; a newer edition changes seats and leaves people.</summary>
static class FormTaskForce
{
    public const string Name = "task-forces";
    const string Why = "a listener hears of plans everywhere";

    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var db = services.GetRequiredService<Db>();
        foreach (var published in facts.Select(it => it.As<PlanPublished>()).OfType<PlanPublished>())
        {
            var plan = await db.Unscoped<Plan>(Why).AsNoTracking().SingleOrDefaultAsync(it => it.Id == published.Plan, stop);
            if (plan is null) continue;
            var force = await db.Unscoped<TaskForce>(Why).SingleOrDefaultAsync(it => it.Series == plan.Series, stop);
            if (force is null) db.Add(TaskForce.Of(plan));
            else if (force.Plan != plan.Id) force.Follow(plan);
            await db.SaveChangesAsync(stop);
        }
    }
}
