using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Targets;

/// <summary>量化目标 of a plan: planned, reached, percent. Who does not see the whole sees what he has a share in.</summary>
static class ListTargets
{
    /// <param name="Start">The first legal day that progress can be reported for, and the earliest due day.</param>
    /// <param name="InForce">Nothing can be reported or changed once the plan is withdrawn or replaced.</param>
    public sealed record View(bool Whole, bool InForce, DateOnly Start, IReadOnlyList<TargetView> Targets);

    public static void Map(IEndpointRouteBuilder targets) => targets.MapGet("/", Handle).Requires("plans.read");

    static async Task<Ok<View>> Handle(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeTargets.Find(db, id, stop);
        var figures = await seen.Figures(db, stop);
        return TypedResults.Ok(new View(seen.Whole, seen.Plan.IsInForce, seen.Start, figures.ConvertAll(it => TargetView.Of(it, seen.Whole, time.Today()))));
    }
}
