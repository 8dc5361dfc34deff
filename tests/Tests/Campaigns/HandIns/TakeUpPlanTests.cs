using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Anran.Tests.Campaigns.HandIns;

/// <summary>What a published plan wants handed in becomes what its organisations owe.</summary>
public sealed class TakeUpPlanTests : OverHttp
{
    [Fact]
    public async Task The_demo_s_county_plan_asks_its_towns_and_departments_once_and_every_month()
    {
        await using var app = await SomePapers.Start();
        app.GoTo(new(2026, 8, 1));
        var bob = await app.As("bob");
        var plan = await app.Published(bob, SomeDuties.County);

        var requirements = await bob.Requirements(plan);
        var rows = await bob.All($"/api/plans/{plan}/hand-ins");

        Assert.Equal(2, requirements.Count);
        Assert.All(requirements, it => Assert.Equal("各镇、县级有关部门", (string)it["from"]!));
        Assert.Equal(["monthly", "once"], requirements.Select(it => (string)it["now"]!["rhythm"]!).Order());
        Assert.Contains(requirements, it => (string?)it["copyTo"] == "县应急局" && (int?)it["now"]!["day"] == 20 && (string?)it["now"]!["first"] == "2026-10");
        Assert.All(requirements, it => Assert.True((int)it["reporters"]! >= 4, it.Compact()));
        Assert.Contains(rows, it => (string)it["organisationName"]! == "石桥镇人民政府" && (string)it["period"]! == "once" && (string)it["due"]! == "2026-09-18");
        Assert.DoesNotContain(rows, it => (string)it["organisationName"]! == Some.Anshun.Name);
    }

    [Fact]
    public async Task Names_that_mean_nobody_are_listed_until_the_coordinator_says_whom_they_mean()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await app.Published(bob, SomePapers.Paper("各工程建设指挥部、县公安局于每月18日前将整治情况报县工作专班办公室。"));

        var requirement = Assert.Single(await bob.Requirements(plan));
        Assert.Contains("各工程建设指挥部", requirement["openNames"]!.AsArray().Select(it => (string)it!));
        Assert.Contains("names", requirement["unsettled"]!.AsArray().Select(it => (string)it!));
        Assert.Equal(1, (int)requirement["reporters"]!);

