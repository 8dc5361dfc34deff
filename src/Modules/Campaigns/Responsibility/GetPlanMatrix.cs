using Anran.Campaigns.Home;
using Anran.Kernel.Time;
using Anran.Plans;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Responsibility;

/// <summary>责任矩阵: measures in their sections, units as columns.</summary>
static class GetPlanMatrix
{
    public sealed record View(IReadOnlyList<SectionView> Sections, IReadOnlyList<UnitView> Units, bool Whole);
    public sealed record SectionView(string Title, IReadOnlyList<MeasureView> Measures);

    /// <param name="Note">What the compiler remarked; only for those who see the whole, for it may name others.</param>
    /// <param name="Progress">Of the duties the caller sees; null where there is none yet.</param>
    public sealed record MeasureView(
        Guid Id, string Number, string Heading, string Text, Lines Lines, string Note, MeasureOrigin Origin, DateOnly? Due, ProgressView? Progress, IReadOnlyList<CellView> Cells);

    /// <param name="Released">The paper names it, and it was decided here that nobody of it owes the measure.</param>
    /// <param name="Progress">Of the organisations behind the name in this role; null where there is none, or too much to count.</param>
    public sealed record CellView(string Unit, DutyRole Role, CellOrigin Origin, bool Released, ProgressView? Progress);

    /// <param name="Late">Not done, though their last day is over.</param>
    /// <param name="Percent">0–100, rounded down.</param>
    public sealed record ProgressView(int Total, int Done, int Late, int Percent)
    {
        public static ProgressView? Of(IEnumerable<ITally> tallies, DateOnly on) => Figures.Of(tallies, on) is { Total: > 0 } it ? new(it.Total, it.Done, it.Late, it.Percent) : null;
    }

    /// <param name="Group">Leading somewhere, territorial throughout, or else cooperating.</param>
    public sealed record UnitView(string Name, DutyRole Group, IReadOnlyList<OrganisationView> Organisations);
    public sealed record OrganisationView(Guid Id, string Name);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/matrix", Handle).Requires("plans.read");

    static async Task<Ok<View>> Handle(Guid id, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop) =>
        TypedResults.Ok(await Of(await SeePlan.Find(db, id, stop), time.Today(), db, organisations, stop));

    public static async Task<View> Of(SeePlan seen, DateOnly on, Db db, IOrganisations organisations, CancellationToken stop)
    {
        var (measures, cells, units) = await seen.Matrix(db, stop);
        var names = await organisations.FindAll([.. units.Select(it => it.Organisation).Distinct()], stop);
        var part = new PlanPart(seen, null);
        var tallies = await part.Measures(db, stop);
        var (ofMeasure, ofCell) = (tallies.ToLookup(it => it.Measure), (await Cells(part, tallies, db, stop)).ToLookup(it => (it.Measure, it.Unit, it.Role)));
        var (released, behind) = (await seen.Released(db, stop), units.ToLookup(it => it.Unit, it => it.Organisation));
        var cellsOf = cells.ToLookup(it => it.Measure, it => new CellView(
            it.Unit, it.Role, it.Origin, behind.Contains(it.Unit) && behind[it.Unit].All(one => released.Contains((it.Measure, one))), ProgressView.Of(ofCell[(it.Measure, it.Unit, it.Role)], on)));
        return new(
            [.. SeePlan.Sections(measures, it => it.Section).Select(section => new SectionView(section.Title, [.. section.Measures
                .Select(it => MeasureOf(it, cellsOf[it.Id], ProgressView.Of(ofMeasure[it.Id], on), seen.Whole))]))],
            Units(cells, units, names),
            seen.Whole);
    }

    /// <summary>The larger a plan, the fewer look at one cell of it, and the longer the counting.</summary>
    const int MostCounted = 20_000;

    static async Task<List<OfCell>> Cells(PlanPart part, List<OfMeasure> tallies, Db db, CancellationToken stop) =>
        tallies.Count > 0 && tallies.Sum(it => it.Total) <= MostCounted ? await part.Cells(db, stop) : [];

    static MeasureView MeasureOf(PlanMeasure it, IEnumerable<CellView> cells, ProgressView? progress, bool whole) => new(
        it.Id, it.Number, it.Heading, it.Text, new(it.FirstLine, it.LastLine), whole ? it.Remark : "", it.Origin, it.Due, progress, [.. cells]);

    static List<UnitView> Units(List<PlanCell> cells, List<SeePlan.UnitOrganisation> units, IReadOnlyDictionary<Guid, OrganisationEntry> names)
    {
        var behind = units.ToLookup(it => it.Unit, it => it.Organisation);
        return [.. cells.GroupBy(it => it.Unit)
            .Select(it => new UnitView(it.Key, Group([.. it.Select(cell => cell.Role)]), [.. behind[it.Key].Where(names.ContainsKey).Select(id => new OrganisationView(id, names[id].Name)).OrderBy(one => one.Name, StringComparer.Ordinal)]))
            .OrderBy(it => it.Group)];
    }

    static DutyRole Group(HashSet<DutyRole> roles) => roles.Contains(DutyRole.Lead) ? DutyRole.Lead : roles.Contains(DutyRole.Cooperate) ? DutyRole.Cooperate : DutyRole.Territorial;
}
