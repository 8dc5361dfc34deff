using Anran.Kernel.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Plans;

/// <summary>A plan of visits is drawn up, and a task for each of its subjects given as a job.</summary>
static class AddVisitPlan
{
    public sealed record Answer(Guid Id, Guid Job);

    public static void Map(IEndpointRouteBuilder plans)
    {
        plans.MapPost("", Handle).Requires("visits.plan");
        plans.MapPost("/{id:guid}/tasks", Again).Requires("visits.plan");
    }

    static async Task<Created<Answer>> Handle(PlanForm form, Db db, ReadPlanForm read, IRegister register, JobRunner jobs, CancellationToken stop)
    {
        var plan = await read.Read(form, stop);
        await MustReach(plan, register, stop);
        plan.Added();
        db.Add(plan);
        var job = await Start(plan, jobs, stop);
        return TypedResults.Created($"/api/visit-plans/{plan.Id}", new Answer(plan.Id, job));
    }

    /// <summary>Once more: for what was registered since, or after a run that was broken off. What is there stays.</summary>
    static async Task<Accepted<JobStarted>> Again(Guid id, Db db, JobRunner jobs, CancellationToken stop)
    {
        var plan = await db.Set<VisitPlan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw TaskProblems.PlanNotFound();
        plan.MustGiveTasks();
        var job = await Start(plan, jobs, stop);
        return TypedResults.Accepted($"/api/jobs/{job}", new JobStarted(job));
    }

    public static async Task MustReach(VisitPlan plan, IRegister register, CancellationToken stop)
    {
        switch (await register.Count(plan.Choice, stop))
        {
            case 0: throw TaskProblems.NobodyChosen();
            case > VisitPlan.MostSubjects: throw TaskProblems.TooManySubjects(VisitPlan.MostSubjects);
        }
    }

    /// <summary>The plan is saved with the job.</summary>
    public static Task<Guid> Start(VisitPlan plan, JobRunner jobs, CancellationToken stop) => jobs.Start(
        new($"生成检查任务：{plan.Title}", $"Give visit tasks: {plan.Title}"),
        async (progress, services, end) => await services.GetRequiredService<GiveTasks>().Run(plan.Id, progress, end), plan, stop);
}
