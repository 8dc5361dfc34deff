using Anran.Campaigns.HandIns.Board;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Kernel.Jobs;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Owing;

/// <summary>Lays out what falls due within the next twelve months, for whoever wants to see the whole year at once.</summary>
static class GiveYear
{
    /// <param name="HandIns">New ones.</param>
    public sealed record Answer(int HandIns, DateOnly Until);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/hand-ins/year", Handle).Requires("hand-ins.manage");

    static async Task<Accepted<JobStarted>> Handle(Guid id, Db db, JobRunner jobs, CancellationToken stop)
    {
        var seen = await SeeHandIns.Find(db, id, stop);
        if (!seen.Whole) throw HandInProblems.NotReceiver();
        if (!seen.Plan.IsInForce) throw HandInProblems.PlanEnded();
        var job = await jobs.Start(new("生成全年报送事项", "Lay out a year of hand-ins"), async (progress, services, cancel) => await Run(seen.Plan.Series, services, progress, cancel), seen.Plan, stop);
        return TypedResults.Accepted($"/api/jobs/{job}", new JobStarted(job));
    }

    internal static async Task<Answer> Run(Guid series, IServiceProvider services, Progress progress, CancellationToken stop)
    {
        var (db, bulk) = (services.GetRequiredService<Db>(), services.GetRequiredService<BulkWriter>());
        var today = services.GetRequiredService<TimeProvider>().Today();
        var (until, count) = (today.AddYears(1), 0);
        var running = await db.Set<ReportRequirement>().AsNoTracking().Where(it => it.Series == series && it.StoppedOn == null).OrderBy(it => it.Id).ToListAsync(stop);
        progress.Of(running.Count);
        foreach (var requirement in running)
        {
            count += await GiveHandIns.Give(requirement, today, until, null, db, bulk, stop);
            progress.Add();
        }
        return new(count, until);
    }
}
