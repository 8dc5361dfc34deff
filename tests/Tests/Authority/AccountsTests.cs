using System.Net;
using System.Net.Http.Json;
using Anran.Authority;
using Anran.Kernel.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Authority;

/// <summary>What whoever owns the machine may do when nobody can sign in.</summary>
public sealed class AccountsTests : OverHttp
{
    [Fact]
    public async Task An_appointed_administrator_signs_in_and_must_choose_a_password_first()
    {
        await using var app = await App.Start();
        var password = await Appoint(app, "boss");
        using var boss = await app.SignIn("boss", password);

        using var before = await boss.GetAsync("/api/people");
        using var chosen = await boss.PostAsJsonAsync("/api/session/password", new { current = password, next = "a-lantern-of-my-own" });
        using var after = await boss.GetAsync("/api/people");

        Assert.Equal(HttpStatusCode.Forbidden, before.StatusCode);
        Assert.True(chosen.IsSuccessStatusCode);
        Assert.True(after.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_reopened_account_is_neither_locked_nor_open_to_the_old_password()
    {
        await using var app = await App.Start();
        await app.Seed();
        using var stranger = app.Anybody();
        for (var i = 0; i < 6; i++) (await stranger.PostAsJsonAsync("/api/session", new { account = "bob", password = "wrong-guess" })).Dispose();

        var password = await app.Inside((_, services) => services.GetRequiredService<Accounts>().Reopen("Bob", CancellationToken.None));

        using var old = await stranger.PostAsJsonAsync("/api/session", new { account = "bob", password = Some.Password });
        await old.Refused(401, "sign-in.refused");
        using var bob = await app.SignIn("bob", password!);
    }

    [Fact]
    public async Task An_account_that_is_taken_or_is_none_is_refused()
    {
        await using var app = await App.Start();
        await app.Seed();

        await Assert.ThrowsAsync<Problem>(() => Appoint(app, "bob"));
        await Assert.ThrowsAsync<Problem>(() => Appoint(app, "../etc"));
        Assert.Null(await app.Inside((_, services) => services.GetRequiredService<Accounts>().Reopen("nobody", CancellationToken.None)));
    }

    static Task<string> Appoint(App app, string account) => app.Inside((_, services) => services.GetRequiredService<Accounts>().AppointAdministrator(account, CancellationToken.None));
}
