using System.Net;
using System.Net.Http.Json;
using Xunit;

namespace Anran.Tests.Campaigns.Work;

/// <summary>The page of one measure, and a measure of the county that a town makes its own.</summary>
public sealed class TakeOverTests : OverHttp
{
    static readonly string Town = SomeDuties.County.Replace("柳溪县", "石桥镇", StringComparison.Ordinal);

    [Fact]
    public async Task The_page_shows_the_whole_to_the_coordinator_and_to_each_his_own()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, frank) = (await app.As("bob"), await app.As("helen"), await app.As("frank"));
        await bob.County();
        var duty = await helen.Duty();

        var (whole, _) = await bob.Measure(duty);
        var (part, _) = await helen.Measure(duty);

        Assert.True((bool)whole["coordinates"]!);
        Assert.NotEmpty(whole["source"]!.AsArray());
        Assert.True(whole["duties"]!.AsArray().Count > 1);
        Assert.Equal(duty.Id(), Assert.Single(part["duties"]!.AsArray())!.Id());
        Assert.Empty(part["source"]!.AsArray());
        Assert.DoesNotContain("应急", part["duties"]!.Compact(), StringComparison.Ordinal);
        var foreign = (await bob.Duties()).First(it => (string)it["unit"]! == "县公安局" && (string)it["measure"]!["number"]! != (string)duty["measure"]!["number"]!);
        var answer = await frank.GetAsync($"/api/plans/{duty["plan"]!.Id()}/measures/{foreign["measure"]!.Id()}");
        await answer.Refused(404, "plan.not-found");
    }

    [Fact]
    public async Task A_town_makes_a_measure_of_the_county_its_own_and_both_know_of_each_other()
    {
        await using var app = await SomeWork.Start();
        var (bob, grace, dave) = (await app.As("bob"), await app.As("grace"), await app.As("dave"));
        await bob.County();
        var upper = await grace.Duty();
        await bob.Did(upper, "extend", new { due = "2026-12-20", because = "定时限", version = 0 });
        var plan = await grace.Publish((await grace.Import(Town, place: Some.Shiqiao)).Id());
        var before = (int)(await grace.Read($"/api/plans/{plan}"))["version"]!;
        Task<HttpResponseMessage> Take(object body) => grace.PostAsJsonAsync($"/api/plans/{plan}/take-over", body);
        var measure = upper["measure"]!.Id();

        await (await Take(new { upper = measure, lead = Some.Anshun.Id, due = "2026-12-21", version = before })).Refused(400, "take-over.later-than-upper");
        await (await Take(new { upper = measure, lead = SomeDuties.Market.Id, version = before })).Refused(400, "take-over.organisations-outside");
        await (await Take(new { upper = measure, lead = Some.Anshun.Id, cooperate = new[] { Some.Anshun.Id }, version = before })).Refused(400, "take-over.organisations-outside");
        await (await Take(new { upper = Guid.CreateVersion7(), lead = Some.Anshun.Id, version = before })).Refused(400, "take-over.not-found");
        await (await Take(new { upper = measure, lead = Some.Anshun.Id, version = before + 9 })).Refused(409, "changed-meanwhile");
        var taken = await (await Take(new { upper = measure, lead = Some.Anshun.Id, cooperate = new[] { Some.Yonggu.Id }, version = before })).Body(HttpStatusCode.Created);
        await (await Take(new { upper = measure, lead = Some.Anshun.Id, version = before + 1 })).Refused(409, "take-over.already");

        Assert.Equal(2, (int)taken["duties"]!);
        var mine = (await dave.Duties()).Single(it => it["measure"]!.Id() == (string)taken["measure"]!);
        Assert.Equal(("lead", "2026-12-20", true), ((string)mine["role"]!, (string)mine["due"]!, (bool)mine["convenes"]!));
        await dave.Did(mine, "report", new { percent = 100, text = "完成", version = 0 });
        var lower = Assert.Single((await bob.Measure(upper)).Page["lower"]!.AsArray())!;
        Assert.Equal((plan, 2, 1), ((string)lower["plan"]!, (int)lower["duties"]!, (int)lower["done"]!));
        Assert.Equal(measure, (string)(await grace.Measure(mine)).Page["upper"]!["measure"]!);
    }

    [Fact]
    public async Task A_measure_of_the_county_goes_into_a_draft_and_keeps_its_link()
    {
        await using var app = await SomeWork.Start();
        var (bob, grace) = (await app.As("bob"), await app.As("grace"));
        await bob.County();
        var upper = (await grace.Duty())["measure"]!.Id();
        var draft = (await grace.Import(Town, place: Some.Shiqiao)).Id();

        var added = await (await grace.PostAsJsonAsync($"/api/plan-imports/{draft}/take-over", new { upper, version = 0 })).Body(HttpStatusCode.Created);
        await (await grace.PostAsJsonAsync($"/api/plan-imports/{draft}/take-over", new { upper, version = 1 })).Refused(409, "take-over.already");
        await (await bob.PostAsJsonAsync($"/api/plan-imports/{(await bob.Import(SomeDuties.County + "\n")).Id()}/take-over", new { upper, version = 0 })).Refused(400, "take-over.not-above");
        var plan = await grace.Publish(draft);

        var matrix = await grace.Read($"/api/plans/{plan}/matrix");
        var measure = matrix.Measures().Single(it => (string)it["number"]! == (string)added["id"]!);
        Assert.Equal(upper, (string)(await grace.Read($"/api/plans/{plan}/measures/{measure.Id()}"))["upper"]!["measure"]!);
    }
}
