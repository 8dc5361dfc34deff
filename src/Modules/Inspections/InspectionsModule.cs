using Anran.Inspections.Checklists;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections;

/// <summary>The module's table of contents: what it stores, what it serves. Each folder has its own, which is called here.</summary>
public static class InspectionsModule
{
    public static IServiceCollection AddInspections(this IServiceCollection services) => services
        .AddValidation()
        .AddChecklists()
        .AddFact<VisitFinished>("完成了检查", "finished a visit", live: null)
        .AddModule("Inspections", typeof(InspectionsModule).Assembly, Tables);

    public static void MapInspections(this IEndpointRouteBuilder api)
    {
    }

    static void Tables(ModelBuilder model)
    {
    }
}
