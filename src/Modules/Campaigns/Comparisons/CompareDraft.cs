using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Comparisons;

/// <summary>A paper of one's own against a plan above it, before it is confirmed: what would still be missing.</summary>
static class CompareDraft
{
    const string Permission = "plans.compare";

    public static void Map(IEndpointRouteBuilder imports)
    {
        imports.MapGet("/{id:guid}/comparison", Handle).Requires("plans.import");
        imports.MapGet("/{id:guid}/uppers", Uppers).Requires("plans.import");
    }

    static async Task<Ok<ComparisonView>> Handle(
        Guid id, Guid upper, ReadPair read, ComparisonCache cache, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var lower = await Draft(id, db, stop);
        return TypedResults.Ok(await ComparePlans.Of(await read.Upper(upper, lower, stop), lower, read, cache, db, organisations, places, stop));
    }

    static async Task<Ok<IReadOnlyList<PlanHead>>> Uppers(Guid id, ReadPair read, Db db, IPlaces places, CancellationToken stop) =>
        TypedResults.Ok(await ListUppers.Of(await Draft(id, db, stop), read, places, stop));

    /// <summary>Who may correct drafts does not read plans above by that alone.</summary>
    static async Task<PlanSide> Draft(Guid id, Db db, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        var may = db.Caller.Identity?.ScopesOf(Permission).Any(scope => scope.Organisation is null && scope.Covers(import.ScopeKey)) ?? false;
        return may ? PlanSide.Of(import, import.Current) : throw AccessProblems.NotAllowed(Permission);
    }
}
