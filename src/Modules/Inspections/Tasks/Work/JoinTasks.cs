using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>
/// 联合检查: one organisation asks another to be taken along on its visit of the same subject; the other says yes or no. Each side
/// writes only its own task. When the host's visit is made, the guests' tasks are met by it.
/// </summary>
static class JoinTasks
{
    public sealed record AskRequest([property: Required] Guid? With, int Version);

    public sealed record LeaveRequest(int Version);

    public sealed record AnswerRequest([property: Required] Guid? Guest, bool Yes, int Version);

    public sealed record Answer(int Version);

    public static void Map(IEndpointRouteBuilder tasks)
    {
        tasks.MapPost("/{id:guid}/joint/ask", Ask).Requires("visits.plan");
        tasks.MapPost("/{id:guid}/joint/leave", Leave).Requires("visits.plan");
        tasks.MapPost("/{id:guid}/joint/answer", Reply).Requires("visits.plan");
    }

    static async Task<Ok<Answer>> Ask(Guid id, AskRequest request, Db db, FindOthers others, CancellationToken stop)
    {
        var task = await Find(db, id, request.Version, stop);
        var offered = await others.Of(task, stop);
        if (!offered.Any(it => it.Task == request.With)) throw TaskProblems.NotJoinable();
        task.AskJoint(await Other(db, request.With!.Value, stop));
        return await Saved(db, task, stop);
    }

    static async Task<Ok<Answer>> Leave(Guid id, LeaveRequest request, Db db, CancellationToken stop)
    {
        var task = await Find(db, id, request.Version, stop);
        task.LeaveJoint();
        return await Saved(db, task, stop);
    }

    static async Task<Ok<Answer>> Reply(Guid id, AnswerRequest request, Db db, CancellationToken stop)
    {
        var task = await Find(db, id, request.Version, stop);
        var guest = await db.Unscoped<VisitTask>(FindOthers.Why).AsNoTracking().SingleOrDefaultAsync(it => it.Id == request.Guest && it.JointHost == id, stop) ?? throw TaskProblems.NoJoint();
        task.AnswerJoint(guest, request.Yes);
        return await Saved(db, task, stop);
    }

    static Task<VisitTask> Other(Db db, Guid id, CancellationToken stop) => db.Unscoped<VisitTask>(FindOthers.Why).AsNoTracking().SingleAsync(it => it.Id == id, stop);

    static async Task<VisitTask> Find(Db db, Guid id, int version, CancellationToken stop)
    {
        var task = await db.Set<VisitTask>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw TaskProblems.NotFound();
        return task.Version == version ? task : throw ProblemWriter.ChangedMeanwhile();
    }

    static async Task<Ok<Answer>> Saved(Db db, VisitTask task, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(task.Version));
    }
}
