using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work;

/// <summary>责任清单: what each organisation owes and how far it is.</summary>
static class WorkRoutes
{
    public static IServiceCollection AddWork(this IServiceCollection services) => services
        .AddPermission("duties.work", "办理本单位职责", "Work on the duties of one's own organisation")
        .AddPermission("duties.manage", "督促和调整职责", "Watch over and adjust duties");

    public static void MapWork(this IEndpointRouteBuilder api)
    {
    }

    public static void Tables(ModelBuilder model)
    {
    }
}
