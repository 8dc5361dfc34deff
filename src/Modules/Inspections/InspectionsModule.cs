using Anran.Inspections.Checklists;
using Anran.Inspections.Coverage;
using Anran.Inspections.Documents;
using Anran.Inspections.Draws;
using Anran.Inspections.Officers;
using Anran.Inspections.Phone;
using Anran.Inspections.Tasks;
using Anran.Inspections.Visits;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections;

/// <summary>The module's table of contents: what it stores, what it serves. Each folder has its own, which is called here.</summary>
public static class InspectionsModule
{
    public static IServiceCollection AddInspections(this IServiceCollection services) => services
        .AddValidation()
        .AddChecklists()
        .AddFact<VisitFinished>("完成了检查", "finished a visit", live: null)
        .AddVisits().AddPhone()
        .AddTasks().AddOfficers().AddDraws().AddCoverage().AddDocuments()
        .AddModule("Inspections", typeof(InspectionsModule).Assembly, Tables);

    public static void MapInspections(this IEndpointRouteBuilder api)
    {
        api.MapChecklists();
        api.MapVisits();
        api.MapPhone();
        api.MapTasks();
        api.MapOfficers();
        api.MapDraws();
        api.MapCoverage();
        api.MapDocuments();
    }

    static void Tables(ModelBuilder model)
    {
        VisitRoutes.Tables(model);
        PhoneRoutes.Tables(model);
        TaskRoutes.Tables(model);
        OfficerRoutes.Tables(model);
        DrawRoutes.Tables(model);
        CoverageRoutes.Tables(model);
        DocumentRoutes.Tables(model);
    }
}
