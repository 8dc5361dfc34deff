using Anran.Campaigns.HandIns.Clock;
using Anran.Campaigns.HandIns.Owing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.HandIns.Board;

/// <summary>Who has handed in and who has not: of one plan, or all that the caller sees; as it stands, or as it stood on any day.</summary>
static class ListHandIns
{
    public static void Map(IEndpointRouteBuilder plans, IEndpointRouteBuilder handIns)
    {
        plans.MapGet("/{id:guid}/hand-ins", OfPlan).Requires("plans.read");
        handIns.MapGet("", All).Requires("plans.read");
    }

    static async Task<Ok<Page<HandInRow>>> OfPlan(
        Guid id, [AsParameters] HandInQuery query, string? after, int? limit, Db db, HandInRules rules, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeHandIns.Find(db, id, stop);
        var (rows, on) = await query.In(db.Set<HandIn>().Where(it => it.Series == seen.Plan.Series), db, places, rules, time, stop);
        return TypedResults.Ok(await HandInRow.Page(rows, after, limit, on, db, organisations, places, stop));
    }

    /// <param name="mine">Only what the caller's own organisation owes.</param>
    static async Task<Ok<Page<HandInRow>>> All(
        [AsParameters] HandInQuery query, bool? mine, string? after, int? limit, Db db, HandInRules rules, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var own = db.Caller.Identity?.Organisation;
        var all = mine == true ? db.Set<HandIn>().Where(it => it.Organisation != null && it.Organisation == own) : db.Set<HandIn>();
        var (rows, on) = await query.In(all, db, places, rules, time, stop);
        return TypedResults.Ok(await HandInRow.Page(rows, after, limit, on, db, organisations, places, stop));
    }
}
