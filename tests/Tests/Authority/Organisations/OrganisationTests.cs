using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Anran.Tests.Authority.Organisations;

public sealed class OrganisationTests : OverHttp
{
    const string CreditCode = "91350100M000100Y43";

    [Fact]
    public async Task An_organisation_is_added_found_by_any_of_its_names_and_edited()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var added = await bob.PostAsJsonAsync("/api/organisations", new { name = "柳溪县应急管理局", shortName = "县应急局", aliases = new[] { "应急局" }, kind = "department", place = Some.Liuxi.Id, creditCode = CreditCode, parent = Some.LiuxiBureau.Id });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var id = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();

        foreach (var q in new[] { "应急管理", "县应急", CreditCode }) Assert.Equal(id, Assert.Single(await Ids(bob, $"?q={q}")));
        var shown = await bob.GetFromJsonAsync<JsonElement>($"/api/organisations/{id}");
        Assert.Equal("云川省 / 青岚市 / 柳溪县", shown.GetProperty("place").GetProperty("path").GetString());
        Assert.Equal(Some.LiuxiBureau.Name, shown.GetProperty("parent").GetProperty("name").GetString());

        var edit = new { name = "柳溪县应急局", kind = "department", aliases = Array.Empty<string>(), version = 0 };
        Assert.Equal(HttpStatusCode.OK, (await bob.PutAsJsonAsync($"/api/organisations/{id}", edit)).StatusCode);
        await (await bob.PutAsJsonAsync($"/api/organisations/{id}", edit)).Refused(409, "changed-meanwhile");
    }

    [Fact]
    public async Task Each_sees_the_organisations_of_their_scope()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        using var dave = await app.As("dave");

        Assert.Equal([Some.LiuxiBureau.Id, Some.Anshun.Id, Some.Yonggu.Id], (await Ids(bob)).ToHashSet());
        Assert.Equal([Some.Anshun.Id], await Ids(dave));
        await (await dave.GetAsync($"/api/organisations/{Some.Yonggu.Id}")).Refused(404, "organisation.not-found");
        await (await dave.GetAsync($"/api/organisations/{Guid.CreateVersion7()}")).Refused(404, "organisation.not-found");
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        await (await Add(bob, new { name = "新单位", kind = "spaceport", place = Some.Liuxi.Id })).Refused(400, "organisation.kind-unknown");
        await (await Add(bob, new { name = "新单位", kind = "other", place = Guid.CreateVersion7() })).Refused(400, "place.unknown");
        await (await Add(bob, new { name = "新单位", kind = "other" })).Refused(400, "fields");
        await (await Add(bob, new { name = "", kind = "other", place = Some.Liuxi.Id })).Refused(400, "fields");
        await (await Add(bob, new { name = "新单位", kind = "other", place = Some.Liuxi.Id, creditCode = "91350100M000100Y44" })).Refused(400, "identifier.check");
        await (await Add(bob, new { name = Some.LiuxiBureau.Name, kind = "other", place = Some.Liuxi.Id })).Refused(400, "organisation.name-taken");
        await (await Add(bob, new { name = "新单位", kind = "other", place = Some.Nanping.Id })).Refused(403, "outside-scope");
        await (await Add(bob, new { name = "新单位", kind = "other", place = Some.Liuxi.Id, parent = Some.NanpingBureau.Id })).Refused(404, "organisation.not-found");
    }

    [Fact]
    public async Task Nothing_is_its_own_ancestor()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        await Edit(Some.Anshun, Some.LiuxiBureau.Id);

        await (await Edit(Some.LiuxiBureau, Some.Anshun.Id)).Refused(400, "organisation.parent-in-circle");
        await (await Edit(Some.LiuxiBureau, Some.LiuxiBureau.Id)).Refused(400, "organisation.parent-in-circle");

        Task<HttpResponseMessage> Edit(SomeOrganisation it, Guid parent) =>
            bob.PutAsJsonAsync($"/api/organisations/{it.Id}", new { name = it.Name, kind = it.Kind, parent, version = 0 });
    }

    [Fact]
    public async Task An_organisation_closes_when_nobody_is_left_in_it()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        await (await Close()).Refused(409, "organisation.has-people");
        await bob.PostAsync($"/api/people/{Some.Dave.Id}/disable", null);
        Assert.Equal(HttpStatusCode.NoContent, (await Close()).StatusCode);
        await (await bob.PostAsync($"/api/people/{Some.Dave.Id}/enable", null)).Refused(409, "organisation.closed");
        await (await bob.PostAsJsonAsync("/api/people", new { name = "新人", account = "newbie", organisation = Some.Anshun.Id })).Refused(409, "organisation.closed");
        // The name is free again.
        Assert.Equal(HttpStatusCode.Created, (await Add(bob, new { name = Some.Anshun.Name, kind = "other", place = Some.Shiqiao.Id })).StatusCode);

        Task<HttpResponseMessage> Close() => bob.PostAsJsonAsync($"/api/organisations/{Some.Anshun.Id}/close", new { on = "2026-07-16", version = 0 });
    }

    static Task<HttpResponseMessage> Add(HttpClient client, object organisation) => client.PostAsJsonAsync("/api/organisations", organisation);

    static async Task<List<Guid>> Ids(HttpClient client, string query = "") =>
        (await client.GetFromJsonAsync<JsonElement>("/api/organisations" + query)).GetProperty("items").EnumerateArray().Select(it => it.GetProperty("id").GetGuid()).ToList();
}
