using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards;

/// <summary>The module's table of contents: what it stores, what it serves.</summary>
public static class HazardsModule
{
    public static IServiceCollection AddHazards(this IServiceCollection services) => services
        .AddValidation()
        .AddModule("Hazards", typeof(HazardsModule).Assembly, Tables);

    public static void MapHazards(this IEndpointRouteBuilder api)
    {
    }

    static void Tables(ModelBuilder model)
    {
    }
}
