using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Publishing;

/// <summary>Organisations that the chosen measures name do not owe them. The paper keeps naming them; why they are released stands beside it.</summary>
static class ReleaseOwners
{
    public sealed record Request(IReadOnlyList<Guid>? Measures, IReadOnlyList<Guid>? Organisations, string? Reason, int Version, bool Preview = false);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/decisions/release", Handle).Requires("plans.publish");

    static async Task<Ok<DecisionAnswer>> Handle(Guid id, Request request, Deciding deciding, CancellationToken stop) =>
        TypedResults.Ok(await deciding.Run(new(id, request.Version, request.Preview, request.Reason, NeedsReason: true), DecisionKind.Release, request.Measures?.Count ?? 0, plan =>
        {
            var asked = (request.Organisations ?? []).ToHashSet();
            if (asked.Count == 0) throw CampaignProblems.Wrong("organisations", "请选择至少一个单位。", "Choose at least one organisation.");
            var found = Deciding.Chosen(plan, request.Measures)
                .Select(it => (Measure: it, Named: Named(plan, it).Where(asked.Contains).Where(one => !plan.Released.Contains((it.Id, one))).ToList()))
                .Where(it => it.Named.Count > 0).ToList();
            if (found.Count == 0) throw PublishingProblems.NotNamed();
            return [.. found.Select(it => (
                new PlanDecision.Content(DecisionKind.Release, it.Measure.Id, Organisations: it.Named),
                new DecisionChange(it.Measure.Id, it.Measure.Number, it.Measure.Heading, Names(plan, it.Named), new("免除", "released"))))];
        }, stop));

    static IEnumerable<Guid> Named(PlanInHand plan, PlanMeasure measure) => plan.CellsOf[measure.Id].SelectMany(it => plan.Behind[it.Unit]).Select(it => it.Organisation!.Value).Distinct();

    static string Names(PlanInHand plan, List<Guid> organisations) => string.Join("、", organisations.Take(4).Select(plan.Name)) + (organisations.Count > 4 ? $"（{organisations.Count}）" : "");
}
