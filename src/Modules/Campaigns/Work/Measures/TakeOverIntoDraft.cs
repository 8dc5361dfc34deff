using Anran.Campaigns.Imports;
using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Work.Measures;

/// <summary>A measure from above goes into a plan that is still a draft: at its end, without units, to be worked on there like any other.</summary>
static class TakeOverIntoDraft
{
    public sealed record Request(Guid Upper, int Version);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapPost("/{id:guid}/take-over", Handle).Requires("plans.import");

    static async Task<Created<AddMeasure.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        var (upper, _) = await TakeOverMeasure.Upper(db, request.Upper, import, stop);
        if (import.Edits.FirstOrDefault(it => it.Undone is null && it.Upper == upper.Id) is { } taken) throw WorkProblems.TakenOverAlready(taken.Measure!);
        var last = import.Current.Measures is [.., var final] ? final.Id : null;
        var measure = new Measure
        {
            Id = AddMeasure.NewId(import),
            SectionPath = ["承接上级任务"],
            Heading = upper.Heading,
            Text = upper.Text,
            Lead = [],
            Cooperate = [],
            Territorial = [],
            ResponsibleAll = [],
            Note = "",
            Lines = AddMeasure.Nowhere,
            ResponsibilityLines = null,
        };
        import.Edit([FieldEdit.Added(measure, last, upper.Id)], request.Version, By.Of(db.Caller, time));
        var saved = await EditPlanImport.Save(db, import, stop);
        return TypedResults.Created($"/api/plan-imports/{id}", new AddMeasure.Answer(measure.Id, saved.Version));
    }
}
