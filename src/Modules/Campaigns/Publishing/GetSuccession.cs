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
    /// <param name="Carried">How many decisions go on, whole or in part, and stand or stood in this edition.</param>
    /// <param name="LeftCount">How many decisions, or parts of them, stay behind.</param>
    /// <param name="Left">The first of them, in the order in which they were decided.</param>
    public sealed record View(
        Guid Before, int Edition, Guid? Import, int Kept, int Fresh, int FallenCount, IReadOnlyList<FallenView> Fallen, int Carried, int LeftCount, IReadOnlyList<LeftView> Left);

    /// <param name="Number">Of the measure in the edition before; null where it is about a name.</param>
    /// <param name="Now">Number of the measure in this edition.</param>
    /// <param name="Words">What was decided.</param>
    /// <param name="Parts">Organisations it does not go on for; empty when all of it stays behind.</param>
    public sealed record LeftView(Guid Decision, DecisionKind Kind, string? Number, string? Now, string? Heading, Text Words, LeftBehind Why, IReadOnlyList<string> Parts, string By, DateTimeOffset At);

    public sealed record FallenView(Guid Duty, string Number, string Heading, string Organisation, DutyRole Role, DutyState State, int Percent);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/succession", Handle).Requires("plans.publish");

    static async Task<Results<Ok<View>, NoContent>> Handle(Guid id, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var hand = await PlanInHand.Load(id, db, organisations, time.Today(), stop);
        if (await Succession.Of(hand.Plan, hand.Measures, db, stop) is not { } succession) return TypedResults.NoContent();
        var now = hand.Measures.SelectMany(it => hand.OwedBy(it)).Select(it => (Before: succession.Earlier(it.Measure.Id), it.Unit.Organisation)).ToList();
        var (before, pairs) = (succession.Before.Id, now.ToHashSet());
        var old = await db.Set<Duty>().AsNoTracking().Where(it => it.Plan == before)
            .Select(it => new { it.Id, it.Measure, it.Organisation, it.Role, it.State, it.Percent, it.Position }).ToListAsync(stop);
        var had = old.Select(it => ((Guid?)it.Measure, it.Organisation)).ToHashSet();
        var fallen = old.FindAll(it => !pairs.Contains((it.Measure, it.Organisation)));
        var shown = fallen.OrderByDescending(it => it.State != DutyState.Open).ThenBy(it => it.Position).Take(MostFallen).ToList();
        var measures = succession.Measures.ToDictionary(it => it.Id);
        var weighed = CarryDecisions.Weigh(await CarryDecisions.Edition.Of(
            succession, hand.Measures, hand.Cells, hand.Units, BeijingTime.DayOf(hand.Plan.ConfirmedAt), organisations, db, stop, hand.Plan.ConfirmedAt));
        var left = weighed.FindAll(it => it.Why is not null);
        var names = await organisations.FindAll([.. shown.Select(it => it.Organisation!.Value).Concat(left.Take(MostFallen).SelectMany(it => it.Old.Organisations)).Distinct()], stop);
        var kept = now.Count(it => had.Contains((it.Before, it.Organisation)));
        return TypedResults.Ok(new View(
            before, succession.Before.Edition, hand.Plan.Import, kept, now.Count - kept, fallen.Count,
            [.. shown.Select(it => new FallenView(it.Id, measures[it.Measure].Number, measures[it.Measure].Heading, names.TryGetValue(it.Organisation!.Value, out var one) ? one.Name : "", it.Role, it.State, it.Percent))],
            weighed.Count(it => it.Goes), left.Count, [.. left.Take(MostFallen).Select(LeftOf)]));

        LeftView LeftOf(CarriedDecision it)
        {
            var measure = it.Old.Measure is { } of ? measures.GetValueOrDefault(of) : null;
            var parts = it.Goes ? it.Old.Organisations.Except(it.Organisations).Select(Name).ToList() : [];
            return new(it.Old.Id, it.Old.Kind, measure?.Number, it.Measure?.Number, measure?.Heading ?? it.Old.Unit, PublishingProblems.Words(it.Old, Name), it.Why!.Value, parts, it.Old.DecidedByName, it.Old.DecidedAt);
        }

        string Name(Guid id) => names.TryGetValue(id, out var one) ? one.Name : "";
    }
}
