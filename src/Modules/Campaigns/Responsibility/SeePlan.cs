using Anran.Campaigns.Publishing;
using Anran.Campaigns.Targets;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Responsibility;

/// <summary>
/// Which part of a plan the caller sees. Who sees the plan's whole place sees all of it; everybody else the measures in which
/// an organisation of theirs is named, and there only that name. A share of a target is a part too, though no measure names its owner.
/// </summary>
sealed record SeePlan(Plan Plan, bool Whole)
{
    const string Why = "a published plan's head and its matrix are for everybody it names";

    public static async Task<SeePlan> Find(Db db, Guid id, CancellationToken stop)
    {
        if (await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) is { } whole) return new(whole, true);
        if (!await db.Set<PlanUnit>().AnyAsync(it => it.Plan == id, stop) && !await db.Set<TargetShare>().AnyAsync(it => it.Plan == id, stop)) throw CampaignProblems.PlanNotFound();
        var part = await db.Unscoped<Plan>(Why).AsNoTracking().SingleAsync(it => it.Id == id, stop);
        return part.PublishedAt is null ? throw CampaignProblems.PlanNotFound() : new(part, false);
    }

    /// <summary>Plans that no newer edition replaced: those the caller sees in whole, and those published that name somebody he sees. Newest first.</summary>
    /// <param name="below">Only those of this subtree, or that bind somebody in it.</param>
    public static async Task<List<(Plan Plan, bool Whole)>> List(Db db, string? below, string? words, Guid? after, int count, CancellationToken stop)
    {
        var (named, shares, plans) = (db.Set<PlanUnit>().AsQueryable(), db.Set<TargetShare>().AsQueryable(), db.Set<Plan>().AsQueryable());
        var whole = await plans.Select(it => it.Id).ToListAsync(stop);
        if (below is not null) (named, shares, plans) = (named.Within(below), shares.Within(below), plans.Within(below));
        var mine = (await named.Select(it => it.Plan).Concat(shares.Select(it => it.Plan)).Distinct().ToListAsync(stop)).Concat(await plans.Select(it => it.Id).ToListAsync(stop)).ToHashSet();
        var heads = await db.Unscoped<Plan>(Why).AsNoTracking()
            .Where(it => mine.Contains(it.Id) && it.ReplacedBy == null && (it.PublishedAt != null || whole.Contains(it.Id)))
            .Where(it => (words == null || it.Title.Contains(words)) && (after == null || it.Id < after))
            .OrderByDescending(it => it.Id).Take(count).ToListAsync(stop);
        return heads.ConvertAll(it => (it, whole.Contains(it.Id)));
    }

    public async Task<(List<PlanMeasure> Measures, List<PlanCell> Cells, List<UnitOrganisation> Units)> Matrix(Db db, CancellationToken stop)
    {
        // One unit may stand for hundreds of organisations: the cells and the names behind them are two questions, not a product.
        var units = await db.Set<PlanUnit>().Where(it => it.Plan == Plan.Id && it.Organisation != null)
            .Select(it => new UnitOrganisation(it.Unit, it.Organisation!.Value)).ToListAsync(stop);
        var names = units.Select(it => it.Unit).ToHashSet();
        var cells = await db.Unscoped<PlanCell>(Why).AsNoTracking().Where(it => it.Plan == Plan.Id).OrderBy(it => it.Position).ToListAsync(stop);
        var measures = await db.Unscoped<PlanMeasure>(Why).AsNoTracking().Where(it => it.Plan == Plan.Id).OrderBy(it => it.Position).ToListAsync(stop);
        if (Whole) return (measures, cells, units);
        cells = cells.FindAll(it => names.Contains(it.Unit));
        var named = cells.Select(it => it.Measure).ToHashSet();
        return (measures.FindAll(it => named.Contains(it.Id)), cells, units);
    }

    /// <summary>Who was released from which measure, though the paper names them.</summary>
    public async Task<HashSet<(Guid Measure, Guid Organisation)>> Released(Db db, CancellationToken stop) =>
        [.. (await db.Unscoped<PlanDecision>(Why).AsNoTracking().Where(it => it.Plan == Plan.Id && it.EndedAt == null && it.Kind == DecisionKind.Release).ToListAsync(stop))
            .SelectMany(it => it.Organisations.Select(organisation => (it.Measure!.Value, organisation)))];
    /// <summary>Of all measures of the plan, in its order, the sections they stand in.</summary>
    public Task<List<MeasureTitle>> Titles(Db db, CancellationToken stop) => db.Unscoped<PlanMeasure>(Why).Where(it => it.Plan == Plan.Id)
        .OrderBy(it => it.Position).Select(it => new MeasureTitle(it.Id, it.Section)).ToListAsync(stop);

    /// <summary>Runs of measures under the same titles, in the order of the paper.</summary>
    public static List<(string Title, List<T> Measures)> Sections<T>(IEnumerable<T> measures, Func<T, string> section)
    {
        var sections = new List<(string Title, List<T> Measures)>();
        foreach (var measure in measures)
        {
            var title = section(measure).Replace("\n", " › ", StringComparison.Ordinal);
            if (sections.Count == 0 || sections[^1].Title != title) sections.Add((title, []));
            sections[^1].Measures.Add(measure);
        }
        return sections;
    }

    public sealed record MeasureTitle(Guid Id, string Section);

    public sealed record UnitOrganisation(string Unit, Guid Organisation);
}
