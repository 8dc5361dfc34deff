using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Adds a measure that the compiler did not see, or that was decided here.</summary>
static class AddMeasure
{
    /// <param name="After">The measure it follows, whose section it shares; null puts it first.</param>
    /// <param name="Lines">Where it stands in the source; null when it does not.</param>
    public sealed record Request(
        string? Heading, int Version, string? After = null, string? Text = null, IReadOnlyList<string?>? Lead = null,
        IReadOnlyList<string?>? Cooperate = null, IReadOnlyList<string?>? Territorial = null, Lines? Lines = null);

    public sealed record Answer(string Id, int Version);

    /// <summary>Lines count from 1, so this is nowhere in the source.</summary>
    public static readonly Lines Nowhere = new(0, 0);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapPost("/{id:guid}/measures", Handle).Requires("plans.import");

    static async Task<Created<Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        var plan = import.Current;
        var neighbour = request.After is { } after ? EditPlanImport.Measure(plan, after) : plan.Measures is [var first, ..] ? first : null;
        var (lead, cooperate, territorial) = (Units(PlanFields.Lead, request.Lead), Units(PlanFields.Cooperate, request.Cooperate), Units(PlanFields.Territorial, request.Territorial));
        var measure = new Measure
        {
            Id = NewId(import),
            SectionPath = neighbour?.SectionPath ?? [],
            Heading = EditPlanImport.Heading(request.Heading),
            Text = EditPlanImport.Text(request.Text ?? request.Heading),
            Lead = lead,
            Cooperate = cooperate,
            Territorial = territorial,
            ResponsibleAll = [.. lead.Concat(cooperate).Concat(territorial).Distinct()],
            Note = "",
            Lines = Inside(request.Lines, import.Lines.Length),
            ResponsibilityLines = null,
        };
        import.Edit([FieldEdit.Added(measure, request.After)], request.Version, By.Of(db.Caller, time));
        var saved = await EditPlanImport.Save(db, import, stop);
        return TypedResults.Created($"/api/plan-imports/{id}", new Answer(measure.Id, saved.Version));
    }

    static IReadOnlyList<string> Units(string field, IReadOnlyList<string?>? units) => units is null ? [] : EditPlanImport.Units(field, units);

    static Lines Inside(Lines? lines, int count) => lines is not { } given ? Nowhere
        : given.First >= 1 && given.First <= given.Last && given.Last <= count ? given
        : throw CampaignProblems.Wrong("lines", $"行号应在 1 到 {count} 之间。", $"Lines lie between 1 and {count}.");

    /// <summary>A number the paper cannot have, never given twice, also not after an undo.</summary>
    public static string NewId(PlanImport import) => $"+{1 + import.Edits.Count(it => it is { Field: PlanFields.Measure, Was: null })}";
}
