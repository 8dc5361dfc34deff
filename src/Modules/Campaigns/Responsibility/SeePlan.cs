using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Responsibility;

/// <summary>
/// Which part of a plan the caller sees. Who sees the plan's whole place sees all of it; everybody else the measures in which
/// an organisation of theirs is named, and there only that name.
/// </summary>
sealed record SeePlan(Plan Plan, bool Whole)
{
    const string Why = "the head of a plan is for everybody it names";

    public static async Task<SeePlan> Find(Db db, Guid id, CancellationToken stop)
    {
        if (await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) is { } whole) return new(whole, true);
        if (!await db.Set<PlanDuty>().AnyAsync(it => it.Plan == id, stop)) throw CampaignProblems.PlanNotFound();
        return new(await db.Unscoped<Plan>(Why).AsNoTracking().SingleAsync(it => it.Id == id, stop), false);
    }

    /// <summary>Plans in force that the caller sees in whole or in part, newest first.</summary>
    /// <param name="below">Only those of this subtree, or that bind somebody in it.</param>
    public static async Task<List<(Plan Plan, bool Whole)>> List(Db db, string? below, string? words, Guid? after, int count, CancellationToken stop)
    {
        var (duties, plans) = (db.Set<PlanDuty>().AsQueryable(), db.Set<Plan>().AsQueryable());
        var whole = await plans.Select(it => it.Id).ToListAsync(stop);
        if (below is not null) (duties, plans) = (duties.Within(below), plans.Within(below));
        var mine = (await duties.Select(it => it.Plan).Distinct().ToListAsync(stop)).Concat(await plans.Select(it => it.Id).ToListAsync(stop)).ToHashSet();
        var heads = await db.Unscoped<Plan>(Why).AsNoTracking()
            .Where(it => mine.Contains(it.Id) && it.ReplacedBy == null && (words == null || it.Title.Contains(words)) && (after == null || it.Id < after))
            .OrderByDescending(it => it.Id).Take(count).ToListAsync(stop);
        return heads.ConvertAll(it => (it, whole.Contains(it.Id)));
    }

    public async Task<(List<PlanMeasure> Measures, List<Cell> Cells, List<UnitOrganisation> Units)> Matrix(Db db, CancellationToken stop)
    {
        var duties = db.Set<PlanDuty>().Where(it => it.Plan == Plan.Id);
        // One unit may stand for hundreds of organisations: the cells and the names behind them are two questions, not a product.
        var cells = await duties.GroupBy(it => new { it.Measure, it.Role, it.Unit })
            .Select(it => new { it.Key.Measure, it.Key.Role, it.Key.Unit, Position = it.Min(duty => duty.Position) })
            .OrderBy(it => it.Position).Select(it => new Cell(it.Measure, it.Role, it.Unit)).ToListAsync(stop);
        var units = await duties.Where(it => it.Organisation != null)
            .Select(it => new UnitOrganisation(it.Unit, it.Organisation!.Value)).Distinct().ToListAsync(stop);
        var measures = db.Unscoped<PlanMeasure>("a measure is for everybody it names").AsNoTracking().Where(it => it.Plan == Plan.Id).OrderBy(it => it.Position);
        var all = await measures.ToListAsync(stop);
        var named = cells.Select(it => it.Measure).ToHashSet();
        return (Whole ? all : all.FindAll(it => named.Contains(it.Id)), cells, units);
    }

    public sealed record Cell(Guid Measure, DutyRole Role, string Unit);

    public sealed record UnitOrganisation(string Unit, Guid Organisation);
}
