using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Campaigns;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Work.Tasks;
using Anran.Kernel.Journal.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Campaigns;

/// <summary>What was decided about one edition goes on in the next, or it is told why not.</summary>
public sealed class CarryDecisionsTests : OverHttp
{
    /// <summary>3 is another measure, 4 says it a little differently, 7 names others, 6 names nobody of commerce any more.</summary>
    static readonly string Next = SomeDuties.County
        .Replace("3.督促燃气企业配足安全管理人员和送气服务人员，落实随瓶安检和入户安检制度。（县住建局负责）", "3.组织开展应急演练，每半年一次。（县应急局负责）", StringComparison.Ordinal)
        .Replace("4.对超期未检、报废、改装气瓶一律查封，追溯充装单位责任。", "4.对超期未检、报废、改装的气瓶一律查封扣押，追溯充装单位的责任。", StringComparison.Ordinal)
        .Replace("（县教育局、县卫健局、县民政局按职责分工负责）", "（县公安局牵头，县教育局、县卫健局按职责分工负责）", StringComparison.Ordinal);

    [Fact]
    public async Task Owners_releases_and_names_go_on_and_what_does_not_fit_is_listed_with_its_reason()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var first = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var gate = await bob.Read($"/api/plans/{first}/gate");
        await bob.PutAsJsonAsync($"/api/plans/{first}/units", new { name = "县商务局", organisations = new[] { SomeDuties.Market.Id } });
        await bob.PutAsJsonAsync($"/api/plans/{first}/units", new { name = "县民政局", organisations = new[] { SomeDuties.Emergency.Id } });
        await Owners(gate, ["3", "4"], "lead", SomeDuties.Fire);
        await Owners(gate, ["7"], "lead", SomeDuties.Fire);
        await (await bob.Decide(first, "release", new { measures = Ids(gate, "4"), organisations = new[] { SomeDuties.Police.Id }, reason = "不承担" })).Body();
        await (await bob.Decide(first, "convenor", new { measures = Ids(gate, "4"), organisation = SomeDuties.Fire.Id })).Body();
        await (await bob.Decide(first, "due", new { measures = Ids(gate, "1", "3", "4"), day = "2026-12-31" })).Body();
        await bob.PublishPlan(first);

        var second = await bob.Confirm((await bob.Import(Next)).Id());
        var now = await bob.Read($"/api/plans/{second}/gate");
        var succession = await bob.Read($"/api/plans/{second}/succession");
        var left = succession["left"]!.AsArray().Select(it => (Kind: (string)it!["kind"]!, Number: (string?)it["number"], Why: (string)it["why"]!)).ToList();

        Assert.Contains(now.Measure("4")["leads"]!.AsArray(), it => (string)it!["name"]! == "柳溪县消防救援大队");
        Assert.Equal("柳溪县消防救援大队", (string)now.Measure("4")["convenor"]!["name"]!);
        Assert.Equal("2026-12-31", (string)now.Measure("4")["due"]!);
        Assert.DoesNotContain(now["names"]!.AsArray(), it => (string)it!["name"]! == "县商务局");
        Assert.Contains(("owners", "3", "measureGone"), left);
        Assert.Contains(("owners", "7", "saysOtherwise"), left);
        Assert.Contains(("name", null, "nameGone"), left);
        Assert.Contains(("due", "3", "measureGone"), left);
        Assert.DoesNotContain(left, it => it.Number == "4");
        var cells = (await bob.Read($"/api/plans/{second}/matrix")).Measures().Single(it => (string)it["number"]! == "4")["cells"]!.AsArray();
        Assert.Contains(cells, it => (bool)it!["released"]!);
        var history = (await bob.Read($"/api/plans/{second}/decisions"))["items"]!.AsArray();
        Assert.All(history, it => Assert.Equal(1, (int)it!["carried"]!));
        // Each go is undone by itself, and nothing but it.
        var go = history.Single(it => (string)it!["kind"]! == "owners")!;
        await (await bob.PostAsJsonAsync($"/api/plans/{second}/decisions/{go.Id()}/undo", new { version = (int)now["version"]! })).Body();
        var after = await bob.Read($"/api/plans/{second}/gate");
        Assert.DoesNotContain(after.Measure("4")["leads"]!.AsArray(), it => (string)it!["name"]! == "柳溪县消防救援大队");
        Assert.Equal("2026-12-31", (string)after.Measure("4")["due"]!);
        await bob.PublishPlan(second);
        var id = Guid.Parse(second);
        Assert.DoesNotContain(await app.Inside(db => db.Set<Duty>().Where(it => it.Plan == id && it.Organisation == SomeDuties.Police.Id && it.Position == 3).ToListAsync()), it => it.EndedAt is null);
        await app.Settle();
        Assert.Empty((await app.Inside((_, services) => services.GetRequiredService<VerifyJournal>().Run(CancellationToken.None))).Findings);

