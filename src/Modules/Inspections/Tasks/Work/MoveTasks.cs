using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Tasks.Work;

/// <summary>Visits get other days; one that could not be made is planned again.</summary>
static class MoveTasks
{
    /// <param name="FirstDay">First and last legal day on which the visit may be made.</param>
    public sealed record Request(IReadOnlyList<ManyTasks.Target>? Tasks, [property: Required] DateOnly? FirstDay, [property: Required] DateOnly? Due, bool Preview);

    public static void Map(IEndpointRouteBuilder tasks) => tasks.MapPost("/move", Handle).Requires("visits.plan");

    static async Task<Ok<ManyTasks.Answer>> Handle(Request request, Db db, TimeProvider time, CancellationToken stop) =>
        TypedResults.Ok(await ManyTasks.Each(db, request.Tasks, request.Preview, task =>
        {
            if (task.State == TaskState.NotPossible) task.Reopen(request.FirstDay!.Value, request.Due!.Value, time.Today());
            else task.Move(request.FirstDay!.Value, request.Due!.Value, time.Today());
        }, stop));
}
