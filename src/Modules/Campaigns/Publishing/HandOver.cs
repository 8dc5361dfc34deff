using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>An organisation was dissolved: its successor owes everything in this plan that it owed, and goes on where it stopped.</summary>
static class HandOver
{
    public sealed record Request(Guid From, Guid To, string? Reason, int Version, bool Preview = false);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/decisions/hand-over", Handle).Requires("plans.publish");

    static async Task<Ok<DecisionAnswer>> Handle(Guid id, Request request, Db db, IOrganisations organisations, Deciding deciding, TimeProvider time, CancellationToken stop)
    {
        var head = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        var to = (await MapUnit.Open([request.To], head, organisations, time.Today(), stop))[0];
        return TypedResults.Ok(await deciding.Run(new(id, request.Version, request.Preview, request.Reason, NeedsReason: true), DecisionKind.HandOver, 0, plan =>
        {
            var names = plan.Units.Where(it => it.Organisation == request.From).Select(it => it.Unit).ToHashSet();
            if (names.Count == 0 || plan.Exists(request.From) || plan.Successors.ContainsKey(request.From)) throw PublishingProblems.StillOpen();
            plan.Organisations[to.Id] = to;
            var measures = plan.Cells.Where(it => names.Contains(it.Unit)).Select(it => it.Measure).Distinct().Count();
            return [(
                new PlanDecision.Content(DecisionKind.HandOver, Organisations: [request.From, to.Id]),
                new DecisionChange(null, "", plan.Name(request.From), string.Join("、", names), new($"{to.Name}（{measures} 条措施）", $"{to.Name} ({measures} measures)")))];
        }, stop));
    }
}
