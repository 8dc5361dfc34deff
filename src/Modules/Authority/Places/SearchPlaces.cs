using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Authority.Places;

/// <summary>By a part of the name, the beginning of its pinyin or initials, or of the code; only within the caller's area.</summary>
static class SearchPlaces
{
    const int Usual = 20, Most = 50;

    public static void Map(IEndpointRouteBuilder places) => places.MapGet("/search", Handle).RequiresSignIn();

    static async Task<Ok<List<PlaceRow>>> Handle(string? q, int? limit, Db db, PlaceIndex index, IPlaces places, CancellationToken stop)
    {
        var scopes = db.Caller.Scopes.Select(scope => scope.ScopeKey).ToList();
        var found = (await index.Fresh(db, stop)).Find(q ?? "", scopes, Math.Clamp(limit ?? Usual, 1, Most));
        return TypedResults.Ok(await PlaceViews.Rows(db, places, [.. found.Select(entry => entry.Id)], stop));
    }
}
