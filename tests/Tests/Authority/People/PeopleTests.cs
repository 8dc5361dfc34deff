using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority.People;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Authority.People;

public sealed class PeopleTests : OverHttp
{
    /// <summary>From a block that is not assigned to anybody.</summary>
    const string Phone = "19900000001";

    [Fact]
    public async Task A_new_person_must_choose_a_password_before_anything_else()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var added = await Add(bob, "gina");

        using var gina = await app.SignIn("gina", added.FirstPassword);
        Assert.True((await gina.GetFromJsonAsync<JsonElement>("/api/session")).GetProperty("mustChangePassword").GetBoolean());
        await (await gina.GetAsync("/api/sessions")).Refused(403, "sign-in.password-to-change");
        await (await ChangePassword(gina, added.FirstPassword, "short")).Refused(400, "password.weak");
        await (await ChangePassword(gina, added.FirstPassword, "gina-is-great-1")).Refused(400, "password.weak");
        await (await ChangePassword(gina, added.FirstPassword, "1qaz2wsx3edc")).Refused(400, "password.weak");
        await (await ChangePassword(gina, added.FirstPassword, added.FirstPassword)).Refused(400, "password.weak");
        await (await ChangePassword(gina, "not-the-current", "quiet-river-stone")).Refused(400, "password.current-wrong");

