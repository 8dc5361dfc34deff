using Anran.Hazards.Finding;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Lists;

/// <summary>Hazards, those first that wait longest.</summary>
static class ListHazards
{
    /// <summary>Counting goes no further; the list says 10,000+.</summary>
    const int MostCounted = 10_001;

    public static void Map(IEndpointRouteBuilder hazards) => hazards.MapGet("", Handle).Requires("hazards.read");

    static async Task<Ok<Page<HazardRow>>> Handle(
        [AsParameters] HazardQuery query, string? after, int? limit, Db db, IPlaces places, IOrganisations organisations, HazardKinds kinds, TimeProvider time, CancellationToken stop)
    {
        var rows = await query.In(db, places, kinds, time, stop);
        var (order, size) = (query.Order, Page.Limit(limit));
        // Said once, with the first page.
        int? total = string.IsNullOrEmpty(after) ? await rows.InOrder(order).Select(it => it.Id).Take(MostCounted).CountAsync(stop) : null;
        if (HazardCursor.Read(after) is { } last) rows = rows.After(order, last);
        var read = await rows.InOrder(order).Take(size + 1).ToListAsync(stop);
        var page = await HazardRow.Of(read, places, organisations, kinds, stop);
        return TypedResults.Ok(Page.Of(page, size, row => HazardCursor.Of(order, row.Id, row.FoundOn, row.ActBy, row.ClosedOn).ToString(), total));
    }
}
