using Anran.Campaigns.Units;
using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Imports;

/// <summary>Source and result side by side, with everything decided so far.</summary>
static class GetPlanImport
{
    public sealed record View(
        Guid Id, string Name, PlanImportState State, int Version, PlaceView Place, IReadOnlyList<string> Lines, WorkPlan Plan,
        IReadOnlyList<DoubtView> Doubts, IReadOnlyList<UnitView> Units, IReadOnlyList<EditView> Edits, bool CanUndo,
        string By, DateTimeOffset At, Guid? Previous, string? ConfirmedBy, DateTimeOffset? ConfirmedAt, Guid? PlanId);

    public sealed record DoubtView(int Index, string Code, Severity Severity, Lines Lines, Lines? OtherLines, string Zh, string En, SettledView? Settled);
    public sealed record SettledView(Settling How, string? Note, string By, DateTimeOffset At);

    /// <param name="Measure">Null for a fact of the plan.</param>
    public sealed record EditView(int Number, string? Measure, string Field, object? Was, object? Now, string By, DateTimeOffset At, UndoneView? Undone);
    public sealed record UndoneView(string By, DateTimeOffset At);

    /// <param name="Organisations">Whom the name means.</param>
    /// <param name="How">Null while nobody knows.</param>
    /// <param name="Proposed">Whom it may mean; a person must say.</param>
    /// <param name="Uses">In how many measures it is named.</param>
    public sealed record UnitView(string Name, IReadOnlyList<OrganisationView> Organisations, MappedBy? How, IReadOnlyList<OrganisationView> Proposed, int Uses);
    public sealed record OrganisationView(Guid Id, string Name, PlaceView Place);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapGet("/{id:guid}", Handle).Requires("plans.import");

    static async Task<Ok<View>> Handle(Guid id, Db db, IPlaces places, UnitMapper mapper, CancellationToken stop)
    {
        var it = await EditPlanImport.Find(db, id, stop);
        var plan = it.Current;
        var place = await places.FindAll([it.Place], stop);
        return TypedResults.Ok(new View(
            it.Id, it.SourceName, it.State, it.Version, PlaceView.Of(it.Place, place), it.Lines, plan,
            Doubts(it), Units(plan, await mapper.Map(it, stop)), [.. it.Edits.Select(EditOf)], it.Edits.Any(edit => edit.Undone is null),
            it.ImportedByName, it.ImportedAt, it.Previous, it.ConfirmedByName, it.ConfirmedAt, it.Plan));
    }

    static List<DoubtView> Doubts(PlanImport import) => [.. import.Doubts.Select((doubt, index) => new DoubtView(
        index, doubt.Code, doubt.Severity, doubt.Lines, doubt.OtherLines, doubt.Zh, doubt.En,
        import.Settlements.FirstOrDefault(it => it.Doubt == index) is { } settled ? new(settled.How, settled.Note, settled.By.Name, settled.By.At) : null))];

    static List<UnitView> Units(WorkPlan plan, IReadOnlyList<MappedUnit> units)
    {
        var uses = plan.Measures.SelectMany(it => it.ResponsibleAll).CountBy(name => name).ToDictionary();
        return [.. units.Select(it => new UnitView(it.Name, [.. it.Organisations.Select(View)], it.How, [.. it.Proposed.Select(View)], uses.GetValueOrDefault(it.Name)))];

        static OrganisationView View(PlacedOrganisation it) => new(it.Id, it.Name, new(it.Place, it.PlaceName));
    }

    static EditView EditOf(PlanEdit it) => new(
        it.Number, it.Measure, it.Field, it.Was, it.Now, it.By.Name, it.By.At, it.Undone is { } undone ? new(undone.Name, undone.At) : null);
}
