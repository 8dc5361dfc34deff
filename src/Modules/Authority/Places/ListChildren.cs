using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>What lies directly below a place, seen through placeholders, a page at a time.</summary>
static class ListChildren
{
    public sealed record Row(Guid Id, string Name, PlaceKind Kind, string? Code, int Children);

    public static void Map(IEndpointRouteBuilder places) => places.MapGet("/{id:guid}/children", Handle).Requires(GetPlace.Permission);

    static async Task<Ok<Page<Row>>> Handle(Guid id, string? after, int? limit, Db db, CancellationToken stop)
    {
        if (!await db.Set<Place>().AnyAsync(place => place.Id == id, stop)) throw PlaceProblems.NotFound();
        var take = Page.Limit(limit);
        var open = db.Set<Place>().AsNoTracking().Where(place => place.To == null);
        var parents = await open.Where(place => place.Parent == id && place.IsPlaceholder).Select(place => (Guid?)place.Id).ToListAsync(stop);
        parents.Add(id);
        var rows = open.Where(place => !place.IsPlaceholder && parents.Contains(place.Parent));
#pragma warning disable CA1309 // becomes a comparison in SQL; keys hold digits and capitals only
        if (after is not null) rows = rows.Where(place => string.Compare(place.ScopeKey, after) > 0);
#pragma warning restore CA1309
        var read = await rows.OrderBy(place => place.ScopeKey).Take(take + 1).ToListAsync(stop);
        var ids = read.ConvertAll(place => place.Id);
        var (codes, children) = (await PlaceViews.Codes(db, ids, stop), await PlaceViews.Children(db, ids, stop));
        var page = Page.Of(read, take, place => place.ScopeKey);
        return TypedResults.Ok(new Page<Row>(
            [.. page.Items.Select(place => new Row(place.Id, place.Name, place.Kind, codes.GetValueOrDefault(place.Id), children.GetValueOrDefault(place.Id)))],
            page.Next, page.Total));
    }
}
