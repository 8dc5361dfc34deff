using Anran.Campaigns.Imports;
using Anran.Campaigns.Units;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Responsibility;

/// <summary>
/// A name that nobody answered to when the plan was confirmed gets its organisations: they were registered later, or it was left open.
/// Names that somebody answers to already are changed by a new edition only.
/// </summary>
static class MapOpenUnit
{
    const int LongestName = 100;

    public sealed record Request(string? Name, IReadOnlyList<Guid>? Organisations);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPut("/{id:guid}/units", Handle).Requires("plans.confirm");

    static async Task<NoContent> Handle(Guid id, Request request, Db db, IOrganisations organisations, CancellationToken stop)
    {
        var plan = await db.Set<Plan>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        plan.MustBeLatest();
        var name = EditPlanImport.Line("name", request.Name, LongestName);
        var cells = await db.Set<PlanCell>().CountAsync(it => it.Plan == id && it.Unit == name, stop);
        if (cells == 0 || await db.Set<PlanUnit>().AnyAsync(it => it.Plan == id && it.Unit == name, stop))
            throw CampaignProblems.Wrong("name", "方案里没有这个待对应的单位名称。", "The plan holds no such open name.");
        var chosen = await MapUnit.Chosen(request.Organisations, plan, organisations, stop);
        if (chosen.Count == 0) throw CampaignProblems.Wrong("organisations", "请选择至少一个单位。", "Choose at least one organisation.");

        var named = chosen.Select(it => PlanUnit.Of(id, name, MappedBy.Chosen, it.Id, it.Place, it.ScopeKey)).ToList();
        db.AddRange(named);
        plan.Answered(chosen, cells);
        if (plan.State == PlanState.Published) await Owe(db, plan, name, named, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    /// <summary>They owe from now on what the measures of this name say, as far as another name has not told them already.</summary>
    static async Task Owe(Db db, Plan plan, string name, List<PlanUnit> named, CancellationToken stop)
    {
        var cells = (await db.Set<PlanCell>().AsNoTracking().Where(it => it.Plan == plan.Id && it.Unit == name).ToListAsync(stop)).ToLookup(it => it.Measure);
        var (measures, organisations) = (cells.Select(it => it.Key).ToList(), named.Select(it => it.Organisation).ToList());
        var there = (await db.Set<Duty>().Where(it => measures.Contains(it.Measure) && organisations.Contains(it.Organisation)).Select(it => new { it.Measure, it.Organisation }).ToListAsync(stop))
            .Select(it => (it.Measure, it.Organisation)).ToHashSet();
        var rows = await db.Set<PlanMeasure>().AsNoTracking().Where(it => measures.Contains(it.Id)).OrderBy(it => it.Position).ToListAsync(stop);
        var units = named.ToLookup(it => it.Unit);
        var duties = rows.SelectMany(it => Duties.Of(it, cells[it.Id], units)).Where(it => !there.Contains((it.Measure, it.Organisation))).ToList();
        db.AddRange(duties);
        db.Note(new DutiesGiven(plan.Id, rows.Count, duties.Count), plan);
    }
}
