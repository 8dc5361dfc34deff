using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Jobs;
using Anran.Kernel.Time;
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

    /// <summary>So many rows make a transaction: each touches a page of every index for every organisation, however few rows it has there.</summary>
    const int Batch = 30_000;

    public sealed record Request(int Version);

    /// <param name="Kept">Duties that go on from the edition before.</param>
    public sealed record Answer(Guid Plan, int Measures, int Duties, int Kept);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/publish", Handle).Requires("plans.publish");

    static async Task<Accepted<JobStarted>> Handle(Guid id, Request request, Db db, IOrganisations organisations, JobRunner jobs, TimeProvider time, CancellationToken stop)
    {
        try
        {
            var job = await Begin(id, request.Version, db, organisations, jobs, time, stop);
            return TypedResults.Accepted($"/api/jobs/{job}", new JobStarted(job));
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody was quicker. Who, the store knows.
            db.ChangeTracker.Clear();
            var plan = await db.Set<Plan>().SingleAsync(it => it.Id == id, stop);
            throw plan.State switch
            {
                PlanState.Published => plan.PublishedAlready(),
                PlanState.Publishing => PublishingProblems.PublishingAlready(plan.PublishedByName!),
                PlanState.Confirmed or PlanState.Withdrawn => ProblemWriter.ChangedMeanwhile(),
            };
        }
    }

    static async Task<Guid> Begin(Guid id, int version, Db db, IOrganisations organisations, JobRunner jobs, TimeProvider time, CancellationToken stop)
    {
        var hand = await PlanInHand.Load(id, db, organisations, time.Today(), stop);
        var plan = hand.Plan;
        if (plan.State == PlanState.Published) throw plan.PublishedAlready();
        if (plan is { State: PlanState.Publishing, PublishingJob: { } at } && await jobs.IsAtWork(at, stop)) throw PublishingProblems.PublishingAlready(plan.PublishedByName!);
        if (plan.Version != version) throw ProblemWriter.ChangedMeanwhile();
        var job = RowId.New(time.GetUtcNow());
        plan.BeginPublishing(By.Of(db.Caller, time), job);
        if (Gaps.Open(Gaps.Of(hand)) is { Count: > 0 } open) throw PublishingProblems.GateOpen(open);
        var owed = hand.Measures.Sum(it => hand.Duties(it).Count());
        if (owed > MostDuties) throw CampaignProblems.TooManyDuties(owed, MostDuties);
        return await jobs.Start(new("发布整治方案", "Publish a work plan"), async (progress, services, cancel) => await Run(id, services, progress, cancel), plan, stop, job);
    }

    /// <param name="at">For what came into force before it was entered here; left out: now.</param>
    internal static async Task<Answer> Run(Guid id, IServiceProvider services, Progress progress, CancellationToken stop, DateTimeOffset? at = null)
    {
        var (db, bulk, time) = (services.GetRequiredService<Db>(), services.GetRequiredService<BulkWriter>(), services.GetRequiredService<TimeProvider>());
        var hand = await PlanInHand.Load(id, db, services.GetRequiredService<IOrganisations>(), time.Today(), stop);
        var succession = await Succession.Of(hand.Plan, hand.Measures, db, stop);
        var sizes = hand.Measures.ToDictionary(it => it.Id, it => hand.Duties(it).Count());
        progress.Of(sizes.Values.Sum());

        var written = (await db.Set<Duty>().Where(it => it.Plan == id).Select(it => it.Measure).Distinct().ToListAsync(stop)).ToHashSet();
        progress.Add(written.Sum(it => sizes[it]));
        var kept = await db.Set<Duty>().CountAsync(it => it.Plan == id && it.Earlier != null, stop);
        foreach (var batch in Batches(hand.Measures.Where(it => !written.Contains(it.Id) && sizes[it.Id] > 0), sizes))
        {
            var before = succession is null ? null : await succession.Duties([.. batch.Select(it => it.Id)], db, stop);
            // What one organisation gets stands side by side in the indexes and is written so.
            var duties = batch.SelectMany(measure => hand.Duties(measure, earlier: it => before?.GetValueOrDefault((measure.Id, it))))
                .OrderBy(it => it.ScopeKey, StringComparer.Ordinal).ThenBy(it => it.Organisation).ToList();
            kept += duties.Count(it => it.Earlier is not null);
            await bulk.Insert(new DutiesGiven(id, batch.Count, duties.Count), hand.Plan, [duties, await Succession.Tasks(duties, db, stop)], stop);
            progress.Add(duties.Count);
        }
        await Finish(hand.Plan, hand.Measures.Count, sizes.Values.Sum(), db, at ?? time.GetUtcNow(), stop);
        return new(id, hand.Measures.Count, sizes.Values.Sum(), kept);
    }

    /// <summary>Whole measures only, so that one is there with all its duties or not at all.</summary>
    static IEnumerable<List<PlanMeasure>> Batches(IEnumerable<PlanMeasure> measures, Dictionary<Guid, int> sizes)
    {
        var (size, batch) = (0, new List<PlanMeasure>());
        foreach (var measure in measures)
        {
            batch.Add(measure);
            size += sizes[measure.Id];
            if (size < Batch) continue;
            yield return batch;
            (size, batch) = (0, []);
        }
        if (batch.Count > 0) yield return batch;
    }

    static async Task Finish(Plan plan, int measures, int duties, Db db, DateTimeOffset at, CancellationToken stop)
    {
        var earlier = await db.Set<Plan>().Where(it => it.Series == plan.Series && it.Edition < plan.Edition && it.ReplacedBy == null).ToListAsync(stop);
        if (earlier.Count > 0) await CatchUp.With(plan.Id, db, stop);
        // Who began it did it, whoever is at work for them.
        plan.Publish(measures, duties, earlier, new(plan.PublishedBy!.Value, plan.PublishedByName!, at));
        await db.SaveChangesAsync(stop);
    }
}
