using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Inspections.Tasks;
using Anran.Tests.Registry;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Inspections.Tasks;

public sealed class VisitPlanTests : OverHttp
{
    [Fact]
    public async Task A_plan_gives_one_task_a_subject_to_its_teams_and_twice_gives_no_more()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Certify(Some.Bob);
        await bob.Certify(Some.Chelsea, number: "云川执法0002");
        for (var i = 0; i < 5; i++) await bob.Restaurant($"饭店{i}号");
        await bob.Add(SomeSubjects.Form("石桥小学", kind: "school", sure: true));
        Guid[] teams = [await bob.Team("一组", SomeVisits.Officer(Some.Bob), SomeVisits.Officer(Some.Chelsea)), await bob.Team("二组", SomeVisits.Officer(Some.Chelsea), SomeVisits.Officer(Some.Bob), SomeVisits.Expert(Some.Dave))];

        var preview = await (await bob.PostAsJsonAsync("/api/visit-plans/preview", SomeVisits.Form(kinds: ["restaurant"], teams: teams))).Told();
        var nothing = await bob.Tasks();
        var (plan, job) = await bob.Plan(SomeVisits.Form(kinds: ["restaurant"], teams: teams));
        var again = await bob.Job(await (await bob.PostAsJsonAsync($"/api/visit-plans/{plan}/tasks", new { })).Told(System.Net.HttpStatusCode.Accepted));
        var tasks = await bob.Tasks($"plan={plan}");

