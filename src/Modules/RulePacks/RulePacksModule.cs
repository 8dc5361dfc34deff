using Anran.Kernel.Shipped;
using Anran.RulePacks.Judgements;
using Anran.RulePacks.Overrides;
using Anran.RulePacks.Packs;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks;

/// <summary>The module's table of contents: what it stores, what it serves.</summary>
public static class RulePacksModule
{
    public static IServiceCollection AddRulePacks(this IServiceCollection services)
    {
        foreach (var name in ShippedData.List("rules").Where(it => it.EndsWith(".json", StringComparison.Ordinal))) services.AddSingleton(new PackText(name, name.StartsWith("rules/local/", StringComparison.Ordinal), () => ShippedData.Open(name)));
        return services
            .AddValidation()
            .AddSingleton<PackShelf>()
            .AddSingleton<IRuleShelf>(it => it.GetRequiredService<PackShelf>())
            .AddScoped<LocalRules>()
            .AddScoped<CheckOverride>()
            .AddScoped<IRules, JudgeByRules>()
            .AddPermission("rule-packs.read", "查看规则包", "Read rule packs")
            .AddPermission("rule-packs.judge", "按规则判定", "Judge by rules")
            .AddPermission("rule-packs.edit", "制定本地规则", "Make local rules")
            .AddRulePackFacts()
            .AddModule("RulePacks", typeof(RulePacksModule).Assembly, Tables);
    }

    public static void MapRulePacks(this IEndpointRouteBuilder api)
    {
        var packs = api.MapGroup("/rule-packs").WithTags("RulePacks");
        ListPacks.Map(packs);
        ShowPack.Map(packs);
        ShowRuleHistory.Map(packs);
        JudgeAnswers.Map(packs);
        RecordJudgement.Map(packs);
        TryOverride.Map(packs);

        var overrides = api.MapGroup("/rule-overrides").WithTags("RulePacks");
        DraftOverride.Map(overrides);
        ListOverrides.Map(overrides);
        ShowOverride.Map(overrides);
        EditOverride.Map(overrides);
        PutOverrideInForce.Map(overrides);
        EndOverride.Map(overrides);
        WithdrawOverride.Map(overrides);

        var judgements = api.MapGroup("/judgements").WithTags("RulePacks");
        ListJudgements.Map(judgements);
        ReplayJudgement.Map(judgements);
    }

    static void Tables(ModelBuilder model)
    {
        model.Entity<RuleOverride>().ToTable("rule_override").Property(it => it.Body).Json();
        var judgement = model.Entity<RecordedJudgement>().ToTable("judgement");
        judgement.Property(it => it.Path).Json();
        judgement.Property(it => it.Verdicts).Json();
    }
}
