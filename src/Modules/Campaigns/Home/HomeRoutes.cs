using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Home;

/// <summary>整治方案首页: where a campaign stands today.</summary>
static class HomeRoutes
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services.AddListener(CountDuties.Name, CountDuties.Hear);

    public static void MapHome(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Campaigns");
        GetPlanHome.Map(plans);
        ListPlanOrganisations.Map(plans);
        ExportPlanOrganisations.Map(plans);
    }

    public static void Tables(ModelBuilder model)
    {
        model.Entity<DutyTally>().ToTable("duty_tally").HasKey(it => new { it.Plan, it.Organisation, it.Place, it.Due });
        model.Entity<PlanTally>().ToTable("plan_tally").HasKey(it => new { it.Plan, it.Organisation, it.Place });
        model.Entity<MeasureTally>().ToTable("measure_tally").HasKey(it => new { it.Measure, it.Due });
        model.Entity<DutyMovement>().ToTable("duty_movement").HasKey(it => new { it.Plan, it.Organisation });
    }
}
