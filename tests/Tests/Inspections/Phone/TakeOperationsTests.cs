using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Anran.Inspections.Phone.Operations;
using Anran.Kernel.Journal;
using Anran.Tests.Registry;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Inspections.Phone;

public sealed class TakeOperationsTests : OverHttp
{
    static readonly Guid[] Two = [Some.Bob.Id, Some.Chelsea.Id];

    [Fact]
    public async Task A_visit_arrives_once_however_often_it_is_sent_and_is_judged_by_its_checklist()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var phone = await new SomePhone(bob, app.Clock).Registered();
        var all = phone.Whole(visit, subject, Two, said =>
        {
            said.Add(phone.Answer(visit, "underground", "fail", new Dictionary<string, object> { ["place.basement"] = true, ["user.underground"] = true }, note: "厨房在负一层"));
            said.Add(phone.Answer(visit, "notice", "pass", new Dictionary<string, object> { ["notice.written"] = false, ["notice.measure"] = false }));
            said.Add(phone.Answer(visit, "hose-length", "fail", new Dictionary<string, object> { ["hose.length"] = 2500 }, measure: "当场更换"));
            said.Add(phone.Answer(visit, "leak", "pass"));
        });

        var first = await phone.Send(all);
        var again = await phone.Send(all);
        var seen = await bob.Visit(visit);

