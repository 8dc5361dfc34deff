using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority.People;
using Anran.Authority.Sessions;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Authority.Sessions;

public sealed class SignInTests : OverHttp
{
    [Fact]
    public async Task A_person_signs_in_and_is_told_who_they_are()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        var me = await bob.GetFromJsonAsync<JsonElement>("/api/session");

        Assert.Equal("鲍柏", me.GetProperty("person").GetProperty("name").GetString());
        Assert.Contains("people.grant", me.GetProperty("permissions").EnumerateArray().Select(it => it.GetString()));
        var grant = Assert.Single(me.GetProperty("grants").EnumerateArray());
        Assert.Equal("云川省 / 青岚市 / 柳溪县", grant.GetProperty("place").GetProperty("path").GetString());
        Assert.Equal("zh", me.GetProperty("language").GetString());
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        await using var app = await App.Start();
        await app.Seed();
        using var client = app.Anybody();

        var answer = await SignIn(client, "bob", Some.Password);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("anran=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("ＢＯＢ ")]
    [InlineData("Bob")]
    public async Task An_account_may_be_typed_in_any_width_and_case(string account)
    {
        await using var app = await App.Start();
        await app.Seed();
        using var client = app.Anybody();

        Assert.Equal(HttpStatusCode.OK, (await SignIn(client, account, Some.Password)).StatusCode);
    }

    [Theory]
    [InlineData("bob")]
    [InlineData("nobody")]
    public async Task Wrong_passwords_and_unknown_accounts_get_one_answer_and_lock_alike(string account)
    {
        await using var app = await App.Start();
        await app.Seed();
        using var client = app.Anybody();

        for (var i = 0; i < 4; i++) await (await SignIn(client, account, "wrong-password")).Refused(401, "sign-in.refused");
        var fifth = await SignIn(client, account, "wrong-password");
        await fifth.Refused(423, "sign-in.locked");
        Assert.Contains("10:15", await fifth.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await (await SignIn(client, account, Some.Password)).Refused(423, "sign-in.locked");
    }

    [Fact]
    public async Task A_lock_ends_after_a_quarter_of_an_hour()
    {
        await using var app = await App.Start();
        await app.Seed();
        using var client = app.Anybody();
        for (var i = 0; i < 5; i++) await SignIn(client, "bob", "wrong-password");

        app.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal(HttpStatusCode.OK, (await SignIn(client, "bob", Some.Password)).StatusCode);
    }

    [Fact]
    public async Task A_clock_set_back_neither_prolongs_a_lock_nor_ends_a_session()
    {
        await using var app = await App.Start();
        using var dave = await app.As("dave");
        using var client = app.Anybody();
        for (var i = 0; i < 5; i++) await SignIn(client, "bob", "wrong-password");

        app.Clock.Advance(TimeSpan.FromDays(-3));
        Assert.Equal(HttpStatusCode.OK, (await dave.GetAsync("/api/session")).StatusCode);
        await (await SignIn(client, "bob", Some.Password)).Refused(423, "sign-in.locked");

        app.Clock.Advance(TimeSpan.FromDays(3) + TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.OK, (await SignIn(client, "bob", Some.Password)).StatusCode);
    }

    [Fact]
    public async Task Too_many_failures_from_one_address_are_turned_away_whatever_the_account()
    {
        await using var app = await App.Start(options => options with { SignIn = new() { PasswordRounds = 1, FailuresPerMinute = 8 } });
        await app.Seed();
        using var client = app.Anybody();

        for (var i = 0; i < 8; i++) await (await SignIn(client, $"guess{i}", "wrong-password")).Refused(401, "sign-in.refused");

        await (await SignIn(client, "bob", Some.Password)).Refused(429, "sign-in.too-many");
    }

    [Fact]
    public async Task A_hundred_guesses_at_once_are_five_guesses()
    {
        await using var app = await App.Start(options => options with { SignIn = new() { PasswordRounds = 1, FailuresPerMinute = 1000 } });
        await app.Seed();
        using var client = app.Anybody();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => SignIn(client, "bob", "wrong-password")));

        Assert.Equal(4, answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized));
        Assert.Equal(96, answers.Count(answer => answer.StatusCode == HttpStatusCode.Locked));
    }

    [Fact]
    public async Task Signing_in_and_failing_are_facts_of_the_journal_without_what_was_typed()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        using var client = app.Anybody();
        await SignIn(client, "bob", "my-secret-typo");
        await SignIn(client, "my-secret-typo", "wrong-password");

        var entries = await app.Inside(db => db.Unscoped<JournalEntry>("test").Where(it => it.Name.StartsWith("person.sign")).OrderBy(it => it.Id).ToListAsync());

        Assert.Equal(["person.signed-in", "person.sign-in-failed", "person.sign-in-failed"], entries.Select(it => it.Name));
        Assert.Equal(Some.Bob.Id, entries[0].Actor);
        Assert.Contains("noSuchAccount", entries[2].Body, StringComparison.Ordinal);
        Assert.All(entries, entry => Assert.DoesNotContain("typo", entry.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_ends_when_idle_and_in_any_case_after_half_a_day()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        for (var hour = 0; hour < 11; hour++)
        {
            app.Clock.Advance(TimeSpan.FromHours(1));
            Assert.Equal(HttpStatusCode.OK, (await bob.GetAsync("/api/session")).StatusCode);
        }
        app.Clock.Advance(TimeSpan.FromHours(1.1));
        await (await bob.GetAsync("/api/session")).Refused(401, "sign-in.needed");

        using var again = await app.As("bob");
        app.Clock.Advance(TimeSpan.FromHours(2.1));
        await (await again.GetAsync("/api/session")).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_in_the_store_too()
    {
        await using var app = await App.Start();
        await app.Seed();
        using var client = app.Anybody();
        var cookie = (await SignIn(client, "bob", Some.Password)).Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync("/api/session")).StatusCode);

        using var thief = app.Anybody();
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        await (await thief.GetAsync("/api/session")).Refused(401, "sign-in.needed");
    }

    [Fact]
    public async Task Writing_by_cookie_needs_the_header_that_other_sites_cannot_send()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        bob.DefaultRequestHeaders.Remove("X-Anran");

        await (await bob.DeleteAsync("/api/session")).Refused(403, "sign-in.header-missing");
        Assert.Equal(HttpStatusCode.OK, (await bob.GetAsync("/api/session")).StatusCode);
    }

    [Fact]
    public async Task A_person_sees_and_ends_their_own_sessions_only()
    {
        await using var app = await App.Start();
        using var desk = await app.As("bob");
        using var phone = await app.As("bob");
        using var frank = await app.As("frank");
        var sessions = await desk.GetFromJsonAsync<JsonElement>("/api/sessions");
        var other = sessions.EnumerateArray().Single(it => !it.GetProperty("current").GetBoolean()).GetProperty("id").GetGuid();

        await (await frank.DeleteAsync($"/api/sessions/{other}")).Refused(404, "session.not-found");
        Assert.Equal(HttpStatusCode.NoContent, (await desk.DeleteAsync($"/api/sessions/{other}")).StatusCode);

        await (await phone.GetAsync("/api/session")).Refused(401, "sign-in.needed");
        Assert.Single((await desk.GetFromJsonAsync<JsonElement>("/api/sessions")).EnumerateArray());
    }

    [Fact]
    public async Task A_disabled_person_is_out_at_once_and_cannot_come_back()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        await app.Inside(async db =>
        {
            (await db.Unscoped<Person>("test").SingleAsync(it => it.Id == Some.Bob.Id)).Disable();
            return await db.SaveChangesAsync();
        });

        await (await bob.GetAsync("/api/session")).Refused(401, "sign-in.needed");
        await (await SignIn(bob, "bob", Some.Password)).Refused(401, "sign-in.refused");
    }

    [Theory]
    [InlineData("""{"account":"bob"}""")]
    [InlineData("""{"account":null,"password":null}""")]
    [InlineData("""{"account":{"$gt":""},"password":["x"]}""")]
    [InlineData("not json")]
    [InlineData("""{"account":"\ud800","password":"wrong-password"}""")]
    public async Task Nonsense_is_refused_politely(string body)
    {
        await using var app = await App.Start();
        using var client = app.Anybody();

        var answer = await client.PostAsync("/api/session", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.InRange((int)answer.StatusCode, 400, 401);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    static Task<HttpResponseMessage> SignIn(HttpClient client, string account, string password) =>
        client.PostAsJsonAsync("/api/session", new SignInByPassword.Request(account, password, null));
}
