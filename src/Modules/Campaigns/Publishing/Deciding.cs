using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Jobs;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// The way of every decision: the plan as it stands, what would change, whether somebody else decided in the same place meanwhile,
/// and then all of it in one save. Decisions in different places do not hinder each other, however close in time.
/// </summary>
sealed class Deciding(Db db, IOrganisations organisations, JobRunner jobs, TimeProvider time)
{
    const int Tries = 25, Pause = 20, LongestReason = 1000, MostWords = 3;

    /// <param name="Version">Of the plan, as the person saw it.</param>
    /// <param name="Preview">Tells what would change and saves nothing.</param>
    public sealed record Asked(Guid Plan, int Version, bool Preview, string? Reason, bool NeedsReason = false, bool FreeOfReason = false);

    /// <returns>What is to be decided; what says the same as a decision that stands is left out of it.</returns>
    public delegate IReadOnlyList<(PlanDecision.Content Content, DecisionChange Change)> Decide(PlanInHand plan);

    public async Task<DecisionAnswer> Run(Asked asked, DecisionKind kind, int chosen, Decide decide, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                return await Once(asked, kind, chosen, decide, stop);
            }
            catch (DbUpdateException) when (attempt < Tries && !stop.IsCancellationRequested)
            {
                // Somebody saved between our reading and our writing: look again at what stands now, and not all at the same moment.
                await Task.Delay(Random.Shared.Next(Pause * Math.Min(attempt, Tries)), stop);
            }
        }
    }

    async Task<DecisionAnswer> Once(Asked asked, DecisionKind kind, int chosen, Decide decide, CancellationToken stop)
    {
        var plan = await Open(asked.Plan, stop);
        var action = Action(plan.Plan, asked);
        var content = decide(plan);
        if (content.Count == 0) throw PublishingProblems.NothingToDo();
        var fresh = content.Select(it => PlanDecision.Of(plan.Plan, action, it.Content)).ToList();
        if (plan.Plan.Version != asked.Version) await MustNotContradict(fresh, asked, stop);
        var changes = content.Select(it => it.Change).ToList();
        var unchanged = Math.Max(0, chosen - changes.Count);
        if (asked.Preview) return new(null, plan.Plan.Version, changes, unchanged);

        db.AddRange(fresh);
        foreach (var decision in fresh)
        {
            foreach (var old in plan.Decisions.Where(it => it.Slot == decision.Slot)) old.End(action.By, action.PlanVersion, decision.Id);
            plan.Decisions.RemoveAll(it => it.Slot == decision.Slot);
        }
        plan.Decisions.AddRange(fresh);
        var touched = new Effects(db, plan).Of(fresh);
        if (kind == DecisionKind.Name) plan.Plan.Answered(fresh[0].Organisations, touched.Count);
        else plan.Plan.Decided(action.Batch, kind, fresh.Count);
        var job = await FollowThrough(plan, action, touched, stop);
        return new(action.Batch, plan.Plan.Version, changes, unchanged, job);
    }

    /// <summary>Saves what was decided, with its duties; where these are too many for one save, with the job that goes through them.</summary>
    /// <returns>The job, if there is one.</returns>
    public async Task<Guid?> FollowThrough(PlanInHand plan, PlanDecision.Action action, IReadOnlySet<Guid> touched, CancellationToken stop)
    {
        if (await new Follow(db, plan).Duties(touched, action, stop) is { } amendment) return await AmendDuties.Start(amendment, plan.Plan, jobs, stop);
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>A plan about which something may be decided now.</summary>
    public async Task<PlanInHand> Open(Guid id, CancellationToken stop)
    {
        var plan = await PlanInHand.Load(id, db, organisations, time.Today(), stop);
        plan.Plan.MustBeLatest();
        switch (plan.Plan.State)
        {
            case PlanState.Publishing when plan.Plan.PublishingJob is { } job && await jobs.IsAtWork(job, stop):
                throw PublishingProblems.PublishingAlready(plan.Plan.PublishedByName!);
            case PlanState.Publishing:
                throw PublishingProblems.PublishingBrokeOff(plan.Plan.PublishedByName!);
            case PlanState.Withdrawn:
                throw CampaignProblems.WithdrawnBefore(plan.Plan.WithdrawnByName!, plan.Plan.WithdrawnAt!.Value);
            case PlanState.Confirmed:
                return plan;
            case PlanState.Published:
                await MustNotBeAmending(id, stop);
                return plan;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    async Task MustNotBeAmending(Guid plan, CancellationToken stop)
    {
        if (await db.Set<PlanAmendment>().AsNoTracking().SingleOrDefaultAsync(it => it.Plan == plan && it.EndedAt == null, stop) is not { } open) return;
        throw await jobs.IsAtWork(open.Job, stop) ? PublishingProblems.AmendingAlready(open.ByName) : PublishingProblems.AmendingBrokeOff(open.ByName);
    }

    /// <summary>After publishing every decision says why; before, those that take something away do.</summary>
    public PlanDecision.Action Action(Plan plan, Asked asked)
    {
        var amends = plan.State == PlanState.Published;
        var by = By.Of(db.Caller, time);
        return new(RowId.New(by.At), by, plan.Version + 1, amends, Reason(asked.Reason, !asked.Preview && !asked.FreeOfReason && (amends || asked.NeedsReason)));
    }

    public static string? Reason(string? typed, bool needed)
    {
        var reason = typed?.Trim() ?? "";
        if (reason.Length == 0 && !needed) return null;
        return reason.Length is >= 2 and <= LongestReason && !reason.Any(EditPlanImport.IsHidden) && EditPlanImport.IsWhole(reason) ? reason : throw PublishingProblems.ReasonNeeded();
    }

    /// <summary>Whatever was decided in the same place since the person looked is told instead of being overwritten.</summary>
    async Task MustNotContradict(List<PlanDecision> fresh, Asked asked, CancellationToken stop)
    {
        var since = await db.Set<PlanDecision>().Where(it => it.Plan == asked.Plan && (it.PlanVersion > asked.Version || it.EndedVersion > asked.Version)).ToListAsync(stop);
        var grounds = fresh.ToLookup(it => it.Ground);
        var against = since.Where(it => (it.Stands || it.ReplacedBy is null) && grounds.Contains(it.Ground) && !(it.Stands && grounds[it.Ground].Any(it.SaysAs))).ToList();
        if (against.Count == 0) return;
        var names = await organisations.FindAll([.. against.SelectMany(it => it.Organisations).Distinct()], stop);
        var last = against.MaxBy(it => it.EndedAt ?? it.DecidedAt)!;
        var words = against.Select(it => (it.Stands, Words: PublishingProblems.Words(it, id => names.TryGetValue(id, out var entry) ? entry.Name : ""))).Distinct().Take(MostWords).ToList();
        throw PublishingProblems.DecidedMeanwhile(last.EndedByName ?? last.DecidedByName, last.EndedAt ?? last.DecidedAt, against.Count, new(
            string.Join("；", words.Select(it => it.Stands ? it.Words.Zh : $"撤销了{it.Words.Zh}")), string.Join("; ", words.Select(it => it.Stands ? it.Words.En : $"undid {it.Words.En}"))));
    }

    /// <summary>The chosen measures in the order of the plan. One that is not there any more is refused, not passed over.</summary>
    public static List<PlanMeasure> Chosen(PlanInHand plan, IReadOnlyList<Guid>? asked)
    {
        var wanted = (asked ?? []).ToHashSet();
        if (wanted.Count == 0) throw PublishingProblems.NoMeasures();
        var chosen = plan.Measures.Where(it => wanted.Contains(it.Id)).ToList();
        return chosen.Count == wanted.Count ? chosen : throw CampaignProblems.MeasureNotFound();
    }
}

/// <param name="Measure">Null where it is about a name.</param>
sealed record DecisionChange(Guid? Measure, string Number, string Heading, string? Was, Text Now);

/// <param name="Batch">What to name when it is to be undone; null when nothing was saved.</param>
/// <param name="Changes">In the order of the plan.</param>
/// <param name="Unchanged">Of the chosen ones, how many are like this already or not concerned.</param>
/// <param name="Job">Goes through the duties that follow, where they are many; null when they have followed already.</param>
sealed record DecisionAnswer(Guid? Batch, int Version, IReadOnlyList<DecisionChange> Changes, int Unchanged, Guid? Job = null);
