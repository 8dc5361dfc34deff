using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Puts a draft aside. Nothing is deleted; <see cref="RestorePlanImport"/> brings it back.</summary>
static class DiscardPlanImport
{
    public static void Map(IEndpointRouteBuilder imports) => imports.MapDelete("/{id:guid}", Handle).Requires("plans.import");

    static async Task<NoContent> Handle(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        import.Discard(By.Of(db.Caller, time));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
