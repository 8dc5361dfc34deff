using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Inspections.Tasks;

public sealed class VisitTaskTests : OverHttp
{
    [Fact]
    public async Task The_third_inspection_of_a_year_is_refused_with_who_counted_and_what_something_set_off_is_not()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var subject = await bob.Restaurant("甲饭店");
        await bob.AddTask(SomeVisits.Task(subject, due: "2026-08-01"));
        var second = await bob.AddTask(SomeVisits.Task(subject, due: "2026-09-01"));

        var refused = await bob.PostAsJsonAsync("/api/visit-tasks", SomeVisits.Task(subject, due: "2026-10-01"));
        var text = await refused.Content.ReadAsStringAsync();
        await refused.Refused(409, "visit-task.cap-reached");
        var preview = await (await bob.PostAsJsonAsync("/api/visit-plans/preview", SomeVisits.Form())).Told();
        await bob.AddTask(SomeVisits.Task(subject, trigger: "complaint", due: "2026-10-01"));
        await bob.AddTask(SomeVisits.Task(subject, activity: "patrol", procedure: "none", due: "2026-10-01"));
        await bob.AddTask(SomeVisits.Task(subject, due: "2027-02-01"));
        await (await bob.Step("cancel", [second], new { because = "并入联合检查" })).Told();
        await bob.AddTask(SomeVisits.Task(subject, due: "2026-10-01"));

