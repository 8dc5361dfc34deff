using Anran.Inspections.Officers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Tasks.Work;

/// <summary>Visits that will not be made: cancelled by whoever planned them, or told as impossible by whoever was to go. Both with a reason.</summary>
static class DropTasks
{
    public sealed record Request(IReadOnlyList<ManyTasks.Target>? Tasks, string? Because, bool Preview);

    public static void Map(IEndpointRouteBuilder tasks)
    {
        tasks.MapPost("/cancel", Cancel).Requires("visits.plan");
        tasks.MapPost("/give-up", GiveUp).Requires("tasks.work");
    }

    static async Task<Ok<ManyTasks.Answer>> Cancel(Request request, Db db, CancellationToken stop)
    {
        var because = SeePeople.Words("because", request.Because, VisitTask.LongestReason);
        return TypedResults.Ok(await ManyTasks.Each(db, request.Tasks, request.Preview, task => task.Cancel(because), stop));
    }

    static async Task<Ok<ManyTasks.Answer>> GiveUp(Request request, Db db, CancellationToken stop)
    {
        var because = SeePeople.Words("because", request.Because, VisitTask.LongestReason);
        return TypedResults.Ok(await ManyTasks.Each(db, request.Tasks, request.Preview, task => task.GiveUp(because), stop));
    }
}
