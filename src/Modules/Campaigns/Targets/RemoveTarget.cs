using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>A target added by mistake goes. What the paper states, or what somebody reported on, stays.</summary>
static class RemoveTarget
{
    public static void Map(IEndpointRouteBuilder targets) => targets.MapDelete("/{target:guid}", Handle).Requires("plans.publish");

    static async Task<NoContent> Handle(Guid id, Guid target, Db db, CancellationToken stop)
    {
        await AddTarget.Manage(db, id, stop);
        var one = await db.Set<PlanTarget>().SingleOrDefaultAsync(it => it.Id == target && it.Plan == id, stop) ?? throw TargetProblems.NotFound();
        one.MustBeIdle();
        db.Remove(one);
        db.Note(new TargetRemoved(id, target), one);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
