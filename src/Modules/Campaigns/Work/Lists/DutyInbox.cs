using Anran.Campaigns.Responsibility;
using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Lists;

/// <summary>Unfinished duties of the caller's own organisation, for 待办.</summary>
sealed class DutyInbox(Db db) : IInbox
{
    public string Permission => "duties.work";

    public async Task<InboxCounts> Count(InboxAsk asked, CancellationToken stop)
    {
        var (mine, _) = await Mine(asked, stop);
        var (today, soon) = (asked.Today, asked.SoonUntil);
        return await mine.GroupBy(_ => 1).Select(all => new InboxCounts(
            all.Count(), all.Count(it => it.Due < today), all.Count(it => it.Due >= today && it.Due <= soon),
            all.Count(it => it.State == DutyState.Blocked), all.Count(it => it.Person == null), all.Count(it => it.Person == asked.Person), 0)).SingleOrDefaultAsync(stop) ?? InboxCounts.None;
    }

    public async Task<IReadOnlyList<InboxRow>> Due(InboxAsk asked, InboxView view, InboxAfter? after, int count, CancellationToken stop)
    {
        var (mine, plans) = await Mine(asked, stop);
        var rows = Of(mine, view, asked);
        if (after is not null) rows = rows.AfterDue(after);
        var duties = await rows.ByDue().Take(count).ToListAsync(stop);
        var measures = await DutiesInForce.Measures(db, duties, stop);
        return duties.ConvertAll(it => RowOf(it, plans[it.Plan].Title, measures[it.Measure]));
    }

    async Task<(IQueryable<Duty> Duties, Dictionary<Guid, DutiesInForce.Head> Plans)> Mine(InboxAsk asked, CancellationToken stop)
    {
        var own = db.Set<Duty>().AsNoTracking().Where(it => it.Organisation != null && it.Organisation == asked.Organisation && it.State != DutyState.Done);
        var plans = await DutiesInForce.Plans(db, null, stop);
        var ids = plans.Keys.ToList();
        return (own.Where(it => ids.Contains(it.Plan)), plans);
    }

    static IQueryable<Duty> Of(IQueryable<Duty> mine, InboxView view, InboxAsk asked)
    {
        var (today, soon) = (asked.Today, asked.SoonUntil);
        return view switch
        {
            InboxView.All => mine,
            InboxView.Overdue => mine.Where(it => it.Due < today),
            InboxView.Soon => mine.Where(it => it.Due >= today && it.Due <= soon),
            InboxView.Blocked => mine.Where(it => it.State == DutyState.Blocked),
            InboxView.Unassigned => mine.Where(it => it.Person == null),
            InboxView.Mine => mine.Where(it => it.Person == asked.Person),
            InboxView.Waiting => mine.Where(_ => false),
        };
    }

    static InboxRow RowOf(Duty duty, string plan, PlanMeasure measure)
    {
        var title = $"{measure.Number} {measure.Heading}".Trim();
        var (step, action) = duty switch
        {
            { State: DutyState.Blocked } => ("unblock", new Text("解除受阻", "Lift the block")),
            { Person: null } => ("assign", new Text("指定负责人", "Name a person")),
            _ => ("report", new Text("报告进展", "Report progress")),
        };
        return new(
            "duty", new("职责", "Duty"), duty.Id, new(title, title), plan, duty.Due,
            duty switch
            {
                { State: DutyState.Blocked } => InboxState.Blocked,
                { ReturnedBecause: not null } => InboxState.Returned,
                { State: DutyState.Open } => InboxState.Open,
                _ => InboxState.Working,
            },
            duty.Percent, duty.PersonName, duty.BlockedBecause ?? duty.ReturnedBecause,
            $"/plans/{duty.Plan}/measures/{duty.Measure}?duty={duty.Id}&do={step}", action);
    }
}
