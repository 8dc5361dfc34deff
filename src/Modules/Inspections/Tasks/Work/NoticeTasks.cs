using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Tasks.Work;

/// <summary>It is put down when and how subjects were told of an approved visit (行政检查通知书).</summary>
static class NoticeTasks
{
    /// <param name="On">The legal day on which they were told.</param>
    public sealed record Request(IReadOnlyList<ManyTasks.Target>? Tasks, NoticeWay Way, [property: Required] DateOnly? On, bool Preview);

    public static void Map(IEndpointRouteBuilder tasks) => tasks.MapPost("/notice", Handle).Requires("tasks.work");

    static async Task<Ok<ManyTasks.Answer>> Handle(Request request, Db db, TimeProvider time, CancellationToken stop) =>
        TypedResults.Ok(await ManyTasks.Each(db, request.Tasks, request.Preview, task => task.Announce(request.Way, request.On!.Value, time.GetUtcNow()), stop));
}