        var answer = await bob.PutAsJsonAsync($"/api/report-requirements/{requirement.Id()}/organisations", new { organisations = new[] { SomeDuties.Police.Id, SomeDuties.Fire.Id }, version = (int)requirement["version"]! });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var settled = Assert.Single(await bob.Requirements(plan));
        Assert.Empty(settled["unsettled"]!.AsArray());
        Assert.Equal(2, (int)settled["reporters"]!);
        Assert.Contains(await bob.All($"/api/plans/{plan}/hand-ins"), it => (string)it["organisation"]! == SomeDuties.Fire.Id.ToString());
    }

    [Fact]
    public async Task What_no_day_can_be_counted_from_waits_for_the_coordinator_and_then_stands_beside_the_paper_s_words()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await app.Published(bob, SomePapers.Paper("县公安局要定期将排查情况报县工作专班办公室。"));
        var requirement = Assert.Single(await bob.Requirements(plan));
        Assert.Equal(["when"], requirement["unsettled"]!.AsArray().Select(it => (string)it!));

        var when = new { rhythm = "monthly", due = (string?)null, day = 5, first = "2026-08", last = (string?)null, shift = "next", shiftSource = "县安委办通知" };
        Assert.Equal(HttpStatusCode.NoContent, (await bob.PutAsJsonAsync($"/api/report-requirements/{requirement.Id()}", new { when, version = (int)requirement["version"]! })).StatusCode);

        var decided = Assert.Single(await bob.Requirements(plan));
        Assert.Equal(("unclear", "monthly", true, "鲍柏"), ((string)decided["said"]!["rhythm"]!, (string)decided["now"]!["rhythm"]!, (bool)decided["decided"]!, (string)decided["decidedByName"]!));
        Assert.Equal(["2026-08-05", "2026-09-07"], (await bob.All($"/api/plans/{plan}/hand-ins")).Select(it => (string)it["due"]!));
    }

    [Fact]
    public async Task Hearing_of_it_again_changes_nothing()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await app.Published(bob, SomeDuties.County);
        var before = string.Join('\n', (await bob.All($"/api/plans/{plan}/hand-ins")).Select(it => it.Compact()));

        for (var i = 0; i < 3; i++) await app.Look();

        Assert.Equal(before, string.Join('\n', (await bob.All($"/api/plans/{plan}/hand-ins")).Select(it => it.Compact())));
    }

    [Fact]
    public async Task A_newer_edition_goes_on_with_what_it_still_asks_for_and_ends_the_rest()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var first = await app.Published(bob, SomePapers.Paper("县公安局于每月20日前将工作进展情况报县工作专班办公室。", "县市场监管局于每月25日前将抽查结果报县工作专班办公室。"));
        var before = await bob.All($"/api/plans/{first}/hand-ins");
        var paper = SomePapers.Paper("县公安局于每月22日前将工作进展情况报县工作专班办公室。", "县应急管理局于2026年8月20日前将应急预案报县工作专班办公室。");
        var second = await bob.Publish((await bob.Import(paper, "第二版.txt")).Id());
        await app.Look();

        var rows = await bob.All($"/api/plans/{second}/hand-ins");
        var police = rows.FindAll(it => (string)it["organisation"]! == SomeDuties.Police.Id.ToString());
        var market = rows.FindAll(it => (string)it["organisation"]! == SomeDuties.Market.Id.ToString());

        Assert.Equal(before.FindAll(it => (string)it["organisation"]! == SomeDuties.Police.Id.ToString()).ConvertAll(it => it.Id()), police.ConvertAll(it => it.Id()));
        Assert.All(police, it => Assert.EndsWith("-22", (string)it["due"]!, StringComparison.Ordinal));
        Assert.All(market, it => Assert.Equal(("exempt", "planReplaced"), ((string)it["state"]!, (string)it["exemptWhy"]!)));
        Assert.Contains(rows, it => (string)it["organisation"]! == SomeDuties.Emergency.Id.ToString() && (string)it["due"]! == "2026-08-20");
        Assert.Equal(rows.Count, (await bob.All($"/api/plans/{first}/hand-ins")).Count);
    }

    [Fact]
    public async Task Hostile_timetables_are_refused_by_field()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await app.Published(bob, SomeDuties.County);
        async Task Refused(string code, object when, string? what = "季度总结", object? who = null)
        {
            var answer = await bob.PostAsJsonAsync($"/api/plans/{plan}/report-requirements", new { what, to = "县专班", when, organisations = who ?? new[] { SomeDuties.Police.Id } });
            await answer.Refused(400, code);
        }

        await Refused("hand-in.wrong-day", When("monthly", day: 0));
        await Refused("hand-in.wrong-day", When("monthly", day: 32));
        await Refused("hand-in.wrong-last", When("monthly", day: 5, first: "2027-01", last: "2026-12"));
        await Refused("hand-in.wrong-first", When("monthly", day: 5, first: "2027-13"));
        await Refused("hand-in.wrong-due", When("once"));
        await Refused("hand-in.wrong-due", When("once", due: "2026-07-14"));
        await Refused("hand-in.wrong-due", When("once", due: "9999-12-31"));
        await Refused("hand-in.wrong-rhythm", When("unclear"));
        await Refused("hand-in.wrong-shiftsource", When("monthly", day: 5, shift: "next"));
        await Refused("hand-in.wrong-what", When("monthly", day: 5), new string('长', 501));
        await Refused("hand-in.wrong-organisations", When("monthly", day: 5), who: Array.Empty<Guid>());
        await Refused("plan.wrong-organisations", When("monthly", day: 5), who: new[] { Some.NanpingBureau.Id });
        Assert.Equal(HttpStatusCode.Created, (await bob.PostAsJsonAsync($"/api/plans/{plan}/report-requirements", new { what = "季度总结", to = "县专班", when = When("once", due: "2026-08-30"), organisations = new[] { SomeDuties.Police.Id } })).StatusCode);
        var frank = await app.As("frank");
        await (await frank.PostAsJsonAsync($"/api/plans/{plan}/report-requirements", new { what = "季度总结", to = "县专班", when = When("once", due: "2026-08-30"), organisations = new[] { SomeDuties.Police.Id } })).Refused(404, "plan.not-found");
        var grace = await app.As("grace");
        await (await grace.PostAsJsonAsync($"/api/plans/{plan}/report-requirements", new { what = "季度总结", to = "县专班", when = When("once", due: "2026-08-30"), organisations = new[] { SomeDuties.Shiqiao.Id } })).Refused(404, "plan.not-found");
    }

    static JsonObject When(string rhythm, string? due = null, int? day = null, string? first = null, string? last = null, string shift = "none") =>
        new() { ["rhythm"] = rhythm, ["due"] = due, ["day"] = day, ["first"] = first, ["last"] = last, ["shift"] = shift, ["shiftSource"] = null };
}
