using Anran.Inspections.Officers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Tasks.Work;

/// <summary>Whoever answers for the authority approves visits, or sends them back with a reason (国办发〔2024〕54号). An urgent one may be approved after it was made.</summary>
static class DecideTasks
{
    public sealed record ApproveRequest(IReadOnlyList<ManyTasks.Target>? Tasks, bool Preview);

    public sealed record ReturnRequest(IReadOnlyList<ManyTasks.Target>? Tasks, string? Because, bool Preview);

    public static void Map(IEndpointRouteBuilder tasks)
    {
        tasks.MapPost("/approve", Approve).Requires("visits.approve");
        tasks.MapPost("/return", Return).Requires("visits.approve");
    }

    static async Task<Ok<ManyTasks.Answer>> Approve(ApproveRequest request, Db db, TimeProvider time, CancellationToken stop)
    {
        var (by, at) = (db.Caller.Id, time.GetUtcNow());
        return TypedResults.Ok(await ManyTasks.Each(db, request.Tasks, request.Preview, task => task.Approve(by, at), stop));
    }

    static async Task<Ok<ManyTasks.Answer>> Return(ReturnRequest request, Db db, CancellationToken stop)
    {
        var because = SeePeople.Words("because", request.Because, VisitTask.LongestReason);
        return TypedResults.Ok(await ManyTasks.Each(db, request.Tasks, request.Preview, task => task.Return(because), stop));
    }
}
