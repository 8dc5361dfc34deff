using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Authority.Sessions;

/// <summary>The other houses that may vouch for people, for the buttons under the password.</summary>
static class ListSignInWays
{
    public sealed record Way(string Code, string Zh, string En, string Url);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sign-in-ways", Handle).OpenToAll("the page for signing in shows them");

    static Ok<IReadOnlyList<Way>> Handle(SignInOptions options) => TypedResults.Ok<IReadOnlyList<Way>>(
        [.. options.Providers.OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => new Way(it.Key, it.Value.Zh, it.Value.En, $"/api/sign-in-ways/{it.Key}"))]);
}
