using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Journal.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Campaigns;

/// <summary>What hangs in the air before a plan may bind anybody, and how it is filled.</summary>
public sealed class GateTests : OverHttp
{
    [Fact]
    public async Task The_gate_lists_what_hangs_and_nothing_is_published_before_it_is_filled_or_waived()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var gate = await bob.Read($"/api/plans/{plan}/gate");

        Assert.Equal(10, gate.Open("due"));
        // 6. is led by 县商务局, which is not registered; 8. by several, and 2. by two.
        Assert.Contains("accountable", gate.Of("6"));
        Assert.Contains("convenor", gate.Of("2"));
        Assert.DoesNotContain("territory", gate.Of("1"));
        Assert.Contains(gate["names"]!.AsArray(), it => (string)it!["name"]! == "县商务局");
        var answer = await bob.PostAsJsonAsync($"/api/plans/{plan}/publish", new { version = (int)gate["version"]! });
        var problem = await answer.Body(HttpStatusCode.Conflict);
        Assert.Equal("plan.gate-open", (string)problem["title"]!);
        Assert.Contains("没有期限 10 处", (string)problem["detail"]!, StringComparison.Ordinal);

        await bob.PublishPlan(plan);

        var after = await bob.Read($"/api/plans/{plan}/gate");
        Assert.Equal(0, after.Open());
        Assert.Equal("published", (string)after["state"]!);
        Assert.Equal("试行期间先行发布", (string)after["measures"]![0]!["gaps"]![0]!["waived"]!["reason"]!);
    }

    [Fact]
    public async Task A_deadline_is_a_day_or_the_end_of_a_phase_and_must_make_sense()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var measures = await bob.MeasuresOf(plan);

        await (await bob.Decide(plan, "due", new { measures, day = "2026-07-14" })).Refused(400, "plan.day-past");
        await (await bob.Decide(plan, "due", new { measures, day = "2026-08-01" })).Refused(400, "plan.day-before-plan");
        await (await bob.Decide(plan, "due", new { measures, phase = "没有的阶段" })).Refused(400, "plan.no-such-phase");
        await (await bob.Decide(plan, "due", new { measures })).Refused(400, "plan.wrong-day");
        await (await bob.Decide(plan, "due", new { measures = Array.Empty<string>(), day = "2026-12-31" })).Refused(400, "plan.wrong-measures");
        await (await bob.Decide(plan, "due", new { measures = new[] { Guid.CreateVersion7() }, day = "2026-12-31" })).Refused(404, "plan.measure-not-found");

        var preview = await (await bob.Decide(plan, "due", new { measures, phase = "集中攻坚阶段", preview = true })).Body();
        Assert.Equal((10, "2026-12-31"), (preview["changes"]!.AsArray().Count, (string)preview["changes"]![0]!["now"]!["zh"]!));
        Assert.Equal(10, (await bob.Read($"/api/plans/{plan}/gate")).Open("due"));
        await (await bob.Decide(plan, "due", new { measures, phase = "集中攻坚阶段" })).Body();

        var gate = await bob.Read($"/api/plans/{plan}/gate");
        Assert.Equal(0, gate.Open("due"));
        Assert.All(gate["measures"]!.AsArray(), it => Assert.Equal(("2026-12-31", "集中攻坚阶段"), ((string)it!["due"]!, (string)it["phase"]!)));
        await (await bob.Decide(plan, "due", new { measures, day = "2026-12-31" })).Refused(409, "plan.nothing-changes");
    }

    [Fact]
    public async Task Only_a_joint_lead_convenes_and_owners_that_were_decided_here_stay_distinguishable()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var gate = await bob.Read($"/api/plans/{plan}/gate");

        await (await bob.Decide(plan, "convenor", new { measures = new[] { gate.Measure("2").Id() }, organisation = SomeDuties.Fire.Id })).Refused(400, "plan.not-a-lead");
        await (await bob.Decide(plan, "convenor", new { measures = new[] { gate.Measure("2").Id() }, organisation = SomeDuties.Police.Id })).Body();
        await (await bob.Decide(plan, "owners", new { measures = new[] { gate.Measure("6").Id() }, role = "lead", organisations = new[] { Some.NanpingBureau.Id } })).Refused(400, "plan.wrong-organisations");
        await (await bob.Decide(plan, "owners", new { measures = new[] { gate.Measure("6").Id() }, role = "lead", organisations = new[] { SomeDuties.Market.Id } })).Body();
        var territory = gate["measures"]!.AsArray().Where(it => it!["gaps"]!.AsArray().Any(gap => (string)gap!["kind"]! == "territory")).Select(it => it!.Id()).ToList();
        if (territory.Count > 0) await (await bob.Decide(plan, "owners", new { measures = territory, role = "territorial", subtree = true })).Body();

        var after = await bob.Read($"/api/plans/{plan}/gate");
        Assert.Equal(0, after.Open("territory"));
        Assert.DoesNotContain("accountable", after.Of("6"));
        Assert.DoesNotContain("convenor", after.Of("2"));
        var matrix = await bob.Read($"/api/plans/{plan}/matrix");
        var cells = matrix.Measures().Single(it => (string)it["number"]! == "6")["cells"]!.AsArray();
        Assert.Contains(cells, it => (string)it!["role"]! == "lead" && (string)it["origin"]! == "paper");
        Assert.Contains(cells, it => (string)it!["role"]! == "lead" && (string)it["origin"]! == "decided");
    }

    [Fact]
    public async Task Undoing_takes_back_what_was_decided_and_brings_back_what_it_had_replaced()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var measures = await bob.MeasuresOf(plan);
        await (await bob.Decide(plan, "due", new { measures, day = "2026-12-31" })).Body();
        var second = await (await bob.Decide(plan, "due", new { measures = measures.Take(3), day = "2027-01-31" })).Body();

        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/decisions/{second["batch"]}/undo", new { version = 0 })).Body();
        var gate = await bob.Read($"/api/plans/{plan}/gate");
        Assert.All(gate["measures"]!.AsArray(), it => Assert.Equal("2026-12-31", (string)it!["due"]!));
        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/decisions/{second["batch"]}/undo", new { version = 0 })).Refused(404, "plan.decision-not-found");

        var history = (await bob.Read($"/api/plans/{plan}/decisions"))["items"]!.AsArray();
        Assert.Equal(3, history.Count);
        Assert.Equal((3, "鲍柏"), ((int)history[1]!["count"]!, (string)history[1]!["undone"]!["by"]!));
        Assert.Equal([3, 0, 7], history.Select(it => (int)it!["standing"]!));
    }

    [Fact]
    public async Task Two_who_decide_in_one_place_are_told_and_two_in_different_places_do_not_hinder_each_other()
    {
        await using var app = await SomeDuties.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var (version, measures) = ((int)(await bob.Read($"/api/plans/{plan}/gate"))["version"]!, await bob.MeasuresOf(plan));
        await (await bob.Decide(plan, "due", new { measures = measures.Take(4), day = "2026-12-31" })).Body();

        var refused = await (await alice.Decide(plan, "due", new { measures = measures.Skip(3), day = "2027-03-31", version })).Body(HttpStatusCode.Conflict);
        Assert.Equal("plan.decided-meanwhile", (string)refused["title"]!);
        Assert.Contains("鲍柏 在 2026-07-15 10:00 已就其中 1 处作出决定：期限 2026-12-31", (string)refused["detail"]!, StringComparison.Ordinal);
        await (await alice.Decide(plan, "due", new { measures = measures.Skip(4), day = "2027-03-31", version })).Body();

        var together = await Task.WhenAll(Enumerable.Range(0, 6).Select(it => (it % 2 == 0 ? bob : alice).Decide(plan, "due", new { measures = new[] { measures[it] }, day = $"2027-0{it + 1}-28" })));
        foreach (var answer in together) await answer.Body();
        Assert.Equal(0, (await bob.Read($"/api/plans/{plan}/gate")).Open("due"));
        await app.Settle();
        Assert.Empty((await app.Inside((_, services) => services.GetRequiredService<VerifyJournal>().Run(CancellationToken.None))).Findings);
    }

    [Fact]
    public async Task Of_two_who_map_one_name_the_second_hears_who_was_first_and_what_was_chosen()
    {
        await using var app = await SomeDuties.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var body = new { name = "县商务局", organisations = new[] { SomeDuties.Market.Id } };

        var answers = await Task.WhenAll(new[] { bob, alice, bob }.Select(who => who.PutAsJsonAsync($"/api/plans/{plan}/units", body)));

        Assert.Single(answers, it => it.StatusCode == HttpStatusCode.NoContent);
        foreach (var answer in answers.Where(it => it.StatusCode != HttpStatusCode.NoContent))
        {
            var problem = await answer.Body(HttpStatusCode.Conflict);
            Assert.Equal("plan.name-mapped", (string)problem["title"]!);
            Assert.Matches("(鲍柏|艾丽) 已于 2026-07-15 10:00 把“县商务局”对应到柳溪县市场监督管理局", (string)problem["detail"]!);
        }
        Assert.DoesNotContain((await bob.Read($"/api/plans/{plan}/gate"))["names"]!.AsArray(), it => (string)it!["name"]! == "县商务局");
    }

    [Fact]
    public async Task A_waiver_needs_a_reason_and_a_gap()
    {
        await using var app = await SomeDuties.Start();
        var (bob, dave) = (await app.As("bob"), await app.As("dave"));
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());

        foreach (var reason in new[] { null, "", " ", "一", new string('长', 1001), "藏\u202e着" })
            await (await bob.Decide(plan, "waivers", new { gaps = new[] { "due" }, reason })).Refused(400, "plan.reason-needed");
        await (await bob.Decide(plan, "waivers", new { gaps = Array.Empty<string>(), reason = "没有缺口" })).Refused(409, "plan.no-gap");
        await (await dave.PostAsJsonAsync($"/api/plans/{plan}/decisions/waivers", new { gaps = new[] { "due" }, reason = "外人" })).Refused(403, "not-allowed");
        Assert.Equal(10, (await bob.Read($"/api/plans/{plan}/gate")).Open("due"));
    }

    /// <summary>Whatever the plan: once what the gate lists is filled, it lists nothing, and the duties are those of exactly the organisations named.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Filling_what_the_gate_lists_leaves_nothing_hanging(int seed)
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Confirm(await RandomPlan.Import(bob, new(seed)));

        await Fill(bob, plan, new(seed));
        var gate = await bob.Read($"/api/plans/{plan}/gate");
        Assert.Equal(0, gate.Open());
        await bob.PublishPlan(plan);

        var (measures, duties) = await app.Inside(async (db, services) =>
        {
            var hand = await PlanInHand.Load(Guid.Parse(plan), db, services.GetRequiredService<Anran.Authority.IOrganisations>(), new(2026, 7, 15), CancellationToken.None);
            var expected = hand.Measures.SelectMany(it => hand.CellsOf[it.Id].SelectMany(cell => hand.Behind[cell.Unit]).Select(unit => (it.Id, unit.Organisation)).Distinct()).Order().ToList();
            Assert.Equal(expected, (await db.Set<Duty>().Select(it => new { it.Measure, it.Organisation }).ToListAsync()).Select(it => (it.Measure, it.Organisation)).Order());
            Assert.All(hand.Measures, it => Assert.NotNull(it.Due));
            Assert.All(hand.Measures, it => Assert.NotEmpty(hand.Owners(it.Id, DutyRole.Lead)));
            Assert.All(hand.Measures, it => Assert.NotEmpty(hand.Owners(it.Id, DutyRole.Territorial)));
            return (hand.Measures.Count, await db.Set<Duty>().ToListAsync());
        });
        Assert.All(duties, it => Assert.NotNull(it.Due));
        Assert.Equal(measures, duties.Where(it => it.Convenes).Select(it => it.Measure).Distinct().Count());
        Assert.Equal(measures, duties.Count(it => it.Convenes));
    }

    static async Task Fill(HttpClient bob, string plan, Random random)
    {
        var gate = await bob.Read($"/api/plans/{plan}/gate");
        foreach (var name in gate["names"]!.AsArray())
        {
            if (random.Next(2) == 0) Assert.Equal(HttpStatusCode.NoContent, (await bob.PutAsJsonAsync($"/api/plans/{plan}/units", new { name = (string)name!["name"]!, organisations = new[] { SomeDuties.Emergency.Id } })).StatusCode);
            else await (await bob.Decide(plan, "waivers", new { gaps = new[] { "unmappedName" }, names = new[] { (string)name!["name"]! }, reason = "尚未登记" })).Body();
        }
        if (With("due") is { Count: > 0 } without) await (await bob.Decide(plan, "due", new { measures = without, day = "2026-12-31" })).Body();
        if (With("territory") is { Count: > 0 } territory) await (await bob.Decide(plan, "owners", new { measures = territory, role = "territorial", subtree = true })).Body();
        gate = await bob.Read($"/api/plans/{plan}/gate");
        if (With("accountable") is { Count: > 0 } accountable) await (await bob.Decide(plan, "owners", new { measures = accountable, role = "lead", organisations = new[] { SomeDuties.Fire.Id, SomeDuties.Police.Id } })).Body();
        gate = await bob.Read($"/api/plans/{plan}/gate");
        foreach (var measure in gate["measures"]!.AsArray().Where(it => it!["gaps"]!.AsArray().Any(gap => (string)gap!["kind"]! == "convenor")).Select(it => it!))
            await (await bob.Decide(plan, "convenor", new { measures = new[] { measure.Id() }, organisation = measure["leads"]!.AsArray()[^1]!.Id() })).Body();

        List<string> With(string kind) => [.. gate["measures"]!.AsArray().Where(it => it!["gaps"]!.AsArray().Any(gap => (string)gap!["kind"]! == kind)).Select(it => it!.Id())];
    }
}

static class Gates
{
    /// <summary>Sends a decision on the plan as it stands, unless the body names a version itself.</summary>
    public static async Task<HttpResponseMessage> Decide(this HttpClient client, string plan, string what, object body)
    {
        var json = (JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(body, System.Text.Json.JsonSerializerOptions.Web)!;
        if (!json.ContainsKey("version")) json["version"] = (int)(await client.Read($"/api/plans/{plan}"))["version"]!;
        return await client.PostAsJsonAsync($"/api/plans/{plan}/decisions/{what}", json);
    }

    public static async Task<List<string>> MeasuresOf(this HttpClient client, string plan) =>
        [.. (await client.Read($"/api/plans/{plan}/gate"))["measures"]!.AsArray().Select(it => it!.Id())];

    public static JsonNode Measure(this JsonNode gate, string number) => gate["measures"]!.AsArray().Single(it => (string)it!["number"]! == number)!;

    /// <summary>The kinds of gaps of a measure, waived or not.</summary>
    public static IEnumerable<string> Of(this JsonNode gate, string number) => gate.Measure(number)["gaps"]!.AsArray().Select(it => (string)it!["kind"]!);
}