        Assert.Contains("8月1日", text, StringComparison.Ordinal);
        Assert.Contains("9月1日", text, StringComparison.Ordinal);
        Assert.Contains("inspection-caps/IC-1", text, StringComparison.Ordinal);
        Assert.Equal(1, (int)preview["capped"]!);
    }

    [Fact]
    public async Task A_place_makes_the_cap_its_own_by_a_local_rule()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var subject = await bob.Restaurant("甲饭店");
        var form = SomePack.Form(when: "activity = 'inspection' and trigger in ('plan', 'draw', 'special')");
        form["outcome"] = new JsonObject { ["perYear"] = 1, ["window"] = 15 };
        await bob.Enact(SomePack.Draft(form, rule: "IC-1", pack: "inspection-caps"));

        await bob.AddTask(SomeVisits.Task(subject, due: "2026-08-01"));
        await (await bob.PostAsJsonAsync("/api/visit-tasks", SomeVisits.Task(subject, due: "2026-10-01"))).Refused(409, "visit-task.cap-reached");
    }

    [Fact]
    public async Task Two_certified_officers_inspect_whoever_patrols_never_does_and_experts_do_not_count()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (one, patrol) = (await bob.AddTask(SomeVisits.Task(await bob.Restaurant("甲饭店"))), await bob.AddTask(SomeVisits.Task(await bob.Restaurant("乙饭店"), activity: "patrol", procedure: "none")));
        await app.Inside(async db =>
        {
            db.Add(new RoleGrant { Id = Guid.CreateVersion7(), Person = Some.Chelsea.Id, Role = "grid-worker", Place = Some.Liuxi.Id, ScopeKey = await db.Unscoped<Place>("test").Where(it => it.Id == Some.Liuxi.Id).Select(it => it.ScopeKey).SingleAsync(), From = Some.Long });
            db.Note(new RoleGiven(Some.Chelsea.Id, Guid.CreateVersion7(), "grid-worker", Some.Liuxi.Id, null));
            return await db.SaveChangesAsync();
        });
        await bob.Certify(Some.Bob, last: "2026-08-01");

        await Refused(one, "visit-task.patrol-only", SomeVisits.Officer(Some.Bob), SomeVisits.Officer(Some.Chelsea));
        await Refused(one, "visit-task.not-certified", SomeVisits.Officer(Some.Bob), SomeVisits.Expert(Some.Dave));
        await Refused(one, "visit-task.nobody", SomeVisits.Expert(Some.Dave));
        await Refused(one, "officer.person-unknown", SomeVisits.Officer(Some.Frank), SomeVisits.Officer(Some.Bob));
        await Refused(one, "visit-team.size");
        await (await bob.Step("move", [one], new { firstDay = "2026-07-20", due = "2026-07-31" })).Told();
        await Refused(one, "visit-task.too-few-officers", SomeVisits.Officer(Some.Bob), SomeVisits.Expert(Some.Dave));
        await bob.Certify(Some.Dave, number: "云川执法0003");
        await (await bob.Step("assign", [one], new { members = new[] { SomeVisits.Officer(Some.Bob), SomeVisits.Officer(Some.Dave) } })).Told();
        await (await bob.Step("assign", [patrol], new { members = new[] { SomeVisits.Officer(Some.Chelsea) } })).Told();

        Assert.Equal(["鲍柏", "戴伟"], (await bob.One(one))["task"]!["people"]!.AsArray().Select(it => (string)it!["name"]!));

        async Task Refused(Guid task, string code, params object[] members) => await (await bob.Step("assign", [task], new { members })).Refused(400, code);
    }

    [Fact]
    public async Task Many_are_assigned_at_once_with_a_preview_and_what_cannot_be_stops_no_other()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Certify(Some.Bob);
        await bob.Certify(Some.Chelsea, number: "云川执法0002");
        var tasks = new List<Guid>();
        for (var i = 0; i < 3; i++) tasks.Add(await bob.AddTask(SomeVisits.Task(await bob.Restaurant($"饭店{i}号"))));
        await (await bob.Step("cancel", [tasks[1]], new { because = "对象已停业" })).Told();
        var team = await bob.Team("一组", SomeVisits.Officer(Some.Bob), SomeVisits.Officer(Some.Chelsea));

        var preview = await (await bob.Step("assign", tasks, new { team }, preview: true)).Told();
        var before = await bob.Tasks("view=unassigned");
        var done = await (await bob.Step("assign", tasks, new { team })).Told();

        Assert.Equal((2, 1, true), ((int)preview["done"]!, preview["refused"]!.AsArray().Count, (bool)preview["preview"]!));
        Assert.Equal(2, before.Count);
        Assert.Equal((2, "visit-task.not-ahead"), ((int)done["done"]!, (string)done["refused"]![0]!["code"]!));
        Assert.Empty(await bob.Tasks("view=unassigned"));
        Assert.Equal(2, (await bob.Tasks("view=mine")).Count);
        await (await bob.PostAsJsonAsync("/api/visit-tasks/assign", new { tasks = Array.Empty<object>(), team })).Refused(400, "visit-task.too-many");
        await (await bob.PostAsJsonAsync("/api/visit-tasks/assign", new { tasks = new[] { new { id = tasks[0], version = 0 } }, team })).Refused(409, "changed-meanwhile");
    }

    [Fact]
    public async Task Two_authorities_at_one_subject_are_offered_one_joint_visit_and_each_writes_only_its_own()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var subject = await bob.Restaurant("甲饭店");
        var county = await bob.AddTask(SomeVisits.Task(subject, first: "2026-07-20", due: "2026-07-31"));
        var city = await alice.AddTask(SomeVisits.Task(subject, first: "2026-08-10", due: "2026-08-20", organisation: Some.CityBureau));
        var far = await alice.AddTask(SomeVisits.Task(subject, first: "2026-11-01", due: "2026-11-20", organisation: Some.CityBureau));

        var offered = await bob.One(county);
        await (await bob.PostAsJsonAsync($"/api/visit-tasks/{county}/joint/ask", new { with = far, version = 0 })).Refused(400, "visit-task.not-joinable");
        await (await bob.PostAsJsonAsync($"/api/visit-tasks/{county}/joint/ask", new { with = city, version = 0 })).Told();
        var asked = await alice.One(city);
        await (await alice.PostAsJsonAsync($"/api/visit-tasks/{city}/joint/answer", new { guest = county, yes = true, version = 0 })).Told();
        await (await alice.PostAsJsonAsync($"/api/visit-tasks/{city}/joint/answer", new { guest = county, yes = true, version = 1 })).Refused(409, "visit-task.joint-already");
        var joined = await bob.One(county);

        Assert.Equal([(city.ToString(), "offered")], Others(offered));
        Assert.Equal("青岚市城市管理局", (string)offered["others"]![0]!["organisation"]!);
        Assert.Contains((county.ToString(), "asksUs"), Others(asked));
        Assert.Equal([(city.ToString(), "joined")], Others(joined));

        static List<(string, string)> Others(JsonNode task) => [.. task["others"]!.AsArray().Select(it => ((string)it!["task"]!, (string)it["joint"]!))];
    }

    [Fact]
    public async Task Overlaps_of_a_plan_are_listed_with_whoever_else_goes_there()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var (both, alone) = (await bob.Restaurant("甲饭店"), await bob.Restaurant("乙饭店"));
        await alice.AddTask(SomeVisits.Task(both, organisation: Some.CityBureau));
        var (plan, _) = await bob.Plan(SomeVisits.Form());

        var rows = (await (await bob.GetAsync($"/api/visit-plans/{plan}/overlaps")).Told())["items"]!.AsArray();

        Assert.Equal(both.ToString(), (string)Assert.Single(rows)!["subject"]!);
        Assert.NotEqual(alone, both);
    }
}
