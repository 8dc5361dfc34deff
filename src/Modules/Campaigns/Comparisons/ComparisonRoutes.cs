using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Comparisons;

/// <summary>上下级方案比较: what a lower plan made of an upper one.</summary>
static class ComparisonRoutes
{
    public static IServiceCollection AddComparisons(this IServiceCollection services) => services
        .AddSingleton<ComparisonCache>()
        .AddScoped<ReadPair>()
        .AddPermission("plans.compare", "比较上下级整治方案", "Compare upper and lower work plans")
        .AddPermission("comparisons.settle", "说明下级方案中的遗漏和放宽", "Account for what a lower plan omits or loosens")
        .AddFact<ComparisonNoted>("说明了方案比较中的一处差异", "accounted for a difference between two plans", "plans.compare")
        .AddFact<ComparisonNoteWithdrawn>("撤回了方案比较中的一处说明", "withdrew a note on a comparison", "plans.compare");

    public static void MapComparisons(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Campaigns");
        ComparePlans.Map(plans);
        ListUppers.Map(plans);
        ListLowers.Map(plans);
        ExportComparison.Map(plans);
        NoteDifference.Map(plans);
        WithdrawNote.Map(plans);

        CompareDraft.Map(api.MapGroup("/plan-imports").WithTags("Campaigns"));
    }

    public static void Tables(ModelBuilder model) => model.Entity<ComparisonNote>().ToTable("comparison_note");
}
