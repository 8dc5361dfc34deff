using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>The tops of the caller's area: where the tree on the screen begins.</summary>
static class ListRoots
{
    public static void Map(IEndpointRouteBuilder places) => places.MapGet("/roots", Handle).RequiresSignIn();

    static async Task<Ok<List<PlaceRow>>> Handle(Db db, IPlaces places, CancellationToken stop)
    {
        var keys = db.Caller.Scopes.Select(scope => scope.ScopeKey).ToList();
        var ids = await db.Set<Place>().Where(place => keys.Contains(place.ScopeKey)).OrderBy(place => place.ScopeKey).Select(place => place.Id).ToListAsync(stop);
        return TypedResults.Ok(await PlaceViews.Rows(db, places, ids, stop));
    }
}
