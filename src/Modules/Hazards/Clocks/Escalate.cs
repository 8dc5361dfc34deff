using Anran.Hazards.Loop;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Clocks;

/// <summary>
/// Takes the steps of the escalation that are due and not yet taken. What a standstill swallowed is made up for: every step is recorded
/// for its own day, people are told of the most urgent only, and a step once recorded for a last day is never taken again.
/// </summary>
sealed class Escalate(Db db, EscalationRules rules, TimeProvider time)
{
    const int Batch = 500;

    /// <returns>How many steps were taken.</returns>
    public async Task<int> Run(DateOnly today, CancellationToken stop)
    {
        var (count, after) = (0, Guid.Empty);
        while (await Next(today, after, stop) is { Count: > 0 } due)
        {
            after = due[^1].Id;
            count += await Take(due, today, stop);
            db.ChangeTracker.Clear();
        }
        return count + await OrderReferrals(today, stop);
    }

    /// <summary>Open, near enough, and without the last of the steps.</summary>
    Task<List<Hazard>> Next(DateOnly today, Guid after, CancellationToken stop)
    {
        var (farthest, last) = (today.AddDays(rules.FarthestAhead), rules.Steps[^1].Code);
        return db.Set<Hazard>().Where(it => it.Open && it.ActBy <= farthest && it.Id > after)
            .Where(it => !db.Set<HazardAlert>().Any(one => one.Hazard == it.Id && one.Due == it.ActBy && one.Step == last))
            .OrderBy(it => it.Id).Take(Batch).ToListAsync(stop);
    }

    async Task<int> Take(List<Hazard> hazards, DateOnly today, CancellationToken stop)
    {
        var ids = hazards.ConvertAll(it => it.Id);
        var taken = (await db.Set<HazardAlert>().Where(it => ids.Contains(it.Hazard)).Select(it => new { it.Hazard, it.Due, it.Step }).ToListAsync(stop))
            .Select(it => (it.Hazard, it.Due, it.Step)).ToHashSet();
        var count = 0;
        foreach (var hazard in hazards)
        {
            var due = hazard.ActBy!.Value;
            var steps = rules.Steps.Where(it => it.DayOf(due) <= today && it.DayOf(due) >= (hazard.ActSince ?? hazard.FoundOn) && !taken.Contains((hazard.Id, due, it.Code))).ToList();
            if (steps.Count == 0) continue;
            db.AddRange(steps.Select(it => HazardAlert.Of(hazard, it, time.GetUtcNow())));
            hazard.Remind(steps[^1].Days);
            if (steps.Exists(it => it.To == Told.Order)) await Draft(hazard, OrderReason.Overdue, due, Actor(hazard), stop);
            count += steps.Count;
        }
        if (count > 0) await db.SaveChangesAsync(stop);
        return count;
    }

    /// <summary>Who had to act.</summary>
    static Guid? Actor(Hazard it) => it.State switch
    {
        HazardState.Assigned or HazardState.Rectifying or HazardState.Returned => it.Organisation,
        HazardState.Found or HazardState.Reopened or HazardState.Submitted or HazardState.Verified => it.Department,
        HazardState.Closed or HazardState.Voided => null,
    };

    async Task<int> OrderReferrals(DateOnly today, CancellationToken stop)
    {
        var waiting = await db.Set<Hazard>().Where(it => it.ReferredTo != null && it.AcceptBy < today && it.Open)
            .Where(it => !db.Set<SupervisionOrder>().Any(one => one.Hazard == it.Id && one.Why == OrderReason.ReferralUnaccepted && one.Due == it.AcceptBy)).OrderBy(it => it.Id).ToListAsync(stop);
        var count = 0;
        foreach (var hazard in waiting.Where(it => rules.OrderOf(it.AcceptBy!.Value) <= today))
        {
            await Draft(hazard, OrderReason.ReferralUnaccepted, hazard.AcceptBy!.Value, hazard.ReferredTo, stop);
            count++;
        }
        if (count > 0) await db.SaveChangesAsync(stop);
        return count;
    }

    async Task Draft(Hazard hazard, OrderReason why, DateOnly due, Guid? toward, CancellationToken stop)
    {
        if (await db.Set<SupervisionOrder>().AnyAsync(it => it.Hazard == hazard.Id && it.Why == why && it.Due == due, stop)) return;
        db.Add(SupervisionOrder.Draft(hazard, why, due, toward, time.GetUtcNow()));
    }
}
