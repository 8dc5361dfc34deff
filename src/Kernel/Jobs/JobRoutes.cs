using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Jobs;

/// <summary>Shows a job, or stops it: for who started it, and for who covers its place.</summary>
static class JobRoutes
{
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services.AddScoped<JobRunner>().AddSingleton<JobWork>().AddHostedService(it => it.GetRequiredService<JobWork>());

    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        api.MapGet("/jobs/{id:guid}", Show).RequiresSignIn();
        api.MapDelete("/jobs/{id:guid}", Cancel).RequiresSignIn();
    }

    public static void Tables(ModelBuilder model)
    {
        model.Entity<Job>().ToTable("job").HasKey(it => it.Id);
    }

    static async Task<JobView> Show(Guid id, Db db, CancellationToken stop) => (await Find(id, db, stop)).View();

    static async Task<NoContent> Cancel(Guid id, Db db, JobWork work, CancellationToken stop)
    {
        var job = await Find(id, db, stop);
        if (job.State is not (JobState.Waiting or JobState.Running)) throw new Problem(409, "job.ended", new("任务已经结束。", "The job has ended already."));
        await db.Unscoped<Job>("found to be the caller's").Where(it => it.Id == id).ExecuteUpdateAsync(set => set.SetProperty(it => it.CancelAsked, true), stop);
        await work.Cancel(id);
        return TypedResults.NoContent();
    }

    static async Task<Job> Find(Guid id, Db db, CancellationToken stop) =>
        await db.Set<Job>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop)
        ?? await db.Unscoped<Job>("one's own job").AsNoTracking().SingleOrDefaultAsync(it => it.Id == id && it.Starter == db.Caller.Id, stop)
        ?? throw new Problem(404, "job.not-found", new("没有这个任务。", "There is no such job."));
}
