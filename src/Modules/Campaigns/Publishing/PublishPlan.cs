using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// A confirmed plan comes into force: everybody it names owes from now on what it says of them. Duties are written a few measures
/// at a time, so that others go on working meanwhile, and are seen only when all are there; what broke off is taken up where it stopped.
/// </summary>
static class PublishPlan
{
    public const int MostDuties = 1_000_000;

    /// <summary>So many rows make a transaction.</summary>
    const int Batch = 10_000;

    public sealed record Request(int Version);

    public sealed record Answer(Guid Plan, int Measures, int Duties);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/publish", Handle).Requires("plans.publish");

    static async Task<Accepted<JobStarted>> Handle(Guid id, Request request, Db db, JobRunner jobs, TimeProvider time, CancellationToken stop)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        if (plan.State == PlanState.Published) throw plan.PublishedAlready();
        if (plan.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        plan.BeginPublishing(By.Of(db.Caller, time));
        await db.SaveChangesAsync(stop);
        var job = await jobs.Start(new("发布整治方案", "Publish a work plan"), async (progress, services, cancel) => await Run(id, services, progress, cancel), plan, stop);
        return TypedResults.Accepted($"/api/jobs/{job}", new JobStarted(job));
    }

    internal static async Task<Answer> Run(Guid id, IServiceProvider services, Progress progress, CancellationToken stop)
    {
        var (db, bulk) = (services.GetRequiredService<Db>(), services.GetRequiredService<BulkWriter>());
        var plan = await db.Set<Plan>().SingleAsync(it => it.Id == id, stop);
        var measures = await db.Set<PlanMeasure>().AsNoTracking().Where(it => it.Plan == id).OrderBy(it => it.Position).ToListAsync(stop);
        var cells = (await db.Set<PlanCell>().AsNoTracking().Where(it => it.Plan == id).ToListAsync(stop)).ToLookup(it => it.Measure);
        var units = (await db.Set<PlanUnit>().AsNoTracking().Where(it => it.Plan == id).ToListAsync(stop)).ToLookup(it => it.Unit);
        var owed = measures.Sum(it => Duties.Of(it, cells[it.Id], units).Count());
        if (owed > MostDuties) throw CampaignProblems.TooManyDuties(owed, MostDuties);
        progress.Of(owed);

        var written = (await db.Set<Duty>().Where(it => it.Plan == id).Select(it => it.Measure).Distinct().ToListAsync(stop)).ToHashSet();
        foreach (var batch in Batches(measures.Where(it => !written.Contains(it.Id)), cells, units))
        {
            await bulk.Insert(new DutiesGiven(id, batch.Measures, batch.Duties.Count), plan, [batch.Duties], stop);
            progress.Add(batch.Duties.Count);
        }
        await Finish(plan, measures.Count, owed, services, stop);
        return new(id, measures.Count, owed);
    }

    /// <summary>Whole measures only, so that one is there with all its duties or not at all.</summary>
    static IEnumerable<(int Measures, List<Duty> Duties)> Batches(IEnumerable<PlanMeasure> measures, ILookup<Guid, PlanCell> cells, ILookup<string, PlanUnit> units)
    {
        var (count, duties) = (0, new List<Duty>());
        foreach (var measure in measures)
        {
            duties.AddRange(Duties.Of(measure, cells[measure.Id], units));
            count++;
            if (duties.Count < Batch) continue;
            yield return (count, duties);
            (count, duties) = (0, []);
        }
        if (duties.Count > 0) yield return (count, duties);
    }

    static async Task Finish(Plan plan, int measures, int duties, IServiceProvider services, CancellationToken stop)
    {
        var db = services.GetRequiredService<Db>();
        var earlier = await db.Set<Plan>().Where(it => it.Series == plan.Series && it.Edition < plan.Edition && it.ReplacedBy == null).ToListAsync(stop);
        plan.Publish(measures, duties, earlier, By.Of(db.Caller, services.GetRequiredService<TimeProvider>()));
        await db.SaveChangesAsync(stop);
    }
}
