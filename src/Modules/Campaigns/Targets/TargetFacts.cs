namespace Anran.Campaigns.Targets;

/// <summary>The quantities of a plan that was published became targets.</summary>
/// <param name="Continued">How many go on from the edition before.</param>
public sealed record TargetsSet(Guid Plan, int Targets, int Continued) : IFact
{
    public static string Name => "target.set";
}

public sealed record TargetAdded(Guid Plan, Guid Target) : IFact
{
    public static string Name => "target.added";
}

public sealed record TargetCorrected(Guid Plan, Guid Target) : IFact
{
    public static string Name => "target.corrected";
}

public sealed record TargetRemoved(Guid Plan, Guid Target) : IFact
{
    public static string Name => "target.removed";
}

/// <param name="Sum">Of the shares, in thousandths of the unit.</param>
public sealed record TargetSplit(Guid Plan, Guid Target, int Shares, long Sum) : IFact
{
    public static string Name => "target.split";
}

/// <param name="Share">Null when the whole was reported.</param>
/// <param name="Value">Reached in all, in thousandths of the unit.</param>
/// <param name="Corrects">The entry it stands for from now on.</param>
public sealed record TargetReported(Guid Plan, Guid Target, Guid? Share, Guid Entry, long Value, Guid? Corrects) : IFact
{
    public static string Name => "target.reported";
}
