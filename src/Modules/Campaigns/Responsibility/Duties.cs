using Anran.Campaigns.Imports;
using Anran.Campaigns.Units;
using Anran.Plans;

namespace Anran.Campaigns.Responsibility;

/// <summary>Takes a decided plan apart into the rows of its matrix, and those into what each organisation owes.</summary>
static class Duties
{
    /// <summary>Who is named in which role; nobody twice in one role of one measure.</summary>
    public static IEnumerable<(DutyRole Role, string Unit)> Roles(Measure measure) =>
        measure.Lead.Distinct().Select(unit => (DutyRole.Lead, unit))
            .Concat(measure.Cooperate.Distinct().Select(unit => (DutyRole.Cooperate, unit)))
            .Concat(measure.Territorial.Distinct().Select(unit => (DutyRole.Territorial, unit)));

    public static (List<PlanMeasure> Measures, List<PlanCell> Cells) Matrix(Plan plan, PlanImport import, WorkPlan decided)
    {
        var (measures, cells) = (new List<PlanMeasure>(), new List<PlanCell>());
        foreach (var measure in decided.Measures)
        {
            var row = RowOf(plan, import, measure, measures.Count);
            measures.Add(row);
            foreach (var (role, unit) in Roles(measure)) cells.Add(CellOf(row, role, unit, CellOrigin.Paper, cells.Count));
        }
        return (measures, cells);
    }

    public static IEnumerable<PlanUnit> Units(Guid plan, IEnumerable<MappedUnit> units) => units.SelectMany(unit =>
        unit.Organisations.DistinctBy(it => it.Id).Select(it => PlanUnit.Of(plan, unit.Name, unit.How!.Value, it.Id, it.Place, it.ScopeKey)));

    /// <summary>What one organisation owes by one measure, before it is a row.</summary>
    public readonly record struct Owed(PlanMeasure Measure, PlanCell Cell, PlanUnit Unit, bool Convenes)
    {
        public Guid Organisation => Unit.Organisation!.Value;

        /// <param name="before">The duty that this one goes on from.</param>
        public Duty Give(Duty? before) => new()
        {
            Id = RowId.New(),
            Plan = Measure.Plan,
            Measure = Measure.Id,
            Position = Measure.Position,
            Role = Cell.Role,
            Unit = Cell.Unit,
            Convenes = Convenes,
            Organisation = Unit.Organisation,
            Place = Unit.Place,
            ScopeKey = Unit.ScopeKey,
            Due = Measure.Due ?? before?.Due,
            State = before?.State ?? DutyState.Open,
            Percent = before?.Percent ?? 0,
            Person = before?.Organisation == Unit.Organisation ? before?.Person : null,
            PersonName = before?.Organisation == Unit.Organisation ? before?.PersonName : null,
            BlockedBecause = before?.BlockedBecause,
            ReturnedBecause = before?.ReturnedBecause,
            DoneAt = before?.DoneAt,
            Earlier = before?.Id,
        };
    }

    /// <summary>Every organisation that a measure names owes it once, in the strongest of its roles there.</summary>
    /// <param name="cells">Of this measure.</param>
    /// <param name="units">Whom the names of the plan mean.</param>
    /// <param name="owes">Whether an organisation that is named owes the measure; all do when absent.</param>
    public static IEnumerable<Owed> OwedBy(PlanMeasure measure, IEnumerable<PlanCell> cells, ILookup<string, PlanUnit> units, Func<Guid, bool>? owes = null)
    {
        var named = cells.OrderBy(it => it.Role).ThenBy(it => it.Position)
            .SelectMany(cell => units[cell.Unit].Select(unit => (Cell: cell, Unit: unit)))
            .Where(it => it.Unit.Organisation is { } id && (owes?.Invoke(id) ?? true))
            .DistinctBy(it => it.Unit.Organisation).ToList();
        var leads = named.Count(it => it.Cell.Role == DutyRole.Lead);
        return named.Select(it => new Owed(measure, it.Cell, it.Unit, it.Cell.Role == DutyRole.Lead && (leads == 1 || measure.Convenor == it.Unit.Organisation)));
    }

    public static PlanCell CellOf(PlanMeasure measure, DutyRole role, string unit, CellOrigin origin, int position, Guid? decision = null) => new()
    {
        Id = RowId.New(),
        Plan = measure.Plan,
        Measure = measure.Id,
        Position = position,
        Role = role,
        Unit = unit,
        Origin = origin,
        Decision = decision,
        Place = measure.Place,
        ScopeKey = measure.ScopeKey,
    };

    static PlanMeasure RowOf(Plan plan, PlanImport import, Measure measure, int position) => new()
    {
        Id = RowId.New(plan.ConfirmedAt),
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
        Upper = TakenOver(import, measure)?.Upper,
        TakenOverBy = TakenOver(import, measure)?.By.Id,
    };

    static PlanEdit? TakenOver(PlanImport import, Measure measure) => import.Edits.FirstOrDefault(it => it.Undone is null && it.Upper is not null && it.Measure == measure.Id);
}
