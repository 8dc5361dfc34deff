using Anran.Hazards.LookBacks;

namespace Anran.Hazards;

// Ids, days and figures only: what was seen, why and by whom lies in the rows.

static class HazardFacts
{
    const string Live = "hazards.read";

    public static IServiceCollection AddHazardFacts(this IServiceCollection services) => services
        .AddFact<HazardFound>("登记了隐患", "registered a hazard", Live)
        .AddFact<HazardSourceAdded>("又有人发现了同一隐患", "found the same hazard again", Live)
        .AddFact<HazardMerged>("合并了隐患", "merged hazards", Live)
        .AddFact<HazardAssigned>("下达了整改", "assigned a hazard", Live)
        .AddFact<HazardPersonNamed>("指定了隐患责任人", "named who answers for a hazard", Live)
        .AddFact<HazardTakenOn>("接办了隐患", "took on a hazard", Live)
        .AddFact<HazardSubmitted>("提交了隐患复查", "submitted a hazard for verification", Live)
        .AddFact<HazardReturned>("复查未通过", "returned a hazard", Live)
        .AddFact<HazardVerified>("复查通过", "verified a hazard", Live)
        .AddFact<HazardClosed>("销号了隐患", "closed a hazard", Live)
        .AddFact<HazardLookedBack>("回头看未反弹", "looked back at a hazard: still right", Live)
        .AddFact<HazardReopened>("回头看发现反弹", "looked back at a hazard: there again", Live)
        .AddFact<ExtensionAsked>("申请了整改延期", "asked for an extension of a hazard", Live)
        .AddFact<ExtensionGranted>("同意了整改延期", "granted an extension of a hazard", Live)
        .AddFact<ExtensionRefused>("未同意整改延期", "refused an extension of a hazard", Live)
        .AddFact<HazardControlled>("登记了管控措施", "recorded a control measure", Live)
        .AddFact<HazardPutOutOfUse>("责令停用", "put out of use", Live)
        .AddFact<HazardPutBackInUse>("恢复使用", "put back in use", Live)
        .AddFact<HazardListed>("挂牌督办了隐患", "listed a hazard for supervision", Live)
        .AddFact<HazardDelisted>("隐患摘牌", "took a hazard off the list", Live)
        .AddFact<HazardReferred>("移送了隐患", "referred a hazard", Live)
        .AddFact<ReferralAccepted>("接收了隐患移送", "accepted a referral", Live)
        .AddFact<ReferralDeclined>("退回了隐患移送", "declined a referral", Live)
        .AddFact<HazardVoided>("作废了隐患", "voided a hazard", Live)
        .AddFact<HazardRemoved>("移除了演示隐患", "took out a hazard of the demo", Live)
        .AddFact<HazardReminded>("提醒了隐患期限", "reminded of a hazard's last day", Live)
        .AddFact<OrderDrafted>("起草了督办单", "drafted a supervision order", Live)
        .AddFact<OrderIssued>("下发了督办单", "issued a supervision order", Live)
        .AddFact<OrderDropped>("撤销了督办单草稿", "dropped the draft of a supervision order", Live)
        .AddFact<LookBackFrozen>("冻结了回头看范围", "froze what is looked back at", Live)
        .AddFact<LookBackDrawn>("抽取了回头看样本", "drew the sample of a look-back", Live);
}

public sealed record HazardFound(Guid Hazard, Guid Subject, bool Major) : IFact
{
    public static string Name => "hazard.found";
}

/// <param name="Source">Id of the finding, or of the row that tells of it.</param>
public sealed record HazardSourceAdded(Guid Hazard, Guid Source) : IFact
{
    public static string Name => "hazard.source-added";
}

public sealed record HazardMerged(Guid Hazard, Guid Into) : IFact
{
    public static string Name => "hazard.merged";
}

/// <param name="Due">Last legal day.</param>
public sealed record HazardAssigned(Guid Hazard, DateOnly Due, Guid? Person) : IFact
{
    public static string Name => "hazard.assigned";
}

public sealed record HazardPersonNamed(Guid Hazard, Guid Person) : IFact
{
    public static string Name => "hazard.person-named";
}

public sealed record HazardTakenOn(Guid Hazard) : IFact
{
    public static string Name => "hazard.taken-on";
}

public sealed record HazardSubmitted(Guid Hazard) : IFact
{
    public static string Name => "hazard.submitted";
}

public sealed record HazardReturned(Guid Hazard, DateOnly Due) : IFact
{
    public static string Name => "hazard.returned";
}

public sealed record HazardVerified(Guid Hazard) : IFact
{
    public static string Name => "hazard.verified";
}

public sealed record HazardClosed(Guid Hazard, DateOnly On) : IFact
{
    public static string Name => "hazard.closed";
}

public sealed record HazardLookedBack(Guid Hazard) : IFact
{
    public static string Name => "hazard.looked-back";
}

/// <summary>反弹: it counts against who submitted, who verified and who closed it.</summary>
public sealed record HazardReopened(Guid Hazard, Guid? SubmittedBy, Guid? VerifiedBy, Guid? ClosedBy) : IFact
{
    public static string Name => "hazard.reopened";
}

public sealed record ExtensionAsked(Guid Hazard, DateOnly Until) : IFact
{
    public static string Name => "hazard.extension-asked";
}

public sealed record ExtensionGranted(Guid Hazard, DateOnly Until) : IFact
{
    public static string Name => "hazard.extension-granted";
}

public sealed record ExtensionRefused(Guid Hazard) : IFact
{
    public static string Name => "hazard.extension-refused";
}

public sealed record HazardControlled(Guid Hazard) : IFact
{
    public static string Name => "hazard.controlled";
}

public sealed record HazardPutOutOfUse(Guid Hazard) : IFact
{
    public static string Name => "hazard.put-out-of-use";
}

public sealed record HazardPutBackInUse(Guid Hazard) : IFact
{
    public static string Name => "hazard.put-back-in-use";
}

/// <param name="Level">1 province, 2 prefecture, 3 county.</param>
public sealed record HazardListed(Guid Hazard, int Level) : IFact
{
    public static string Name => "hazard.listed";
}

public sealed record HazardDelisted(Guid Hazard) : IFact
{
    public static string Name => "hazard.delisted";
}

public sealed record HazardReferred(Guid Hazard, Guid To) : IFact
{
    public static string Name => "hazard.referred";
}

public sealed record ReferralAccepted(Guid Hazard, Guid By) : IFact
{
    public static string Name => "hazard.referral-accepted";
}

public sealed record ReferralDeclined(Guid Hazard, Guid By) : IFact
{
    public static string Name => "hazard.referral-declined";
}

public sealed record HazardVoided(Guid Hazard) : IFact
{
    public static string Name => "hazard.voided";
}

/// <param name="Days">To the last day: negative before it, positive after it.</param>
/// <param name="Due">The last day it speaks of.</param>
public sealed record HazardReminded(Guid Hazard, int Days, DateOnly Due) : IFact
{
    public static string Name => "hazard.reminded";
}

public sealed record OrderDrafted(Guid Hazard, Guid Order) : IFact
{
    public static string Name => "supervision-order.drafted";
}

public sealed record OrderIssued(Guid Hazard, Guid Order) : IFact
{
    public static string Name => "supervision-order.issued";
}

public sealed record OrderDropped(Guid Hazard, Guid Order) : IFact
{
    public static string Name => "supervision-order.dropped";
}

/// <summary>It was the demo's, and is taken out with it. A real hazard is never removed.</summary>
public sealed record HazardRemoved(Guid Hazard) : IFact
{
    public static string Name => "hazard.removed";
}
