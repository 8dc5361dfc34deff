using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Work;

/// <summary>Something stands in the way of a duty, and what.</summary>
static class BlockDuty
{
    public sealed record Request(string? Because, int Version);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapPost("/{id:guid}/block", Handle).Requires("duties.work");

    static async Task<Ok<FindDuty.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var duty = await FindDuty.InForce(db, id, request.Version, stop);
        var note = duty.Block(FindDuty.Because(request.Because), By.Of(db.Caller, time));
        return TypedResults.Ok(await FindDuty.Save(db, duty, note, stop));
    }
}
