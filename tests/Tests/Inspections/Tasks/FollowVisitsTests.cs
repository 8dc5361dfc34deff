using System.Net.Http.Json;
using Anran.Tests.Inspections.Phone;
using Anran.Tests.RulePacks;
using Xunit;

namespace Anran.Tests.Inspections.Tasks;

public sealed class FollowVisitsTests : OverHttp
{
    static readonly Guid[] Two = [Some.Bob.Id, Some.Chelsea.Id];

    [Fact]
    public async Task A_visit_that_names_a_task_meets_it_and_what_it_lacked_is_kept()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Certify(Some.Bob);
        var subject = await bob.Restaurant("福来饭店");
        var task = await bob.AddTask(SomeVisits.Task(subject));

        var visit = await bob.Go(app, subject, task, Two);
        await app.Settle();
        var met = await bob.One(task);

        Assert.Equal(("done", visit.ToString(), "2026-07-15"), ((string)met["task"]!["state"]!, (string)met["task"]!["visit"]!, (string)met["task"]!["doneOn"]!));
        Assert.Equal(["notApproved", "notNoticed", "notCertified"], met["task"]!["lacks"]!.AsArray().Select(it => (string)it!));
    }

    [Fact]
    public async Task Whoever_was_not_met_leaves_the_task_open_to_be_planned_again_and_another_subject_s_task_is_left_alone()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (subject, other) = (await bob.Restaurant("福来饭店"), await bob.Restaurant("别家饭店"));
        var (mine, theirs) = (await bob.AddTask(SomeVisits.Task(subject)), await bob.AddTask(SomeVisits.Task(other)));

        await bob.Go(app, subject, mine, Two, outcome: "no-access");
        await bob.Go(app, subject, theirs, Two);
        await app.Settle();

        Assert.Equal("notPossible", (string)(await bob.One(mine))["task"]!["state"]!);
        Assert.Equal("planned", (string)(await bob.One(theirs))["task"]!["state"]!);
    }

    [Fact]
    public async Task A_joint_visit_meets_the_tasks_of_both_sides()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var subject = await bob.Restaurant("福来饭店");
        var (county, city) = (await bob.AddTask(SomeVisits.Task(subject)), await alice.AddTask(SomeVisits.Task(subject, organisation: Some.CityBureau)));
        await (await bob.PostAsJsonAsync($"/api/visit-tasks/{county}/joint/ask", new { with = city, version = 0 })).Told();
        await (await alice.PostAsJsonAsync($"/api/visit-tasks/{city}/joint/answer", new { guest = county, yes = true, version = 0 })).Told();

        var visit = await alice.Go(app, subject, city, [Some.Alice.Id, Some.Bob.Id]);
        await app.Settle();

        Assert.Equal((visit.ToString(), visit.ToString()), ((string)(await bob.One(county))["task"]!["visit"]!, (string)(await alice.One(city))["task"]!["visit"]!));
    }
}

static class Going
{
    /// <summary>A whole visit from a phone, with what is said on it; nothing wrong unless <paramref name="fails"/>.</summary>
    public static async Task<Guid> Go(this HttpClient client, App app, Guid subject, Guid? task, Guid[] officers, bool fails = false, string outcome = "done", string activity = "inspection", string? on = null)
    {
        var (phone, visit) = (await new SomePhone(client, app.Clock).Registered(), Guid.CreateVersion7());
        var all = new List<System.Text.Json.Nodes.JsonObject> { phone.Make(visit, "begin", new { subject, checklist = "catering-bottled@2023-09-21", activity, task, officers, on }) };
        if (fails)
        {
            all.Add(phone.Answer(visit, "underground", "fail", new Dictionary<string, object> { ["place.basement"] = true, ["user.underground"] = true }, note: "厨房在负一层", measure: "停用并移出气瓶"));
            all.Add(phone.Answer(visit, "notice", "pass", new Dictionary<string, object> { ["notice.written"] = false, ["notice.measure"] = false }));
        }
        all.Add(phone.Answer(visit, "leak", "pass"));
        foreach (var officer in officers) all.Add(phone.Sign(visit, officer, "检查人员"));
        all.Add(phone.Sign(visit, null, "欧阳店主"));
        all.Add(phone.Finish(visit, all, outcome));
        Assert.All(await phone.Send(all), it => Assert.Equal("taken", it));
        return visit;
    }
}
