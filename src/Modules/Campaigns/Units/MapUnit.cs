using Anran.Campaigns.Imports;
using Anran.Campaigns.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Units;

/// <summary>Says which organisations a name in the paper means; none leaves it open on purpose.</summary>
static class MapUnit
{
    const int MostOrganisations = 2000, LongestName = 100;

    public sealed record Request(string? Name, IReadOnlyList<Guid>? Organisations, int Version);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapPut("/{id:guid}/units", Handle).Requires("plans.import");

    static async Task<Ok<EditPlanImport.Answer>> Handle(Guid id, Request request, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var import = await EditPlanImport.Find(db, id, stop);
        var name = EditPlanImport.Line("name", request.Name, LongestName);
        if (!import.Current.Measures.Any(it => it.ResponsibleAll.Contains(name)))
            throw CampaignProblems.Wrong("name", "方案里没有这个单位名称。", "The plan names no such unit.");
        var chosen = await Chosen(request.Organisations, import, organisations, stop);
        import.Choose(name, [.. chosen.Select(it => it.Id)], request.Version, By.Of(db.Caller, time));
        return TypedResults.Ok(await EditPlanImport.Save(db, import, stop));
    }

    /// <summary>A plan gives duties within its own place only; who stands outside is the same as who does not exist.</summary>
    public static async Task<IReadOnlyList<OrganisationEntry>> Chosen(IReadOnlyList<Guid>? asked, IPlaced plan, IOrganisations organisations, CancellationToken stop)
    {
        Guid[] chosen = [.. (asked ?? []).Distinct()];
        if (chosen.Length > MostOrganisations) throw CampaignProblems.Wrong("organisations", $"最多对应 {MostOrganisations} 个单位。", $"At most {MostOrganisations} organisations.");
        var known = await organisations.FindAll(chosen, stop);
        if (chosen.Any(it => !known.TryGetValue(it, out var one) || !one.ScopeKey.StartsWith(plan.ScopeKey, StringComparison.Ordinal)))
            throw CampaignProblems.Wrong("organisations", "只能对应到方案所在地区及其下级的单位。", "Only organisations of the plan's place and below it.");
        return [.. chosen.Select(it => known[it])];
    }

    /// <summary>At least one, and all of them exist.</summary>
    public static async Task<IReadOnlyList<OrganisationEntry>> Open(IReadOnlyList<Guid>? asked, IPlaced plan, IOrganisations organisations, DateOnly today, CancellationToken stop)
    {
        var chosen = await Chosen(asked, plan, organisations, stop);
        if (chosen.Count == 0) throw CampaignProblems.Wrong("organisations", "请选择至少一个单位。", "Choose at least one organisation.");
        return chosen.FirstOrDefault(it => !it.Exists(today)) is { } closed ? throw PublishingProblems.ClosedChosen(closed.Name) : chosen;
    }
}
