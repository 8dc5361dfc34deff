using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>A plan in force is taken back: nobody owes anything by it from now on, and what was done stays readable with the reason.</summary>
static class WithdrawPlan
{
    public sealed record Request(string? Reason, int Version);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/withdraw", Handle).Requires("plans.publish");

    static async Task<NoContent> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        var reason = Deciding.Reason(request.Reason, needed: true)!;
        plan.Withdraw(reason, By.Of(db.Caller, time));
        if (plan.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
