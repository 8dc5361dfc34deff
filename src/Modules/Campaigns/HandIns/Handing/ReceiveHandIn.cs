using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>What came is looked at: it is accepted, or goes back with a reason and, if one is given, a new last day.</summary>
static class ReceiveHandIn
{
    const int LongestReason = 1000;

    public sealed record AcceptRequest(int Version);

    /// <param name="Again">The new last legal day; null leaves the old one.</param>
    public sealed record ReturnRequest(string? Reason, DateOnly? Again, int Version);

    public static void Map(IEndpointRouteBuilder handIns)
    {
        handIns.MapPost("/{id:guid}/accept", Accept).Requires("hand-ins.manage");
        handIns.MapPost("/{id:guid}/return", Return).Requires("hand-ins.manage");
    }

    static async Task<NoContent> Accept(Guid id, AcceptRequest request, Db db, TimeProvider time, CancellationToken stop)
    {
        var handIn = await db.HandInToReceive(id, request.Version, stop);
        return await Save(db, handIn.Accept(By.Of(db.Caller, time)), stop);
    }

    static async Task<NoContent> Return(Guid id, ReturnRequest request, Db db, TimeProvider time, CancellationToken stop)
    {
        var handIn = await db.HandInToReceive(id, request.Version, stop);
        var reason = FindHandIn.Text("reason", request.Reason, 2, LongestReason);
        if (request.Again is { Year: > 2100 }) throw HandInProblems.Wrong("again", "期限不能晚于 2100 年。", "The day may not lie after 2100.");
        return await Save(db, handIn.Return(reason, request.Again, By.Of(db.Caller, time)), stop);
    }

    public static async Task<NoContent> Save(Db db, HandInStep step, CancellationToken stop)
    {
        await db.Take([step], stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
