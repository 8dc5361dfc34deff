using Anran.Campaigns.HandIns.Clock;
using Anran.Campaigns.HandIns.Owing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Board;

/// <summary>How many were in time, late, are lacking or need not come, for each requirement and period. On time + late + missing + exempt is all there is.</summary>
static class CountHandIns
{
    const int Most = 2000;

    /// <param name="Missing">Those overdue included.</param>
    public sealed record Row(Guid Requirement, string What, string Period, DateOnly FirstDue, DateOnly LastDue, int OnTime, int Late, int Missing, int Overdue, int Exempt, int All);

    public sealed record Answer(DateOnly On, IReadOnlyList<Row> Rows);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/hand-ins/counts", Handle).Requires("plans.read");

    static async Task<Ok<Answer>> Handle(Guid id, [AsParameters] HandInQuery query, Db db, HandInRules rules, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeHandIns.Find(db, id, stop);
        var (rows, on) = await query.In(db.Set<HandIn>().Where(it => it.Series == seen.Plan.Series), db, places, rules, time, stop);
        var counts = await rows.GroupBy(it => new { it.Row.Requirement, it.Row.Period }).Select(group => new
        {
            group.Key.Requirement,
            group.Key.Period,
            First = group.Min(it => it.Row.Due),
            Last = group.Max(it => it.Row.Due),
            OnTime = group.Sum(it => (it.State == HandInState.HandedIn || it.State == HandInState.Accepted) && it.HandedInOn <= it.LastDay ? 1 : 0),
            Late = group.Sum(it => (it.State == HandInState.HandedIn || it.State == HandInState.Accepted) && it.HandedInOn > it.LastDay ? 1 : 0),
            Missing = group.Sum(it => it.State == HandInState.Open || it.State == HandInState.Returned ? 1 : 0),
            Overdue = group.Sum(it => (it.State == HandInState.Open || it.State == HandInState.Returned) && it.LastDay < on ? 1 : 0),
            Exempt = group.Sum(it => it.State == HandInState.Exempt ? 1 : 0),
            All = group.Count(),
        }).OrderByDescending(it => it.First).ThenBy(it => it.Requirement).Take(Most).ToListAsync(stop);
        var requirements = await SeeHandIns.Requirements(db, counts.Select(it => it.Requirement), stop);
        return TypedResults.Ok(new Answer(on, counts.ConvertAll(it => new Row(
            it.Requirement, requirements.GetValueOrDefault(it.Requirement)?.What ?? "", it.Period, it.First, it.Last, it.OnTime, it.Late, it.Missing, it.Overdue, it.Exempt, it.All))));
    }
}
