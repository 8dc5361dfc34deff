using Anran.Campaigns.Comparisons;
using Anran.Campaigns.HandIns;
using Anran.Campaigns.Home;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Targets;
using Anran.Campaigns.TaskForces;
using Anran.Campaigns.Units;
using Anran.Campaigns.Work;
using Anran.Plans;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns;

/// <summary>The module's table of contents: what it stores, what it serves.</summary>
public static class CampaignsModule
{
    public static IServiceCollection AddCampaigns(this IServiceCollection services) => services
        .AddValidation()
        .ConfigureHttpJsonOptions(options =>
        {
            // A plan reads the same from the server as from the command line.
            foreach (var converter in PlanJson.Options.Converters) options.SerializerOptions.Converters.Add(converter);
        })
        .AddScoped<UnitMapper>()
        .AddPermission("plans.read", "查看整治方案", "Read work plans")
        .AddPermission("plans.import", "导入和校对整治方案", "Import and correct work plans")
        .AddPermission("plans.confirm", "确认整治方案", "Confirm work plans")
        .AddCampaignFacts()
        .AddPublishing().AddWork().AddHandIns().AddTargets().AddTaskForces().AddComparisons().AddHome()
        .AddModule("Campaigns", typeof(CampaignsModule).Assembly, Tables);

    public static void MapCampaigns(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup("/plan-imports").WithTags("Campaigns");
        ImportPlan.Map(imports);
        ListPlanImports.Map(imports);
        GetPlanImport.Map(imports);
        ChangeMeasure.Map(imports);
        AddMeasure.Map(imports);
        RemoveMeasure.Map(imports);
        ChangeFacts.Map(imports);
        SettleDoubt.Map(imports);
        MapUnit.Map(imports);
        UndoEdit.Map(imports);
        DiscardPlanImport.Map(imports);
        RestorePlanImport.Map(imports);
        ComparePlanImport.Map(imports);
        ConfirmPlanImport.Map(imports);

        var plans = api.MapGroup("/plans").WithTags("Campaigns");
        ListPlans.Map(plans);
        GetPlan.Map(plans);
        GetPlanMatrix.Map(plans);
        ExportMatrix.Map(plans);
        GetMyDuties.Map(plans);
        MapOpenUnit.Map(plans);

        api.MapPublishing();
        api.MapWork();
        api.MapHandIns();
        api.MapTargets();
        api.MapTaskForces();
        api.MapComparisons();
        api.MapHome();
    }

    static void Tables(ModelBuilder model)
    {
        var import = model.Entity<PlanImport>().ToTable("plan_import");
        import.Property(it => it.Compiled).Json();
        import.Property(it => it.Edits).Json();
        import.Property(it => it.Settlements).Json();
        import.Property(it => it.Choices).Json();
        import.Ignore(it => it.Current).Ignore(it => it.Doubts).Ignore(it => it.Lines);

        var plan = model.Entity<Plan>().ToTable("plan");
        plan.Property(it => it.Facts).Json();
        plan.Ignore(it => it.IsInForce);
        model.Entity<PlanMeasure>().ToTable("plan_measure");
        model.Entity<PlanCell>().ToTable("plan_cell");
        model.Entity<PlanUnit>().ToTable("plan_unit");
        model.Entity<Duty>().ToTable("duty").HasQueryFilter(Duty.Ended, it => it.EndedAt == null);

        PublishingRoutes.Tables(model);
        WorkRoutes.Tables(model);
        HandInRoutes.Tables(model);
        TargetRoutes.Tables(model);
        TaskForceRoutes.Tables(model);
        ComparisonRoutes.Tables(model);
        HomeRoutes.Tables(model);
    }
}
