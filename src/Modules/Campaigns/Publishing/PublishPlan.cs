using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Jobs;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// A confirmed plan comes into force: everybody it names owes from now on what it says of them. Duties are written a few organisations
/// at a time, so that others go on working meanwhile, and are seen only when all are there; what broke off is taken up where it stopped.
/// </summary>
static class PublishPlan
{
    public const int MostDuties = 1_000_000;

    /// <summary>So many rows make a transaction: enough that its own cost hardly counts, and nobody waits for it long.</summary>
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
        var owed = hand.Measures.Sum(it => hand.OwedBy(it).Count());
        if (owed > MostDuties) throw CampaignProblems.TooManyDuties(owed, MostDuties);
        return await jobs.Start(new("发布整治方案", "Publish a work plan"), async (progress, services, cancel) => await Run(id, services, progress, cancel), plan, stop, job);
    }

    /// <param name="at">For what came into force before it was entered here; left out: now.</param>
    internal static async Task<Answer> Run(Guid id, IServiceProvider services, Progress progress, CancellationToken stop, DateTimeOffset? at = null)
    {
        var (db, bulk, time) = (services.GetRequiredService<Db>(), services.GetRequiredService<BulkWriter>(), services.GetRequiredService<TimeProvider>());
        var hand = await PlanInHand.Load(id, db, services.GetRequiredService<IOrganisations>(), time.Today(), stop);
        var succession = await Succession.Of(hand.Plan, hand.Measures, db, stop);
        var written = (await db.Set<Duty>().Where(it => it.Plan == id).Select(it => new { it.Measure, it.Organisation }).ToListAsync(stop)).Select(it => (it.Measure, it.Organisation!.Value)).ToHashSet();
        var owed = hand.Measures.SelectMany(it => hand.OwedBy(it)).ToList();
        progress.Of(owed.Count);
        progress.Add(written.Count);
        var kept = await db.Set<Duty>().CountAsync(it => it.Plan == id && it.Earlier != null, stop);
        // The next batch is made ready while the last is written.
        Made? next = null;
        try
        {
            foreach (var batch in Batches(ByOrganisation(owed.Where(it => !written.Contains((it.Measure.Id, it.Organisation))))))
            {
                var ready = next;
                next = await Make(batch);
                if (ready is not null) await Write(ready);
            }
            if (next is not null) await Write(next);
        }
        finally
        {
            if (next is not null) await next.Rows.DisposeAsync();
        }
        await Finish(hand.Plan, hand.Measures.Count, owed.Count, db, at ?? time.GetUtcNow(), stop);
        return new(id, hand.Measures.Count, owed.Count, kept);

        async Task<Made> Make(List<Duties.Owed> batch)
        {
            if (succession is null) return new(new(id, Measures(batch), batch.Count), 0, bulk.Prepare([batch.Select(it => it.Give(null))], stop));
            var before = await succession.Duties([.. batch.Select(it => it.Organisation).Distinct()], db, stop);
            var duties = batch.ConvertAll(it => it.Give(before.GetValueOrDefault((it.Measure.Id, it.Organisation))));
            var tasks = await Succession.Tasks(duties, db, stop);
            return new(new(id, Measures(batch), duties.Count), duties.Count(it => it.Earlier is not null), bulk.Prepare([duties, tasks], stop));
        }

        async Task Write(Made it)
        {
            await using var rows = it.Rows;
            await bulk.Insert(it.Fact, hand.Plan, rows, stop);
            kept += it.Kept;
            progress.Add(it.Fact.Duties);
        }
    }

    sealed record Made(DutiesGiven Fact, int Kept, PreparedRows Rows);

    static int Measures(List<Duties.Owed> batch) => batch.Select(it => it.Measure.Id).Distinct().Count();

    /// <summary>
    /// What one organisation owes stands together, neighbours side by side: they lie so in the indexes, and a batch that is written touches
    /// few pages of them. The other way round, measure by measure, each batch would touch a page of every index for every organisation.
    /// </summary>
    static IEnumerable<List<Duties.Owed>> ByOrganisation(IEnumerable<Duties.Owed> owed) => owed.GroupBy(it => it.Organisation).Select(it => it.ToList())
        .OrderBy(it => it[0].Unit.ScopeKey, StringComparer.Ordinal).ThenBy(it => it[0].Organisation);

    /// <summary>Whole organisations only, so that one is there with all its duties or not at all.</summary>
    static IEnumerable<List<Duties.Owed>> Batches(IEnumerable<List<Duties.Owed>> organisations)
    {
        var batch = new List<Duties.Owed>();
        foreach (var organisation in organisations)
        {
            batch.AddRange(organisation);
            if (batch.Count < Batch) continue;
            yield return batch;
            batch = [];
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
