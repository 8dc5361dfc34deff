using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>
/// Says which organisation or place has to reach which part. All shares at once, so that the sum is always that of one decision;
/// it need not be the whole, but how far it is off is always told.
/// </summary>
static class SplitTarget
{
    const int Most = 3_000;

    public sealed record Request(int Version, IReadOnlyList<Share?>? Shares);

    /// <param name="Place">Instead of an organisation: the place reports, through whoever may report there.</param>
    /// <param name="Value">Decimal text with at most three decimals.</param>
    public sealed record Share(Guid? Organisation, Guid? Place, string? Value);

    public sealed record Answer(int Version, SharesView Shares);

    public static void Map(IEndpointRouteBuilder targets) => targets.MapPut("/{target:guid}/shares", Handle).Requires("plans.publish");

    static async Task<Ok<Answer>> Handle(Guid id, Guid target, Request request, Db db, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var seen = await AddTarget.Manage(db, id, stop);
        var one = await db.Set<PlanTarget>().SingleOrDefaultAsync(it => it.Id == target && it.Plan == id, stop) ?? throw TargetProblems.NotFound();
        if (one.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        var asked = await Owners(request, seen.Plan, organisations, places, stop);
        var there = await db.Set<TargetShare>().Where(it => it.Target == target).ToListAsync(stop);

        var kept = there.ToDictionary(it => (it.Organisation, it.Place));
        foreach (var (organisation, place, scopeKey, value) in asked)
        {
            if (kept.Remove((organisation, place), out var share)) share.Value = value;
            else db.Add(TargetShare.Of(one, organisation, place, scopeKey, value));
        }
        if (kept.Values.Count(it => it.Entries > 0) is > 0 and var reporting) throw TargetProblems.ShareHasEntries(reporting);
        db.RemoveRange(kept.Values);
        one.Split(asked.Count, asked.Sum(it => it.Value));
        await db.SaveChangesAsync(stop);
        var figures = (await TargetFigures.Of(db, [id], stop)).Single(it => it.Target.Id == target);
        return TypedResults.Ok(new Answer(one.Version, TargetView.Of(figures, true, Anran.Kernel.Time.BeijingTime.Today(time)).Shares ?? new(0, 0, "0", null)));
    }

    static async Task<List<(Guid? Organisation, Guid Place, string ScopeKey, long Value)>> Owners(
        Request request, Plan plan, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var asked = request.Shares ?? throw TargetProblems.SharesWrong(Most);
        if (asked.Count > Most || asked.Any(it => it is null || it.Organisation is null == it.Place is null)) throw TargetProblems.SharesWrong(Most);
        var bodies = await organisations.FindAll([.. asked.Select(it => it!.Organisation).OfType<Guid>().Distinct()], stop);
        var areas = await places.FindAll([.. asked.Select(it => it!.Place).OfType<Guid>().Distinct()], stop);
        var owners = new List<(Guid?, Guid, string ScopeKey, long)>();
        foreach (var share in asked)
        {
            var value = Thousandths.Parse("value", share!.Value);
            if (share.Organisation is { } body && bodies.TryGetValue(body, out var organisation)) owners.Add((body, organisation.Place, organisation.ScopeKey, value));
            else if (share.Place is { } area && areas.TryGetValue(area, out var place)) owners.Add((null, area, place.ScopeKey, value));
            else throw TargetProblems.SharesWrong(Most);
        }
        var inside = owners.All(it => it.ScopeKey.StartsWith(plan.ScopeKey, StringComparison.Ordinal));
        return inside && owners.DistinctBy(it => (it.Item1, it.Item2)).Count() == owners.Count ? owners : throw TargetProblems.SharesWrong(Most);
    }
}