        Assert.All(first, it => Assert.Equal("taken", it));
        Assert.All(again, it => Assert.Equal("again", it));
        Assert.Equal(("whole", "done", "2026-07-15", false), ((string)seen["standing"]!, (string)seen["outcome"]!, (string)seen["on"]!, (bool)seen["late"]!));
        Assert.Equal([("underground", "major", "MH-09-1"), ("hose-length", "general", null)], seen["findings"]!.AsArray().Select(it => ((string)it!["item"]!, (string)it["grade"]!, (string?)it["criterion"])));
        Assert.Equal("欧**", (string)seen["signatures"]!.AsArray().Single(it => (string)it!["role"]! == "inspected")!["name"]!);
        Assert.Equal(1, await app.Inside(db => db.Unscoped<JournalEntry>("test").CountAsync(it => it.Name == "visit.finished")));
        var device = await (await bob.GetAsync($"/api/field/devices/{phone.Device}")).Told();
        Assert.Equal((all.Count, 0), ((int)device["upTo"]!, device["beyond"]!.AsArray().Count));
        var told = (await (await bob.GetAsync($"/api/subjects/{subject}/timeline")).Told())["items"]!.AsArray().Select(it => (string)it!["what"]!["zh"]!).ToList();
        Assert.Contains("行政检查：已检查", told);
    }

    [Fact]
    public async Task Pieces_come_in_any_order_and_what_began_it_may_come_last()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var phone = await new SomePhone(bob, app.Clock).Registered();
        var all = phone.Whole(visit, subject, Two, said => said.Add(phone.Answer(visit, "leak", "fail")));

        foreach (var one in all.AsEnumerable().Reverse().Take(all.Count - 1)) Assert.Equal(["taken"], await phone.Send(one));
        await (await bob.GetAsync($"/api/visits/{visit}")).Refused(404, "visit.not-found");
        var device = await (await bob.GetAsync($"/api/field/devices/{phone.Device}")).Told();
        Assert.Equal(["taken"], await phone.Send(all[0]));

        Assert.Equal(0, (int)device["upTo"]!);
        Assert.Equal(all.Count - 1, device["beyond"]!.AsArray().Count);
        Assert.Equal(("whole", 1), ((string)(await bob.Visit(visit))["standing"]!, (await bob.Visit(visit))["findings"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_refusal_of_one_is_not_a_refusal_of_the_others()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var phone = await new SomePhone(bob, app.Clock).Registered();
        var begin = phone.Begin(visit, subject, Two);
        var changed = (JsonObject)begin.DeepClone();
        changed["body"]!["activity"] = "patrol";
        var taken = phone.Answer(visit, "leak", "pass");
        var sameNumber = phone.Answer(visit, "valves", "pass");
        sameNumber["n"] = (long)taken["n"]!;
        var broken = phone.Make(visit, "answer", new { item = "leak", result = "perhaps" });
        var alone = phone.Begin(Guid.CreateVersion7(), subject, [Some.Bob.Id]);
        var unknown = phone.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), Two);
        var noList = phone.Begin(Guid.CreateVersion7(), subject, Two, checklist: "none@2020-01-01");
        var ahead = phone.Begin(Guid.CreateVersion7(), subject, Two, on: "2026-07-16");
        var others = phone.Begin(Guid.CreateVersion7(), subject, [Some.Alice.Id, Some.Chelsea.Id]);

        Assert.Equal(
            ["taken", "operation.other-content", "taken", "operation.number-taken", "operation.malformed", "visit.two-officers", "visit.subject-unknown", "visit.checklist-unknown", "visit.day-ahead", "visit.not-among-officers", "visit.begun-already"],
            await phone.Send(begin, changed, taken, sameNumber, broken, alone, unknown, noList, ahead, others, phone.Begin(visit, subject, Two)));
        // The rest of its words help whoever reads them.
        var problem = (await (await phone.Post([alone])).Told())["receipts"]![0]!["problem"]!;
        Assert.Contains("两名", (string)problem["zh"]!, StringComparison.Ordinal);
        Assert.Contains("two officers", (string)problem["en"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_two_phones_write_of_one_item_without_knowing_stands_side_by_side_until_somebody_settles_it()
    {
        await using var app = await App.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var (phone, other) = (await new SomePhone(bob, app.Clock).Registered(), await new SomePhone(alice, app.Clock).Registered());
        var (mine, hers) = (phone.Answer(visit, "leak", "pass"), other.Answer(visit, "leak", "fail", note: "角阀漏气"));
        await phone.Send(phone.Begin(visit, subject, Two), mine);
        Assert.Equal(["taken"], await other.Send(hers));

        var conflict = await bob.Visit(visit);
        var item = conflict["sections"]!.AsArray().SelectMany(it => it!["items"]!.AsArray()).Single(it => (string)it!["code"]! == "leak")!;
        await phone.Send(phone.Answer(visit, "leak", "fail", note: "角阀漏气", over: [.. item["known"]!.AsArray().Select(it => (string)it!)]));
        var settled = await bob.Visit(visit);

        Assert.Equal(1, (int)conflict["conflicts"]!);
        Assert.Equal(["fail", "pass"], item["said"]!.AsArray().Select(it => (string)it!["what"]!["result"]!));
        Assert.Equal(0, (int)settled["conflicts"]!);
        Assert.Equal(["visit.other-device"], await other.Send(other.Finish(visit, [hers])));
    }

    [Fact]
    public async Task What_comes_after_the_signature_is_kept_and_changes_nothing_that_was_signed()
    {
        await using var app = await App.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var (phone, other) = (await new SomePhone(bob, app.Clock).Registered(), await new SomePhone(alice, app.Clock).Registered());
        await phone.Send(phone.Whole(visit, subject, Two, said => said.Add(phone.Answer(visit, "leak", "pass"))));

        Assert.Equal(["taken"], await other.Send(other.Answer(visit, "leak", "fail")));
        var seen = await bob.Visit(visit);

        Assert.Equal((1, 0, 1), ((int)seen["conflicts"]!, seen["findings"]!.AsArray().Count, seen["later"]!.AsArray().Count));
        Assert.Equal(["visit.finished-already"], await phone.Send(phone.Finish(visit, [])));
        Assert.Equal(1, await app.Inside(db => db.Unscoped<JournalEntry>("test").CountAsync(it => it.Name == "visit.finished")));
    }

    [Fact]
    public async Task Nobody_does_more_than_the_role_allows()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        await (await alice.PostAsJsonAsync($"/api/people/{Some.Chelsea.Id}/grants", new { role = "grid-worker", place = Some.Shiqiao.Id, from = "2026-01-01" })).Told(HttpStatusCode.Created);
        await (await alice.PostAsJsonAsync($"/api/people/{Some.Dave.Id}/grants", new { role = "enterprise-user", place = Some.Shiqiao.Id, organisation = Some.Anshun.Id, from = "2026-01-01" })).Told(HttpStatusCode.Created);
        var subject = await bob.Add(SomeSubjects.Form("福来饭店"));
        var own = await alice.Add(new { name = "安顺饭店", kind = "restaurant", place = Some.Shiqiao.Id, organisation = Some.Anshun.Id });
        var (grid, firm) = (await app.As("chelsea"), await app.As("dave"));
        var (walker, firmPhone) = (await new SomePhone(grid, app.Clock).Registered(), await new SomePhone(firm, app.Clock).Registered());
        Guid[] her = [Some.Chelsea.Id], him = [Some.Dave.Id];

        Assert.Equal(["visit.activity-not-allowed", "taken"], await walker.Send(walker.Begin(Guid.CreateVersion7(), subject, Two), walker.Begin(Guid.CreateVersion7(), subject, her, "patrol")));
        Assert.Equal(
            ["visit.activity-not-allowed", "visit.subject-unknown", "taken"],
            await firmPhone.Send(firmPhone.Begin(Guid.CreateVersion7(), own, him, "patrol"), firmPhone.Begin(Guid.CreateVersion7(), subject, him, "self-check"), firmPhone.Begin(Guid.CreateVersion7(), own, him, "self-check")));
        Assert.Single((await (await firm.GetAsync("/api/visits")).Told())["items"]!.AsArray());
        await (await grid.PostAsJsonAsync("/api/field/operations", new { device = firmPhone.Device, at = app.Clock.GetUtcNow(), operations = Array.Empty<object>() })).Refused(404, "device.unknown");
        await (await grid.PostAsJsonAsync("/api/field/devices", new { id = firmPhone.Device, name = "x", at = app.Clock.GetUtcNow() })).Refused(409, "device.of-another");
    }

    [Fact]
    public async Task A_stranger_s_operations_never_join_a_foreign_visit()
    {
        await using var app = await App.Start();
        var (bob, frank) = (await app.As("bob"), await app.As("frank"));
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var (phone, other) = (await new SomePhone(bob, app.Clock).Registered(), await new SomePhone(frank, app.Clock).Registered());
        Assert.Equal(["taken"], await other.Send(other.Answer(visit, "leak", "fail")));
        await phone.Send(phone.Begin(visit, subject, Two));
        Assert.Equal(["taken"], await other.Send(other.Answer(visit, "valves", "fail")));
        await phone.Send(phone.Answer(visit, "leak", "pass"));

        var seen = await bob.Visit(visit);

        Assert.Equal((2, 0), ((int)seen["operations"]!, (int)seen["conflicts"]!));
        await (await frank.GetAsync($"/api/visits/{visit}")).Refused(404, "visit.not-found");
    }

    [Fact]
    public async Task A_clock_that_is_off_and_a_place_that_cannot_be_are_kept_and_shown_and_refuse_nothing()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var phone = await new SomePhone(bob, app.Clock) { Behind = TimeSpan.FromDays(2) }.Registered();
        var begin = phone.Begin(visit, subject, Two);
        var at = phone.Now;
        JsonObject Here(double lat, double accuracy, int seconds) =>
            phone.Make(visit, "remark", new { text = $"{lat}", over = Array.Empty<string>() }, new { lat, lon = 121.0, accuracy, at = at.AddSeconds(seconds) }, at.AddSeconds(seconds));

        Assert.All(await phone.Send(begin, Here(31.0, 10, 0), Here(31.5, 10, 60), Here(31.51, 0.01, 3600), phone.Make(visit, "remark", new { text = "倒拨" }, at: at.AddHours(-1))), it => Assert.Equal("taken", it));
        var seen = await bob.Visit(visit);
        var odd = seen["odds"]!.AsArray().ToDictionary(it => (string)it!["kind"]!, it => (long)it!["figure"]!);

        Assert.Equal("2026-07-15", (string)seen["on"]!);
        Assert.Equal(2 * 24 * 3600, odd["clockOff"]);
        Assert.Equal(2 * 3600, odd["clockSetBack"]);
        Assert.InRange(odd["tooFast"], 3000, 3600);
        Assert.Equal(1, odd["tooExact"]);
        Assert.InRange(odd["jump"], 1000, 1200);
    }

    [Fact]
    public async Task What_is_entered_later_says_so_and_the_signatures_open_only_for_a_purpose()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var phone = await new SomePhone(bob, app.Clock).Registered();
        // By whoever has the paper in hand, for two others.
        await phone.Send(phone.Whole(visit, subject, [Some.Alice.Id, Some.Chelsea.Id], said => said.Add(phone.Answer(visit, "leak", "fail")), on: "2026-07-01"));

        var seen = await bob.Visit(visit);
        await (await bob.PostAsJsonAsync($"/api/visits/{visit}/reveal", new { purpose = "x" })).Refused(400, "fields");
        var told = await (await bob.PostAsJsonAsync($"/api/visits/{visit}/reveal", new { purpose = "核对签名" })).Told();

        Assert.Equal(("2026-07-01", true), ((string)seen["on"]!, (bool)seen["late"]!));
        Assert.Equal((SomePhone.Summary, 3), ((string)told["summary"]!, told["signatures"]!.AsArray().Count));
        Assert.Contains("欧阳店主", told["signatures"]!.AsArray().Select(it => (string)it!["name"]!));
        var (bodies, rows) = await app.Inside(async db => (
            await db.Unscoped<JournalEntry>("test").Select(it => it.Body).ToListAsync(), await db.Set<StoredOperation>().Select(it => it.Body).ToListAsync()));
        Assert.DoesNotContain(bodies.Concat(rows), it => it.Contains("欧阳", StringComparison.Ordinal) || it.Contains(SomePhone.Summary, StringComparison.Ordinal));
        Assert.Single((await (await bob.GetAsync("/api/visits?late=true&findings=any&officer=" + Some.Chelsea.Id)).Told())["items"]!.AsArray());
        Assert.Empty((await (await bob.GetAsync("/api/visits?late=false")).Told())["items"]!.AsArray());
    }

    [Fact]
    public async Task A_grade_is_lowered_by_a_second_person_and_both_grades_stay()
    {
        await using var app = await App.Start();
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        var (subject, visit) = (await bob.Add(SomeSubjects.Form("福来饭店")), Guid.CreateVersion7());
        var phone = await new SomePhone(bob, app.Clock).Registered();
        await phone.Send(phone.Whole(visit, subject, Two, said =>
        {
            said.Add(phone.Answer(visit, "underground", "fail", new Dictionary<string, object> { ["place.basement"] = true, ["user.underground"] = true }));
            said.Add(phone.Answer(visit, "notice", "pass", new Dictionary<string, object> { ["notice.written"] = false, ["notice.measure"] = false }));
            said.Add(phone.Make(visit, "lower", new { item = "underground", grade = "general", reason = "半地下且已停用", over = Array.Empty<string>() }));
        }));
        var finding = (await bob.Visit(visit))["findings"]![0]!;
        var (id, version) = ((string)finding["id"]!, (int)finding["version"]!);

        await (await bob.PostAsJsonAsync($"/api/findings/{id}/lowering/decision", new { agree = true, reason = "同意降级", version })).Refused(403, "finding.second-person");
        await (await alice.PostAsJsonAsync($"/api/findings/{id}/lowering/decision", new { agree = true, reason = "现场已停用", version })).Told();
        await (await alice.PostAsJsonAsync($"/api/findings/{id}/lowering/decision", new { agree = false, reason = "反悔不行", version = version + 1 })).Refused(409, "finding.decided-already");
        var after = (await bob.Visit(visit))["findings"]![0]!;

        Assert.Equal(("major", "major", "半地下且已停用"), ((string)finding["grade"]!, (string)finding["judged"]!, (string)finding["lowering"]!["reason"]!));
        Assert.Equal(("general", "major", "艾丽"), ((string)after["grade"]!, (string)after["judged"]!, (string)after["lowering"]!["decidedBy"]!));
        Assert.Equal(0, (int)(await (await bob.GetAsync("/api/visits")).Told())["items"]![0]!["major"]!);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"device":"DEVICE","at":"2026-07-15T02:00:00Z","operations":{}}""")]
    [InlineData("""{"device":"DEVICE","at":"2026-07-15T02:00:00Z","operations":[1]}""")]
    [InlineData("""{"device":"DEVICE","at":"2026-07-15T02:00:00Z","operations":[{"id":"nothing"}]}""")]
    [InlineData("""{"device":"DEVICE","at":"0001-01-01T00:00:00Z","operations":[]}""")]
    [InlineData("""{"device":"DEVICE","at":"2026-07-15T02:00:00Z","operations":[{"id":"\ud800"}]}""")]
    public async Task A_batch_that_is_none_is_refused_whole(string body)
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var phone = await new SomePhone(bob, app.Clock).Registered();

        var answer = await bob.PostAsync("/api/field/operations", new StringContent(body.Replace("DEVICE", phone.Device.ToString(), StringComparison.Ordinal), Encoding.UTF8, "application/json"));

        Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{(int)answer.StatusCode}");
    }

    [Fact]
    public async Task Too_many_and_too_much_at_once_are_refused()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var phone = await new SomePhone(bob, app.Clock).Registered();
        var visit = Guid.CreateVersion7();

        await (await phone.Post(Enumerable.Range(0, TakeOperations.Most + 1).Select(_ => phone.Answer(visit, "leak", "pass")))).Refused(413, "operations.too-many");
        Assert.Equal(413, (int)(await phone.Post(Enumerable.Range(0, 200).Select(_ => phone.Answer(visit, "leak", "pass", note: new string('长', 2000))))).StatusCode);
    }
}
