using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>工作专班: who is in it, and how to reach them.</summary>
static class TaskForceRoutes
{
    public static IServiceCollection AddTaskForces(this IServiceCollection services) => services
        .AddPermission("task-forces.read", "查看工作专班", "See task forces")
        .AddPermission("task-forces.manage", "维护工作专班", "Keep task forces");

    public static void MapTaskForces(this IEndpointRouteBuilder api)
    {
    }

    public static void Tables(ModelBuilder model)
    {
    }
}
