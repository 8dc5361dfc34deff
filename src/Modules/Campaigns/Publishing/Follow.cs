using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>When a plan is in force, its duties follow what is decided: new ones are given, days change, and what nobody owes any more ends.</summary>
sealed class Follow(Db db, PlanInHand plan)
{
    /// <summary>More would hold the store for too long in one save; they are a job's work.</summary>
    public const int AtOnce = 2_000;

    /// <param name="touched">Measures that say something else now.</param>
    /// <returns>Added and not yet begun, where the duties are too many for one save.</returns>
    public async Task<PlanAmendment?> Duties(IReadOnlySet<Guid> touched, PlanDecision.Action action, CancellationToken stop)
    {
        if (plan.Plan.State != PlanState.Published || touched.Count == 0) return null;
        var measures = plan.Measures.Where(it => touched.Contains(it.Id)).ToList();
        var ids = touched.ToList();
        var size = Math.Max(await db.Set<Duty>().CountAsync(it => ids.Contains(it.Measure), stop), measures.Sum(it => plan.OwedBy(it).Count()));
        if (size > PublishPlan.MostDuties) throw CampaignProblems.TooManyDuties(size, PublishPlan.MostDuties);
        if (size > AtOnce)
        {
            var amendment = PlanAmendment.Of(plan.Plan, action, [.. measures.Select(it => new PlanAmendment.Step(it.Id, MovesDay(it)))]);
            db.Add(amendment);
            return amendment;
        }
        var there = await There(ids, stop);
        var counts = default(FollowCounts);
        foreach (var measure in measures)
        {
            foreach (var difference in Differences(measure, [.. there[measure.Id]])) counts += Take(difference, measure, MovesDay(measure), action.By.At);
        }
        if (counts.Sum > 0) db.Note(counts.Fact(plan.Plan.Id), plan.Plan);
        return null;
    }

    /// <summary>All that organisations ever owed by measures, what ended included.</summary>
    public async Task<ILookup<Guid, Duty>> There(IReadOnlyCollection<Guid> measures, CancellationToken stop) =>
        (await db.Also<Duty>(Duty.Ended).Where(it => measures.Contains(it.Measure)).ToListAsync(stop)).ToLookup(it => it.Measure);

    /// <summary>What an organisation owes by a measure, and what it has; in the order of the organisations' ids, so that one can go on after any of them.</summary>
    public IEnumerable<(Guid Organisation, Duty? Known, Duty? Owed)> Differences(PlanMeasure measure, IReadOnlyList<Duty> there)
    {
        var known = there.ToDictionary(it => it.Organisation!.Value);
        var from = plan.Successors.Where(it => known.ContainsKey(it.Key)).ToLookup(it => it.Value, it => known[it.Key]);
        var owed = plan.OwedBy(measure, it => known.TryGetValue(it, out var own) && own.EndedAt is null).ToDictionary(it => it.Organisation, it => it.Give(from[it.Organisation].FirstOrDefault()));
        return known.Keys.Union(owed.Keys).Order().Select(it => (it, known.GetValueOrDefault(it), owed.GetValueOrDefault(it)));
    }

    /// <param name="movesDay">Only a decision about the measure's own day moves the days of its duties.</param>
    public FollowCounts Take((Guid Organisation, Duty? Known, Duty? Owed) it, PlanMeasure measure, bool movesDay, DateTimeOffset at)
    {
        switch (it)
        {
            case { Known: { } known, Owed: { } owed }:
                return known.Follow(owed.Role, owed.Unit, owed.Convenes, movesDay ? measure.Due : known.Due) ? new(0, 1, 0) : default;
            case { Owed: { } owed }:
                db.Add(owed);
                return new(1, 0, 0);
            case { Known: { EndedAt: null } gone }:
                gone.End(plan.Successors.ContainsKey(it.Organisation) ? DutyEnding.HandedOver : DutyEnding.Released, at);
                return new(0, 0, 1);
            default:
                return default;
        }
    }

    bool MovesDay(PlanMeasure measure) => db.Entry(measure).Property(it => it.Due) is { } due && due.OriginalValue != due.CurrentValue;
}

/// <summary>How many duties were given, say something else now, and ended.</summary>
readonly record struct FollowCounts(int Given, int Changed, int Ended)
{
    public int Sum => Given + Changed + Ended;

    public static FollowCounts operator +(FollowCounts one, FollowCounts other) => new(one.Given + other.Given, one.Changed + other.Changed, one.Ended + other.Ended);

    public DutiesAmended Fact(Guid plan) => new(plan, Given, Changed, Ended);
}