        Assert.Equal(HttpStatusCode.NoContent, (await ChangePassword(gina, added.FirstPassword, "quiet-river-stone")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await gina.GetAsync("/api/sessions")).StatusCode);
    }

    [Fact]
    public async Task The_first_password_is_told_once_even_when_the_request_is_tried_twice()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        bob.DefaultRequestHeaders.Add("Idempotency-Key", "one-and-the-same");
        var body = new { name = "季娜", account = "gina", organisation = Some.LiuxiBureau.Id };

        Assert.Equal(HttpStatusCode.Created, (await bob.PostAsJsonAsync("/api/people", body)).StatusCode);
        await (await bob.PostAsJsonAsync("/api/people", body)).Refused(409, "done-already");
    }

    [Fact]
    public async Task An_account_is_unique_however_it_is_typed()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        await (await bob.PostAsJsonAsync("/api/people", new { name = "另一位", account = "ＦＲＡＮＫ", organisation = Some.LiuxiBureau.Id })).Refused(400, "person.account-taken");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("-x")]
    [InlineData("=cmd()")]
    [InlineData("x\u0000y")]
    public async Task An_account_with_strange_characters_is_refused(string account)
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        await (await bob.PostAsJsonAsync("/api/people", new { name = "某人", account, organisation = Some.LiuxiBureau.Id })).Refused(400, "person.account-form");
    }

    [Fact]
    public async Task A_list_shows_the_scope_and_nothing_beyond()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        using var dave = await app.As("dave");
        using var frank = await app.As("frank");

        Assert.Equal(["bob", "chelsea", "dave", "erin"], (await Accounts(bob)).Order());
        Assert.Equal(["dave"], await Accounts(dave));
        Assert.Equal(["frank"], await Accounts(frank));
        Assert.Equal(["dave"], await Accounts(bob, $"?organisation={Some.Anshun.Id}"));
        Assert.Equal(["bob"], await Accounts(bob, "?role=coordinator"));
        Assert.Equal(["erin"], await Accounts(bob, "?q=尔"));
        Assert.Equal(["dave", "erin"], (await Accounts(bob, $"?place={Some.Shiqiao.Id}")).Order());
        Assert.Empty(await Accounts(bob, $"?place={Some.Nanping.Id}"));
        using var chelsea = await app.As("chelsea");
        await (await chelsea.GetAsync("/api/people")).Refused(403, "not-allowed");
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        for (var i = 0; i < 7; i++) await Add(alice, $"person{i}", name: i % 2 == 0 ? "同名" : $"异名{i}");

        var (seen, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await alice.GetFromJsonAsync<JsonElement>("/api/people?limit=3" + (after is null ? "" : $"&after={after}"));
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(it => it.GetProperty("account").GetString()!));
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);

        Assert.Equal(13, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_telephone_number_is_sealed_masked_and_revealed_for_a_purpose()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var id = (await Add(bob, "gina", phone: Phone)).Id;

        var person = await bob.GetFromJsonAsync<JsonElement>($"/api/people/{id}");
        Assert.Equal("199****0001", person.GetProperty("phone").GetString());
        var stored = await app.Inside(db => db.Unscoped<Person>("test").Where(it => it.Id == id).Select(it => it.Phone).SingleAsync());
        Assert.StartsWith("1.", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("0001", stored, StringComparison.Ordinal);

        await (await bob.PostAsJsonAsync($"/api/people/{id}/reveal", new { field = "phone", purpose = "" })).Refused(400, "fields");
        await (await bob.PostAsJsonAsync($"/api/people/{id}/reveal", new { field = "passwordHash", purpose = "好奇心驱使" })).Refused(400, "fields");
        var revealed = await bob.PostAsJsonAsync($"/api/people/{id}/reveal", new { field = "phone", purpose = "联系值班人员" });
        Assert.Equal(Phone, (await revealed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value").GetString());

        var entry = await app.Inside(db => db.Unscoped<JournalEntry>("test").Where(it => it.Name == "person.field-revealed").SingleAsync());
        Assert.Equal(Some.Bob.Id, entry.Actor);
        Assert.DoesNotContain("值班", entry.Body, StringComparison.Ordinal);
        Assert.Equal("联系值班人员", await app.Inside(db => db.Unscoped<Reveal>("test").Select(it => it.Purpose).SingleAsync()));
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var edit = new { name = "齐夕夕", account = "chelsea", organisation = Some.LiuxiBureau.Id, phone = (string?)null, version = 0 };

        Assert.Equal(HttpStatusCode.OK, (await bob.PutAsJsonAsync($"/api/people/{Some.Chelsea.Id}", edit)).StatusCode);
        await (await bob.PutAsJsonAsync($"/api/people/{Some.Chelsea.Id}", edit)).Refused(409, "changed-meanwhile");
    }

    [Fact]
    public async Task A_person_is_not_moved_to_an_organisation_out_of_reach()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var edit = new { name = "齐夕", account = "chelsea", organisation = Some.NanpingBureau.Id, version = 0 };

        await (await bob.PutAsJsonAsync($"/api/people/{Some.Chelsea.Id}", edit)).Refused(404, "organisation.not-found");
    }

    [Fact]
    public async Task Another_county_s_person_does_not_exist()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        foreach (var id in new[] { Some.Frank.Id, Guid.CreateVersion7() })
        {
            await (await bob.GetAsync($"/api/people/{id}")).Refused(404, "person.not-found");
            await (await bob.PostAsync($"/api/people/{id}/disable", null)).Refused(404, "person.not-found");
            await (await bob.PostAsync($"/api/people/{id}/reset-password", null)).Refused(404, "person.not-found");
        }
    }

    [Fact]
    public async Task A_disabled_person_s_sessions_end_and_enabling_lets_them_in_again()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        using var dave = await app.As("dave");

        Assert.Equal(HttpStatusCode.NoContent, (await bob.PostAsync($"/api/people/{Some.Dave.Id}/disable", null)).StatusCode);
        await (await dave.GetAsync("/api/session")).Refused(401, "sign-in.needed");
        await (await bob.PostAsync($"/api/people/{Some.Dave.Id}/disable", null)).Refused(409, "person.disabled-already");

        Assert.Equal(HttpStatusCode.NoContent, (await bob.PostAsync($"/api/people/{Some.Dave.Id}/enable", null)).StatusCode);
        using var again = await app.As("dave");
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/api/session")).StatusCode);
    }

    [Fact]
    public async Task A_reset_password_unlocks_ends_sessions_and_must_be_changed()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        using var dave = await app.As("dave");
        using var guesser = app.Anybody();
        for (var i = 0; i < 5; i++) await guesser.PostAsJsonAsync("/api/session", new { account = "dave", password = "wrong-password" });
        Assert.Equal("locked", (await bob.GetFromJsonAsync<JsonElement>($"/api/people/{Some.Dave.Id}")).GetProperty("state").GetString());

        var answer = await bob.PostAsync($"/api/people/{Some.Dave.Id}/reset-password", null);
        var first = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("firstPassword").GetString()!;

        await (await dave.GetAsync("/api/session")).Refused(401, "sign-in.needed");
        using var again = await app.SignIn("dave", first);
        await (await again.GetAsync("/api/people")).Refused(403, "sign-in.password-to-change");
    }

    [Fact]
    public async Task Nobody_takes_over_the_account_of_somebody_who_may_more()
    {
        await using var app = await App.Start();
        using var alice = await app.As("alice");
        using var bob = await app.As("bob");
        // An administrator of the whole country who sits in bob's county.
        await alice.PostAsJsonAsync($"/api/people/{Some.Chelsea.Id}/grants", new { role = "auditor", place = await Nation(alice) });

        await (await bob.PostAsync($"/api/people/{Some.Chelsea.Id}/reset-password", null)).Refused(403, "person.outranks");
        await (await bob.PostAsync($"/api/people/{Some.Chelsea.Id}/disable", null)).Refused(403, "person.outranks");
        await (await bob.PostAsync($"/api/people/{Some.Chelsea.Id}/reset-two-factor", null)).Refused(403, "person.outranks");
        var edit = new { name = "齐夕", account = "mine-now", organisation = Some.LiuxiBureau.Id, version = 0 };
        await (await bob.PutAsJsonAsync($"/api/people/{Some.Chelsea.Id}", edit)).Refused(403, "person.outranks");
    }

    internal static async Task<Guid> Nation(HttpClient alice) => (await alice.GetFromJsonAsync<JsonElement>("/api/session"))
        .GetProperty("grants")[0].GetProperty("place").GetProperty("id").GetGuid();

    static async Task<AddPerson.Answer> Add(HttpClient by, string account, string name = "季娜", string? phone = null)
    {
        var answer = await by.PostAsJsonAsync("/api/people", new { name, account, organisation = Some.LiuxiBureau.Id, phone });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<AddPerson.Answer>())!;
    }

    static Task<HttpResponseMessage> ChangePassword(HttpClient client, string current, string next) => client.PostAsJsonAsync("/api/session/password", new { current, next });

    static async Task<IEnumerable<string>> Accounts(HttpClient client, string query = "") =>
        (await client.GetFromJsonAsync<JsonElement>("/api/people" + query)).GetProperty("items").EnumerateArray().Select(it => it.GetProperty("account").GetString()!).ToList();
}
