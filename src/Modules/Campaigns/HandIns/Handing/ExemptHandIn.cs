using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>One hand-in need not come, or has to come after all.</summary>
static class ExemptHandIn
{
    const int LongestReason = 1000;

    public sealed record Request(string? Reason, int Version);

    public sealed record UndoRequest(int Version);

    public static void Map(IEndpointRouteBuilder handIns)
    {
        handIns.MapPost("/{id:guid}/exempt", Exempt).Requires("hand-ins.manage");
        handIns.MapPost("/{id:guid}/exempt/undo", Undo).Requires("hand-ins.manage");
    }

    static async Task<NoContent> Exempt(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var handIn = await db.HandInToReceive(id, request.Version, stop);
        return await ReceiveHandIn.Save(db, handIn.Exempt(EndedWhy.Decided, FindHandIn.Text("reason", request.Reason, 2, LongestReason), By.Of(db.Caller, time)), stop);
    }

    static async Task<NoContent> Undo(Guid id, UndoRequest request, Db db, TimeProvider time, CancellationToken stop)
    {
        var handIn = await db.HandInToReceive(id, request.Version, stop);
        return await ReceiveHandIn.Save(db, handIn.UndoExemption(By.Of(db.Caller, time)), stop);
    }
}
