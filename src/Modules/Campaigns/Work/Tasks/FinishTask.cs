using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Work.Tasks;

/// <summary>A task is done, or is open again after all.</summary>
static class FinishTask
{
    public sealed record Request(bool Done, int Version);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapPut("/{id:guid}/tasks/{task:guid}/done", Handle).Requires("duties.work");

    static async Task<Ok<EditTask.Answer>> Handle(Guid id, Guid task, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var duty = await EditTask.Of(db, id, stop);
        var found = await EditTask.Find(db, id, task, request.Version, stop);
        if (found.Finish(duty, request.Done, By.Of(db.Caller, time)) is { } note) db.Add(note);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new EditTask.Answer(task, found.Version));
    }
}
