using Anran.Campaigns.Imports;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Work;

/// <summary>Who gave a duty gives it a later deadline, or its first one, with a reason.</summary>
static class ExtendDuty
{
    /// <param name="Due">Last legal day, Beijing time.</param>
    public sealed record Request(DateOnly Due, string? Because, int Version);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapPost("/{id:guid}/extend", Handle).Requires("duties.manage");

    static async Task<Ok<FindDuty.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var duty = await FindDuty.InForce(db, id, request.Version, stop);
        await FindDuty.MustHaveGiven(db, duty, stop);
        var start = await FindDuty.Start(db, duty.Plan, stop);
        var note = duty.Extend(request.Due, start, time.Today(), FindDuty.Because(request.Because), By.Of(db.Caller, time));
        return TypedResults.Ok(await FindDuty.Save(db, duty, note, stop));
    }
}
