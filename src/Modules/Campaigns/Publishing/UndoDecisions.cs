using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>What was decided in one go is taken back, as far as nothing newer has replaced it; what it had replaced stands again.</summary>
static class UndoDecisions
{
    const int Tries = 5;

    public sealed record Request(string? Reason, int Version);

    /// <param name="Undone">How many decisions ended.</param>
    /// <param name="Job">Goes through the duties that follow, where they are many.</param>
    public sealed record Answer(int Version, int Undone, Guid? Job = null);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/decisions/{batch:guid}/undo", Handle).Requires("plans.publish");

    static async Task<Ok<Answer>> Handle(Guid id, Guid batch, Request request, Db db, Deciding deciding, IOrganisations organisations, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                return TypedResults.Ok(await Once(id, batch, request, db, deciding, organisations, stop));
            }
            catch (DbUpdateException) when (attempt < Tries && !stop.IsCancellationRequested)
            {
                // Somebody saved in between: look again at what stands.
            }
        }
    }

    static async Task<Answer> Once(Guid id, Guid batch, Request request, Db db, Deciding deciding, IOrganisations organisations, CancellationToken stop)
    {
        var plan = await deciding.Open(id, stop);
        var ending = plan.Decisions.FindAll(it => it.Batch == batch);
        if (ending.Count == 0) throw PublishingProblems.NoSuchDecision();
        var action = deciding.Action(plan.Plan, new(id, request.Version, Preview: false, request.Reason));
        var ids = ending.Select(it => (Guid?)it.Id).ToList();
        var before = await db.Set<PlanDecision>().Where(it => ids.Contains(it.ReplacedBy)).ToListAsync(stop);
        foreach (var (organisation, entry) in await organisations.FindAll([.. before.SelectMany(it => it.Organisations)], stop)) plan.Organisations[organisation] = entry;
        foreach (var decision in ending) decision.End(action.By, action.PlanVersion, null);
        plan.Decisions.RemoveAll(ending.Contains);
        var again = before.ConvertAll(it => it.Again(action, plan.Plan, it.Measure, it.CarriedFrom));
        db.AddRange(again);
        plan.Decisions.AddRange(again);

        var effects = new Effects(db, plan);
        var touched = effects.Without(ending);
        touched.UnionWith(effects.Of(again));
        plan.Plan.DecisionUndone(batch, ending.Count);
        var job = await deciding.FollowThrough(plan, action, touched, stop);
        return new(plan.Plan.Version, ending.Count, job);
    }
}