        async Task Owners(JsonNode of, string[] numbers, string role, SomeOrganisation who) =>
            await (await bob.Decide(first, "owners", new { measures = Ids(of, numbers), role, organisations = new[] { who.Id } })).Body();
    }

    [Fact]
    public async Task What_is_decided_after_the_new_edition_was_confirmed_is_told_too()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var first = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var second = await bob.Confirm((await bob.Import(SomeDuties.County + "\n")).Id());
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await (await bob.Decide(first, "due", new { measures = await bob.MeasuresOf(first), day = "2026-12-31", reason = "常务会议要求" })).Body();

        var left = (await bob.Read($"/api/plans/{second}/succession"))["left"]!.AsArray();

        Assert.Equal(10, left.Count(it => (string)it!["why"]! == "decidedSince"));
    }

    [Fact]
    public async Task Duties_that_go_on_keep_their_tasks_and_their_history()
    {
        await using var app = await SomeDuties.Start();
        var (bob, dave) = (await app.As("bob"), await app.As("dave"));
        var text = SomeDuties.County.Replace("燃气企业落实主体责任", "燃气企业、安顺燃气石桥供应站落实主体责任", StringComparison.Ordinal);
        await bob.Publish((await bob.Import(text)).Id());
        var duty = (await dave.Read("/api/plans/my-duties"))["items"]!.AsArray()[0]!;
        var id = (await app.Inside(db => db.Set<Duty>().Where(it => it.Organisation == Some.Anshun.Id).Select(it => it.Id).FirstAsync())).ToString();
        await (await dave.PostAsJsonAsync($"/api/duties/{id}/tasks", new { title = "核对气瓶台账", version = 0 })).Body(System.Net.HttpStatusCode.Created);
        var version = await app.Inside(db => db.Set<Duty>().Where(it => it.Id == Guid.Parse(id)).Select(it => it.Version).SingleAsync());
        await (await dave.PostAsJsonAsync($"/api/duties/{id}/report", new { percent = 40, text = "已完成四成", version })).Body();

        var second = Guid.Parse(await bob.Publish((await bob.Import(text + "\n")).Id()));

        var now = await app.Inside(db => db.Set<Duty>().SingleAsync(it => it.Plan == second && it.Organisation == Some.Anshun.Id));
        Assert.Equal(("核对气瓶台账", 40), ((await app.Inside(db => db.Set<DutyTask>().SingleAsync(it => it.Duty == now.Id))).Title, now.Percent));
        var timeline = (await dave.Read($"/api/plans/{second}/measures/{now.Measure}/timeline"))["items"]!.AsArray();
        Assert.Contains(timeline, it => (string?)it!["text"] == "已完成四成");
    }

    /// <summary>Whatever was decided and whatever the new paper says: each decision goes on or is listed, and the rows of the new edition are those of its decisions.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_decision_is_dropped_silently(int seed)
    {
        await using var app = await SomeDuties.Start();
        var (bob, random) = (await app.As("bob"), new Random(seed));
        var first = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var gate = await bob.Read($"/api/plans/{first}/gate");
        SomeOrganisation[] all = [SomeDuties.Fire, SomeDuties.Police, SomeDuties.Market, SomeDuties.Emergency];
        for (var at = 0; at < 12; at++)
        {
            var measures = new[] { gate["measures"]![random.Next(10)]!.Id() };
            var organisations = new[] { all[random.Next(4)].Id };
            _ = random.Next(3) switch
            {
                0 => await bob.Decide(first, "due", new { measures, day = "2026-12-31" }),
                1 => await bob.Decide(first, "owners", new { measures, role = random.Next(2) == 0 ? "lead" : "territorial", organisations }),
                _ => await bob.Decide(first, "release", new { measures, organisations, reason = "不承担此项" }),
            };
        }
        await bob.PublishPlan(first);
        var lines = SomeDuties.County.Split('\n').Where(it => !(char.IsDigit(it.FirstOrDefault()) && it.Contains('.') && random.Next(4) == 0));
        var second = await bob.Confirm((await bob.Import(string.Join('\n', lines))).Id());

        var succession = await bob.Read($"/api/plans/{second}/succession");
        var (old, now) = (Guid.Parse(first), Guid.Parse(second));
        var (before, carried) = await app.Inside(async db => (
            await db.Set<PlanDecision>().Where(it => it.Plan == old && it.EndedAt == null).ToListAsync(), await db.Set<PlanDecision>().Where(it => it.Plan == now).ToListAsync()));
        var from = carried.Select(it => it.CarriedFrom!.Value).ToHashSet();
        var left = succession["left"]!.AsArray().Select(it => (Id: Guid.Parse((string)it!["decision"]!), Whole: it["parts"]!.AsArray().Count == 0)).ToList();

        Assert.Equal((int)succession["carried"]!, from.Count);
        Assert.All(before, it => Assert.True(from.Contains(it.Id) ^ left.Any(one => one.Id == it.Id && one.Whole)));
        var cells = await app.Inside(db => db.Set<PlanCell>().Where(it => it.Plan == now && it.Decision != null).Select(it => it.Decision!.Value).ToListAsync());
        Assert.Equal(carried.Where(it => it.Kind == DecisionKind.Owners).Select(it => it.Id).Order(), cells.Distinct().Order());
    }

    static List<string> Ids(JsonNode gate, params string[] numbers) => [.. numbers.Select(it => gate.Measure(it).Id())];
}
