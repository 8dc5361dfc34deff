using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority.Sessions;
using Xunit;

namespace Anran.Tests.Authority.Sessions;

public sealed class TwoFactorTests : OverHttp
{
    [Fact]
    public async Task A_second_factor_is_set_up_asked_for_and_taken_once()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var begun = await (await bob.PostAsync("/api/session/two-factor", null)).Content.ReadFromJsonAsync<JsonElement>();
        var secret = Decode(begun.GetProperty("secret").GetString()!);
        Assert.StartsWith("otpauth://totp/Anran%3Abob?secret=", begun.GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("<svg", begun.GetProperty("qr").GetString(), StringComparison.Ordinal);

        // Shown and not confirmed: it does not count yet.
        using var client = app.Anybody();
        Assert.Equal(HttpStatusCode.OK, (await SignIn(client, null)).StatusCode);
        await (await bob.PutAsJsonAsync("/api/session/two-factor", new { code = "000000" })).Refused(400, "two-factor.code-wrong");
        Assert.Equal(HttpStatusCode.NoContent, (await bob.PutAsJsonAsync("/api/session/two-factor", new { code = Code(0) })).StatusCode);

        await (await SignIn(client, null)).Refused(401, "sign-in.code-needed");
        await (await SignIn(client, Code(0))).Refused(401, "sign-in.code-refused");
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.OK, (await SignIn(client, Code(0))).StatusCode);
        await (await SignIn(client, Code(0))).Refused(401, "sign-in.code-refused");

        await (await bob.PostAsync("/api/session/two-factor", null)).Refused(409, "two-factor.on-already");
        string Code(int later) => Totp.Code(secret, Totp.StepOf(app.Clock.GetUtcNow()) + later);
    }

    [Fact]
    public async Task Guessing_codes_locks_the_account()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        await Enrol(app, bob);
        using var client = app.Anybody();

        for (var i = 0; i < 4; i++) await (await SignIn(client, "12345" + i)).Refused(401, "sign-in.code-refused");

        await (await SignIn(client, "999999")).Refused(423, "sign-in.locked");
    }

    [Fact]
    public async Task A_second_factor_is_ended_with_the_password_or_by_an_administrator()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        using var bob = await app.As("bob");
        await Enrol(app, bob);

        await (await End("wrong-password")).Refused(400, "password.current-wrong");
        Assert.Equal(HttpStatusCode.NoContent, (await End(Some.Password)).StatusCode);
        using var client = app.Anybody();
        Assert.Equal(HttpStatusCode.OK, (await SignIn(client, null)).StatusCode);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await Enrol(app, bob);
        Assert.Equal(HttpStatusCode.NoContent, (await alice.PostAsync($"/api/people/{Some.Bob.Id}/reset-two-factor", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SignIn(client, null)).StatusCode);

        Task<HttpResponseMessage> End(string password) =>
            bob.SendAsync(new(HttpMethod.Delete, "/api/session/two-factor") { Content = JsonContent.Create(new { password }) });
    }

    static async Task Enrol(App app, HttpClient client)
    {
        var begun = await (await client.PostAsync("/api/session/two-factor", null)).Content.ReadFromJsonAsync<JsonElement>();
        var code = Totp.Code(Decode(begun.GetProperty("secret").GetString()!), Totp.StepOf(app.Clock.GetUtcNow()));
        Assert.Equal(HttpStatusCode.NoContent, (await client.PutAsJsonAsync("/api/session/two-factor", new { code })).StatusCode);
    }

    static Task<HttpResponseMessage> SignIn(HttpClient client, string? code) =>
        client.PostAsJsonAsync("/api/session", new SignInByPassword.Request("bob", Some.Password, code));

    static byte[] Decode(string base32)
    {
        var bits = string.Concat(base32.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
