using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Corrects a measure in the draft; what is not sent stays.</summary>
static class ChangeMeasure
{
    public sealed record Request(
        int Version, string? Heading = null, string? Text = null, IReadOnlyList<string?>? Lead = null, IReadOnlyList<string?>? Cooperate = null,
        IReadOnlyList<string?>? Territorial = null);

    public static void Map(IEndpointRouteBuilder imports) =>
        imports.MapPut("/{id:guid}/measures/{measureId}", Handle).Requires("plans.import");

    static async Task<Ok<EditPlanImport.Answer>> Handle(Guid id, string measureId, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        var was = EditPlanImport.Measure(import.Current, measureId);
        FieldEdit?[] edits =
        [
            request.Heading is null ? null : FieldEdit.Of(measureId, PlanFields.Heading, was.Heading, EditPlanImport.Heading(request.Heading)),
            request.Text is null ? null : FieldEdit.Of(measureId, PlanFields.Text, was.Text, EditPlanImport.Text(request.Text)),
            Units(PlanFields.Lead, was.Lead, request.Lead),
            Units(PlanFields.Cooperate, was.Cooperate, request.Cooperate),
            Units(PlanFields.Territorial, was.Territorial, request.Territorial),
        ];
        import.Edit([.. edits.OfType<FieldEdit>()], request.Version, By.Of(db.Caller, time));
        return TypedResults.Ok(await EditPlanImport.Save(db, import, stop));

        FieldEdit? Units(string field, IReadOnlyList<string> before, IReadOnlyList<string?>? after) =>
            after is null ? null : FieldEdit.Of(measureId, field, before, EditPlanImport.Units(field, after));
    }
}
