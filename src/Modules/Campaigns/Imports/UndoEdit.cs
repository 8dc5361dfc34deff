using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Takes back the latest save, again and again down to what the compiler read.</summary>
static class UndoEdit
{
    public sealed record Request(int Version);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapPost("/{id:guid}/undo", Handle).Requires("plans.import");

    static async Task<Ok<EditPlanImport.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        import.Undo(request.Version, By.Of(db.Caller, time));
        return TypedResults.Ok(await EditPlanImport.Save(db, import, stop));
    }
}
