using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns;

/// <summary>报送: what everybody must hand in, by when, and who has not.</summary>
static class HandInRoutes
{
    public static IServiceCollection AddHandIns(this IServiceCollection services) => services
        .AddPermission("hand-ins.submit", "报送材料", "Hand in reports")
        .AddPermission("hand-ins.manage", "管理和接收报送", "Manage and accept what is handed in");

    public static void MapHandIns(this IEndpointRouteBuilder api)
    {
    }

    public static void Tables(ModelBuilder model)
    {
    }
}
