using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Anran.Tests.Authority.Sessions;

/// <summary>A small OAuth 2.0 server that keeps the rules: one client, codes used once, PKCE checked.</summary>
sealed class OAuthHouse : IAsyncDisposable
{
    public const string Client = "anran", Secret = "client-secret";

    readonly WebApplication server;
    readonly ConcurrentDictionary<string, (string Challenge, string RedirectUri)> codes = new();
    readonly ConcurrentDictionary<string, string> tokens = new();

    OAuthHouse(WebApplication server) => this.server = server;

    /// <summary>Whom the house vouches for.</summary>
    public string? Account { get; set; }
    public string Address => server.Urls.First();

    public static async Task<OAuthHouse> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var house = new OAuthHouse(builder.Build());
        house.server.MapGet("/authorize", house.Authorize);
        house.server.MapPost("/token", house.Token);
        house.server.MapGet("/userinfo", house.UserInfo);
        await house.server.StartAsync();
        return house;
    }

    IResult Authorize(string client_id, string redirect_uri, string state, string code_challenge, string code_challenge_method, string response_type)
    {
        if (client_id != Client || response_type != "code" || code_challenge_method != "S256") return Results.BadRequest();
        var code = Guid.CreateVersion7().ToString("n");
        codes[code] = (code_challenge, redirect_uri);
        return Results.Redirect($"{redirect_uri}?code={code}&state={Uri.EscapeDataString(state)}");
    }

    async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var right = codes.TryRemove(form["code"].ToString(), out var granted)
            && form["client_id"] == Client && form["client_secret"] == Secret && form["redirect_uri"] == granted.RedirectUri
            && Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) == granted.Challenge;
        if (!right) return Results.BadRequest(new { error = "invalid_grant" });
        var token = Guid.CreateVersion7().ToString("n");
        tokens[token] = "";
        return Results.Ok(new { access_token = token, token_type = "Bearer" });
    }

    IResult UserInfo(HttpRequest request) => tokens.ContainsKey(request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal))
        ? Results.Ok(new { sub = "1", preferred_username = Account })
        : Results.Unauthorized();

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}
