using System.Net;
using System.Net.Http.Json;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Journal.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Campaigns;

/// <summary>Publishing, and what happens to a plan that is in force.</summary>
public sealed class AmendPlanTests : OverHttp
{
    [Fact]
    public async Task Of_those_who_publish_at_once_exactly_one_does_and_the_others_hear_who()
    {
        await using var app = await SomeDuties.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        await bob.WaiveAll(plan);
        var version = (int)(await bob.Read($"/api/plans/{plan}"))["version"]!;

        var answers = await Task.WhenAll(new[] { bob, alice, bob, alice }.Select(who => who.PostAsJsonAsync($"/api/plans/{plan}/publish", new { version })));

        var begun = Assert.Single(answers, it => it.StatusCode == HttpStatusCode.Accepted);
        foreach (var answer in answers.Where(it => it != begun))
            Assert.Contains((string)(await answer.Body(HttpStatusCode.Conflict))["title"]!, new[] { "plan.publishing", "plan.published-already" });
        await Kernel.Jobs.JobTests.Ended(bob, Guid.Parse((string)(await begun.Body(HttpStatusCode.Accepted))["job"]!));
        var again = await (await alice.PostAsJsonAsync($"/api/plans/{plan}/publish", new { version = version + 2 })).Body(HttpStatusCode.Conflict);
        Assert.Matches("(鲍柏|艾丽) 已于 2026年7月15日 10:00 发布了这份方案", (string)again["detail"]!);
    }

