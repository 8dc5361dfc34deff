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
        if (plan.ReplacedBy is not null) throw CampaignProblems.Replaced();
        var name = EditPlanImport.Line("name", request.Name, LongestName);
        var open = await db.Set<PlanDuty>().Where(it => it.Plan == id && it.Unit == name && it.Organisation == null).OrderBy(it => it.Position).ToListAsync(stop);
        if (open.Count == 0) throw CampaignProblems.Wrong("name", "方案里没有这个待对应的单位名称。", "The plan holds no such open name.");
        var chosen = await MapUnit.Chosen(request.Organisations, plan, organisations, stop);
        if (chosen.Count == 0) throw CampaignProblems.Wrong("organisations", "请选择至少一个单位。", "Choose at least one organisation.");
        if (open.Count * chosen.Count > ConfirmPlanImport.MostDuties) throw CampaignProblems.TooManyDuties(open.Count * chosen.Count, ConfirmPlanImport.MostDuties);

        var next = 1 + await db.Set<PlanDuty>().Where(it => it.Plan == id).MaxAsync(it => it.Position, stop);
        db.RemoveRange(open);
        db.AddRange(open.SelectMany(duty => chosen.Select(organisation => duty.For(organisation, next++))));
        plan.Answered(chosen, open.Count);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
