using Anran.Inspections.Officers;
using Anran.Kernel.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Plans;

/// <summary>
/// What is decided about a plan as a whole: approved by somebody else than who drew it up, returned with a reason, asked for again,
/// cancelled. Its tasks follow as a job, some hundred at a time; run again it goes on where it was.
/// </summary>
static class DecideVisitPlan
{
    const int Chunk = 200;

    public sealed record Request(string? Because, int Version);

    public static void Map(IEndpointRouteBuilder plans)
    {
        plans.MapPost("/{id:guid}/approve", Approve).Requires("visits.approve");
        plans.MapPost("/{id:guid}/return", Return).Requires("visits.approve");
        plans.MapPost("/{id:guid}/ask-again", AskAgain).Requires("visits.plan");
        plans.MapPost("/{id:guid}/cancel", Cancel).Requires("visits.plan");
    }

    static async Task<Accepted<JobStarted>> Approve(Guid id, Request request, Db db, JobRunner jobs, TimeProvider time, CancellationToken stop)
    {
        var plan = await Find(db, id, request.Version, stop);
        var (by, at) = (db.Caller.Id, time.GetUtcNow());
        plan.Approve(by, db.Caller.Name, at);
        return await ForEach(plan, new("批准检查任务", "Approve visit tasks"), TaskAction.Approve, task => task.Approve(by, at), jobs, stop);
    }

    static async Task<Accepted<JobStarted>> Return(Guid id, Request request, Db db, JobRunner jobs, CancellationToken stop)
    {
        var (plan, because) = (await Find(db, id, request.Version, stop), SeePeople.Words("because", request.Because, VisitTask.LongestReason));
        plan.Return(because);
        return await ForEach(plan, new("退回检查任务", "Return visit tasks"), TaskAction.Return, task => task.Return(because), jobs, stop);
    }

    static async Task<NoContent> AskAgain(Guid id, Request request, Db db, CancellationToken stop)
    {
        var plan = await Find(db, id, request.Version, stop);
        plan.AskAgain();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    static async Task<Accepted<JobStarted>> Cancel(Guid id, Request request, Db db, JobRunner jobs, CancellationToken stop)
    {
        var (plan, because) = (await Find(db, id, request.Version, stop), SeePeople.Words("because", request.Because, VisitTask.LongestReason));
        plan.Cancel(because);
        return await ForEach(plan, new("取消检查任务", "Cancel visit tasks"), TaskAction.Cancel, task => task.Cancel(because), jobs, stop);
    }

    /// <summary>The plan is saved with the job; tasks on which the step is not possible any more are left as they are.</summary>
    static async Task<Accepted<JobStarted>> ForEach(VisitPlan plan, Text name, TaskAction step, Action<VisitTask> act, JobRunner jobs, CancellationToken stop)
    {
        var id = plan.Id;
        var job = await jobs.Start(name, async (progress, services, end) =>
        {
            var (db, done, after) = (services.GetRequiredService<Db>(), 0, Guid.Empty);
            progress.Of(await db.Set<VisitTask>().CountAsync(it => it.Plan == id, end));
            while (await db.Set<VisitTask>().Where(it => it.Plan == id && it.Id > after).OrderBy(it => it.Id).Take(Chunk).ToListAsync(end) is { Count: > 0 } some)
            {
                after = some[^1].Id;
                foreach (var task in some.Where(it => TaskSteps.Next(it.State, step, it.Procedure) is not null && (step != TaskAction.Approve || it.ApprovedAt is null)))
                {
                    act(task);
                    done++;
                }
                await db.SaveChangesAsync(end);
                db.ChangeTracker.Clear();
                progress.Add(some.Count);
            }
            return new { tasks = done };
        }, plan, stop);
        return TypedResults.Accepted($"/api/jobs/{job}", new JobStarted(job));
    }

    static async Task<VisitPlan> Find(Db db, Guid id, int version, CancellationToken stop)
    {
        var plan = await db.Set<VisitPlan>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw TaskProblems.PlanNotFound();
        return plan.Version == version ? plan : throw ProblemWriter.ChangedMeanwhile();
    }
}
