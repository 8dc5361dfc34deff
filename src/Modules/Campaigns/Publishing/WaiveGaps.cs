using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Publishing;

/// <summary>Gaps are left open on purpose, and the reason is kept. A gap that comes again later, as when a lead is dissolved, is the waived one.</summary>
static class WaiveGaps
{
    const int MostNames = 2000;

    /// <param name="Gaps">What kinds to waive.</param>
    /// <param name="Measures">Where; null for all that have such a gap.</param>
    /// <param name="Names">For gaps of names; null for all that have such a gap.</param>
    public sealed record Request(IReadOnlyList<GapKind>? Gaps, IReadOnlyList<Guid>? Measures, IReadOnlyList<string>? Names, string? Reason, int Version, bool Preview = false);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/decisions/waivers", Handle).Requires("plans.publish");

    static async Task<Ok<DecisionAnswer>> Handle(Guid id, Request request, Deciding deciding, CancellationToken stop)
    {
        if (request.Names is { Count: > MostNames }) throw CampaignProblems.Wrong("names", $"最多 {MostNames} 个名称。", $"At most {MostNames} names.");
        return TypedResults.Ok(await deciding.Run(
            new(id, request.Version, request.Preview, request.Reason, NeedsReason: true), DecisionKind.Waiver, (request.Measures?.Count ?? 0) + (request.Names?.Count ?? 0), plan => Content(plan, request), stop));
    }

    static IReadOnlyList<(PlanDecision.Content Content, DecisionChange Change)> Content(PlanInHand plan, Request request)
    {
        var (kinds, measures, names) = ((request.Gaps ?? []).ToHashSet(), request.Measures?.ToHashSet(), request.Names?.ToHashSet());
        if (measures is { Count: > 0 }) Deciding.Chosen(plan, request.Measures);
        var gaps = Gaps.Of(plan).FindAll(it => it.Waived is null && kinds.Contains(it.Kind) && (it.Measure is { } measure ? measures?.Contains(measure.Id) != false : names?.Contains(it.Unit!) != false));
        if (gaps.Count == 0) throw PublishingProblems.NoGap();
        return [.. gaps.Select(it => (
            new PlanDecision.Content(DecisionKind.Waiver, it.Measure?.Id, it.Kind, Unit: it.Unit, Organisations: it.Organisation is { } closed ? [closed] : []),
            new DecisionChange(it.Measure?.Id, it.Measure?.Number ?? "", it.Measure?.Heading ?? it.Unit!, PublishingProblems.Zh(it.Kind), new($"豁免“{PublishingProblems.Zh(it.Kind)}”", $"waived “{PublishingProblems.En(it.Kind)}”"))))];
    }
}
