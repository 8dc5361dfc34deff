using Anran.Campaigns.HandIns.Board;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Handing;

/// <summary>
/// What came and waits to be accepted or returned, for 待办 of those who coordinate the very place of the plan or published it
/// themselves: whoever coordinates a place above may receive it too, and is not asked to.
/// </summary>
sealed class ReceiverInbox(Db db, IOrganisations organisations) : IInbox
{
    static readonly Text Kind = new("待接收报送", "Hand-in to accept"), Receive = new("接收或退回", "Accept or return");

    public string Permission => "hand-ins.manage";

    public async Task<InboxCounts> Count(InboxAsk asked, CancellationToken stop)
    {
        var count = await Waiting(asked).CountAsync(stop);
        return InboxCounts.None with { All = count, Waiting = count };
    }

    /// <summary>The law gives the receiver no last day, so none is shown; the day on which it came is.</summary>
    public async Task<IReadOnlyList<InboxRow>> Due(InboxAsk asked, InboxView view, InboxAfter? after, int count, CancellationToken stop)
    {
        if (view is not (InboxView.All or InboxView.Waiting)) return [];
        var rows = Waiting(asked);
        if (after is { Due: null, Id: var last }) rows = rows.Where(it => it.Id > last);
        var read = await rows.OrderBy(it => it.Id).Take(count).ToListAsync(stop);
        var requirements = await SeeHandIns.Requirements(db, read.Select(it => it.Requirement), stop);
        var plans = await SeeHandIns.Plans(db, requirements.Values.Select(it => it.Plan), stop);
        var owners = await organisations.FindAll([.. read.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        return read.ConvertAll(it =>
        {
            var requirement = requirements[it.Requirement];
            var owner = HandInRow.Name(owners, it.Organisation);
            var (zh, en) = it.Period == HandIn.Once ? ("", "") : ($"（{it.Period}）", $" ({it.Period})");
            return new InboxRow(
                "hand-in-received", Kind, it.Id, new($"{owner}：{requirement.What}{zh}", $"{owner}: {requirement.What}{en}"), plans.GetValueOrDefault(requirement.Plan)?.Title ?? "",
                null, InboxState.Waiting, null, null, null, $"/hand-ins/{it.Id}", Receive, it.HandedInOn);
        });
    }

    IQueryable<HandIn> Waiting(InboxAsk asked)
    {
        var own = db.Caller.Scopes.Where(it => it.Organisation is null).Select(it => it.ScopeKey).ToList();
        var received = db.Set<ReportRequirement>().Where(it => own.Contains(it.ScopeKey) || db.Set<Plan>().Any(plan => plan.Id == it.Plan && plan.PublishedBy == asked.Person));
        return db.Set<HandIn>().AsNoTracking().Where(it => it.State == HandInState.HandedIn && received.Any(one => one.Id == it.Requirement));
    }
}
