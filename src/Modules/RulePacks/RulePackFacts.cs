namespace Anran.RulePacks;

// Ids, days and counts only: what a rule says lies in its row, and the journal holds the row's digest.

static class RulePackFacts
{
    public static IServiceCollection AddRulePackFacts(this IServiceCollection services) => services
        .AddFact<RuleOverrideDrafted>("起草了本地规则", "drafted a local rule", "rule-packs.edit")
        .AddFact<RuleOverrideEdited>("修改了本地规则草稿", "edited the draft of a local rule", "rule-packs.edit")
        .AddFact<RuleOverrideInForce>("发布了本地规则", "put a local rule in force", "rule-packs.read")
        .AddFact<RuleOverrideEnded>("终止了本地规则", "ended a local rule", "rule-packs.read")
        .AddFact<RuleOverrideWithdrawn>("撤回了本地规则", "withdrew a local rule", "rule-packs.read")
        .AddFact<JudgementRecorded>("按规则作出了判定", "judged by the rules", "rule-packs.read");
}

/// <param name="Replaces">The local rule it is to take the place of.</param>
public sealed record RuleOverrideDrafted(Guid Override, Guid? Replaces) : IFact
{
    public static string Name => "rule-override.drafted";
}

public sealed record RuleOverrideEdited(Guid Override) : IFact
{
    public static string Name => "rule-override.edited";
}

/// <param name="From">First legal day.</param>
/// <param name="To">Last legal day, inclusive.</param>
public sealed record RuleOverrideInForce(Guid Override, DateOnly From, DateOnly? To, Guid? Replaces) : IFact
{
    public static string Name => "rule-override.in-force";
}

/// <param name="To">Last legal day, inclusive.</param>
public sealed record RuleOverrideEnded(Guid Override, DateOnly To) : IFact
{
    public static string Name => "rule-override.ended";
}

public sealed record RuleOverrideWithdrawn(Guid Override) : IFact
{
    public static string Name => "rule-override.withdrawn";
}

/// <param name="Day">The legal day it was judged for.</param>
/// <param name="Holding">How many rules hold.</param>
/// <param name="Open">How many could not be decided for want of answers.</param>
public sealed record JudgementRecorded(Guid Judgement, DateOnly Day, int Holding, int Open) : IFact
{
    public static string Name => "judgement.recorded";
}
