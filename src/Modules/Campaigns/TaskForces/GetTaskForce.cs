using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.TaskForces;

/// <summary>工作专班 of a plan: the seats of its paper with who fills them, and level by level how many organisations have named a contact.</summary>
static class GetTaskForce
{
    /// <param name="Whole">False when the caller sees only the seats and people of his own.</param>
    /// <param name="InForce">A roster of a plan withdrawn or replaced is only read, or emptied.</param>
    /// <param name="Unseated">People on seats of an earlier edition that this one's paper no longer has.</param>
    public sealed record View(bool Whole, bool InForce, IReadOnlyList<SeatView> Seats, IReadOnlyList<RosterRow> Unseated, IReadOnlyList<LevelView> Levels);

    /// <param name="Text">As the paper writes it, persons masked.</param>
    public sealed record SeatView(int Number, SeatKind Kind, string Text, IReadOnlyList<RosterRow> People);

    /// <param name="Organisations">Named by the plan, of this level, and seen by the caller.</param>
    /// <param name="Named">How many of them have a contact.</param>
    public sealed record LevelView(PlaceKind Level, int Organisations, int Named);

    public static void Map(IEndpointRouteBuilder force) => force.MapGet("/", Handle).Requires("task-forces.read");

    static async Task<Ok<View>> Handle(Guid id, Db db, IOrganisations organisations, IPlaces places, FieldCipher cipher, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        var entries = await db.Set<RosterEntry>().AsNoTracking().Where(it => it.TaskForce == seen.Force.Id && it.SeatNumber != null).OrderBy(it => it.Id).ToListAsync(stop);
        var where = await places.FindAll([.. entries.Select(it => it.Place).Distinct()], stop);
        var people = entries.ToLookup(it => it.SeatNumber, it => RosterRow.Of(it, where, cipher, db.Caller.Id));
        var there = seen.Force.Seats.Select(it => (int?)it.Number).ToHashSet();
        var expected = await ExpectedOrganisation.All(seen, db, organisations, places, stop);
        return TypedResults.Ok(new View(
            seen.Whole, seen.Plan.IsInForce,
            [.. (await seen.Seats(db, stop)).OrderBy(it => it.Kind).ThenBy(it => it.Number).Select(it => new SeatView(it.Number, it.Kind, it.Text, [.. people[it.Number]]))],
            [.. people.Where(it => !there.Contains(it.Key)).SelectMany(it => it)],
            [.. expected.GroupBy(it => it.Place.Kind).OrderBy(it => it.Key).Select(of => new LevelView(of.Key, of.Count(), of.Count(it => it.Contacts > 0)))]));
    }
}
