using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Kernel.Journal;
using Anran.Kernel.Journal.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Campaigns;

public sealed class ConfirmPlanImportTests : OverHttp
{
    const string OneDoubt = "柳溪县燃气安全整治工作方案\n一、总体要求\n坚持问题导向。\n二、重点任务\n（一）整治企业\n1.依法查处无证经营燃气的企业，限期改正违法行为。（县住建局牵头，县公安局按职责分工负责）\n2.检查气瓶充装站点，查封超期未检气瓶并追溯来源。（县市场监管局牵头，县市场监管局、县公安局按职责分工负责\n3.开展宣传教育活动，普及安全用气常识和应急知识。\n";

    [Fact]
    public async Task Nothing_is_confirmed_while_a_doubt_is_open_and_nothing_is_seen_before()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var import = (await bob.Import(OneDoubt)).Id();
        var draft = await bob.Read($"/api/plan-imports/{import}");

        Assert.NotEmpty(draft["doubts"]!.AsArray());
        await (await bob.PostAsJsonAsync($"/api/plan-imports/{import}/confirm", new { version = 0 })).Refused(409, "plan.doubts-open");
        Assert.Empty((await bob.Read("/api/plans"))["items"]!.AsArray());
        await bob.Confirm(import);
        Assert.Single((await bob.Read("/api/plans"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Of_two_people_who_confirm_at_once_the_second_hears_who_was_first_and_when()
    {
        await using var app = await SomeDuties.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var import = (await bob.Import(SomeDuties.County)).Id();
        var version = await bob.SettleAll(import);

        var answers = await Task.WhenAll(new[] { bob, alice, bob, alice }.Select(who => who.PostAsJsonAsync($"/api/plan-imports/{import}/confirm", new { version })));

        var refused = answers.Where(it => it.StatusCode != HttpStatusCode.Created).ToList();
        Assert.Equal(3, refused.Count);
        foreach (var answer in refused)
        {
            var problem = await answer.Body(HttpStatusCode.Conflict);
            Assert.Equal("plan.confirmed-already", (string)problem["title"]!);
            Assert.Matches("(鲍柏|艾丽) 已于 2026年7月15日 10:00", (string)problem["detail"]!);
        }
        Assert.Single((await bob.Read("/api/plans"))["items"]!.AsArray());
        await (await bob.PutAsJsonAsync($"/api/plan-imports/{import}/facts", new { title = "晚了", version = version + 1 })).Refused(409, "plan.confirmed-already");
        await (await bob.DeleteAsync($"/api/plan-imports/{import}")).Refused(409, "plan.confirmed-already");
    }

    [Fact]
    public async Task What_changed_meanwhile_is_not_confirmed()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var import = (await bob.Import(SomeDuties.County)).Id();
        var version = await bob.SettleAll(import);
        await (await bob.PutAsJsonAsync($"/api/plan-imports/{import}/facts", new { issuer = "柳溪县人民政府", version })).Body();

        await (await bob.PostAsJsonAsync($"/api/plan-imports/{import}/confirm", new { version })).Refused(409, "changed-meanwhile");
    }

    [Fact]
    public async Task A_new_edition_replaces_the_old_one_and_its_duties_when_it_is_published()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var first = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var duties = (await bob.Read("/api/plans/my-duties"))["items"]!.AsArray().Count;

        var second = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        Assert.Equal(new HashSet<string> { first, second }, (await bob.Read("/api/plans"))["items"]!.AsArray().Select(it => it!.Id()).ToHashSet());
        Assert.All((await bob.Read("/api/plans/my-duties"))["items"]!.AsArray(), duty => Assert.Equal(first, (string)duty!["plan"]!["id"]!));
        await bob.PublishPlan(second);

        var plan = Assert.Single((await bob.Read("/api/plans"))["items"]!.AsArray())!;
        Assert.Equal((second, 2), (plan.Id(), (int)plan["edition"]!));
        Assert.Equal(second, (string)(await bob.Read($"/api/plans/{first}"))["replacedBy"]!);
        Assert.NotEqual(0, duties);
        Assert.Equal(duties, (await bob.Read("/api/plans/my-duties"))["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_unit_left_open_on_purpose_and_one_that_was_chosen_stand_as_decided()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var import = (await bob.Import(SomeDuties.County)).Id();
        var version = (int)(await (await bob.PutAsJsonAsync($"/api/plan-imports/{import}/units", new { name = "县商务局", organisations = new[] { SomeDuties.Market.Id }, version = 0 })).Body())["version"]!;
        await (await bob.PutAsJsonAsync($"/api/plan-imports/{import}/units", new { name = "县公安局", organisations = Array.Empty<Guid>(), version })).Body();

        var plan = await bob.Confirm(import);

        var units = (await bob.Read($"/api/plans/{plan}/matrix"))["units"]!.AsArray();
        Assert.Equal(SomeDuties.Market.Id.ToString(), Assert.Single(units.Single(it => (string)it!["name"]! == "县商务局")!["organisations"]!.AsArray())!.Id());
        Assert.Empty(units.Single(it => (string)it!["name"]! == "县公安局")!["organisations"]!.AsArray());
    }

    [Fact]
    public async Task What_was_said_of_a_name_in_one_version_holds_for_the_next_while_all_whom_it_means_exist()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var first = (await bob.Import(SomeDuties.County)).Id();
        var version = (int)(await (await bob.PutAsJsonAsync($"/api/plan-imports/{first}/units", new { name = "县商务局", organisations = new[] { SomeDuties.Market.Id }, version = 0 })).Body())["version"]!;
        version = (int)(await (await bob.PutAsJsonAsync($"/api/plan-imports/{first}/units", new { name = "县公安局", organisations = Array.Empty<Guid>(), version })).Body())["version"]!;
        await (await bob.PutAsJsonAsync($"/api/plan-imports/{first}/units", new { name = "县民政局", organisations = new[] { SomeDuties.Police.Id }, version })).Body();
        await bob.Confirm(first);
        Assert.Equal(HttpStatusCode.NoContent, (await (await app.As("alice")).PostAsJsonAsync($"/api/organisations/{SomeDuties.Police.Id}/close", new { on = "2026-07-15", version = 0 })).StatusCode);

        var units = (await bob.Read($"/api/plan-imports/{(await bob.Import(SomeDuties.County + "\n\n")).Id()}"))["units"]!.AsArray();

        JsonNode Unit(string name) => units.Single(it => (string)it!["name"]! == name)!;
        Assert.Equal(("chosen", SomeDuties.Market.Id.ToString()), ((string)Unit("县商务局")["how"]!, Assert.Single(Unit("县商务局")["organisations"]!.AsArray())!.Id()));
        Assert.Equal(("chosen", 0), ((string)Unit("县公安局")["how"]!, Unit("县公安局")["organisations"]!.AsArray().Count));
        Assert.NotEqual("chosen", (string?)Unit("县民政局")["how"]);
    }

    [Fact]
    public async Task The_journal_tells_each_step_and_every_row_agrees_with_it()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var import = (await bob.Import(SomeDuties.County)).Id();
        var edited = await (await bob.PutAsJsonAsync($"/api/plan-imports/{import}/facts", new { issuer = "柳溪县人民政府", version = 0 })).Body();
        await (await bob.PostAsJsonAsync($"/api/plan-imports/{import}/undo", new { version = (int)edited["version"]! })).Body();
        var plan = await bob.Publish(import);
        Assert.Equal(HttpStatusCode.NoContent, (await bob.PutAsJsonAsync($"/api/plans/{plan}/units", new { name = "县商务局", organisations = new[] { SomeDuties.Market.Id } })).StatusCode);
        await app.Settle();

        var names = await app.Inside(db => db.Unscoped<JournalEntry>("tests").Where(it => it.Name.StartsWith("plan.")).OrderBy(it => it.Id).Select(it => it.Name).ToListAsync());
        var verification = await app.Inside((_, services) => services.GetRequiredService<VerifyJournal>().Run(CancellationToken.None));

        Assert.Equal(["plan.imported", "plan.edited", "plan.edit-undone", "plan.confirmed", "plan.matrix-written", "plan.decided", "plan.publishing-begun", "plan.published", "plan.open-unit-mapped"], names.Where(it => it != "plan.doubt-settled"));
        Assert.Empty(verification.Findings);
    }
}
