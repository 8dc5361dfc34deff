using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.RulePacks.Overrides;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.RulePacks;

public sealed class LocalRuleTests : OverHttp
{
    [Fact]
    public async Task A_local_rule_binds_its_place_and_below_from_its_first_day_and_nobody_else()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");
        var draft = await (await bob.Save(SomePack.Draft(SomePack.Form()))).Told(HttpStatusCode.Created);
        Assert.DoesNotContain((await bob.Rules(Some.Liuxi, "2026-08-01"))["rules"]!.AsArray(), it => it!["local"] is not null);

        await (await bob.PostAsJsonAsync($"/api/rule-overrides/{draft["id"]}/in-force", new { version = (int)draft["version"]! })).Told();

        Assert.Null((await bob.Rules(Some.Liuxi)).Rule("T-1")["local"]);
        Assert.Equal("2026-07-16", (string)(await bob.Rules(Some.Liuxi))["coming"]![0]!["from"]!);
        var below = (await bob.Rules(Some.Shiqiao, "2026-07-16")).Rule("T-1");
        Assert.Equal(("柳溪县", "replace", "本地方案收紧"), ((string)below["local"]!["place"]!["name"]!, (string)below["local"]!["mode"]!, (string)below["local"]!["reason"]!));
        Assert.Equal($"test-pack/T-1@2026-07-16#{Some.Liuxi.Id}", (string)below["version"]!["version"]!);
        Assert.Equal("test-pack/T-1@2025-01-01", (string)below["above"]!["version"]!);
        Assert.Null((await bob.Rules(Some.Nanping, "2026-07-16")).Rule("T-1")["local"]);
        Assert.Null((await bob.Rules(null, "2026-07-16")).Rule("T-1")["local"]);
        Assert.Equal("test-pack/T-1@2020-01-01", (string)(await bob.Rules(Some.Liuxi, "2024-06-01")).Rule("T-1")["version"]!["version"]!);
    }

    [Fact]
    public async Task The_deepest_place_decides_and_a_suspended_rule_is_shown_as_such()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");
        await bob.Enact(SomePack.Draft(SomePack.Form()));
        await bob.Enact(SomePack.Draft(SomePack.Form("suspend", when: null), place: Some.Shiqiao));

        var answers = new Dictionary<string, object> { ["hose.length"] = 1500 };
        Assert.Equal("holds", (await bob.Judge(answers, Some.Liuxi, "2026-07-16")).Verdict("T-1").State());
        Assert.DoesNotContain((await bob.Judge(answers, Some.Shiqiao, "2026-07-16"))["verdicts"]!.AsArray(), it => (string)it!["rule"]! == "T-1");
        Assert.False((bool)(await bob.Rules(Some.Shiqiao, "2026-07-16")).Rule("T-1")["applies"]!);
        Assert.Equal("not", (await bob.Judge(new Dictionary<string, object> { ["hose.length"] = 1500, ["hose.joints"] = false }, null, "2026-07-16")).Verdict("T-1").State());
    }

    [Fact]
    public async Task A_place_adds_a_rule_of_its_own_and_changes_it_by_a_next_version()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");
        var first = await bob.Enact(SomePack.Draft(SomePack.Form("add", "room = 'kitchen'"), "LIUXI-1"));

        var next = SomePack.Form("add", "room = 'kitchen' and hose.joints", from: "2026-09-01");
        await bob.Enact(SomePack.Draft(next, "LIUXI-1", replaces: first));

        var kitchen = new { room = "kitchen" };
        Assert.Equal("holds", (await bob.Judge(kitchen, Some.Liuxi, "2026-08-31")).Verdict("LIUXI-1").State());
        Assert.Equal("open", (await bob.Judge(kitchen, Some.Liuxi, "2026-09-01")).Verdict("LIUXI-1").State());
        var history = await (await bob.GetAsync($"/api/rule-packs/test-pack/rules/LIUXI-1/history?place={Some.Liuxi.Id}")).Told();
        Assert.Equal(["2026-09-01", "2026-07-16"], history.AsArray().Select(it => (string)it!["version"]!["from"]!));
        Assert.Equal("2026-08-31", (string)history[1]!["version"]!["to"]!);
    }

    [Fact]
    public async Task What_is_in_force_is_ended_never_edited_and_never_taken_back()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");
        var id = await bob.Enact(SomePack.Draft(SomePack.Form()));
        app.Clock.Advance(TimeSpan.FromDays(10));
        bob = await app.As("bob");

        await (await bob.PutAsJsonAsync($"/api/rule-overrides/{id}?version=1", SomePack.Form(from: "2026-09-01"))).Refused(409, "rule-override.no-draft");
        await (await bob.DeleteAsync($"/api/rule-overrides/{id}?version=1")).Refused(409, "rule-override.binds-already");
        await (await bob.PostAsJsonAsync($"/api/rule-overrides/{id}/end", new { to = "2026-07-24", version = 1 })).Refused(400, "rule-override.end-too-early");
        await (await bob.PostAsJsonAsync($"/api/rule-overrides/{id}/end", new { to = "2026-07-31", version = 1 })).Told();
        await (await bob.PostAsJsonAsync($"/api/rule-overrides/{id}/end", new { to = "2026-08-31", version = 2 })).Refused(400, "rule-override.lengthened");

        Assert.NotNull((await bob.Rules(Some.Liuxi, "2026-07-31")).Rule("T-1")["local"]);
        Assert.Null((await bob.Rules(Some.Liuxi, "2026-08-01")).Rule("T-1")["local"]);
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_two_cannot_both_be_the_next_version()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");
        var id = (string)(await (await bob.Save(SomePack.Draft(SomePack.Form()))).Told(HttpStatusCode.Created))["id"]!;
        await (await bob.PutAsJsonAsync($"/api/rule-overrides/{id}?version=0", SomePack.Form(when: "hose.joints"))).Told();
        await (await bob.PutAsJsonAsync($"/api/rule-overrides/{id}?version=0", SomePack.Form(when: "too_long"))).Refused(409, "changed-meanwhile");
        await (await bob.PostAsJsonAsync($"/api/rule-overrides/{id}/in-force", new { version = 0 })).Refused(409, "changed-meanwhile");
        Assert.Equal("hose.joints", (string)(await (await bob.GetAsync($"/api/rule-overrides/{id}")).Told())["body"]!["when"]!);

        var drafts = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
            (string)(await (await bob.Save(SomePack.Draft(SomePack.Form("add", "room = 'kitchen'"), "LIUXI-9"))).Told(HttpStatusCode.Created))["id"]!));
        var answers = await Task.WhenAll(drafts.Select(draft => bob.PostAsJsonAsync($"/api/rule-overrides/{draft}/in-force", new { version = 0 })));
        Assert.Single(answers, it => it.StatusCode == HttpStatusCode.OK);
        Assert.All(answers, it => Assert.Contains(it.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.BadRequest, HttpStatusCode.ServiceUnavailable }));
        Assert.Equal("holds", (await bob.Judge(new { room = "kitchen" }, Some.Liuxi, "2026-07-16")).Verdict("LIUXI-9").State());
    }

    [Fact]
    public async Task Who_comes_second_with_the_first_rule_of_a_place_is_told_so_and_keeps_the_draft()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");
        var id = (string)(await (await bob.Save(SomePack.Draft(SomePack.Form("add", "room = 'kitchen'", to: "2026-12-31"), "LIUXI-9"))).Told(HttpStatusCode.Created))["id"]!;
        // A rival who takes the line after it was counted is stood in for by one that the count cannot see.
        await app.Inside(async db =>
        {
            var body = new LocalText("room = 'kitchen'", System.Text.Json.JsonSerializer.SerializeToElement(new { grade = "major" }), "试验", null, null, new("厨房", "Kitchen"), null, false, "理由");
            var rival = RuleOverride.Draft(Guid.CreateVersion7(), (Some.Liuxi.Id, "ZZZZ"), "test-pack", "LIUXI-9", new(new(2030, 1, 1), null, OverrideMode.Add, body), null, Guid.Empty, App.Now);
            rival.PutInForce(null, 1, 0, Guid.Empty, App.Now, new(2026, 7, 15));
            db.Add(rival);
            return await db.SaveChangesAsync();
        });

        var answer = await bob.PostAsJsonAsync($"/api/rule-overrides/{id}/in-force", new { version = 0 });

        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((HttpStatusCode.Conflict, "rule-override.another-came-first"), (answer.StatusCode, (string)told["title"]!));
        Assert.Contains("仍是草稿", (string)told["detail"]!, StringComparison.Ordinal);
        Assert.Contains("still a draft", (string)told["detailEn"]!, StringComparison.Ordinal);
        Assert.Equal("draft", (string)(await (await bob.GetAsync($"/api/rule-overrides/{id}")).Told())["state"]!);
    }

    [Theory]
    [InlineData("hose.lenght > 1 m", "rule-override.unknown-name", "第 1 个字符")]
    [InlineData("hose.joints and hose.length > 1 kg", "rule-override.dimension-mismatch", "第 31 个字符")]
    [InlineData("hose.joints and room = 'attic'", "rule-override.unknown-option", "第 24 个字符")]
    [InlineData("hose.joints > 3", "rule-override.type-mismatch", "")]
    [InlineData("hose.length + 1 m", "rule-override.type-mismatch", "")]
    [InlineData("hose.length > 99999999999999999999", "rule-override.number-too-large", "第 15 个字符")]
    [InlineData("1 m < hose.length < 2 m", "rule-override.chained-comparison", "第 19 个字符")]
    [InlineData("<script>alert(1)</script>", "rule-override.unexpected-token", "")]
    [InlineData("'; drop table person; --", "rule-override.unterminated-text", "")]
    public async Task A_condition_that_makes_no_sense_is_refused_with_its_place(string when, string code, string place)
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");

        var answer = await bob.Save(SomePack.Draft(SomePack.Form(when: when)));

        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((400, code), ((int)answer.StatusCode, (string)problem["title"]!));
        Assert.Contains(place, (string)problem["errors"]!["when"]![0]!["zh"]!, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace((string)problem["errors"]!["when"]![0]!["en"]!));
    }

    [Fact]
    public async Task Hostile_drafts_are_refused_and_leave_nothing_behind()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");

        await Refused(SomePack.Draft(SomePack.Form(when: new string('(', 4000))), "rule-override.too-deep");
        await Refused(SomePack.Draft(SomePack.Form(when: new string('x', 100_000))), "fields");
        await Refused(SomePack.Draft(SomePack.Form(when: string.Join(" or ", Enumerable.Repeat("hose.joints", 400)))), "fields");
        await Refused(SomePack.Draft(SomePack.Form(when: "")), "rule-override.missing");
        await Refused(SomePack.Draft(SomePack.Form(to: "2026-07-01")), "rule-override.days-reversed");
        await Refused(SomePack.Draft(SomePack.Form(reason: null)), "rule-override.missing");
        await Refused(SomePack.Draft(SomePack.Form("suspend", when: null, reason: " ")), "rule-override.wrong-reason");
        await Refused(SomePack.Draft(SomePack.Form(reason: "\u202e倒着写")), "rule-override.wrong-reason");
        await Refused(SomePack.Draft(SomePack.Form(grade: "deadly")), "rule-override.bad-value");
        await Refused(SomePack.Draft(SomePack.Form(), "NONE-1"), "rule-override.unknown-rule");
        await Refused(SomePack.Draft(SomePack.Form("add"), "T-2"), "rule-override.duplicate");
        await Refused(SomePack.Draft(SomePack.Form("add"), "<b>"), "rule-override.wrong-rule");
        await (await bob.Save(SomePack.Draft(SomePack.Form(), pack: "no-such-pack"))).Refused(404, "rule-pack.not-found");
        await Refused(SomePack.Draft(SomePack.Form(), place: Some.Nanping), "place.not-found");
        await Refused(SomePack.Draft(SomePack.Form(), place: Some.City), "place.not-found");
        var unknown = SomePack.Form();
        unknown["outcome"] = new JsonObject { ["grade"] = "major", ["fine"] = 5 };
        await Refused(SomePack.Draft(unknown), "rule-override.unknown-member");
        var huge = SomePack.Form();
        huge["outcome"] = new JsonObject { ["grade"] = new string('x', 9000) };
        await Refused(SomePack.Draft(huge), "rule-override.wrong-outcome");

        Assert.Empty((await (await bob.GetAsync("/api/rule-overrides")).Told())["items"]!.AsArray());

        async Task Refused(JsonObject draft, string code) => await (await bob.Save(draft)).Refused(400, code);
    }

    [Fact]
    public async Task Nothing_reaches_back_and_no_two_versions_overlap()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");
        var early = (string)(await (await bob.Save(SomePack.Draft(SomePack.Form(from: "2026-07-15")))).Told(HttpStatusCode.Created))["id"]!;
        await (await bob.PostAsJsonAsync($"/api/rule-overrides/{early}/in-force", new { version = 0 })).Refused(400, "rule-override.too-early");
        var first = await bob.Enact(SomePack.Draft(SomePack.Form(to: "2026-12-31")));

        await (await bob.Save(SomePack.Draft(SomePack.Form(from: "2026-12-31")))).Refused(400, "rule-override.overlap");
        await bob.Enact(SomePack.Draft(SomePack.Form(from: "2027-01-01")));
        await bob.Enact(SomePack.Draft(SomePack.Form(from: "2026-10-01", to: "2026-12-31"), replaces: first));

        Assert.Equal("2026-09-30", (string)(await (await bob.GetAsync($"/api/rule-overrides/{first}")).Told())["to"]!);
    }

    [Fact]
    public async Task Who_may_not_make_rules_there_makes_none_and_sees_no_draft()
    {
        await using var app = await SomePack.Start();
        var (bob, frank, dave) = (await app.As("bob"), await app.As("frank"), await app.As("dave"));
        var id = (string)(await (await bob.Save(SomePack.Draft(SomePack.Form()))).Told(HttpStatusCode.Created))["id"]!;

        Assert.Equal(HttpStatusCode.NotFound, (await frank.GetAsync($"/api/rule-overrides/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await frank.PostAsJsonAsync($"/api/rule-overrides/{id}/in-force", new { version = 0 })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await frank.DeleteAsync($"/api/rule-overrides/{id}?version=0")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await dave.Save(SomePack.Draft(SomePack.Form(), place: Some.Shiqiao))).StatusCode);
        Assert.Empty((await dave.Rules(Some.Shiqiao, "2026-08-01"))["coming"]!.AsArray());
        Assert.Equal(HttpStatusCode.NoContent, (await bob.DeleteAsync($"/api/rule-overrides/{id}?version=0")).StatusCode);
        Assert.Equal("withdrawn", (string)(await (await bob.GetAsync($"/api/rule-overrides/{id}")).Told())["state"]!);
    }

    [Fact]
    public async Task Every_shipped_pack_and_every_shipped_local_rule_can_be_shown()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");

        var list = (await (await bob.GetAsync($"/api/rule-packs?place={Some.Liuxi.Id}")).Told()).AsArray();

        Assert.Contains(list, it => (string)it!["code"]! == "test-pack");
        foreach (var pack in list)
        {
            var shown = await bob.Rules(Some.Liuxi, pack: (string)pack!["code"]!);
            Assert.Equal((int)pack["fields"]!, shown["fields"]!.AsArray().Count);
            Assert.All(shown["rules"]!.AsArray(), it => Assert.False(string.IsNullOrWhiteSpace((string)it!["version"]!["source"]!)));
        }
    }
}
