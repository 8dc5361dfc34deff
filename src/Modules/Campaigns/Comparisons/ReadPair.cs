using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Plans;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Comparisons;

/// <summary>
/// The two plans of a comparison. The lower one lies in the caller's own area, whole. The upper one may lie above it: a published plan is
/// sent down officially to every place below, so its paper may be read there; not its drafts, its decisions, its progress, nor plans of
/// places beside. Above is what the tree says today.
/// </summary>
sealed class ReadPair(Db db)
{
    const string Why = "a published plan is sent down to the places below; its paper is theirs to read";

    /// <summary>So many plans above are offered, the nearest first.</summary>
    const int MostUppers = 100;

    /// <summary>Characters of a level of the tree's keys.</summary>
    const int Level = 4;

    public async Task<PlanSide> Lower(Guid id, CancellationToken stop) =>
        PlanSide.Of(await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound());

    /// <exception cref="Problem">It is not there, not published, withdrawn, or not of a place above: always the same answer.</exception>
    public async Task<PlanSide> Upper(Guid id, PlanSide lower, CancellationToken stop)
    {
        var above = Above(lower.ScopeKey);
        var found = await db.Unscoped<Plan>(Why).AsNoTracking().SingleOrDefaultAsync(it => it.Id == id && it.State == PlanState.Published && above.Contains(it.ScopeKey), stop);
        return PlanSide.Of(found ?? throw ComparisonProblems.NotAbove());
    }

    /// <summary>In force above, the nearest place first, then the newest.</summary>
    public async Task<List<PlanSide>> Uppers(PlanSide lower, CancellationToken stop)
    {
        var above = Above(lower.ScopeKey);
        var found = await db.Unscoped<Plan>(Why).AsNoTracking().Where(it => it.State == PlanState.Published && it.ReplacedBy == null && above.Contains(it.ScopeKey))
            .OrderByDescending(it => it.ScopeKey.Length).ThenByDescending(it => it.Id).Take(MostUppers).ToListAsync(stop);
        return found.ConvertAll(PlanSide.Of);
    }

    /// <summary>Of which plan above the lower one a measure is.</summary>
    public async Task<PlanSide> UpperOf(Guid measure, PlanSide lower, CancellationToken stop)
    {
        var plan = await db.Unscoped<PlanMeasure>(Why).Where(it => it.Id == measure).Select(it => (Guid?)it.Plan).SingleOrDefaultAsync(stop);
        if (plan is null) throw ComparisonProblems.NoMeasureThere();
        try
        {
            return await Upper(plan.Value, lower, stop);
        }
        catch (Problem)
        {
            throw ComparisonProblems.NoMeasureThere();
        }
    }

    /// <summary>What the paper says, as it was compiled and corrected; what was decided beside it is left out.</summary>
    /// <param name="side">One that this reader found.</param>
    public async Task<Paper> Paper(PlanSide side, CancellationToken stop)
    {
        if (side.IsDraft) return new((await db.Set<PlanImport>().AsNoTracking().SingleAsync(it => it.Id == side.Id, stop)).Current, []);
        var facts = await db.Unscoped<Plan>(Why).Where(it => it.Id == side.Id).Select(it => it.Facts).SingleAsync(stop);
        var measures = await db.Unscoped<PlanMeasure>(Why).AsNoTracking().Where(it => it.Plan == side.Id).OrderBy(it => it.Position).ToListAsync(stop);
        var cells = (await db.Unscoped<PlanCell>(Why).AsNoTracking().Where(it => it.Plan == side.Id && it.Origin == CellOrigin.Paper).OrderBy(it => it.Position).ToListAsync(stop)).ToLookup(it => it.Measure);
        return new(facts with { Measures = [.. measures.Select(it => MeasureOf(it, cells[it.Id]))] }, [.. measures.Select(it => it.Id)]);
    }

    /// <summary>Where the organisations lie that the upper plan's names mean.</summary>
    public async Task<ILookup<string, string>> Named(PlanSide upper, CancellationToken stop) =>
        (await db.Unscoped<PlanUnit>(Why).Where(it => it.Plan == upper.Id).Select(it => new { it.Unit, it.ScopeKey }).Distinct().ToListAsync(stop)).ToLookup(it => it.Unit, it => it.ScopeKey);

    static Measure MeasureOf(PlanMeasure it, IEnumerable<PlanCell> cells)
    {
        var roles = cells.ToLookup(cell => cell.Role, cell => cell.Unit);
        return new()
        {
            Id = it.Number,
            SectionPath = it.Section.Length == 0 ? [] : it.Section.Split('\n'),
            Heading = it.Heading,
            Text = it.Text,
            Lead = [.. roles[DutyRole.Lead]],
            Cooperate = [.. roles[DutyRole.Cooperate]],
            Territorial = [.. roles[DutyRole.Territorial]],
            ResponsibleAll = [.. roles.SelectMany(role => role).Distinct()],
            Note = "",
            Lines = new(it.FirstLine, it.LastLine),
            ResponsibilityLines = null,
        };
    }

    static List<string> Above(string scopeKey)
    {
        var keys = new List<string>();
        for (var length = Level; length < scopeKey.Length; length += Level) keys.Add(scopeKey[..length]);
        return keys;
    }
}
