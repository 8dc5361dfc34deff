using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Home;

/// <summary>整治方案首页: where a campaign stands today.</summary>
static class HomeRoutes
{
    public static IServiceCollection AddHome(this IServiceCollection services) => services;

    public static void MapHome(this IEndpointRouteBuilder api)
    {
    }

    public static void Tables(ModelBuilder model)
    {
    }
}
