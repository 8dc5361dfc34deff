using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Work.Tasks;

static class ChangeTask
{
    public static void Map(IEndpointRouteBuilder duties) => duties.MapPut("/{id:guid}/tasks/{task:guid}", Handle).Requires("duties.work");

    static async Task<Ok<EditTask.Answer>> Handle(Guid id, Guid task, EditTask.Request request, Db db, IPeople people, TimeProvider time, CancellationToken stop)
    {
        var duty = await EditTask.Of(db, id, stop);
        var found = await EditTask.Find(db, id, task, request.Version, stop);
        var wanted = await EditTask.Wanted(request, duty, people, stop);
        db.Add(found.Change(duty, wanted, await FindDuty.Start(db, duty.Plan, stop), By.Of(db.Caller, time)));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new EditTask.Answer(task, found.Version));
    }
}
