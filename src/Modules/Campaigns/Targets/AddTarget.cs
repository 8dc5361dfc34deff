using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>A target the paper does not state, or states in a way nobody counts.</summary>
static class AddTarget
{
    const int Most = 600, LongestKey = 100, LongestUnit = 20, LongestReason = 500;

    /// <param name="Value">Decimal text with at most three decimals: 20.5.</param>
    /// <param name="Unit">As one writes it: 公里, 万户, %.</param>
    /// <param name="Due">Last legal day.</param>
    /// <param name="Baseline">How it stood at the start; decimal text.</param>
    public sealed record Request(string? TextKey, string? Unit, string? Value, DateOnly? Due = null, string? Baseline = null, string? Because = null);

    public sealed record Answer(Guid Id, int Version);

    public static void Map(IEndpointRouteBuilder targets) => targets.MapPost("/", Handle).Requires("plans.publish");

    static async Task<Created<Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var seen = await Manage(db, id, stop);
        var form = Form(request, seen.Start);
        var there = await db.Set<PlanTarget>().Where(it => it.Plan == id).Select(it => it.Position).ToListAsync(stop);
        if (there.Count >= Most) throw TargetProblems.TooMany(Most);
        var target = PlanTarget.Added(seen.Plan, there.DefaultIfEmpty(-1).Max() + 1, form, By.Of(db.Caller, time));
        db.Add(target);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/plans/{id}/targets/{target.Id}", new Answer(target.Id, target.Version));
    }

    /// <summary>A plan in force that the caller sees in whole.</summary>
    public static async Task<SeeTargets> Manage(Db db, Guid id, CancellationToken stop)
    {
        var seen = new SeeTargets(await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound(), true);
        seen.MustBeInForce();
        return seen;
    }

    public static TargetForm Form(Request request, DateOnly start)
    {
        var unit = EditPlanImport.Line("unit", request.Unit, LongestUnit).Replace('％', '%');
        if (request.Due < start) throw TargetProblems.DueTooEarly(start);
        return new(
            EditPlanImport.Line("textKey", request.TextKey, LongestKey), unit, Thousandths.Parse("value", request.Value), request.Due,
            string.IsNullOrWhiteSpace(request.Baseline) ? null : Thousandths.Parse("baseline", request.Baseline),
            string.IsNullOrWhiteSpace(request.Because) ? null : EditPlanImport.Line("because", request.Because, LongestReason));
    }
}