    [Fact]
    public async Task What_broke_off_is_taken_up_where_it_stopped_and_nobody_saw_the_half()
    {
        await using var app = await SomeDuties.Start();
        var (bob, dave) = (await app.As("bob"), await app.As("dave"));
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        await bob.WaiveAll(plan);
        var all = 0;
        // The server died in the middle: the state is there, some duties are, and nobody is at work.
        await app.Inside(async (db, services) =>
        {
            var hand = await PlanInHand.Load(Guid.Parse(plan), db, services.GetRequiredService<Anran.Authority.IOrganisations>(), new(2026, 7, 15), CancellationToken.None);
            hand.Plan.BeginPublishing(new(Some.Alice.Id, Some.Alice.Name, App.Now), Guid.CreateVersion7());
            // One measure for all whom it names, and all measures of one organisation.
            var owed = hand.Measures.SelectMany(it => hand.OwedBy(it)).ToList();
            all = owed.Count;
            db.AddRange(owed.Where(it => it.Measure == hand.Measures[0] || it.Organisation == owed[^1].Organisation).Select(it => it.Give(null)));
            return await db.SaveChangesAsync();
        });

        Assert.Empty((await dave.Read("/api/plans/my-duties"))["items"]!.AsArray());
        await (await dave.GetAsync($"/api/plans/{plan}")).Refused(404, "plan.not-found");
        var gate = await bob.Read($"/api/plans/{plan}/gate");
        Assert.True((bool)gate["brokeOff"]!);
        await (await bob.Decide(plan, "due", new { measures = await bob.MeasuresOf(plan), day = "2026-12-31" })).Refused(409, "plan.publishing-broke-off");
        await bob.PublishPlan(plan);

        var (duties, measures) = await app.Inside(async db => (await db.Set<Duty>().ToListAsync(), await db.Set<PlanMeasure>().CountAsync()));
        Assert.Equal(duties.Count, duties.DistinctBy(it => (it.Measure, it.Organisation)).Count());
        Assert.Equal((all, 10), (duties.Count, measures));
        Assert.NotEmpty((await bob.Read("/api/plans/my-duties"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_withdrawn_plan_is_owed_by_nobody_and_stays_readable_with_its_reason()
    {
        await using var app = await SomeDuties.Start();
        var (bob, dave) = (await app.As("bob"), await app.As("dave"));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County.Replace("燃气企业落实主体责任", "燃气企业、安顺燃气石桥供应站落实主体责任", StringComparison.Ordinal))).Id());
        var version = (int)(await bob.Read($"/api/plans/{plan}"))["version"]!;
        Assert.NotEmpty((await dave.Read("/api/plans/my-duties"))["items"]!.AsArray());

        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/withdraw", new { version })).Refused(400, "plan.reason-needed");
        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/withdraw", new { version = version - 1, reason = "上级已另行部署" })).Refused(409, "changed-meanwhile");
        Assert.Equal(HttpStatusCode.NoContent, (await bob.PostAsJsonAsync($"/api/plans/{plan}/withdraw", new { version, reason = "上级已另行部署" })).StatusCode);

        Assert.Empty((await dave.Read("/api/plans/my-duties"))["items"]!.AsArray());
        Assert.Equal("上级已另行部署", (string)(await dave.Read($"/api/plans/{plan}"))["withdrawn"]!["because"]!);
        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/withdraw", new { version, reason = "上级已另行部署" })).Refused(409, "plan.withdrawn-already");
        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/publish", new { version = version + 1 })).Refused(409, "plan.withdrawn");
        await (await bob.Decide(plan, "due", new { measures = await bob.MeasuresOf(plan), day = "2026-12-31" })).Refused(409, "plan.withdrawn-already");
    }

    [Fact]
    public async Task Amending_says_why_and_the_duties_follow()
    {
        await using var app = await SomeDuties.Start();
        var (bob, erin) = (await app.As("bob"), await app.As("erin"));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var one = (await bob.Read($"/api/plans/{plan}/gate")).Measure("3").Id();
        string[] measures = [one];

        await (await bob.Decide(plan, "due", new { measures, day = "2026-12-31" })).Refused(400, "plan.reason-needed");
        await (await bob.Decide(plan, "due", new { measures, day = "2026-12-31", reason = "县政府常务会议要求" })).Body();
        Assert.All(await Duties(app, one), it => Assert.Equal(new DateOnly(2026, 12, 31), it.Due));

        var before = (await erin.Read("/api/plans/my-duties"))["items"]!.AsArray().Count;
        var added = await (await bob.Decide(plan, "owners", new { measures, role = "lead", organisations = new[] { Some.Yonggu.Id }, reason = "增加责任单位" })).Body();
        Assert.Equal(before + 1, (await erin.Read("/api/plans/my-duties"))["items"]!.AsArray().Count);
        Assert.Equal(1, (await bob.Read($"/api/plans/{plan}/gate")).Open("convenor"));
        await (await bob.Decide(plan, "convenor", new { measures, organisation = Some.LiuxiBureau.Id, reason = "仍由住建局召集" })).Body();
        Assert.Equal(Some.LiuxiBureau.Id, Assert.Single(await Duties(app, one), it => it.Convenes).Organisation);

        // What ends is kept, and what comes back goes on with what was done.
        var duty = (await Duties(app, one)).Single(it => it.Organisation == Some.Yonggu.Id).Id;
        await (await bob.PostAsJsonAsync($"/api/plans/{plan}/decisions/{added["batch"]}/undo", new { version = 0, reason = "企业不承担此项" })).Body();
        Assert.Equal(before, (await erin.Read("/api/plans/my-duties"))["items"]!.AsArray().Count);
        Assert.NotNull((await app.Inside(db => db.Also<Duty>(Duty.Ended).SingleAsync(it => it.Id == duty))).EndedAt);
        await (await bob.Decide(plan, "owners", new { measures, role = "lead", organisations = new[] { Some.Yonggu.Id }, reason = "再次增加" })).Body();
        Assert.Equal(duty, (await Duties(app, one)).Single(it => it.Organisation == Some.Yonggu.Id).Id);
        await (await bob.Decide(plan, "release", new { measures, organisations = new[] { Some.Yonggu.Id }, reason = "最终不承担" })).Body();
        Assert.DoesNotContain(await Duties(app, one), it => it.Organisation == Some.Yonggu.Id);
        var cell = (await bob.Read($"/api/plans/{plan}/matrix")).Measures().Single(it => it.Id() == one)["cells"]!.AsArray().Last()!;
        Assert.True((bool)cell["released"]!);
        await app.Settle();
        Assert.Empty((await app.Inside((_, services) => services.GetRequiredService<VerifyJournal>().Run(CancellationToken.None))).Findings);
    }

    [Fact]
    public async Task What_a_dissolved_organisation_owed_hangs_until_its_successor_takes_it_over()
    {
        await using var app = await SomeDuties.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        await app.Inside(async db =>
        {
            var duty = await db.Set<Duty>().FirstAsync(it => it.Organisation == SomeDuties.Police.Id && it.Role == DutyRole.Lead);
            (duty.State, duty.Percent) = (DutyState.Working, 40);
            db.Note(new Worked());
            return await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.NoContent, (await alice.PostAsJsonAsync($"/api/organisations/{SomeDuties.Police.Id}/close", new { on = "2026-07-15", version = 0 })).StatusCode);

        var gate = await bob.Read($"/api/plans/{plan}/gate");
        Assert.Contains(gate["names"]!.AsArray(), it => (string)it!["name"]! == "县公安局" && (string)it["closed"]!["name"]! == "柳溪县公安局");
        Assert.NotEqual(0, gate.Open("closedOrganisation"));
        await (await bob.Decide(plan, "hand-over", new { from = SomeDuties.Police.Id, to = SomeDuties.Police.Id, reason = "机构改革" })).Refused(400, "plan.wrong-organisations");
        await (await bob.Decide(plan, "hand-over", new { from = SomeDuties.Market.Id, to = SomeDuties.Fire.Id, reason = "机构改革" })).Refused(400, "plan.wrong-from");
        var before = await app.Inside(db => db.Set<Duty>().CountAsync(it => it.Organisation == SomeDuties.Police.Id));
        await (await bob.Decide(plan, "hand-over", new { from = SomeDuties.Police.Id, to = SomeDuties.Fire.Id, reason = "机构改革" })).Body();

        Assert.Equal(0, (await bob.Read($"/api/plans/{plan}/gate")).Open("closedOrganisation"));
        var (left, taken) = await app.Inside(async db => (await db.Set<Duty>().CountAsync(it => it.Organisation == SomeDuties.Police.Id), await db.Set<Duty>().Where(it => it.Organisation == SomeDuties.Fire.Id).ToListAsync()));
        Assert.Equal(0, left);
        Assert.True(taken.Count >= before);
        Assert.Contains(taken, it => it is { State: DutyState.Working, Percent: 40, Earlier: not null, Role: DutyRole.Lead });
    }

    [Fact]
    public async Task A_new_edition_goes_on_with_the_work_done_and_tells_what_falls_away()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var first = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        await (await bob.Decide(first, "due", new { measures = await bob.MeasuresOf(first), day = "2026-12-31" })).Body();
        await bob.PublishPlan(first);
        var person = Guid.CreateVersion7();
        await app.Inside(async db =>
        {
            foreach (var duty in await db.Set<Duty>().Where(it => it.Organisation == Some.LiuxiBureau.Id).ToListAsync())
                (duty.State, duty.Percent, duty.Person, duty.PersonName) = (DutyState.Working, 60, person, "鲍柏");
            db.Note(new Worked());
            return await db.SaveChangesAsync();
        });

        var text = SomeDuties.County.Replace("3.督促燃气企业配足安全管理人员和送气服务人员，落实随瓶安检和入户安检制度。（县住建局负责）", "3.组织燃气企业开展应急演练，每半年一次。（县应急局负责）", StringComparison.Ordinal);
        var second = await bob.Confirm((await bob.Import(text)).Id());
        var succession = await bob.Read($"/api/plans/{second}/succession");
        Assert.NotEqual(0, (int)succession["kept"]!);
        Assert.Contains(succession["fallen"]!.AsArray(), it => (string)it!["number"]! == "3" && (string)it["organisation"]! == "柳溪县住房和城乡建设局" && (int)it["percent"]! == 60);
        Assert.Equal(1, (await bob.Read($"/api/plans/{second}/gate")).Open("due"));
        await bob.PublishPlan(second);

        var id = Guid.Parse(second);
        var duties = await app.Inside(db => db.Set<Duty>().Where(it => it.Plan == id).ToListAsync());
        var carried = duties.FindAll(it => it.Organisation == Some.LiuxiBureau.Id && it.Earlier is not null);
        Assert.NotEmpty(carried);
        Assert.All(carried, it => Assert.Equal((DutyState.Working, 60, person, new DateOnly(2026, 12, 31)), (it.State, it.Percent, it.Person!.Value, it.Due!.Value)));
        Assert.DoesNotContain(duties, it => it.Earlier is null && it.State == DutyState.Working);
        Assert.Equal(HttpStatusCode.NoContent, (await bob.GetAsync($"/api/plans/{first}/succession")).StatusCode);
    }

    [Fact]
    public async Task What_is_done_by_the_old_edition_while_the_new_one_is_being_published_is_not_lost()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var second = await bob.Confirm((await bob.Import(SomeDuties.County + "\n")).Id());
        await bob.WaiveAll(second);
        // It is half way: all duties are copied, and then somebody works on by the old edition.
        var (id, by) = (Guid.Parse(second), new Anran.Campaigns.Imports.By(Some.Alice.Id, Some.Alice.Name, App.Now));
        await app.Inside(async (db, services) =>
        {
            var hand = await PlanInHand.Load(id, db, services.GetRequiredService<Anran.Authority.IOrganisations>(), new(2026, 7, 15), CancellationToken.None);
            var succession = (await Succession.Of(hand.Plan, hand.Measures, db, CancellationToken.None))!;
            var before = await succession.Duties([.. hand.Organisations.Keys], db, CancellationToken.None);
            hand.Plan.BeginPublishing(by, Guid.CreateVersion7());
            db.AddRange(hand.Measures.SelectMany(it => hand.OwedBy(it)).Select(it => it.Give(before.GetValueOrDefault((it.Measure.Id, it.Organisation)))));
            await db.SaveChangesAsync();
            var duty = await db.Set<Duty>().FirstAsync(it => it.Plan == succession.Before.Id && it.Organisation == Some.LiuxiBureau.Id);
            db.Add(duty.Report(80, "已整改", [], by));
            var (task, note) = Anran.Campaigns.Work.Tasks.DutyTask.Add(duty, new("核对台账", null, null, null), null, by);
            db.AddRange(task, note);
            return await db.SaveChangesAsync();
        });

        await bob.PublishPlan(second);

        var (duties, tasks) = await app.Inside(async db => (await db.Set<Duty>().Where(it => it.Plan == id && it.Percent == 80).ToListAsync(), await db.Set<Anran.Campaigns.Work.Tasks.DutyTask>().Where(it => it.Plan == id).ToListAsync()));
        Assert.Equal(DutyState.Working, Assert.Single(duties).State);
        Assert.Equal((duties[0].Id, "核对台账"), (Assert.Single(tasks).Duty, tasks[0].Title));
    }

    [Fact]
    public async Task Whoever_does_not_see_the_whole_plan_finds_no_gate()
    {
        await using var app = await SomeDuties.Start();
        var (bob, frank, grace) = (await app.As("bob"), await app.As("frank"), await app.As("grace"));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());

        foreach (var stranger in new[] { frank, grace })
        {
            foreach (var address in new[] { "gate", "decisions", "succession" }) await (await stranger.GetAsync($"/api/plans/{plan}/{address}")).Refused(404, "plan.not-found");
            await (await stranger.PostAsJsonAsync($"/api/plans/{plan}/withdraw", new { version = 1, reason = "外人撤回" })).Refused(404, "plan.not-found");
            await (await stranger.PostAsJsonAsync($"/api/plans/{plan}/decisions/due", new { version = 1, day = "2026-12-31" })).Refused(404, "plan.not-found");
        }
    }

    static Task<List<Duty>> Duties(App app, string measure)
    {
        var id = Guid.Parse(measure);
        return app.Inside(db => db.Set<Duty>().Where(it => it.Measure == id).ToListAsync());
    }

    sealed record Worked : Anran.Kernel.Journal.IFact
    {
        public static string Name => "test.worked";
    }
}
