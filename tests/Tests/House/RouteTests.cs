using Anran.Kernel.Access;
using Xunit;

namespace Anran.Tests.House;

public sealed class RouteTests
{
    /// <summary>Everything that answers somebody who has not signed in. A longer list wants a good reason.</summary>
    static readonly string[] Anonymous =
    [
        "/api/session/",
        "/api/sign-in-ways", "/api/sign-in-ways/{code}",
        "/openapi/{documentName}.json",
        "/assets/{**path}", "/{name:file}", "{**path:nonfile}",
        // The phone opens its page, worker, manifest and icons without a session, and without a network from then on.
        "/field/{name:file}", "/field/{**path:nonfile}",
        "/health/live", "/health/ready", "/api/about",
        "/trust", "/trust/anran.crt",
    ];

    [Fact]
    public async Task Every_route_asks_for_a_permission_or_is_on_the_short_list()
    {
        await using var app = await App.Start();

        var silent = app.Routes.Where(route => route.Metadata.GetMetadata<Requires>() is null && route.Metadata.GetMetadata<Open>() is null);
        var open = app.Routes.Where(route => route.Metadata.GetMetadata<Open>() is not null).Select(route => route.RoutePattern.RawText);

        Assert.Empty(silent);
        Assert.Equal(Anonymous.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }
}
