using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>From a confirmed plan to one in force: the gate, decisions, publishing, withdrawal.</summary>
static class PublishingRoutes
{
    public static IServiceCollection AddPublishing(this IServiceCollection services) => services
        .AddScoped<Deciding>()
        .AddPublishingFacts()
        .AddPermission("plans.publish", "发布、调整和撤回整治方案", "Publish, amend and withdraw work plans");

    public static void MapPublishing(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Campaigns");
        GetGate.Map(plans);
        DecideDue.Map(plans);
        DecideConvenor.Map(plans);
        DecideOwners.Map(plans);
        ReleaseOwners.Map(plans);
        WaiveGaps.Map(plans);
        HandOver.Map(plans);
        UndoDecisions.Map(plans);
        AmendDuties.Map(plans);
        ListDecisions.Map(plans);
        GetSuccession.Map(plans);
        PublishPlan.Map(plans);
        WithdrawPlan.Map(plans);
    }

    public static void Tables(ModelBuilder model)
    {
        var decision = model.Entity<PlanDecision>().ToTable("plan_decision");
        decision.Property(it => it.Organisations).Json();
        var amendment = model.Entity<PlanAmendment>().ToTable("plan_amendment");
        amendment.Property(it => it.Measures).Json();
        amendment.Ignore(it => it.Counts);
        decision.Ignore(it => it.Stands).Ignore(it => it.Slot).Ignore(it => it.Ground);
    }
}
