using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>量化目标: planned and reached.</summary>
static class TargetRoutes
{
    public static IServiceCollection AddTargets(this IServiceCollection services) => services
        .AddPermission("targets.report", "填报量化目标进度", "Report progress of targets");

    public static void MapTargets(this IEndpointRouteBuilder api)
    {
    }

    public static void Tables(ModelBuilder model)
    {
    }
}
