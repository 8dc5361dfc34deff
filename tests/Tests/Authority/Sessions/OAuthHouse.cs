using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Anran.Tests.Authority.Sessions;

/// <summary>A small OAuth 2.0 and OpenID Connect server that keeps the rules, unless told to break one: one client, codes used once, PKCE checked.</summary>
sealed class OAuthHouse : IAsyncDisposable
{
    public const string Client = "anran", Secret = "client-secret";

    readonly WebApplication server;
    readonly ConcurrentDictionary<string, (string Challenge, string RedirectUri, string? Nonce)> codes = new();
    readonly ConcurrentDictionary<string, string> tokens = new();

    OAuthHouse(WebApplication server) => this.server = server;

    /// <summary>Whom the house vouches for.</summary>
    public string? Account { get; set; }
    public string Address => server.Urls.First();

    /// <summary>What is wrong with its signed word; null for nothing.</summary>
    public string? Lie { get; set; }
    readonly RSA key = RSA.Create(2048), other = RSA.Create(2048);

    public static async Task<OAuthHouse> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var house = new OAuthHouse(builder.Build());
        house.server.MapGet("/authorize", house.Authorize);
        house.server.MapPost("/token", house.Token);
        house.server.MapGet("/userinfo", house.UserInfo);
        house.server.MapGet("/.well-known/openid-configuration", house.Describe);
        house.server.MapGet("/keys", house.Keys);
        await house.server.StartAsync();
        return house;
    }

    IResult Authorize(string client_id, string redirect_uri, string state, string code_challenge, string code_challenge_method, string response_type, string? nonce = null)
    {
        if (client_id != Client || response_type != "code" || code_challenge_method != "S256") return Results.BadRequest();
        var code = Guid.CreateVersion7().ToString("n");
        codes[code] = (code_challenge, redirect_uri, nonce);
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
        return Results.Ok(new { access_token = token, token_type = "Bearer", id_token = Word(granted.Nonce) });
    }

    IResult Describe() => Results.Ok(new
    {
        issuer = Address,
        authorization_endpoint = Address + "/authorize",
        token_endpoint = Address + "/token",
        userinfo_endpoint = Address + "/userinfo",
        jwks_uri = Address + "/keys",
    });

    IResult Keys()
    {
        var open = key.ExportParameters(includePrivateParameters: false);
        return Results.Ok(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "1", n = Base64Url.EncodeToString(open.Modulus), e = Base64Url.EncodeToString(open.Exponent) } } });
    }

    string Word(string? nonce)
    {
        var now = App.Now.ToUnixTimeSeconds();
        var head = Part(new { alg = Lie == "unsigned" ? "none" : "RS256", kid = Lie == "key" ? "2" : "1", typ = "JWT" });
        var body = Part(new
        {
            iss = Lie == "issuer" ? "https://elsewhere.example" : Address,
            aud = Lie == "audience" ? "another" : Client,
            sub = Lie == "subject" ? "2" : "1",
            iat = now,
            exp = Lie == "expired" ? now - 3600 : now + 300,
            nonce = Lie == "nonce" ? "guessed" : nonce,
        });
        var signed = Encoding.ASCII.GetBytes($"{head}.{body}");
        var signature = Lie == "unsigned" ? [] : (Lie is "signature" or "key" ? other : key).SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{head}.{body}.{Base64Url.EncodeToString(signature)}";
    }

    static string Part(object of) => Base64Url.EncodeToString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(of));

    IResult UserInfo(HttpRequest request) => tokens.ContainsKey(request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal))
        ? Results.Ok(new { sub = "1", preferred_username = Account })
        : Results.Unauthorized();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        key.Dispose();
        other.Dispose();
    }
}
