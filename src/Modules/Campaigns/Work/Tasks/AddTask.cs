using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Tasks;

static class AddTask
{
    public static void Map(IEndpointRouteBuilder duties) => duties.MapPost("/{id:guid}/tasks", Handle).Requires("duties.work");

    static async Task<Created<EditTask.Answer>> Handle(Guid id, EditTask.Request request, Db db, IPeople people, TimeProvider time, CancellationToken stop)
    {
        var duty = await EditTask.Of(db, id, stop);
        if (await db.Set<DutyTask>().CountAsync(it => it.Duty == id, stop) >= DutyTask.Most) throw WorkProblems.TooManyTasks(DutyTask.Most);
        var wanted = await EditTask.Wanted(request, duty, people, stop);
        var (task, note) = DutyTask.Add(duty, wanted, await FindDuty.Start(db, duty.Plan, stop), By.Of(db.Caller, time));
        db.AddRange(task, note);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/duties/{id}/tasks/{task.Id}", new EditTask.Answer(task.Id, task.Version));
    }
}
