using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Brings a discarded draft back as it was.</summary>
static class RestorePlanImport
{
    public static void Map(IEndpointRouteBuilder imports) => imports.MapPost("/{id:guid}/restore", Handle).Requires("plans.import");

    static async Task<NoContent> Handle(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        import.Restore(By.Of(db.Caller, time));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
