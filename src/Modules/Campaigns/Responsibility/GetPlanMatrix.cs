using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Responsibility;

/// <summary>责任矩阵: measures in their sections, units as columns.</summary>
static class GetPlanMatrix
{
    public sealed record View(IReadOnlyList<SectionView> Sections, IReadOnlyList<UnitView> Units, bool Whole);
    public sealed record SectionView(string Title, IReadOnlyList<MeasureView> Measures);

    /// <param name="Note">What the compiler remarked; only for those who see the whole, for it may name others.</param>
    public sealed record MeasureView(Guid Id, string Number, string Heading, string Text, Lines Lines, string Note, MeasureOrigin Origin, DateOnly? Due, IReadOnlyList<CellView> Cells);

    /// <param name="Released">The paper names it, and it was decided here that nobody of it owes the measure.</param>
    public sealed record CellView(string Unit, DutyRole Role, CellOrigin Origin, bool Released);

    /// <param name="Group">Leading somewhere, territorial throughout, or else cooperating.</param>
    public sealed record UnitView(string Name, DutyRole Group, IReadOnlyList<OrganisationView> Organisations);
    public sealed record OrganisationView(Guid Id, string Name);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/matrix", Handle).Requires("plans.read");

    static async Task<Ok<View>> Handle(Guid id, Db db, IOrganisations organisations, CancellationToken stop) =>
        TypedResults.Ok(await Of(await SeePlan.Find(db, id, stop), db, organisations, stop));

    public static async Task<View> Of(SeePlan seen, Db db, IOrganisations organisations, CancellationToken stop)
    {
        var (measures, cells, units) = await seen.Matrix(db, stop);
        var names = await organisations.FindAll([.. units.Select(it => it.Organisation).Distinct()], stop);
        var cellsOf = cells.ToLookup(it => it.Measure);
        var (released, behind) = (await seen.Released(db, stop), units.ToLookup(it => it.Unit, it => it.Organisation));
        CellView View(PlanCell it) => new(it.Unit, it.Role, it.Origin, behind.Contains(it.Unit) && behind[it.Unit].All(one => released.Contains((it.Measure, one))));
        return new(
            [.. Sections(measures).Select(section => new SectionView(section.Title, [.. section.Measures.Select(it => MeasureOf(it, cellsOf[it.Id].Select(View), seen.Whole))]))],
            Units(cells, units, names),
            seen.Whole);
    }

    /// <summary>Runs of measures under the same titles, in the order of the paper.</summary>
    static List<(string Title, List<PlanMeasure> Measures)> Sections(List<PlanMeasure> measures)
    {
        var sections = new List<(string Title, List<PlanMeasure> Measures)>();
        foreach (var measure in measures)
        {
            var title = measure.Section.Replace("\n", " › ", StringComparison.Ordinal);
            if (sections.Count == 0 || sections[^1].Title != title) sections.Add((title, []));
            sections[^1].Measures.Add(measure);
        }
        return sections;
    }

    static MeasureView MeasureOf(PlanMeasure it, IEnumerable<CellView> cells, bool whole) => new(
        it.Id, it.Number, it.Heading, it.Text, new(it.FirstLine, it.LastLine), whole ? it.Remark : "", it.Origin, it.Due, [.. cells]);

    static List<UnitView> Units(List<PlanCell> cells, List<SeePlan.UnitOrganisation> units, IReadOnlyDictionary<Guid, OrganisationEntry> names)
    {
        var behind = units.ToLookup(it => it.Unit, it => it.Organisation);
        return [.. cells.GroupBy(it => it.Unit)
            .Select(it => new UnitView(it.Key, Group([.. it.Select(cell => cell.Role)]), [.. behind[it.Key].Where(names.ContainsKey).Select(id => new OrganisationView(id, names[id].Name)).OrderBy(one => one.Name, StringComparer.Ordinal)]))
            .OrderBy(it => it.Group)];
    }

    static DutyRole Group(HashSet<DutyRole> roles) => roles.Contains(DutyRole.Lead) ? DutyRole.Lead : roles.Contains(DutyRole.Cooperate) ? DutyRole.Cooperate : DutyRole.Territorial;
}
