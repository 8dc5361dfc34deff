using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Comparisons;

/// <summary>上下级方案比较: what a lower plan made of an upper one.</summary>
static class ComparisonRoutes
{
    public static IServiceCollection AddComparisons(this IServiceCollection services) => services;

    public static void MapComparisons(this IEndpointRouteBuilder api)
    {
    }

    public static void Tables(ModelBuilder model)
    {
    }
}
