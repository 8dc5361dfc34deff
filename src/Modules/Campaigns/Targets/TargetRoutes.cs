using Anran.Kernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>量化目标: planned and reached.</summary>
static class TargetRoutes
{
    public static IServiceCollection AddTargets(this IServiceCollection services) => services
        .AddPermission("targets.report", "填报量化目标进度", "Report progress of targets")
        .AddFact<TargetsSet>("按方案设立了量化目标", "set the targets of a work plan", "plans.read")
        .AddFact<TargetAdded>("增加了量化目标", "added a target", "plans.read")
        .AddFact<TargetCorrected>("更正了量化目标", "corrected a target", "plans.read")
        .AddFact<TargetRemoved>("删除了量化目标", "removed a target", "plans.read")
        .AddFact<TargetSplit>("分解了量化目标", "split a target", "plans.read")
        .AddFact<TargetReported>("填报了目标进度", "reported progress of a target", "plans.read")
        .AddFiling("target", "一次目标填报", "a report of a target")
        .AddListener(SetTargets.Name, SetTargets.Hear);

    public static void MapTargets(this IEndpointRouteBuilder api)
    {
        var targets = api.MapGroup("/plans/{id:guid}/targets").WithTags("Campaigns");
        ListTargets.Map(targets);
        GetTarget.Map(targets);
        AddTarget.Map(targets);
        CorrectTarget.Map(targets);
        RemoveTarget.Map(targets);
        SplitTarget.Map(targets);
        ListShares.Map(targets);
        ReportTarget.Map(targets);
        ListTargetEntries.Map(targets);
    }

    public static void Tables(ModelBuilder model)
    {
        var target = model.Entity<PlanTarget>().ToTable("plan_target");
        target.Ignore(it => it.IsRate).Ignore(it => it.Falls).Ignore(it => it.Origin).Ignore(it => it.Written);
        model.Entity<TargetShare>().ToTable("target_share");
        model.Entity<TargetEntry>().ToTable("target_entry");
        model.Entity<TargetEvidence>().ToTable("target_evidence");
    }
}
