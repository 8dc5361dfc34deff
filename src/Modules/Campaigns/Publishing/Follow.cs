using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>When a plan is in force, its duties follow what is decided: new ones are given, days change, and what nobody owes any more ends.</summary>
sealed class Follow(Db db, PlanInHand plan, PlanDecision.Action action)
{
    /// <summary>More would hold the store for too long in one save.</summary>
    const int Most = 20_000;

    /// <param name="touched">Measures that say something else now.</param>
    public async Task Duties(IReadOnlySet<Guid> touched, CancellationToken stop)
    {
        if (plan.Plan.State != PlanState.Published || touched.Count == 0) return;
        var ids = touched.ToList();
        var count = await db.Set<Duty>().CountAsync(it => ids.Contains(it.Measure), stop);
        if (count > Most) throw PublishingProblems.TooManyAtOnce(count, Most);
        var there = (await db.Also<Duty>(Duty.Ended).Where(it => ids.Contains(it.Measure)).ToListAsync(stop)).ToLookup(it => it.Measure);
        var (given, changed, ended) = (0, 0, 0);
        foreach (var measure in plan.Measures.Where(it => touched.Contains(it.Id)))
        {
            var byOrganisation = there[measure.Id].ToDictionary(it => it.Organisation!.Value);
            var from = plan.Successors.Where(it => byOrganisation.ContainsKey(it.Key)).ToLookup(it => it.Value, it => byOrganisation[it.Key]);
            var owed = plan.Duties(measure, it => byOrganisation.TryGetValue(it, out var own) && own.EndedAt is null, it => from[it].FirstOrDefault()).ToList();
            foreach (var duty in owed)
            {
                // Only a decision about the measure's own day moves the days of its duties.
                if (byOrganisation.Remove(duty.Organisation!.Value, out var known)) changed += known.Follow(duty.Role, duty.Unit, duty.Convenes, DueOf(measure, known)) ? 1 : 0;
                else
                {
                    db.Add(duty);
                    given++;
                }
            }
            foreach (var gone in byOrganisation.Values.Where(it => it.EndedAt is null))
            {
                gone.End(plan.Successors.ContainsKey(gone.Organisation!.Value) ? DutyEnding.HandedOver : DutyEnding.Released, action.By.At);
                ended++;
            }
        }
        if (given + changed + ended > 0) db.Note(new DutiesAmended(plan.Plan.Id, given, changed, ended), plan.Plan);
    }

    DateOnly? DueOf(PlanMeasure measure, Duty duty) =>
        db.Entry(measure).Property(it => it.Due) is { } due && due.OriginalValue != due.CurrentValue ? measure.Due : duty.Due;
}
