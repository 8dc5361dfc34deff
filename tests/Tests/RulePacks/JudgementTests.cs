using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.RulePacks;
using Anran.Rules;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.RulePacks;

public sealed class JudgementTests : OverHttp
{
    static readonly Dictionary<string, object> LongHose = new() { ["hose.length"] = 2500, ["hose.joints"] = false, ["room"] = "kitchen", ["checked"] = "2024-01-01" };

    [Fact]
    public async Task The_law_of_the_day_decides_and_what_is_not_answered_is_not_no()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");

        var now = await bob.Judge(LongHose, Some.Shiqiao);
        var then = await bob.Judge(LongHose, Some.Shiqiao, "2024-12-31");
        var unanswered = await bob.Judge(new { }, Some.Shiqiao);

        Assert.Equal(("holds", "test-pack/T-1@2025-01-01", "general"), (now.Verdict("T-1").State(), (string)now.Verdict("T-1")["version"]!, (string)now.Verdict("T-1")["outcome"]!["grade"]!));
        Assert.Equal(("not", "test-pack/T-1@2020-01-01"), (then.Verdict("T-1").State(), (string)then.Verdict("T-1")["version"]!));
        Assert.Equal(["hose.length", "hose.joints"], unanswered.Verdict("T-1")["missing"]!.AsArray().Select(it => (string)it!));
        Assert.True((bool)now.Verdict("T-3")["awaitsOfficer"]!);
        Assert.Equal("open", now.Verdict("T-3").State());
    }

    [Fact]
    public async Task Answers_that_cannot_be_are_told_one_by_one_and_nothing_is_kept()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");

        var answer = await bob.PostAsJsonAsync("/api/rule-packs/test-pack/judgements", new
        {
            place = Some.Shiqiao.Id,
            answers = new Dictionary<string, object> { ["hose.length"] = -1, ["hose.joints"] = "yes", ["room"] = "attic", ["checked"] = "2026-02-30", ["name"] = "<script>" },
        });
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        Assert.Equal((400, "judgement.answers"), ((int)answer.StatusCode, (string)problem["title"]!));
        Assert.Equal(["checked", "hose.joints", "hose.length", "name", "room"], problem["errors"]!.AsObject().Select(it => it.Key).Order(StringComparer.Ordinal));
        await Refused(new { place = Some.Shiqiao.Id, answers = new Dictionary<string, object> { ["hose.length"] = decimal.MaxValue } }, "judgement.answers");
        await Refused(new { place = Some.Shiqiao.Id, answers = Enumerable.Range(0, 20_000).ToDictionary(it => $"x{it}", it => (object)it) }, "judgement.too-many-answers");
        await Refused(new { place = Some.Shiqiao.Id, answers = new[] { 1 } }, "judgement.answers");
        await Refused(new { place = Some.Shiqiao.Id, day = "2026-07-16", answers = new { } }, "judgement.day-ahead");
        await Refused(new { place = Some.Baita.Id, answers = new { } }, "place.not-found");
        Assert.Empty((await (await bob.GetAsync("/api/judgements")).Told())["items"]!.AsArray());

        async Task Refused(object body, string code) => await (await bob.PostAsJsonAsync("/api/rule-packs/test-pack/judgements", body)).Refused(400, code);
    }

    [Fact]
    public async Task A_judgement_is_kept_for_its_organisation_and_a_stranger_does_not_see_it()
    {
        await using var app = await SomePack.Start();
        var (dave, erin, bob) = (await app.As("dave"), await app.As("erin"), await app.As("bob"));

        var made = await dave.Record(LongHose);

        var kept = Assert.Single((await (await bob.GetAsync("/api/judgements?pack=test-pack")).Told())["items"]!.AsArray())!;
        Assert.Equal(((string)made["id"]!, Some.Anshun.Id.ToString(), 1, 1), ((string)kept["id"]!, (string)kept["organisation"]!, (int)kept["holding"]!, (int)kept["open"]!));
        Assert.Equal(2500, (int)kept["answers"]!["hose.length"]!);
        Assert.Empty((await (await erin.GetAsync("/api/judgements")).Told())["items"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await erin.GetAsync($"/api/judgements/{made["id"]}/replay")).StatusCode);
    }

    [Fact]
    public async Task A_judgement_is_shown_with_its_answers_and_clauses_beside_what_would_be_said_on_another_day()
    {
        await using var app = await SomePack.Start();
        var (dave, bob, erin) = (await app.As("dave"), await app.As("bob"), await app.As("erin"));
        var old = await (await dave.PostAsJsonAsync("/api/rule-packs/test-pack/judgements", new { place = Some.Shiqiao.Id, day = "2024-12-31", answers = LongHose })).Told(HttpStatusCode.Created);
        await dave.Record(LongHose);

        var found = Assert.Single((await (await bob.GetAsync("/api/judgements?day=2024-12-31")).Told())["items"]!.AsArray())!;
        var view = await (await bob.GetAsync($"/api/judgements/{old["id"]}/replay?on=2026-07-15")).Told();
        var row = view["rows"]!.AsArray().Single(it => (string)it!["rule"]! == "T-1")!;

        Assert.Equal((string)old["id"]!, (string)found["id"]!);
        Assert.True((bool)view["faithful"]!);
        Assert.Equal(2500, (int)view["answers"]!["hose.length"]!);
        Assert.Contains(view["fields"]!.AsArray(), it => (string)it!["code"]! == "hose.length");
        Assert.Equal(("not", "holds"), (row["given"]!.State(), row["other"]!.State()));
        Assert.Equal(("test-pack/T-1@2020-01-01", "test-pack/T-1@2025-01-01"), ((string)row["says"]!["version"]!, (string)row["now"]!["version"]!));
        Assert.NotNull(row["says"]!["clause"]);
        Assert.Equal(HttpStatusCode.NotFound, (await erin.GetAsync($"/api/judgements/{old["id"]}/replay")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await bob.GetAsync("/api/judgements?day=2024-02-31")).StatusCode);
    }

    /// <summary>The promise of A10, against many local rules made afterwards at every level, replaced, ended and moved about.</summary>
    [Fact]
    public async Task Whatever_is_ruled_later_an_old_judgement_replayed_for_its_own_day_says_the_same()
    {
        await using var app = await SomePack.Start();
        var random = new Random(20260715);
        var kept = new List<JsonNode>();
        string[] conditions = ["hose.length > 1 m", "hose.joints", "too_long and room = 'kitchen'", "not too_long", "room in ('kitchen', 'basement')", "checked > today - 30 days"];
        var inForce = new Dictionary<(SomePlace, string), string>();

        for (var round = 0; round < 12; round++)
        {
            // A session does not last for weeks.
            var alice = await app.As("alice");
            var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime.AddHours(8));
            foreach (var place in new[] { Some.Shiqiao, Some.Baita, Some.Liuxi })
                kept.Add(await alice.Record(new Dictionary<string, object> { ["hose.length"] = random.Next(4000), ["hose.joints"] = random.Next(2) == 0, ["room"] = random.Next(2) == 0 ? "kitchen" : "basement" }, place, $"{today.AddDays(-random.Next(600)):yyyy-MM-dd}"));
            var (where, rule) = (new[] { Some.Province, Some.City, Some.Liuxi, Some.Shiqiao }[random.Next(4)], new[] { "T-1", "T-2", "T-3" }[random.Next(3)]);
            var mode = random.Next(4) == 0 ? "suspend" : "replace";
            var form = SomePack.Form(mode, mode == "suspend" ? null : conditions[random.Next(conditions.Length)], $"{today.AddDays(1):yyyy-MM-dd}");
            inForce[(where, rule)] = await alice.Enact(SomePack.Draft(form, rule, where, inForce.GetValueOrDefault((where, rule))));
            app.Clock.Advance(TimeSpan.FromDays(random.Next(2, 40)));
        }

        var other = 0;
        var reader = await app.As("alice");
        foreach (var judgement in kept)
        {
            var replay = await (await reader.GetAsync($"/api/judgements/{judgement["id"]}/replay?on=2030-01-01")).Told();
            Assert.True((bool)replay["faithful"]!, replay.ToJsonString());
            other += (int)replay["changed"]!;
        }
        // Or the property would say nothing.
        Assert.NotEqual(0, other);
    }

    [Fact]
    public async Task A_trial_shows_what_a_draft_would_have_changed_and_changes_nothing()
    {
        await using var app = await SomePack.Start();
        var (bob, frank) = (await app.As("bob"), await app.As("frank"));
        await bob.Record(LongHose);
        await bob.Record(new Dictionary<string, object> { ["hose.length"] = 1500, ["hose.joints"] = false });
        await frank.Record(new Dictionary<string, object> { ["hose.length"] = 1500, ["hose.joints"] = false }, Some.Baita);

        var trial = await Try(SomePack.Form(grade: "general"));
        var suspended = await Try(SomePack.Form("suspend", when: null));

        Assert.Equal((2, 1), ((int)trial["looked"]!, (int)trial["changed"]!));
        Assert.Equal(("not", "holds"), ((string)trial["rows"]![0]!["before"]!, (string)trial["rows"]![0]!["after"]!));
        Assert.Equal(2, (int)suspended["changed"]!);
        Assert.Null(suspended["rows"]![0]!["after"]);
        await (await bob.PostAsJsonAsync("/api/rule-packs/test-pack/trial", new { rule = "T-1", place = Some.Liuxi.Id, form = SomePack.Form(when: "hose.length >") })).Refused(400, "rule-override.unexpected-end");
        await (await bob.PostAsJsonAsync("/api/rule-packs/test-pack/trial", new { rule = "T-1", place = Some.Nanping.Id, form = SomePack.Form() })).Refused(400, "place.not-found");
        Assert.Empty((await (await bob.GetAsync("/api/rule-overrides")).Told())["items"]!.AsArray());

        async Task<JsonNode> Try(JsonObject form) => await (await bob.PostAsJsonAsync("/api/rule-packs/test-pack/trial", new { rule = "T-1", place = Some.Liuxi.Id, form })).Told();
    }

    [Fact]
    public async Task Another_module_asks_at_the_door()
    {
        await using var app = await SomePack.Start();
        var bob = await app.As("bob");
        await bob.Enact(SomePack.Draft(SomePack.Form()));

        var (judgement, before) = await app.Inside(async (_, services) =>
        {
            var rules = services.GetRequiredService<IRules>();
            var answers = new Dictionary<string, Value> { ["hose.length"] = Value.Of(1500), ["hose.joints"] = Value.Of(false) };
            return (await rules.Judge("test-pack", Some.Shiqiao.Id, new(2026, 7, 16), answers, CancellationToken.None),
                await rules.Judge("test-pack", Some.Shiqiao.Id, new(2026, 7, 15), answers, CancellationToken.None));
        });

        Assert.Equal((VerdictState.Holds, $"test-pack/T-1@2026-07-16#{Some.Liuxi.Id}"), (judgement.Verdicts[0].State, judgement.Verdicts[0].Version));
        Assert.Equal(VerdictState.Not, before.Verdicts[0].State);
    }
}
