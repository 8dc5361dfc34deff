using System.Net;
using System.Text.Json.Nodes;
using Anran.Tests.RulePacks;
using Xunit;

namespace Anran.Tests.Inspections.Checklists;

public sealed class ChecklistRouteTests : OverHttp
{
    [Fact]
    public async Task Lists_are_found_by_kind_and_activity()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");

        async Task<string[]> Found(string query) => [.. (await (await alice.GetAsync($"/api/checklists?{query}")).Told())["lists"]!.AsArray().Select(it => (string)it!["code"]!)];

        Assert.Equal(["household-bottled", "household-piped"], await Found("kind=household"));
        Assert.Equal(["household-bottled"], await Found("kind=household&activity=delivery-check"));
        Assert.Contains("filling-station", await Found("activity=self-check"));
        Assert.Empty(await Found("kind=palace"));
        await (await alice.GetAsync("/api/checklists?activity=raid")).Refused(400, "checklist.unknown-activity");
    }

    [Fact]
    public async Task A_list_comes_with_its_file_and_the_law_of_the_place()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");

        var shown = await (await alice.GetAsync($"/api/checklists/catering-bottled?place={Some.Shiqiao.Id}&on=2026-11-21")).Told();

        Assert.Equal("catering-bottled@2023-09-21", (string)shown["version"]!);
        Assert.Equal("catering-bottled", (string)shown["document"]!["code"]!);
        Assert.Equal(["user-checks", "major-hazards", "penalties"], shown["law"]!["packs"]!.AsArray().Select(it => (string)it!["code"]!));
        Assert.Contains($"{Some.Shiqiao.Id}", shown["law"]!["path"]!.AsArray().Select(it => (string)it!));
        Assert.Empty(shown["law"]!["locals"]!.AsArray());
        Assert.Null((string?)(await (await alice.GetAsync("/api/checklists/catering-bottled?on=2020-01-01")).Told())["version"]);
        await (await alice.GetAsync("/api/checklists/dragons")).Refused(404, "checklist.not-found");
        await (await alice.GetAsync($"/api/checklists/catering-bottled?place={Guid.CreateVersion7()}")).Refused(400, "place.not-found");
    }

    [Fact]
    public async Task What_a_county_rules_at_its_desk_reaches_the_list_there_and_nowhere_else()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var form = SomePack.Form("add", "who.r and hose.length > 1.5 m", grade: "general");
        await bob.Enact(SomePack.Draft(form, "LIUXI-9", pack: "user-checks"));

        async Task<JsonArray> Locals(SomePlace place, string on) => (await (await bob.GetAsync($"/api/checklists/household-piped?place={place.Id}&on={on}")).Told())["law"]!["locals"]!.AsArray();

        var here = Assert.Single(await Locals(Some.Shiqiao, "2026-08-01"))!;
        Assert.Equal(("LIUXI-9", "add", "user-checks"), ((string)here["rule"]!, (string)here["mode"]!, (string)here["pack"]!));
        Assert.Empty(await Locals(Some.Nanping, "2026-08-01"));
        var shown = await (await bob.GetAsync($"/api/checklists/household-piped?place={Some.Shiqiao.Id}&on=2026-08-01")).Told();
        Assert.Equal("柳溪县", (string)Assert.Single(shown["law"]!["places"]!.AsArray())!["name"]!);
    }

    [Fact]
    public async Task Without_the_permission_there_is_nothing_to_read()
    {
        await using var app = await App.Start();
        var chelsea = await app.As("chelsea");
        Assert.Equal(HttpStatusCode.Forbidden, (await chelsea.GetAsync("/api/checklists")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await chelsea.GetAsync("/api/checklists/household-piped")).StatusCode);
    }
}
