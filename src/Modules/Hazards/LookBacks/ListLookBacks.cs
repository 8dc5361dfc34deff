using Anran.Hazards.Loop;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.LookBacks;

/// <summary>Samples, the newest first.</summary>
static class ListLookBacks
{
    public sealed record Row(Guid Id, ShowHazard.PlaceView Place, DateOnly ClosedFrom, DateOnly ClosedUntil, int Population, string Hash, int Size, DateTimeOffset FrozenAt, DateTimeOffset? DrawnAt, int Looked, int Rebounds);

    public static void Map(IEndpointRouteBuilder lookBacks) => lookBacks.MapGet("", Handle).Requires("hazards.read");

    static async Task<Ok<Page<Row>>> Handle(Guid? place, Guid? after, int? limit, Db db, IPlaces places, CancellationToken stop)
    {
        var rows = db.Set<LookBack>().AsNoTracking();
        if (place is { } at) rows = rows.Within((await places.Find(at, stop) ?? throw HazardProblems.PlaceUnknown()).ScopeKey);
        int? total = after is null ? await rows.CountAsync(stop) : null;
        if (after is { } last) rows = rows.Where(it => it.Id < last);
        var size = Page.Limit(limit);
        var read = await rows.OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(stop);
        var ids = read.ConvertAll(it => it.Id);
        var looked = await db.Set<LookBackItem>().Where(it => ids.Contains(it.Draw) && it.Outcome != null).GroupBy(it => it.Draw)
            .Select(it => new { it.Key, All = it.Count(), Rebounds = it.Count(one => one.Outcome == LookBackOutcome.Rebound) }).ToDictionaryAsync(it => it.Key, it => (it.All, it.Rebounds), stop);
        var names = await places.FindAll([.. read.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(read.ConvertAll(it => new Row(
            it.Id, new(it.Place, names.GetValueOrDefault(it.Place)?.Name ?? "", names.GetValueOrDefault(it.Place)?.Path ?? ""), it.ClosedFrom, it.ClosedUntil, it.Population, it.Hash, it.Size, it.FrozenAt, it.DrawnAt,
            looked.GetValueOrDefault(it.Id).All, looked.GetValueOrDefault(it.Id).Rebounds)), size, row => row.Id.ToString(), total));
    }
}
