namespace Anran.Campaigns;

static class PublishingFacts
{
    public static IServiceCollection AddPublishingFacts(this IServiceCollection services) => services
        .AddFact<PlanDecided>("对方案作出决定", "decided about a plan", "plans.read")
        .AddFact<PlanDecisionUndone>("撤销了对方案的决定", "undid a decision about a plan", "plans.read")
        .AddFact<PlanWithdrawn>("撤回了整治方案", "withdrew a work plan", "plans.read")
        .AddFact<DutiesAmended>("调整了一批职责", "amended duties", "plans.read");
}

/// <summary>What a decision is about.</summary>
public enum DecisionKind
{
    /// <summary>The last legal day of a measure.</summary>
    Due,

    /// <summary>Who convenes the joint leads of a measure.</summary>
    Convenor,

    /// <summary>Organisations that are answerable beside those the paper names.</summary>
    Owners,

    /// <summary>Organisations that the paper names and that do not owe a measure.</summary>
    Release,

    /// <summary>A gap is left open on purpose.</summary>
    Waiver,

    /// <summary>Whom a name means.</summary>
    Name,

    /// <summary>What a dissolved organisation owed, its successor owes.</summary>
    HandOver,
}

/// <summary>责任悬空: what is missing before anybody can be held to a plan.</summary>
public enum GapKind
{
    /// <summary>No lead that exists.</summary>
    Accountable,

    /// <summary>Several lead and nobody convenes.</summary>
    Convenor,

    /// <summary>No last day.</summary>
    Due,

    /// <summary>No owner of the territory.</summary>
    Territory,

    /// <summary>A name that means nobody.</summary>
    UnmappedName,

    /// <summary>A name means an organisation that no longer exists.</summary>
    ClosedOrganisation,
}

/// <param name="Batch">What was decided in one go.</param>
/// <param name="Amends">The plan was in force already.</param>
public sealed record PlanDecided(Guid Plan, Guid Batch, DecisionKind Kind, int Decisions, bool Amends) : IFact
{
    public static string Name => "plan.decided";
}

public sealed record PlanDecisionUndone(Guid Plan, Guid Batch, int Decisions) : IFact
{
    public static string Name => "plan.decision-undone";
}

public sealed record PlanWithdrawn(Guid Plan) : IFact
{
    public static string Name => "plan.withdrawn";
}

/// <summary>Duties of a plan in force follow a decision; the rows are in the entry's digest.</summary>
public sealed record DutiesAmended(Guid Plan, int Given, int Changed, int Ended) : IFact
{
    public static string Name => "duty.amended";
}
