using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>What a subject's timeline tells of the visits that were planned there.</summary>
sealed class TaskHistory(Db db, RowHistory history) : ITimeline
{
    /// <summary>A subject has a handful of tasks a year; the newest are told.</summary>
    const int MostTasks = 200;

    public string Permission => "tasks.read";

    public async Task<IReadOnlyList<TimelineRow>> About(TimelineAsk asked, int count, CancellationToken stop)
    {
        var tasks = await db.Set<VisitTask>().AsNoTracking().Where(it => asked.Things.Contains(it.Subject)).OrderByDescending(it => it.Id).Take(MostTasks).Select(it => it.Id).ToListAsync(stop);
        if (tasks.Count == 0) return [];
        var events = await history.Of("visit_task", tasks, asked.After, count, stop);
        return [.. events.Select(it => new TimelineRow(it.Id, it.At, it.Actor, it.Text, null, null))];
    }
}
