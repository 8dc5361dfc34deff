using Anran.Inspections.Visits;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks;

/// <summary>
/// What visits do to the tasks they name: begun, met, or not possible; guests of a joint visit are met with their host. A record is never
/// refused for what it lacked: that is written down with the task. A visit that names the task of another subject changes nothing.
/// </summary>
static class FollowVisits
{
    public const string Name = "inspections.tasks";

    public static async Task Hear(IReadOnlyList<SealedFact> facts, IServiceProvider services, CancellationToken stop)
    {
        var (db, rules) = (services.GetRequiredService<Db>(), services.GetRequiredService<TeamRules>());
        foreach (var fact in facts)
        {
            var (begun, finished) = (fact.As<VisitBegun>(), fact.As<VisitFinished>());
            if ((begun?.Visit ?? finished?.Visit) is not { } id) continue;
            var visit = await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id && it.Task != null, stop);
            if (visit is null || await db.Set<VisitTask>().SingleOrDefaultAsync(it => it.Id == visit.Task && it.Subject == visit.Subject, stop) is not { } task) continue;
            var officers = visit.Officers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList();
            var lacks = await rules.LacksOf(task, officers, visit.On, stop);
            if (begun is not null) task.Begin(visit.Id, lacks);
            else await Meet(task, visit, lacks, db, stop);
            await db.SaveChangesAsync(stop);
        }
    }

    static async Task Meet(VisitTask task, Visit visit, IReadOnlyList<TaskLack> lacks, Db db, CancellationToken stop)
    {
        var made = visit.Outcome == VisitOutcome.Done;
        task.Meet(visit.Id, visit.On, made, lacks);
        var guests = task.JointGuests.ToList();
        foreach (var guest in await db.Set<VisitTask>().Where(it => it.JointHost == task.Id && guests.Contains(it.Id)).ToListAsync(stop)) guest.Meet(visit.Id, visit.On, made, lacks);
    }
}
