using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Anran.Tests.Campaigns.Work;

/// <summary>The page of a measure tells what was decided about it.</summary>
public sealed class MeasureTimelineTests : OverHttp
{
    [Fact]
    public async Task Decisions_before_and_after_publishing_stand_among_what_was_reported_in_one_order_however_it_is_paged()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen) = (await app.As("bob"), await app.As("helen"));
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        var all = await bob.MeasuresOf(plan);
        await (await bob.Decide(plan, "due", new { measures = all, day = "2026-12-31" })).Body();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await bob.WaiveAll(plan);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await bob.PublishPlan(plan);
        var duty = await helen.Duty();
        var measure = duty["measure"]!.Id();
        var other = all.First(it => it != measure);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await helen.Did(duty, "report", new { percent = 10, text = "已摸底", version = (int)duty["version"]! });
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var moved = await (await bob.Decide(plan, "due", new { measures = new[] { measure }, day = "2027-03-31", reason = "汛期影响" })).Body();
        await (await bob.Decide(plan, "due", new { measures = new[] { other }, day = "2027-06-30", reason = "别的措施" })).Body();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/decisions/{moved["batch"]}/undo", new { version = (int)(await bob.Read($"/api/plans/{plan}"))["version"]!, reason = "仍按原期限" })).Body();

        var rows = (await bob.Read(Page("")))["items"]!.AsArray().Select(it => it!).ToList();
        Assert.Equal(["planPublished", "decided", "planConfirmed"], Kinds(rows).Where(it => it.StartsWith("plan", StringComparison.Ordinal) || it == "decided").Distinct());
        Assert.Contains(rows, it => (string)it["kind"]! == "decided" && (string)it["what"]!["zh"]! == "期限 2026-12-31" && (string)it["by"]! == "鲍柏");
        var amended = rows.Single(it => (string)it["kind"]! == "amended" && (string?)it["text"] == "汛期影响");
        Assert.Equal(("期限 2027-03-31", true), ((string)amended["what"]!["zh"]!, (bool)amended["undone"]!));
        Assert.Contains("decisionUndone", Kinds(rows));
        Assert.DoesNotContain(rows, it => (string?)it["text"] == "别的措施");
        Assert.True(rows.FindIndex(it => (string)it["kind"]! == "reported") > rows.IndexOf(amended));
        Assert.Equal(rows.Select(it => (DateTimeOffset)it["at"]!).OrderDescending(), rows.Select(it => (DateTimeOffset)it["at"]!));

        var paged = new List<JsonNode>();
        for (var after = ""; ;)
        {
            var page = await bob.Read(Page($"?limit=1{after}"));
            paged.Add(Assert.Single(page["items"]!.AsArray())!);
            if ((string?)page["next"] is not { } next) break;
            after = $"&after={next}";
        }
        Assert.Equal(rows.Select(it => (it.Id(), (string)it["kind"]!)), paged.Select(it => (it.Id(), (string)it["kind"]!)));
        foreach (var hostile in new[] { "x", "1.9.0", "99999999999999999999.1.1", "253402300799999.4.zz", "-1.2.00000000000000000000000000000000" })
            Assert.Equal(Kinds(rows), Kinds([.. (await bob.Read(Page($"?after={hostile}")))["items"]!.AsArray().Select(it => it!)]));

        // Who has a part of it hears of its last day, and not of what was decided about others.
        var part = (await helen.Read(Page("")))["items"]!.AsArray().Select(it => it!).ToList();
        Assert.Contains(part, it => (string)it["kind"]! == "amended");
        Assert.All(part.Where(it => it["what"] is not null), it => Assert.StartsWith("期限", (string)it["what"]!["zh"]!, StringComparison.Ordinal));

        string Page(string query) => $"/api/plans/{plan}/measures/{measure}/timeline{query}";
    }

    static IEnumerable<string> Kinds(List<JsonNode> rows) => rows.Select(it => (string)it["kind"]!);
}
