using Anran.Campaigns.HandIns.Board;
using Anran.Campaigns.HandIns.Owing;
using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>What the caller's organisation has to hand in, for 待办. Nobody is named to it in person and nothing hinders it, so those views are empty.</summary>
sealed class HandInInbox(Db db) : IInbox
{
    /// <summary>What is due later is not yet work.</summary>
    const int DaysAhead = 31;
    static readonly Text Kind = new("报送", "Hand-in"), Submit = new("去报送", "Hand in"), Again = new("重新报送", "Hand in again");

    public string Permission => "hand-ins.submit";

    public async Task<InboxCounts> Count(InboxAsk asked, CancellationToken stop)
    {
        var days = await Owed(asked).GroupBy(it => it.AgainBy ?? it.Due).Select(it => new { it.Key, Count = it.Count() }).ToListAsync(stop);
        return InboxCounts.None with
        {
            All = days.Sum(it => it.Count),
            Overdue = days.Where(it => it.Key < asked.Today).Sum(it => it.Count),
            Soon = days.Where(it => it.Key >= asked.Today && it.Key <= asked.SoonUntil).Sum(it => it.Count),
        };
    }

    public async Task<IReadOnlyList<InboxRow>> Due(InboxAsk asked, InboxView view, InboxAfter? after, int count, CancellationToken stop)
    {
        var rows = Owed(asked);
        if (view is InboxView.Blocked or InboxView.Unassigned or InboxView.Mine or InboxView.Waiting) return [];
        if (view == InboxView.Overdue) rows = rows.Where(it => (it.AgainBy ?? it.Due) < asked.Today);
        if (view == InboxView.Soon) rows = rows.Where(it => (it.AgainBy ?? it.Due) >= asked.Today && (it.AgainBy ?? it.Due) <= asked.SoonUntil);
        if (after is { Due: null }) return [];
        if (after is { Due: { } day, Id: var last }) rows = rows.Where(it => (it.AgainBy ?? it.Due) > day || ((it.AgainBy ?? it.Due) == day && it.Id > last));
        var read = await rows.OrderBy(it => it.AgainBy ?? it.Due).ThenBy(it => it.Id).Take(count).ToListAsync(stop);
        var requirements = await SeeHandIns.Requirements(db, read.Select(it => it.Requirement), stop);
        var plans = await SeeHandIns.Plans(db, requirements.Values.Select(it => it.Plan), stop);
        var ids = read.ConvertAll(it => it.Id);
        var reasons = await db.Set<HandInStep>().Where(it => ids.Contains(it.HandIn) && it.Until == null && it.Kind == StepKind.Returned).ToDictionaryAsync(it => it.HandIn, it => it.Text, stop);
        return read.ConvertAll(it =>
        {
            var requirement = requirements[it.Requirement];
            var (zh, en) = it.Period == HandIn.Once ? ("", "") : ($"（{it.Period}）", $" ({it.Period})");
            return new InboxRow(
                "hand-in", Kind, it.Id, new(requirement.What + zh, requirement.What + en), plans.GetValueOrDefault(requirement.Plan)?.Title ?? "", it.LastDay,
                it.State == HandInState.Returned ? InboxState.Returned : InboxState.Open, null, null, reasons.GetValueOrDefault(it.Id),
                $"/hand-ins/{it.Id}", it.State == HandInState.Returned ? Again : Submit);
        });
    }

    IQueryable<HandIn> Owed(InboxAsk asked)
    {
        var until = asked.Today.AddDays(DaysAhead);
        return db.Set<HandIn>().AsNoTracking().Where(it => it.Organisation != null && it.Organisation == asked.Organisation && it.OwedFrom <= asked.Today)
            .Where(it => (it.State == HandInState.Open || it.State == HandInState.Returned) && (it.AgainBy ?? it.Due) <= until);
    }
}
