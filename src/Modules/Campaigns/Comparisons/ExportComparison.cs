using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Comparisons;

/// <summary>The comparison as a sheet, both texts side by side.</summary>
static class ExportComparison
{
    const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/comparison.xlsx", Handle).Requires("plans.compare")
        .Produces(200, contentType: Xlsx);

    static async Task<FileContentHttpResult> Handle(
        Guid id, Guid upper, ReadPair read, ComparisonCache cache, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var lower = await read.Lower(id, stop);
        var view = await ComparePlans.Of(await read.Upper(upper, lower, stop), lower, read, cache, db, organisations, places, stop);
        return TypedResults.File(ComparisonSheet.Write(view), Xlsx, Imports.UploadedPlan.SafeName(lower.Title) + "-上下级比较.xlsx");
    }
}
