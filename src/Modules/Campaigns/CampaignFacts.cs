namespace Anran.Campaigns;

// Ids and counts only: what was written lies in the rows, and the journal holds their digests.

static class CampaignFacts
{
    public static IServiceCollection AddCampaignFacts(this IServiceCollection services) => services
        .AddFact<PlanImported>("导入了整治方案", "imported a work plan", "plans.import")
        .AddFact<PlanEdited>("校对了方案", "corrected a plan", "plans.import")
        .AddFact<PlanEditUndone>("撤销了一处校对", "undid a correction of a plan", "plans.import")
        .AddFact<PlanDoubtSettled>("处理了一处疑点", "settled a doubt of a plan", "plans.import")
        .AddFact<PlanUnitMapped>("对应了方案中的单位", "mapped a unit of a plan", "plans.import")
        .AddFact<PlanConfirmed>("确认了整治方案", "confirmed a work plan", "plans.read")
        .AddFact<PlanDutiesGiven>("下达了方案的职责", "gave the duties of a plan")
        .AddFact<PlanOpenUnitMapped>("对应了方案中待定的单位", "mapped an open unit of a plan", "plans.read")
        .AddFact<PlanReplaced>("以新版本替代了整治方案", "replaced a work plan by a new edition", "plans.read")
        .AddFact<PlanDiscarded>("作废了方案草稿", "discarded the draft of a plan", "plans.import")
        .AddFact<PlanRestored>("恢复了方案草稿", "restored the draft of a plan", "plans.import");
}

public sealed record PlanImported(Guid Import, int Measures, int Doubts, Guid? Previous) : IFact
{
    public static string Name => "plan.imported";
}

/// <param name="Edit">Number of the save among those of the import.</param>
public sealed record PlanEdited(Guid Import, int Edit, int Fields) : IFact
{
    public static string Name => "plan.edited";
}

public sealed record PlanEditUndone(Guid Import, int Edit) : IFact
{
    public static string Name => "plan.edit-undone";
}

/// <param name="How">Null when it was opened again.</param>
public sealed record PlanDoubtSettled(Guid Import, int Doubt, Settling? How) : IFact
{
    public static string Name => "plan.doubt-settled";
}

public sealed record PlanUnitMapped(Guid Import, IReadOnlyList<Guid> Organisations) : IFact
{
    public static string Name => "plan.unit-mapped";
}

/// <param name="Unmapped">Names in the paper that no organisation answers to yet.</param>
/// <param name="Replaces">The edition that is in force no longer.</param>
public sealed record PlanConfirmed(Guid Plan, Guid Import, int Measures, int Duties, int Unmapped, Guid? Replaces) : IFact
{
    public static string Name => "plan.confirmed";
}

public sealed record PlanDutiesGiven(Guid Plan, int Measures, int Duties) : IFact
{
    public static string Name => "plan.duties-given";
}

/// <param name="Duties">How many open duties of the plan they took over.</param>
public sealed record PlanOpenUnitMapped(Guid Plan, int Duties, IReadOnlyList<Guid> Organisations) : IFact
{
    public static string Name => "plan.open-unit-mapped";
}

public sealed record PlanReplaced(Guid Plan, Guid By) : IFact
{
    public static string Name => "plan.replaced";
}

public sealed record PlanDiscarded(Guid Import, Guid By) : IFact
{
    public static string Name => "plan.discarded";
}

public sealed record PlanRestored(Guid Import, Guid By) : IFact
{
    public static string Name => "plan.restored";
}

/// <summary>Why a doubt is none any more.</summary>
public enum Settling
{
    /// <summary>The paper means it so.</summary>
    Accepted,

    /// <summary>It was put right by an edit.</summary>
    Fixed,

    /// <summary>The compiler was wrong.</summary>
    Dismissed,
}
