using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>Visits that wait for the caller, for 待办: those they are to make, and those of their organisation that nobody makes yet.</summary>
sealed class TaskInbox(Db db) : IInbox
{
    public string Permission => "tasks.work";

    public async Task<InboxCounts> Count(InboxAsk asked, CancellationToken stop)
    {
        var (today, soon, me) = (asked.Today, asked.SoonUntil, asked.Person);
        return await Waiting(asked).GroupBy(_ => 1).Select(all => new InboxCounts(
            all.Count(), all.Count(it => it.Due < today), all.Count(it => it.Due >= today && it.Due <= soon), 0,
            all.Count(it => it.Officers == 0), all.Count(it => db.Set<TaskMember>().Any(member => member.Task == it.Id && member.Person == me)), 0)).SingleOrDefaultAsync(stop) ?? InboxCounts.None;
    }

    public async Task<IReadOnlyList<InboxRow>> Due(InboxAsk asked, InboxView view, InboxAfter? after, int count, CancellationToken stop)
    {
        var rows = Of(Waiting(asked), view, asked);
        // Every task has a last day: after a row without one there is none of ours.
        if (after is not null) rows = after.Due is { } due ? rows.Where(it => it.Due > due || (it.Due == due && it.Id > after.Id)) : rows.Where(_ => false);
        var read = await rows.OrderBy(it => it.Due).ThenBy(it => it.Id).Take(count).ToListAsync(stop);
        var ids = read.ConvertAll(it => it.Id);
        var people = (await db.Set<TaskMember>().AsNoTracking().Where(it => ids.Contains(it.Task) && it.Part == MemberPart.Officer).OrderBy(it => it.Id).ToListAsync(stop)).ToLookup(it => it.Task, it => it.PersonName);
        return read.ConvertAll(it => RowOf(it, string.Join('、', people[it.Id])));
    }

    /// <summary>Those of one's own, whatever the organisation, and those of one's organisation without anybody.</summary>
    IQueryable<VisitTask> Waiting(InboxAsk asked)
    {
        var (me, home) = (asked.Person, asked.Organisation);
        return db.Set<VisitTask>().AsNoTracking()
            .Where(it => it.State == TaskState.Planned || it.State == TaskState.Approved || it.State == TaskState.Noticed || it.State == TaskState.UnderWay)
            .Where(it => db.Set<TaskMember>().Any(member => member.Task == it.Id && member.Person == me) || (it.Officers == 0 && it.Organisation != null && it.Organisation == home));
    }

    IQueryable<VisitTask> Of(IQueryable<VisitTask> rows, InboxView view, InboxAsk asked)
    {
        var (today, soon, me) = (asked.Today, asked.SoonUntil, asked.Person);
        return view switch
        {
            InboxView.All => rows,
            InboxView.Overdue => rows.Where(it => it.Due < today),
            InboxView.Soon => rows.Where(it => it.Due >= today && it.Due <= soon),
            InboxView.Blocked => rows.Where(_ => false),
            InboxView.Unassigned => rows.Where(it => it.Officers == 0),
            InboxView.Mine => rows.Where(it => db.Set<TaskMember>().Any(member => member.Task == it.Id && member.Person == me)),
            InboxView.Waiting => rows.Where(_ => false),
        };
    }

    static InboxRow RowOf(VisitTask task, string people)
    {
        var kind = task.Activity.Text();
        var action = task.Officers == 0 && task.Activity != TaskActivity.SelfCheck ? new Text("指派人员", "Name who goes")
            : task.State == TaskState.Approved && task.Procedure == TaskProcedure.Announced ? new Text("登记通知", "Put down the notice")
            : new Text("去检查", "Make the visit");
        return new(
            "visit-task", kind, task.Id, new(task.SubjectName, task.SubjectName), task.SubjectAddress, task.Due,
            task.State == TaskState.UnderWay ? InboxState.Working : task.Reason is not null ? InboxState.Returned : InboxState.Open,
            null, people.Length == 0 ? null : people, task.Reason, $"/inspections/tasks/{task.Id}", action);
    }
}
