using Anran.Campaigns.Imports;
using Anran.Campaigns.Units;
using Anran.Plans;

namespace Anran.Campaigns.Responsibility;

/// <summary>Takes a decided plan apart into the rows of its matrix.</summary>
static class Duties
{
    /// <summary>Who is named in which role; nobody twice in one role of one measure.</summary>
    public static IEnumerable<(DutyRole Role, string Unit)> Roles(Measure measure) =>
        measure.Lead.Distinct().Select(unit => (DutyRole.Lead, unit))
            .Concat(measure.Cooperate.Distinct().Select(unit => (DutyRole.Cooperate, unit)))
            .Concat(measure.Territorial.Distinct().Select(unit => (DutyRole.Territorial, unit)));

    public static (List<PlanMeasure> Measures, List<PlanDuty> Duties) Of(
        Plan plan, PlanImport import, WorkPlan decided, IReadOnlyDictionary<string, MappedUnit> units)
    {
        var (measures, duties) = (new List<PlanMeasure>(), new List<PlanDuty>());
        foreach (var measure in decided.Measures)
        {
            var row = RowOf(plan, import, measure, measures.Count);
            measures.Add(row);
            foreach (var (role, unit) in Roles(measure))
            {
                var mapped = units[unit];
                if (mapped.Organisations.Count == 0) duties.Add(DutyOf(row, role, mapped, null, duties.Count));
                foreach (var organisation in mapped.Organisations) duties.Add(DutyOf(row, role, mapped, organisation, duties.Count));
            }
        }
        return (measures, duties);
    }

    static PlanMeasure RowOf(Plan plan, PlanImport import, Measure measure, int position) => new()
    {
        Id = Guid.CreateVersion7(plan.ConfirmedAt),
        Plan = plan.Id,
        Place = plan.Place,
        ScopeKey = plan.ScopeKey,
        Position = position,
        Number = measure.Id,
        Section = string.Join('\n', measure.SectionPath),
        Heading = measure.Heading,
        Text = measure.Text,
        Remark = measure.Note,
        FirstLine = measure.Lines.First,
        LastLine = measure.Lines.Last,
        Origin = import.Edits.Where(it => it.Undone is null && it.Measure == measure.Id).ToList() switch
        {
            [] => MeasureOrigin.Paper,
            [{ Field: PlanFields.Measure, Was: null }, ..] => MeasureOrigin.Added,
            _ => MeasureOrigin.Edited,
        },
    };

    static PlanDuty DutyOf(PlanMeasure measure, DutyRole role, MappedUnit unit, PlacedOrganisation? organisation, int position) => new()
    {
        Id = Guid.CreateVersion7(),
        Plan = measure.Plan,
        Measure = measure.Id,
        Position = position,
        Role = role,
        Unit = unit.Name,
        How = unit.How,
        Organisation = organisation?.Id,
        Place = organisation?.Place ?? measure.Place,
        ScopeKey = organisation?.ScopeKey ?? measure.ScopeKey,
    };
}
