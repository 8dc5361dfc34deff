using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Responsibility;

/// <summary>The matrix as the caller sees it, for printing on A3.</summary>
static class ExportMatrix
{
    const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/matrix.xlsx", Handle).Requires("plans.read")
        .Produces(200, contentType: Xlsx);

    static async Task<FileContentHttpResult> Handle(Guid id, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeePlan.Find(db, id, stop);
        var matrix = await GetPlanMatrix.Of(seen, time.Today(), db, organisations, stop);
        return TypedResults.File(MatrixSheet.Write(seen.Plan.Title, matrix), Xlsx, Imports.UploadedPlan.SafeName(seen.Plan.Title) + "-责任矩阵.xlsx");
    }
}
