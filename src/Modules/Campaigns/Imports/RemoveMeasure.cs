using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Takes out what is no measure. It stays in what the compiler read, and can be undone.</summary>
static class RemoveMeasure
{
    public static void Map(IEndpointRouteBuilder imports) =>
        imports.MapDelete("/{id:guid}/measures/{measureId}", Handle).Requires("plans.import");

    static async Task<Ok<EditPlanImport.Answer>> Handle(Guid id, string measureId, int version, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        import.Edit([FieldEdit.Removed(EditPlanImport.Measure(import.Current, measureId))], version, By.Of(db.Caller, time));
        return TypedResults.Ok(await EditPlanImport.Save(db, import, stop));
    }
}
