using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// People go on working by the edition in force while the next is being published. What they did after their duties were copied is
/// taken over at the very end, so that nobody's report is lost between two editions.
/// </summary>
static class CatchUp
{
    /// <summary>Changes the duties of a plan that is not in force yet; the caller saves, and its fact tells of them.</summary>
    /// <returns>How many duties stood otherwise.</returns>
    public static async Task<int> With(Guid plan, Db db, CancellationToken stop)
    {
        var stale = await (
            from now in db.Set<Duty>()
            join before in db.Set<Duty>() on now.Earlier equals before.Id
            where now.Plan == plan && (now.State != before.State || now.Percent != before.Percent || now.Person != before.Person || now.BlockedBecause != before.BlockedBecause
                || now.ReturnedBecause != before.ReturnedBecause || now.DoneAt != before.DoneAt)
            select new { Now = now, Before = before }).ToListAsync(stop);
        foreach (var it in stale) it.Now.GoOnFrom(it.Before);

        var tasks = await (
            from duty in db.Set<Duty>()
            join task in db.Set<DutyTask>() on duty.Earlier equals task.Duty
            where duty.Plan == plan
            orderby task.Id
            select new { Duty = duty, Task = task }).ToListAsync(stop);
        var copies = (await db.Set<DutyTask>().Where(it => it.Plan == plan).OrderBy(it => it.Id).ToListAsync(stop)).ToLookup(it => it.Duty);
        var those = tasks.ToLookup(it => it.Duty, it => it.Task);
        var left = copies.Where(it => !those.Any(one => one.Key.Id == it.Key)).SelectMany(it => it).ToList();
        db.RemoveRange(left);
        var differing = those.Where(it => !it.Select(Said).SequenceEqual(copies[it.Key.Id].Select(Said))).ToList();
        foreach (var it in differing)
        {
            db.RemoveRange(copies[it.Key.Id]);
            db.AddRange(it.Select(task => task.GoOn(it.Key)));
        }
        return stale.Select(it => it.Now.Id).Concat(differing.Select(it => it.Key.Id)).Concat(left.Select(it => it.Duty)).Distinct().Count();
    }

    static (string, Guid?, DateOnly?, string?, DateTimeOffset?) Said(DutyTask it) => (it.Title, it.Person, it.Due, it.Remark, it.DoneAt);
}