        Assert.Equal((5, 0), ((int)preview["subjects"]!, nothing.Count));
        Assert.Equal((5, 0), ((int)job["result"]!["given"]!, (int)job["result"]!["there"]!));
        Assert.Equal((0, 5), ((int)again["result"]!["given"]!, (int)again["result"]!["there"]!));
        Assert.Equal(5, tasks.Count);
        Assert.All(tasks, it => Assert.Equal(("planned", 2), ((string)it["state"]!, (int)it["officers"]!)));
        Assert.Equal([0, 0, 0, 1, 1], tasks.OrderBy(it => (string)it["subjectName"]!).Select(it => (int)it["experts"]!));
        Assert.Equal(5, (int)(await bob.Plan(plan))["tasks"]!["planned"]!);
        var inbox = (await (await bob.GetAsync("/api/inbox?view=mine")).Told())["items"]!.AsArray();
        Assert.Contains(inbox, it => (string)it!["kind"]! == "visit-task");
    }

    [Fact]
    public async Task Somebody_else_approves_then_the_subject_is_told_and_only_then_may_it_be_given_up()
    {
        await using var app = await App.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var subject = await bob.Restaurant("甲饭店");
        var (plan, _) = await bob.Plan(SomeVisits.Form());
        var id = Guid.Parse((string)Assert.Single(await bob.Tasks($"plan={plan}"))["id"]!);

        await (await bob.PostAsJsonAsync($"/api/visit-plans/{plan}/approve", new { version = (int)(await bob.Plan(plan))["version"]! })).Refused(409, "visit-plan.own-approval");
        await (await bob.Step("notice", [id], new { way = "paper", on = "2026-07-15" })).Refused(409, "visit-task.not-now");
        var waiting = (await (await alice.GetAsync("/api/inbox?view=waiting")).Told())["items"]!.AsArray();
        await alice.Decide(plan, "approve");
        await (await bob.Step("notice", [id], new { way = "paper", on = "2026-07-16" })).Refused(400, "visit-task.notice-ahead");
        await (await bob.Step("give-up", [id], new { because = "没人" })).Refused(409, "visit-task.not-now");
        await (await bob.Step("notice", [id], new { way = "paper", on = "2026-07-15" })).Told();
        var ready = await bob.One(id);
        await (await bob.Step("give-up", [id], new { because = "闭店装修" })).Told();
        await (await bob.Step("move", [id], new { firstDay = "2026-08-01", due = "2026-08-10" })).Told();
        var again = await bob.One(id);

        Assert.Contains(waiting, it => (string)it!["kind"]! == "visit-plan" && (string)it["id"]! == plan.ToString());
        Assert.Equal(("noticed", "艾丽"), ((string)ready["task"]!["state"]!, (string)ready["approvedBy"]!));
        Assert.Equal(["tooFewOfficers"], ready["lacking"]!.AsArray().Select(it => (string)it!));
        Assert.Equal(("planned", null, "2026-08-10"), ((string)again["task"]!["state"]!, (string?)again["approvedAt"], (string)again["task"]!["due"]!));
        var told = (await (await bob.GetAsync($"/api/subjects/{subject}/timeline")).Told())["items"]!.AsArray().Select(it => (string)it!["what"]!["zh"]!).ToList();
        Assert.Contains("登记了检查通知", told);
        Assert.Contains("批准了检查任务", told);
    }

    [Fact]
    public async Task A_plan_that_was_returned_is_asked_for_again_and_a_cancelled_one_is_over()
    {
        await using var app = await App.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        await bob.Restaurant("甲饭店");
        var (plan, _) = await bob.Plan(SomeVisits.Form());

        await (await alice.PostAsJsonAsync($"/api/visit-plans/{plan}/return", new { because = "", version = (int)(await alice.Plan(plan))["version"]! })).Refused(400, "fields");
        await alice.Decide(plan, "return", "对象太多，先查重点");
        var returned = await bob.Plan(plan);
        Assert.Equal(System.Net.HttpStatusCode.NoContent, (await bob.PostAsJsonAsync($"/api/visit-plans/{plan}/ask-again", new { version = (int)returned["version"]! })).StatusCode);
        await alice.Decide(plan, "approve");
        await bob.Decide(plan, "cancel", "改为巡查");

        Assert.Equal(("returned", "对象太多，先查重点"), ((string)returned["state"]!, (string)returned["reason"]!));
        Assert.Equal("cancelled", (string)Assert.Single(await bob.Tasks($"plan={plan}"))["state"]!);
        await (await bob.PostAsJsonAsync($"/api/visit-plans/{plan}/tasks", new { })).Refused(409, "visit-plan.not-now");
    }

    [Fact]
    public async Task What_cannot_be_planned_is_refused_with_its_field()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        await Refused(SomeVisits.Form(), "visit-plan.nobody");
        await bob.Restaurant("甲饭店");
        await Refused(SomeVisits.Form(procedure: "none"), "visit-task.procedure-needed");
        await Refused(SomeVisits.Form(activity: "patrol"), "visit-task.no-procedure");
        await Refused(SomeVisits.Form(procedure: "unannounced"), "visit-task.reason-needed");
        await Refused(SomeVisits.Form(procedure: "urgent", reason: "\u202e坏"), "fields");
        await Refused(SomeVisits.Form(last: "2026-07-19"), "visit-task.days");
        await Refused(SomeVisits.Form(first: "2026-01-01", last: "2027-07-19"), "visit-plan.too-long");
        await Refused(SomeVisits.Form(kinds: ["spaceport"]), "visit-plan.kind-unknown");
        await Refused(SomeVisits.Form(place: Some.Baita), "place.unknown");
        await Refused(SomeVisits.Form(organisation: Some.NanpingBureau), "organisation.unknown");
        await Refused(SomeVisits.Form(teams: [Guid.CreateVersion7()]), "visit-team.not-found");
        await Refused(SomeVisits.Form(title: "a\u0001b"), "fields");
        await Refused(SomeVisits.Form(subjects: [.. Enumerable.Range(0, 1_001).Select(_ => Guid.CreateVersion7())]), "visit-plan.too-many");
        Assert.Equal(400, (int)(await bob.PostAsJsonAsync("/api/visit-plans", new { title = "少了", activity = "picnic" })).StatusCode);
        Assert.Empty(await bob.Tasks());

        async Task Refused(object form, string code) => await (await bob.PostAsJsonAsync("/api/visit-plans", form)).Refused(400, code);
    }

    [Fact]
    public async Task A_self_check_goes_to_each_subject_with_an_account_and_only_it_sees_its_own()
    {
        await using var app = await App.Start();
        var (bob, dave, erin) = (await app.As("bob"), await app.As("dave"), await app.As("erin"));
        foreach (var (name, owner) in new[] { ("安顺站", Some.Anshun), ("永固站", Some.Yonggu) })
            await bob.PostAsJsonAsync("/api/subjects", new { name, kind = "supply-station", place = Some.Shiqiao.Id, organisation = owner.Id, sure = true });
        await bob.Restaurant("没有账号的饭店");

        var (_, job) = await bob.Plan(SomeVisits.Form(activity: "selfCheck", procedure: "none"));

        Assert.Equal((2, 1), ((int)job["result"]!["given"]!, (int)job["result"]!["withoutAccount"]!));
        Assert.Equal(["安顺站"], (await dave.Tasks()).Select(it => (string)it["subjectName"]!));
        Assert.Equal(["永固站"], (await erin.Tasks()).Select(it => (string)it["subjectName"]!));
    }

    [Fact]
    public async Task A_thousand_tasks_are_given_in_parts_and_every_part_is_in_the_journal()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Import(SomeSubjects.Sheet([.. Enumerable.Range(0, 1_200).Select(i => SomeSubjects.Row($"饭店{i}", key: $"K{i}"))]));

        var (plan, job) = await bob.Plan(SomeVisits.Form(activity: "patrol", procedure: "none"));
        await app.Settle();
        var (count, told) = await app.Inside(async db => (
            await db.Unscoped<VisitTask>("test").CountAsync(it => it.Plan == plan),
            await db.Unscoped<Anran.Kernel.Journal.JournalEntry>("test").Where(it => it.Name == "visit-task.given").Select(it => it.Body).ToListAsync()));

        Assert.Equal((1_200, 1_200), ((int)job["result"]!["given"]!, count));
        Assert.Equal(3, told.Count);
        Assert.Equal(1_200, told.Sum(it => (int)JsonNode.Parse(it)!["tasks"]!));
    }
}
