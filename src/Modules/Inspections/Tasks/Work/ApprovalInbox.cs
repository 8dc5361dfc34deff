using Anran.Inspections.Tasks.Plans;
using Anran.Kernel.Contributions;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>Plans of visits that wait for the caller's approval, and urgent visits whose approval has to be made up for.</summary>
sealed class ApprovalInbox(Db db) : IInbox
{
    public string Permission => "visits.approve";

    public async Task<InboxCounts> Count(InboxAsk asked, CancellationToken stop)
    {
        var (plans, tasks) = (await Plans(asked).CountAsync(stop), await Tasks(asked).CountAsync(stop));
        return InboxCounts.None with { All = plans + tasks, Waiting = plans + tasks };
    }

    public async Task<IReadOnlyList<InboxRow>> Due(InboxAsk asked, InboxView view, InboxAfter? after, int count, CancellationToken stop)
    {
        // What waits to be looked at has no last day of its own: it stands at the end, by id.
        if (view is not (InboxView.All or InboxView.Waiting)) return [];
        var last = after is { Due: null } ? after.Id : Guid.Empty;
        var plans = await Plans(asked).Where(it => it.Id > last).OrderBy(it => it.Id).Take(count).ToListAsync(stop);
        var tasks = await Tasks(asked).Where(it => it.Id > last).OrderBy(it => it.Id).Take(count).ToListAsync(stop);
        var rows = plans.Select(it => new InboxRow(
                "visit-plan", new("检查计划", "Plan of visits"), it.Id, new(it.Title, it.Title), it.PlannedByName, null, InboxState.Waiting, null, null, null,
                $"/inspections/plans/{it.Id}", new("审批", "Decide"), BeijingTime.DayOf(it.PlannedAt)))
            .Concat(tasks.Select(it => new InboxRow(
                "visit-task", it.Activity.Text(), it.Id, new(it.SubjectName, it.SubjectName), it.SubjectAddress, null, InboxState.Waiting, null, null, it.ProcedureReason,
                $"/inspections/tasks/{it.Id}", new("审批", "Decide"), it.FirstDay)));
        return [.. rows.OrderBy(it => it.Id).Take(count)];
    }

    IQueryable<VisitPlan> Plans(InboxAsk asked)
    {
        var me = asked.Person;
        return db.Set<VisitPlan>().AsNoTracking().Where(it => it.State == VisitPlanState.Drafted && it.Procedure != TaskProcedure.None && it.PlannedBy != me);
    }

    /// <summary>Given alone, or urgent and begun already; the others are approved with their plan.</summary>
    IQueryable<VisitTask> Tasks(InboxAsk asked)
    {
        var me = asked.Person;
        return db.Set<VisitTask>().AsNoTracking().Where(it => it.Plan == null && it.ApprovedAt == null && it.GivenBy != me && it.Procedure != TaskProcedure.None
            && (it.State == TaskState.Planned || (it.Procedure == TaskProcedure.Urgent && (it.State == TaskState.UnderWay || it.State == TaskState.Done))));
    }
}
