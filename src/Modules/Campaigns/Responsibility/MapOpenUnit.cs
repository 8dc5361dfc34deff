using Anran.Campaigns.Imports;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Units;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Responsibility;

/// <summary>
/// A name that nobody answered to when the plan was confirmed gets its organisations: they were registered later, or it was left open.
/// Whom a name means from the confirmation on is changed by a new edition only; of two who answer for an open one, the second is told.
/// </summary>
static class MapOpenUnit
{
    const int LongestName = 100;

    public sealed record Request(string? Name, IReadOnlyList<Guid>? Organisations);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPut("/{id:guid}/units", Handle).Requires("plans.confirm");

    static async Task<NoContent> Handle(Guid id, Request request, Db db, IOrganisations organisations, Deciding deciding, TimeProvider time, CancellationToken stop)
    {
        var head = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        var name = EditPlanImport.Line("name", request.Name, LongestName);
        IReadOnlyList<OrganisationEntry>? chosen = null;
        // The name first: who was first is worth more to know than what is wrong with the choice.
        await deciding.Run(new(id, head.Version, Preview: true, null, FreeOfReason: true), DecisionKind.Name, 1, plan => Content(plan, name, []), stop);
        chosen = await MapUnit.Open(request.Organisations, head, organisations, time.Today(), stop);
        await deciding.Run(new(id, head.Version, Preview: false, null, FreeOfReason: true), DecisionKind.Name, 1, plan => Content(plan, name, chosen), stop);
        return TypedResults.NoContent();
    }

    static IReadOnlyList<(PlanDecision.Content Content, DecisionChange Change)> Content(PlanInHand plan, string name, IReadOnlyList<OrganisationEntry> chosen)
    {
        if (plan.Behind.Contains(name) && plan.Decisions.Find(it => it.Kind == DecisionKind.Name && it.Unit == name) is { } first)
            throw PublishingProblems.NameMapped(name, first.DecidedByName, first.DecidedAt, [.. first.Organisations.Select(plan.Name)]);
        if (plan.Behind.Contains(name) || !plan.Cells.Any(it => it.Unit == name))
            throw CampaignProblems.Wrong("name", "方案里没有这个待对应的单位名称。", "The plan holds no such open name.");
        foreach (var entry in chosen) plan.Organisations[entry.Id] = entry;
        return [(new(DecisionKind.Name, Unit: name, Organisations: [.. chosen.Select(it => it.Id)]), new(null, "", name, null, new("", "")))];
    }
}
