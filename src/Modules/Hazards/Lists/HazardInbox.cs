using Anran.Hazards.Clocks;
using Anran.Hazards.Loop;
using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Lists;

/// <summary>
/// 待办 of the closed loop: what waits for the rectifier, the department, the verifier, the approver, and what was escalated up to one's own
/// level. Which of them the caller is follows from the permission that calls it.
/// </summary>
abstract class HazardInbox(Db db) : IInbox
{
    public abstract string Permission { get; }

    protected abstract Text Action { get; }

    /// <summary>Part of the address that opens the step.</summary>
    protected abstract string Step { get; }
    protected abstract InboxState StateOf(Hazard it);
    protected abstract IQueryable<Hazard> Waiting(IQueryable<Hazard> open, InboxAsk asked);

    /// <summary>By when it waits, for this one.</summary>
    protected virtual DateOnly? DueOf(Hazard it) => it.ActBy;

    public async Task<InboxCounts> Count(InboxAsk asked, CancellationToken stop)
    {
        var (rows, today, soon) = (Mine(asked), asked.Today, asked.SoonUntil);
        return await rows.GroupBy(_ => 1).Select(all => new InboxCounts(
            all.Count(), all.Count(it => it.ActBy < today), all.Count(it => it.ActBy >= today && it.ActBy <= soon), 0, 0, all.Count(it => it.Person == asked.Person), 0)).SingleOrDefaultAsync(stop) ?? InboxCounts.None;
    }

    public async Task<IReadOnlyList<InboxRow>> Due(InboxAsk asked, InboxView view, InboxAfter? after, int count, CancellationToken stop)
    {
        var (today, soon) = (asked.Today, asked.SoonUntil);
        var rows = view switch
        {
            InboxView.All => Mine(asked),
            InboxView.Overdue => Mine(asked).Where(it => it.ActBy < today),
            InboxView.Soon => Mine(asked).Where(it => it.ActBy >= today && it.ActBy <= soon),
            InboxView.Mine => Mine(asked).Where(it => it.Person == asked.Person),
            InboxView.Blocked or InboxView.Unassigned or InboxView.Waiting => Mine(asked).Where(_ => false),
        };
        if (after is { Due: { } day, Id: var id }) rows = rows.Where(it => it.ActBy > day || (it.ActBy == day && it.Id > id));
        else if (after is not null) return [];
        var read = await rows.OrderBy(it => it.ActBy).ThenBy(it => it.Id).Take(count).ToListAsync(stop);
        return read.ConvertAll(it => new InboxRow(
            "hazard", new("隐患", "Hazard"), it.Id, new($"{it.SubjectName}：{it.What}", $"{it.SubjectName}: {it.WhatEn}"), it.Number, it.ActBy, StateOf(it), null, it.PersonName,
            null, $"/hazards/{it.Id}?do={Step}", Action));
    }

    IQueryable<Hazard> Mine(InboxAsk asked) => Waiting(db.Set<Hazard>().AsNoTracking().Where(it => it.Open), asked);
}

/// <summary>The side that puts it right.</summary>
sealed class RectifierInbox(Db db) : HazardInbox(db)
{
    public override string Permission => "hazards.rectify";
    protected override Text Action => new("整改", "Rectify");
    protected override string Step => "submit";

    protected override InboxState StateOf(Hazard it) => it.State == HazardState.Returned ? InboxState.Returned : it.State == HazardState.Assigned ? InboxState.Open : InboxState.Working;

    protected override IQueryable<Hazard> Waiting(IQueryable<Hazard> open, InboxAsk asked) =>
        open.Where(it => it.Organisation != null && it.Organisation == asked.Organisation && (it.State == HazardState.Assigned || it.State == HazardState.Rectifying || it.State == HazardState.Returned));
}

/// <summary>The department that answers for it: to be assigned, or accepted as a referral.</summary>
sealed class AssignerInbox(Db db) : HazardInbox(db)
{
    public override string Permission => "hazards.assign";
    protected override Text Action => new("下达整改", "Assign");
    protected override string Step => "assign";

