using Anran.Campaigns.Responsibility;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>What a new edition takes over from the one in force, and what falls away with it.</summary>
static class GetSuccession
{
    const int MostFallen = 500;

    /// <param name="Kept">Duties that go on with the work done.</param>
    /// <param name="Fresh">Duties nobody had before.</param>
    /// <param name="FallenCount">Duties that nobody owes any more once the edition is published.</param>
    /// <param name="Fallen">The first of them, those with work done first.</param>
    public sealed record View(Guid Before, int Edition, Guid? Import, int Kept, int Fresh, int FallenCount, IReadOnlyList<FallenView> Fallen);
    public sealed record FallenView(Guid Duty, string Number, string Heading, string Organisation, DutyRole Role, DutyState State, int Percent);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/succession", Handle).Requires("plans.publish");

    static async Task<Results<Ok<View>, NoContent>> Handle(Guid id, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var hand = await PlanInHand.Load(id, db, organisations, time.Today(), stop);
        if (await Succession.Of(hand.Plan, hand.Measures, db, stop) is not { } succession) return TypedResults.NoContent();
        var now = hand.Measures.SelectMany(it => hand.Duties(it)).Select(it => (Before: succession.Earlier(it.Measure), it.Organisation)).ToList();
        var (before, pairs) = (succession.Before.Id, now.ToHashSet());
        var old = await db.Set<Duty>().AsNoTracking().Where(it => it.Plan == before)
            .Select(it => new { it.Id, it.Measure, it.Organisation, it.Role, it.State, it.Percent, it.Position }).ToListAsync(stop);
        var had = old.Select(it => ((Guid?)it.Measure, it.Organisation)).ToHashSet();
        var fallen = old.FindAll(it => !pairs.Contains((it.Measure, it.Organisation)));
        var shown = fallen.OrderByDescending(it => it.State != DutyState.Open).ThenBy(it => it.Position).Take(MostFallen).ToList();
        var measures = succession.Measures.ToDictionary(it => it.Id);
        var names = await organisations.FindAll([.. shown.Select(it => it.Organisation!.Value).Distinct()], stop);
        var kept = now.Count(it => had.Contains((it.Before, it.Organisation)));
        return TypedResults.Ok(new View(
            before, succession.Before.Edition, hand.Plan.Import, kept, now.Count - kept, fallen.Count,
            [.. shown.Select(it => new FallenView(it.Id, measures[it.Measure].Number, measures[it.Measure].Heading, names.TryGetValue(it.Organisation!.Value, out var one) ? one.Name : "", it.Role, it.State, it.Percent))]));
    }
}
