using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Publishing;

/// <summary>One of the joint leads calls the others together. Chosen measures which it does not lead jointly are left as they are.</summary>
static class DecideConvenor
{
    public sealed record Request(IReadOnlyList<Guid>? Measures, Guid Organisation, string? Reason, int Version, bool Preview = false);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/decisions/convenor", Handle).Requires("plans.publish");

    static async Task<Ok<DecisionAnswer>> Handle(Guid id, Request request, Deciding deciding, CancellationToken stop) =>
        TypedResults.Ok(await deciding.Run(new(id, request.Version, request.Preview, request.Reason), DecisionKind.Convenor, request.Measures?.Count ?? 0, plan =>
        {
            var led = Deciding.Chosen(plan, request.Measures).FindAll(it => plan.Owners(it.Id, DutyRole.Lead).ToList() is { Count: > 1 } leads && leads.Contains(request.Organisation));
            if (led.Count == 0) throw PublishingProblems.NotALead();
            var name = plan.Name(request.Organisation);
            return [.. led.Where(it => it.Convenor != request.Organisation).Select(it => (
                new PlanDecision.Content(DecisionKind.Convenor, it.Id, Organisations: [request.Organisation]),
                new DecisionChange(it.Id, it.Number, it.Heading, it.Convenor is { } was ? plan.Name(was) : null, new(name, name))))];
        }, stop));
}
