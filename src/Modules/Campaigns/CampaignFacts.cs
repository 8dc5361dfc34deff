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
        .AddFact<PlanMatrixWritten>("写入了方案的责任矩阵", "wrote the matrix of a plan")
        .AddFact<PlanPublishingBegun>("开始发布整治方案", "began to publish a work plan", "plans.read")
        .AddFact<DutiesGiven>("下达了一批职责", "gave a batch of duties")
        .AddFact<PlanPublished>("发布了整治方案", "published a work plan", "plans.read")
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

/// <param name="Cells">Measures × roles × names.</param>
/// <param name="Unmapped">Names in the paper that no organisation answers to yet.</param>
/// <param name="Follows">The edition before.</param>
public sealed record PlanConfirmed(Guid Plan, Guid Import, int Measures, int Cells, int Unmapped, Guid? Follows) : IFact
{
    public static string Name => "plan.confirmed";
}

/// <param name="Named">Names × the organisations they mean.</param>
public sealed record PlanMatrixWritten(Guid Plan, int Measures, int Cells, int Named) : IFact
{
    public static string Name => "plan.matrix-written";
}

public sealed record PlanPublishingBegun(Guid Plan) : IFact
{
    public static string Name => "plan.publishing-begun";
}

/// <summary>Duties of one or more measures; the rows are in the entry's digest.</summary>
public sealed record DutiesGiven(Guid Plan, int Measures, int Duties) : IFact
{
    public static string Name => "duty.given";
}

public sealed record PlanPublished(Guid Plan, int Measures, int Duties) : IFact
{
    public static string Name => "plan.published";
}

/// <param name="Cells">In how many cells the name stands.</param>
public sealed record PlanOpenUnitMapped(Guid Plan, int Cells, IReadOnlyList<Guid> Organisations) : IFact
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
