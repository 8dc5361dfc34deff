using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Comparisons;

/// <summary>The plans in force above a plan, which it can be compared with; the nearest place first.</summary>
static class ListUppers
{
    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/uppers", Handle).Requires("plans.compare");

    static async Task<Ok<IReadOnlyList<PlanHead>>> Handle(Guid id, ReadPair read, IPlaces places, CancellationToken stop) =>
        TypedResults.Ok(await Of(await read.Lower(id, stop), read, places, stop));

    public static async Task<IReadOnlyList<PlanHead>> Of(PlanSide lower, ReadPair read, IPlaces places, CancellationToken stop)
    {
        var uppers = await read.Uppers(lower, stop);
        var names = await places.FindAll([.. uppers.Select(it => it.Place).Distinct()], stop);
        return uppers.ConvertAll(it => PlanHead.Of(it, names));
    }
}
