using Anran.Campaigns.Responsibility;
using Anran.Kernel.Jobs;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// A decision about a plan in force that concerns many duties is followed through as a job, some of them at a time, while everybody goes
/// on working. What broke off is taken up after the last duty that followed, so none follows twice and none is left out.
/// </summary>
static class AmendDuties
{
    /// <summary>So many duties make a save.</summary>
    const int Batch = 500;
    const int Tries = 20;

    /// <param name="Given">New duties.</param>
    /// <param name="Changed">Duties that say something else now.</param>
    /// <param name="Ended">Duties that nobody owes any more.</param>
    public sealed record Answer(Guid Plan, int Given, int Changed, int Ended);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/amendment", TakeUp).Requires("plans.publish");

    /// <summary>Goes on with one that broke off.</summary>
    static async Task<Accepted<JobStarted>> TakeUp(Guid id, Db db, JobRunner jobs, CancellationToken stop)
    {
        var plan = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        var open = await db.Set<PlanAmendment>().SingleOrDefaultAsync(it => it.Plan == id && it.EndedAt == null, stop) ?? throw PublishingProblems.NothingToTakeUp();
        if (await jobs.IsAtWork(open.Job, stop)) throw PublishingProblems.AmendingAlready(open.ByName);
        try
        {
            var job = await Start(open, plan, jobs, stop);
            return TypedResults.Accepted($"/api/jobs/{job}", new JobStarted(job));
        }
        catch (DbUpdateConcurrencyException)
        {
            throw PublishingProblems.AmendingAlready(open.ByName);
        }
    }

    /// <summary>The amendment, whatever else was changed, and the job are saved together.</summary>
    public static Task<Guid> Start(PlanAmendment amendment, Plan plan, JobRunner jobs, CancellationToken stop)
    {
        var (id, job) = (amendment.Id, RowId.New());
        amendment.Job = job;
        return jobs.Start(new("落实方案调整", "Follow an amendment through"), async (progress, services, cancel) => await Run(id, services, progress, cancel), plan, stop, job);
    }

    internal static async Task<Answer> Run(Guid id, IServiceProvider services, Progress progress, CancellationToken stop)
    {
        var (db, time, organisations) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<IOrganisations>());
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var done = progress.Done;
            try
            {
                return await Go(id, db, organisations, time, progress, stop);
            }
            catch (DbUpdateException) when (progress.Done > done || attempt < Tries)
            {
                // Somebody reported on one of these duties meanwhile: read them again and go on from the last batch.
                if (progress.Done > done) attempt = 1;
            }
        }
    }

    static async Task<Answer> Go(Guid id, Db db, IOrganisations organisations, TimeProvider time, Progress progress, CancellationToken stop)
    {
        var amendment = await db.Set<PlanAmendment>().SingleAsync(it => it.Id == id, stop);
        var hand = await PlanInHand.Load(amendment.Plan, db, organisations, time.Today(), stop);
        var follow = new Follow(db, hand);
        var measures = hand.Measures.ToDictionary(it => it.Id);
        progress.Of(amendment.Measures.Sum(it => hand.OwedBy(measures[it.Measure]).Count()));
        progress.Add(Math.Max(0, amendment.Counts.Sum - progress.Done));
        while (amendment.Done < amendment.Measures.Count)
        {
            var step = amendment.Measures[amendment.Done];
            var measure = measures[step.Measure];
            var there = (await follow.There([measure.Id], stop))[measure.Id].ToList();
            foreach (var batch in follow.Differences(measure, there).Where(it => amendment.After is not { } after || it.Organisation.CompareTo(after) > 0).Chunk(Batch).ToList())
            {
                var counts = batch.Aggregate(default(FollowCounts), (sum, it) => sum + follow.Take(it, measure, step.MovesDay, amendment.At));
                amendment.Followed(counts, batch[^1].Organisation);
                if (counts.Sum > 0) db.Note(counts.Fact(hand.Plan.Id), hand.Plan);
                await db.SaveChangesAsync(stop);
                progress.Add(batch.Length);
            }
            amendment.NextMeasure();
            if (amendment.Done == amendment.Measures.Count) amendment.End(time.GetUtcNow());
            await db.SaveChangesAsync(stop);
            foreach (var duty in db.ChangeTracker.Entries<Duty>().ToList()) duty.State = EntityState.Detached;
        }
        return new(amendment.Plan, amendment.Given, amendment.Changed, amendment.Ended);
    }
}