    protected override InboxState StateOf(Hazard it) => it.State == HazardState.Reopened ? InboxState.Returned : InboxState.Open;

    protected override IQueryable<Hazard> Waiting(IQueryable<Hazard> open, InboxAsk asked) =>
        open.Where(it => it.Department != null && it.Department == asked.Organisation && it.ReferredTo == null && (it.State == HazardState.Found || it.State == HazardState.Reopened));
}

/// <summary>Referred here and not accepted yet.</summary>
sealed class ReceiverInbox(Db db) : HazardInbox(db)
{
    public override string Permission => "hazards.refer";
    protected override Text Action => new("接收移送", "Accept the referral");
    protected override string Step => "accept-referral";

    protected override InboxState StateOf(Hazard it) => InboxState.Open;

    protected override IQueryable<Hazard> Waiting(IQueryable<Hazard> open, InboxAsk asked) => open.Where(it => it.ReferredTo != null && it.ReferredTo == asked.Organisation);
}

/// <summary>Submitted, for the department's verifiers; what oneself submitted is left to others. A major one is for a level above.</summary>
sealed class VerifierInbox(Db db) : HazardInbox(db)
{
    public override string Permission => "hazards.verify";
    protected override Text Action => new("复查", "Verify");
    protected override string Step => "verify";

    protected override InboxState StateOf(Hazard it) => InboxState.Waiting;

    protected override IQueryable<Hazard> Waiting(IQueryable<Hazard> open, InboxAsk asked) =>
        open.Where(it => it.State == HazardState.Submitted && it.SubmittedBy != asked.Person && it.Organisation != asked.Organisation
            && (it.Grade == HazardGrade.General ? it.Department == asked.Organisation : it.Department != asked.Organisation));
}

/// <summary>Verified, and still to be closed.</summary>
sealed class CloserInbox(Db db) : HazardInbox(db)
{
    public override string Permission => "hazards.close";
    protected override Text Action => new("销号", "Close");
    protected override string Step => "close";

    protected override InboxState StateOf(Hazard it) => InboxState.Waiting;

    protected override IQueryable<Hazard> Waiting(IQueryable<Hazard> open, InboxAsk asked) =>
        open.Where(it => it.State == HazardState.Verified && it.Department == asked.Organisation && it.SubmittedBy != asked.Person && it.ListedLevel == null);
}

/// <summary>An extension was asked for.</summary>
sealed class ApproverInbox(Db db) : HazardInbox(db)
{
    public override string Permission => "hazards.approve";
    protected override Text Action => new("批复延期", "Decide the extension");
    protected override string Step => "grant-extension";

    protected override InboxState StateOf(Hazard it) => InboxState.Waiting;

    protected override IQueryable<Hazard> Waiting(IQueryable<Hazard> open, InboxAsk asked) => open.Where(it => it.ExtensionUntil != null && it.Department == asked.Organisation);
}

/// <summary>Escalated up to the caller's own level, and open still.</summary>
sealed class SupervisorInbox(Db db) : HazardInbox(db)
{
    readonly Db db = db;

    public override string Permission => "hazards.supervise";
    protected override Text Action => new("督办", "Supervise");
    protected override string Step => "";

    protected override InboxState StateOf(Hazard it) => InboxState.Blocked;

    protected override IQueryable<Hazard> Waiting(IQueryable<Hazard> open, InboxAsk asked)
    {
        // Whoever looks after a whole county hears of what reached the county; whoever looks after more, of what reached the city.
        var widest = db.Caller.Scopes.Where(it => it.Organisation is null).Select(it => it.ScopeKey.Length).DefaultIfEmpty(64).Min();
        var told = widest >= 16 ? Told.County : Told.Prefecture;
        return open.Where(it => db.Set<HazardAlert>().Any(one => one.Hazard == it.Id && one.Due == it.ActBy && one.Told == told));
    }
}
