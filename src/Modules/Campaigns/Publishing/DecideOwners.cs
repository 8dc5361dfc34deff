using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// Organisations answer for the chosen measures in a role which the paper gave to nobody, or beside those it names. For the territory
/// also all governments of a level below the plan's place together: the next one, or a lower one by name.
/// </summary>
static class DecideOwners
{
    /// <param name="Subtree">All governments of one level below the place, instead of the organisations.</param>
    /// <param name="Level">Of the subtree; null for the next level that has a government.</param>
    public sealed record Request(
        IReadOnlyList<Guid>? Measures, DutyRole Role, IReadOnlyList<Guid>? Organisations, string? Reason, int Version, bool Subtree = false, bool Preview = false, PlaceKind? Level = null);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPost("/{id:guid}/decisions/owners", Handle).Requires("plans.publish");

    static async Task<Ok<DecisionAnswer>> Handle(Guid id, Request request, Db db, IOrganisations organisations, IPlaces places, Deciding deciding, TimeProvider time, CancellationToken stop)
    {
        var head = await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw CampaignProblems.PlanNotFound();
        var (level, chosen) = request.Subtree
            ? await Level(head, request.Level, organisations, places, time.Today(), stop)
            : ((PlaceKind?)null, await MapUnit.Open(request.Organisations, head, organisations, time.Today(), stop));
        return TypedResults.Ok(await deciding.Run(new(id, request.Version, request.Preview, request.Reason), DecisionKind.Owners, request.Measures?.Count ?? 0, plan =>
        {
            foreach (var entry in chosen) plan.Organisations[entry.Id] = entry;
            var now = level is { } of ? new Text($"{GovernmentLevels.Name(of)}（{chosen.Count} 个）", $"{chosen.Count} {GovernmentLevels.English(of)}") : Names(chosen);
            return [.. Deciding.Chosen(plan, request.Measures)
                .Select(it => (Measure: it, There: plan.Owners(it.Id, request.Role).ToHashSet()))
                .Select(it => (it.Measure, it.There, New: chosen.Where(one => !it.There.Contains(one.Id)).Select(one => one.Id).ToList()))
                .Where(it => it.New.Count > 0)
                .Select(it => (
                    new PlanDecision.Content(
                        DecisionKind.Owners, it.Measure.Id, Role: request.Role, Unit: level is { } whole ? GovernmentLevels.Name(whole) : null, Organisations: level is null ? it.New : [.. chosen.Select(one => one.Id)]),
                    new DecisionChange(it.Measure.Id, it.Measure.Number, it.Measure.Heading, it.There.Count == 0 ? null : Names([.. it.There.Select(one => plan.Organisations[one])]).Zh, now)))];
        }, stop));
    }

    static async Task<(PlaceKind?, IReadOnlyList<OrganisationEntry>)> Level(Plan plan, PlaceKind? level, IOrganisations organisations, IPlaces places, DateOnly today, CancellationToken stop)
    {
        var below = await GovernmentLevels.Below(plan, organisations, places, today, stop);
        var found = below.Where(it => level is null || it.Level == level).Take(1).ToList();
        return found is [var (of, chosen)] ? (of, chosen) : throw PublishingProblems.NoGovernments();
    }

    static Text Names(IReadOnlyList<OrganisationEntry> all)
    {
        const int most = 4;
        var first = string.Join("、", all.Take(most).Select(it => it.Name));
        return all.Count <= most ? new(first, first) : new($"{first}等 {all.Count} 个单位", $"{first} and others, {all.Count} in all");
    }
}
