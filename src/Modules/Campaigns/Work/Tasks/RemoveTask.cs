using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Work.Tasks;

static class RemoveTask
{
    public static void Map(IEndpointRouteBuilder duties) => duties.MapDelete("/{id:guid}/tasks/{task:guid}", Handle).Requires("duties.work");

    /// <param name="version">Of the task.</param>
    static async Task<NoContent> Handle(Guid id, Guid task, int version, Db db, TimeProvider time, CancellationToken stop)
    {
        var duty = await EditTask.Of(db, id, stop);
        var found = await EditTask.Find(db, id, task, version, stop);
        db.Add(found.Remove(duty, By.Of(db.Caller, time)));
        db.Remove(found);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
