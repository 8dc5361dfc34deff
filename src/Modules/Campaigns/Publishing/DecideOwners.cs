using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// Organisations answer for the chosen measures in a role which the paper gave to nobody, or beside those it names. For the territory
/// also all township governments and street offices of the plan's place together.
/// </summary>
static class DecideOwners
{
    const string TownshipKind = "township";

    /// <param name="Subtree">All township governments and street offices of the place, instead of the organisations.</param>
    public sealed record Request(IReadOnlyList<Guid>? Measures, DutyRole Role, IReadOnlyList<Guid>? Organisations, string? Reason, int Version, bool Subtree = false, bool Preview = false);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/decisions/owners", Handle).Requires("plans.publish");

    static async Task<Ok<DecisionAnswer>> Handle(Guid id, Request request, Db db, IOrganisations organisations, Deciding deciding, TimeProvider time, CancellationToken stop)
    {
        var head = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        var chosen = request.Subtree ? await Townships(head, organisations, stop) : await MapUnit.Open(request.Organisations, head, organisations, time.Today(), stop);
        return TypedResults.Ok(await deciding.Run(new(id, request.Version, request.Preview, request.Reason), DecisionKind.Owners, request.Measures?.Count ?? 0, plan =>
        {
            foreach (var entry in chosen) plan.Organisations[entry.Id] = entry;
            var now = request.Subtree ? new Text($"{Effects.Townships}（{chosen.Count}）", $"{chosen.Count} township governments and street offices") : Names(chosen);
            return [.. Deciding.Chosen(plan, request.Measures)
                .Select(it => (Measure: it, There: plan.Owners(it.Id, request.Role).ToHashSet()))
                .Select(it => (it.Measure, it.There, New: chosen.Where(one => !it.There.Contains(one.Id)).Select(one => one.Id).ToList()))
                .Where(it => it.New.Count > 0)
                .Select(it => (
                    new PlanDecision.Content(DecisionKind.Owners, it.Measure.Id, Role: request.Role, Unit: request.Subtree ? Effects.Townships : null, Organisations: request.Subtree ? [.. chosen.Select(one => one.Id)] : it.New),
                    new DecisionChange(it.Measure.Id, it.Measure.Number, it.Measure.Heading, it.There.Count == 0 ? null : Names([.. it.There.Select(one => plan.Organisations[one])]).Zh, now)))];
        }, stop));
    }

    static async Task<IReadOnlyList<OrganisationEntry>> Townships(Plan plan, IOrganisations organisations, CancellationToken stop) =>
        (await organisations.Within(plan.ScopeKey, stop)).Where(it => it.Kind == TownshipKind).ToList() is { Count: > 0 } found ? found : throw PublishingProblems.NoTownships();

    static Text Names(IReadOnlyList<OrganisationEntry> all)
    {
        const int most = 4;
        var first = string.Join("、", all.Take(most).Select(it => it.Name));
        return all.Count <= most ? new(first, first) : new($"{first}等 {all.Count} 个单位", $"{first} and others, {all.Count} in all");
    }
}
