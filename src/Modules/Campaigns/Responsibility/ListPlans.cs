using Anran.Campaigns.Home;
using Anran.Kernel.Time;
using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Responsibility;

/// <summary>整治方案: the plans that no newer edition replaced, newest first.</summary>
static class ListPlans
{
    /// <param name="Mine">In how many measures the caller's organisation is named.</param>
    /// <param name="Whole">False when the caller sees only a part.</param>
    /// <param name="Progress">Of the duties the caller sees; null where there is none yet.</param>
    public sealed record Row(
        Guid Id, string Title, PlanLevel Level, string? Issuer, DateOnly? Date, PlaceView Place, int Edition, PlanState State, int Measures, int Mine, bool Whole, GetPlanMatrix.ProgressView? Progress);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/", Handle).Requires("plans.read");

    static async Task<Ok<Page<Row>>> Handle(string? q, Guid? place, Guid? after, int? limit, Db db, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var size = Page.Limit(limit);
        var below = place is { } at ? await places.Find(at, stop) ?? throw CampaignProblems.PlaceNotFound() : null;
        var seen = await SeePlan.List(db, below?.ScopeKey, q?.Trim(), after, size + 1, stop);
        var ids = seen.Select(it => it.Plan.Id).ToList();
        var organisation = db.Caller.Identity?.Organisation;
        var mine = await db.Set<Duty>().Where(it => ids.Contains(it.Plan) && it.Organisation != null && it.Organisation == organisation)
            .GroupBy(it => it.Plan).Select(it => new { it.Key, Count = it.Count() }).ToDictionaryAsync(it => it.Key, it => it.Count, stop);
        var progress = await PlanPart.Progress(seen, time.Today(), db, stop);
        var names = await places.FindAll([.. seen.Select(it => it.Plan.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(
            seen.ConvertAll(it => new Row(
                it.Plan.Id, it.Plan.Title, it.Plan.Level, it.Plan.Issuer, it.Plan.Date, PlaceView.Of(it.Plan.Place, names), it.Plan.Edition, it.Plan.State,
                it.Plan.MeasureCount, mine.GetValueOrDefault(it.Plan.Id), it.Whole, progress.GetValueOrDefault(it.Plan.Id))),
            size, row => row.Id.ToString()));
    }
}
