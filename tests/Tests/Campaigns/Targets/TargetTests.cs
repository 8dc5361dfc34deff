using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Anran.Tests.Campaigns.Targets;

/// <summary>From the published paper to what each has reached.</summary>
public sealed class TargetTests : OverHttp
{
    static readonly DateOnly Day = new(2026, 10, 31);

    /// <summary>A county's plan in force, on 5 November 2026.</summary>
    static async Task<(App App, HttpClient Bob, string Plan)> Start()
    {
        var app = await SomeDuties.Start();
        app.Clock.Advance(new DateTimeOffset(2026, 11, 5, 2, 0, 0, TimeSpan.Zero) - App.Now);
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County.Replace("燃气企业落实主体责任", "安顺燃气石桥供应站落实主体责任", StringComparison.Ordinal))).Id());
        await app.Settle();
        return (app, bob, plan);
    }

    [Fact]
    public async Task What_the_paper_promises_stands_as_targets_once_it_is_published()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var paper = (await bob.Read($"/api/plans/{plan}"))["targets"]!.AsArray().Select(it => $"{it!["text_key"]} {(decimal)it["value"]!} {it["unit"]}").Distinct().ToList();

        var view = await bob.Read($"/api/plans/{plan}/targets");
        await app.Settle();

        Assert.NotEmpty(paper);
        Assert.Equal(paper, Targets(view).Select(it => $"{it["textKey"]} {it["value"]} {it["unit"]}"));
        Assert.All(Targets(view), it => Assert.Equal(("paper", true), ((string)it["origin"]!, it["reached"] is null)));
        Assert.Equal(("2026-09-01", true, true), ((string)view["start"]!, (bool)view["whole"]!, (bool)view["inForce"]!));
        Assert.Equal(paper.Count, Targets(await bob.Read($"/api/plans/{plan}/targets")).Count);
    }

    [Fact]
    public async Task Progress_is_reported_corrected_and_read_month_by_month()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var target = await Pipes(bob, plan);
        var file = await Upload(bob);

        await Report(bob, plan, target, new { value = "3.25", asOf = "2026-09-30", note = "第一批" });
        var wrong = await Report(bob, plan, target, new { value = "62", asOf = Day, files = new[] { file } });
        await (await Post(bob, plan, target, new { value = "6.2", asOf = Day, corrects = wrong })).Refused(400, "target.reason-for-correction");
        await Report(bob, plan, target, new { value = "6.2", asOf = Day, corrects = wrong, because = "小数点写错" });

        var one = await bob.Read($"/api/plans/{plan}/targets/{target.Id()}");
        Assert.Equal(("6.2", 49, "12.6"), ((string)one["target"]!["reached"]!, (int)one["target"]!["percent"]!, (string)one["target"]!["value"]!));
        Assert.Equal(["2026-09 3.25", "2026-10 6.2", "2026-11 6.2"], one["months"]!.AsArray().Select(it => $"{it!["month"]} {it["reached"]}"));
        var entries = (await bob.Read($"/api/plans/{plan}/targets/{target.Id()}/entries"))["items"]!.AsArray();
        Assert.Equal(["6.2 True", "62 False", "3.25 True"], entries.Select(it => $"{it!["value"]} {(bool)it["counts"]!}"));
        Assert.Equal("鲍柏", (string)entries[0]!["by"]!);
        Assert.Equal("byHand", (string)entries[0]!["source"]!);
        Assert.Equal(file, (string)entries[1]!["files"]!.AsArray().Single()!["id"]!);
        Assert.Equal(HttpStatusCode.OK, (await bob.GetAsync($"/api/files/{file}")).StatusCode);

        await (await Post(bob, plan, target, new { value = "5", asOf = "2026-11-01" })).Refused(400, "target.reason-for-fall");
        await (await Post(bob, plan, target, new { value = "7", asOf = "2026-11-06" })).Refused(400, "target.day-in-future");
        await (await Post(bob, plan, target, new { value = "7", asOf = "2026-08-31" })).Refused(400, "target.day-too-early");
        await (await Post(bob, plan, target, new { value = "7", asOf = "2026-11-01", files = new[] { file } })).Refused(400, "file.filed-already");
        await (await Post(bob, plan, target, new { value = "7", asOf = "2026-11-01", files = new[] { Guid.CreateVersion7() } })).Refused(400, "file.not-yours");
        foreach (var hostile in new[] { "1e9", "0.0001", "-1", "38.7万", "", "1000000000000.001" })
            await (await Post(bob, plan, target, new { value = hostile, asOf = "2026-11-01" })).Refused(400, "target.not-a-figure");
    }

    [Fact]
    public async Task A_rate_stays_within_a_hundred()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var rate = Targets(await bob.Read($"/api/plans/{plan}/targets")).First(it => (string)it["unit"]! == "%");
        await (await Split(bob, plan, rate, (Some.Anshun.Id, "50"))).Refused(409, "target.rate-not-split");
        await (await Post(bob, plan, rate, new { value = "100.1", asOf = Day })).Refused(400, "target.rate-too-high");
        await Report(bob, plan, rate, new { value = "87.5", asOf = Day });
        Assert.Equal(87, (int)(await bob.Read($"/api/plans/{plan}/targets/{rate.Id()}"))["target"]!["percent"]!);
    }

    [Fact]
    public async Task The_coordinator_adds_corrects_and_dates_targets()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var dave = await app.As("dave");
        var target = await Pipes(bob, plan);
        var address = $"/api/plans/{plan}/targets";

        await (await bob.PutAsJsonAsync($"{address}/{target.Id()}", Change(target, "13", "2026-08-31"))).Refused(400, "target.due-too-early");
        await (await bob.PutAsJsonAsync($"{address}/{target.Id()}", new { version = 9, textKey = "x", unit = "公里", value = "1" })).Refused(409, "changed-meanwhile");
        await (await bob.PutAsJsonAsync($"{address}/{target.Id()}", Change(target, "13", "2026-12-31"))).Body();
        var corrected = await Pipes(bob, plan);
        Assert.Equal(("corrected", "13", "12.6", "鲍柏", "2026-12-31"),
            ((string)corrected["origin"]!, (string)corrected["value"]!, (string)corrected["paper"]!["value"]!, (string)corrected["decided"]!["by"]!, (string)corrected["due"]!));

        foreach (var bad in new object[] { new { textKey = "", unit = "家", value = "5" }, new { textKey = "摸排\u202e", unit = "家", value = "5" }, new { textKey = "摸排", unit = new string('长', 21), value = "5" }, new { } })
            Assert.Equal(HttpStatusCode.BadRequest, (await bob.PostAsJsonAsync(address, bad)).StatusCode);
        var added = await (await bob.PostAsJsonAsync(address, new { textKey = "摸排商户", unit = "家", value = "3200" })).Body(HttpStatusCode.Created);
        await (await dave.PostAsJsonAsync(address, new { textKey = "摸排商户", unit = "家", value = "3200" })).Refused(403, "not-allowed");
        await (await bob.DeleteAsync($"{address}/{target.Id()}")).Refused(409, "target.has-entries");
        Assert.Equal(HttpStatusCode.NoContent, (await bob.DeleteAsync($"{address}/{added.Id()}")).StatusCode);
        await (await bob.DeleteAsync($"{address}/{added.Id()}")).Refused(404, "target.not-found");

        static object Change(JsonNode target, string value, string due) => new { version = (int)target["version"]!, textKey = (string)target["textKey"]!, unit = "公里", value, due, baseline = "2.5", because = "会议纪要" };
    }

    [Fact]
    public async Task A_target_is_split_and_each_reports_its_own_share()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var (dave, erin, grace) = (await app.As("dave"), await app.As("erin"), await app.As("grace"));
        var target = await Pipes(bob, plan);

        var split = await (await Split(bob, plan, target, (Some.Anshun.Id, "5"), (Some.Yonggu.Id, "7"))).Body();
        Assert.Equal(("12", "-0.6", 2), ((string)split["shares"]!["sum"]!, (string)split["shares"]!["difference"]!, (int)split["shares"]!["count"]!));
        await (await Post(bob, plan, target, new { value = "1", asOf = Day })).Refused(409, "target.shares-report");

        var mine = Assert.Single(Targets(await dave.Read($"/api/plans/{plan}/targets")));
        Assert.Equal(("5", false), ((string)mine["value"]!, (bool)mine["whole"]!));
        var share = Assert.Single((await dave.Read($"/api/plans/{plan}/targets/{target.Id()}/shares"))["items"]!.AsArray())!;
        var others = Assert.Single((await erin.Read($"/api/plans/{plan}/targets/{target.Id()}/shares"))["items"]!.AsArray())!;
        Assert.Equal(2, (await grace.Read($"/api/plans/{plan}/targets/{target.Id()}/shares"))["items"]!.AsArray().Count);
        var file = await Upload(dave);
        await Report(dave, plan, target, new { value = "1.4", asOf = Day, share = share.Id(), files = new[] { file } });
        await (await Post(dave, plan, target, new { value = "1", asOf = Day, share = others.Id() })).Refused(400, "target.share-not-found");
        await (await Post(dave, plan, target, new { value = "1", asOf = Day })).Refused(409, "target.shares-report");
        await Report(erin, plan, target, new { value = "2", asOf = Day, share = others.Id() });

        var whole = await bob.Read($"/api/plans/{plan}/targets/{target.Id()}");
        Assert.Equal(("3.4", 26, 2), ((string)whole["target"]!["reached"]!, (int)whole["target"]!["percent"]!, (int)whole["target"]!["shares"]!["reporting"]!));
        Assert.Equal("1.4", (string)(await dave.Read($"/api/plans/{plan}/targets/{target.Id()}"))["target"]!["reached"]!);
        Assert.Single((await dave.Read($"/api/plans/{plan}/targets/{target.Id()}/entries"))["items"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await erin.GetAsync($"/api/files/{file}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await bob.GetAsync($"/api/files/{file}")).StatusCode);

        target = await Pipes(bob, plan);
        await (await Split(bob, plan, target, (Some.Yonggu.Id, "12.6"))).Refused(409, "target.share-has-entries");
        await (await Split(bob, plan, target, (Some.Anshun.Id, "5"), (Some.Anshun.Id, "7.6"))).Refused(400, "target.shares-wrong");
        await (await Split(bob, plan, target, (Some.NanpingBureau.Id, "5"))).Refused(400, "target.shares-wrong");
        await (await Split(bob, plan, target, (Guid.CreateVersion7(), "5"))).Refused(400, "target.shares-wrong");
        var again = await (await Split(bob, plan, target, (Some.Anshun.Id, "5.6"), (Some.Yonggu.Id, "7"))).Body();
        Assert.Equal("0", (string)again["shares"]!["difference"]!);
    }

    [Fact]
    public async Task A_place_can_have_a_share_that_its_coordinator_reports()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var (grace, dave) = (await app.As("grace"), await app.As("dave"));
        var target = await Pipes(bob, plan);
        await (await bob.PutAsJsonAsync($"/api/plans/{plan}/targets/{target.Id()}/shares", new { version = (int)target["version"]!, shares = new[] { new { place = Some.Shiqiao.Id, value = "12.6" } } })).Body();

        var share = Assert.Single((await grace.Read($"/api/plans/{plan}/targets/{target.Id()}/shares"))["items"]!.AsArray())!;
        Assert.Equal("石桥镇", (string)share["owner"]!["name"]!);
        await Report(grace, plan, target, new { value = "1", asOf = Day, share = share.Id() });
        await (await dave.GetAsync($"/api/plans/{plan}/targets/{target.Id()}")).Refused(404, "target.not-found");
        Assert.Empty(Targets(await dave.Read($"/api/plans/{plan}/targets")));
    }

    /// <summary>Random shares and random reports: what has been reached is always the sum of the rows, and so is the last month.</summary>
    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public async Task The_whole_is_the_sum_of_its_shares(int seed)
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var random = new Random(seed);
        var target = await Pipes(bob, plan);
        var owners = new[] { Some.Anshun.Id, Some.Yonggu.Id, Some.LiuxiBureau.Id, SomeDuties.Market.Id, SomeDuties.Shiqiao.Id }.Where(_ => random.Next(4) > 0).Append(SomeDuties.Fire.Id).ToList();
        var split = await (await Split(bob, plan, target, [.. owners.Select(it => (it, Figure(random)))])).Body();
        for (var n = 0; n < 12; n++)
        {
            var shares = (await bob.Read($"/api/plans/{plan}/targets/{target.Id()}/shares"))["items"]!.AsArray();
            var share = shares[random.Next(shares.Count)]!;
            await Report(bob, plan, target, new { value = Figure(random), asOf = new DateOnly(2026, 9, 1).AddDays(random.Next(60)), share = share.Id(), because = "随机核减" });

            var one = await bob.Read($"/api/plans/{plan}/targets/{target.Id()}");
            var rows = (await bob.Read($"/api/plans/{plan}/targets/{target.Id()}/shares"))["items"]!.AsArray().Select(it => it!).ToList();
            var sum = rows.Sum(it => Decimal(it["reached"]));
            Assert.Equal(sum, Decimal(one["target"]!["reached"]));
            Assert.Equal(sum, Decimal(one["months"]!.AsArray()[^1]!["reached"]));
            Assert.Equal(rows.Sum(it => Decimal(it["value"])), Decimal(one["target"]!["shares"]!["sum"]));
            Assert.Equal(rows.Sum(it => Decimal(it["value"])) - Decimal(one["target"]!["value"]), Decimal(split["shares"]!["difference"]));
            Assert.Equal(rows.Count(it => it["reached"] is not null), (int)one["target"]!["shares"]!["reporting"]!);
        }
    }

    [Fact]
    public async Task A_new_edition_goes_on_where_the_old_one_stood()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var dave = await app.As("dave");
        var target = await Pipes(bob, plan);
        await (await Split(bob, plan, target, (Some.Anshun.Id, "12.6"))).Body();
        var share = (await dave.Read($"/api/plans/{plan}/targets/{target.Id()}/shares"))["items"]!.AsArray().Single()!;
        await Report(dave, plan, target, new { value = "4", asOf = Day, share = share.Id() });
        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/targets", new { textKey = "摸排商户", unit = "家", value = "3200" })).Body(HttpStatusCode.Created);

        var next = await bob.Publish((await bob.Import(SomeDuties.County.Replace("12.6公里", "14公里", StringComparison.Ordinal))).Id());
        await app.Settle();

        var now = await Pipes(bob, next);
        Assert.Equal(("14", "4", 28), ((string)now["value"]!, (string)now["reached"]!, (int)now["percent"]!));
        Assert.Contains(Targets(await bob.Read($"/api/plans/{next}/targets")), it => (string)it["origin"]! == "added" && (string)it["textKey"]! == "摸排商户");
        Assert.Single((await bob.Read($"/api/plans/{next}/targets/{now.Id()}/entries"))["items"]!.AsArray());
        await (await Post(dave, plan, target, new { value = "5", asOf = Day, share = share.Id() })).Refused(409, "target.ended");
        var carried = (await dave.Read($"/api/plans/{next}/targets/{now.Id()}/shares"))["items"]!.AsArray().Single()!;
        await Report(dave, next, now, new { value = "5", asOf = Day, share = carried.Id() });
        Assert.Equal("5", (string)(await Pipes(bob, next))["reached"]!);
    }

    [Fact]
    public async Task Whoever_has_no_part_finds_nothing_and_lists_come_page_by_page()
    {
        var (app, bob, plan) = await Start();
        await using var _ = app;
        var (frank, chelsea) = (await app.As("frank"), await app.As("chelsea"));
        var target = await Pipes(bob, plan);
        foreach (var address in new[] { $"/api/plans/{plan}/targets", $"/api/plans/{plan}/targets/{target.Id()}", $"/api/plans/{plan}/targets/{target.Id()}/shares", $"/api/plans/{plan}/targets/{target.Id()}/entries" })
        {
            await (await frank.GetAsync(address)).Refused(404, "plan.not-found");
            await (await chelsea.GetAsync(address)).Refused(403, "not-allowed");
            await (await app.Anybody().GetAsync(address)).Refused(401, "sign-in.needed");
        }
        await (await Post(frank, plan, target, new { value = "5", asOf = Day })).Refused(404, "plan.not-found");

        await (await Split(bob, plan, target, (Some.Anshun.Id, "1"), (Some.Yonggu.Id, "2"), (Some.LiuxiBureau.Id, "3"), (SomeDuties.Fire.Id, "4"))).Body();
        foreach (var share in (await bob.Read($"/api/plans/{plan}/targets/{target.Id()}/shares"))["items"]!.AsArray())
            foreach (var day in new[] { Day, Day.AddDays(-1) }) await Report(bob, plan, target, new { value = "0.1", asOf = day, share = share!.Id() });
        foreach (var (list, count) in new[] { ("shares", 4), ("entries", 8) })
        {
            var address = $"/api/plans/{plan}/targets/{target.Id()}/{list}";
            var all = (await bob.Read(address))["items"]!.AsArray().Select(it => it!.Id()).ToList();
            var paged = new List<string>();
            for (var after = ""; after is not null;)
            {
                var page = await bob.Read($"{address}?limit=3{(after == "" ? "" : $"&after={after}")}");
                paged.AddRange(page["items"]!.AsArray().Select(it => it!.Id()));
                after = (string?)page["next"];
            }
            Assert.Equal(count, all.Count);
            Assert.Equal(all, paged);
        }
    }

    static string Figure(Random random) => (random.Next(0, 1_000_000) / 1000m).ToString("0.###", CultureInfo.InvariantCulture);

    static decimal Decimal(JsonNode? figure) => figure is null ? 0 : decimal.Parse((string)figure!, CultureInfo.InvariantCulture);

    static List<JsonNode> Targets(JsonNode view) => [.. view["targets"]!.AsArray().Select(it => it!)];

    /// <summary>12.6 公里 of pipelines.</summary>
    static async Task<JsonNode> Pipes(HttpClient client, string plan) => Targets(await client.Read($"/api/plans/{plan}/targets")).First(it => (string)it["unit"]! == "公里");

    static Task<HttpResponseMessage> Post(HttpClient client, string plan, JsonNode target, object body) => client.PostAsJsonAsync($"/api/plans/{plan}/targets/{target.Id()}/entries", body);

    static async Task<string> Report(HttpClient client, string plan, JsonNode target, object body) => (string)(await (await Post(client, plan, target, body)).Body(HttpStatusCode.Created))["entry"]!;

    static Task<HttpResponseMessage> Split(HttpClient client, string plan, JsonNode target, params (Guid Organisation, string Value)[] shares) =>
        client.PutAsJsonAsync($"/api/plans/{plan}/targets/{target.Id()}/shares", new { version = (int)target["version"]!, shares = shares.Select(it => new { organisation = it.Organisation, value = it.Value }) });

    static async Task<string> Upload(HttpClient client)
    {
        using var form = new MultipartFormDataContent { { new StringContent("验收记录"), "file", "验收记录.txt" } };
        return (await (await client.PostAsync("/api/files", form)).Body(HttpStatusCode.Created)).Id();
    }
}
