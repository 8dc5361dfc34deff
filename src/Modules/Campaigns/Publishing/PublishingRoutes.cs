using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>From a confirmed plan to one in force: the gate, decisions, publishing, withdrawal.</summary>
static class PublishingRoutes
{
    public static IServiceCollection AddPublishing(this IServiceCollection services) => services
        .AddPermission("plans.publish", "发布、调整和撤回整治方案", "Publish, amend and withdraw work plans");

    public static void MapPublishing(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/plans").WithTags("Campaigns");
        PublishPlan.Map(plans);
    }

    public static void Tables(ModelBuilder model)
    {
    }
}
