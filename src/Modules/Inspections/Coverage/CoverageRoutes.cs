using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Coverage;

/// <summary>检查覆盖率: how much of what is registered was inspected.</summary>
static class CoverageRoutes
{
    public static IServiceCollection AddCoverage(this IServiceCollection services) => services
        .AddPermission("coverage.read", "查看检查覆盖率", "See how much was inspected")
        .AddListener(CountCoverage.Name, CountCoverage.Hear);

    public static void MapCoverage(this IEndpointRouteBuilder api)
    {
        var coverage = api.MapGroup("/coverage").WithTags("Inspections");
        GetCoverage.Map(coverage);
        ListCovered.Map(coverage);
        ExportCoverage.Map(coverage);
    }

    public static void Tables(ModelBuilder model)
    {
        model.Entity<CoverageSubject>().ToTable("coverage_subject");
        model.Entity<CoverageVisit>().ToTable("coverage_visit");
    }
}
