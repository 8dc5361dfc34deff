using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Registry;
using Anran.Registry.Grades;
using Anran.Registry.Subjects;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Registry;

public sealed class GradeTests : OverHttp
{
    [Fact]
    public async Task A_subject_is_graded_by_what_is_known_and_again_when_that_changes()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(new { name = "福来饭店", kind = "restaurant", place = Some.Shiqiao.Id, gas = "lpg" });
        await app.Settle();

        var first = await Grade(bob, id);
        await (await bob.PutAsJsonAsync($"/api/subjects/{id}", new { name = "福来饭店", kind = "restaurant", place = Some.Shiqiao.Id, gas = "lpg", basement = true, version = 0 })).Told();
        await app.Settle();
        var second = await Grade(bob, id);
        var told = (await (await bob.GetAsync($"/api/subjects/{id}/timeline")).Told())["items"]!.AsArray().Select(it => ((string)it!["what"]!["zh"]!, (string?)it["detail"]?["zh"])).ToList();

        Assert.Equal(("yellow", 6, "2026-07-15"), ((string)first["grade"]!, (int)first["months"]!, (string)first["on"]!));
        Assert.Equal(["risk-grades/RG-11@2016-10-09", "risk-grades/RG-90@2016-10-09"], Versions(first));
        Assert.Contains("在地下、半地下空间用气", first["unknown"]!.AsArray().Select(it => (string)it!["zh"]!));
        Assert.Equal(("red", 1), ((string)second["grade"]!, (int)second["months"]!));
        Assert.Equal("risk-grades/RG-02@2016-10-09", Versions(second)[0]);
        Assert.NotNull(second["reasons"]![0]!["source"]);
        Assert.Contains(("评定了风险等级", "红色（重大）"), told);
        Assert.Equal(["福来饭店"], await bob.Names("grade=red"));
        Assert.Empty(await bob.Names("grade=yellow"));
        await (await bob.GetAsync("/api/subjects?grade=pink")).Refused(400, "grade.unknown");
    }

    [Fact]
    public async Task A_person_sets_it_with_a_reason_and_an_end_and_then_the_rules_decide_again()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(SomeSubjects.Form("福来饭店"));
        await app.Settle();

        await (await Set("orange", 2, "x", "2026-08-01")).Refused(400, "fields");
        await (await Set("orange", 0, "群众反映多", "2026-08-01")).Refused(400, "fields");
        await (await Set("orange", 2, "群众反映多", "2026-07-14")).Refused(400, "grade.ends-before");
        await (await Set("orange", 2, "群众反映多", "2027-07-16")).Refused(400, "grade.too-long");
        await (await bob.PostAsJsonAsync($"/api/subjects/{id}/grade/end", new { })).Refused(409, "grade.not-set");
        Assert.True((await Set("orange", 2, "群众反映多", "2026-08-01")).IsSuccessStatusCode);
        var set = await Grade(bob, id);
        var listed = await bob.Names("grade=orange");
        app.Clock.Advance(TimeSpan.FromDays(18));
        await Clock(app).CatchUp(CancellationToken.None);
        var later = await app.As("bob");
        var over = await Grade(later, id);

        Assert.Equal(("orange", 2, "blue", "群众反映多", "鲍柏"), ((string)set["grade"]!, (int)set["months"]!, (string)set["judged"]!, (string)set["set"]!["reason"]!, (string)set["set"]!["by"]!));
        Assert.Equal(["福来饭店"], listed);
        Assert.Equal(("blue", null), ((string)over["grade"]!, over["set"]));
        Assert.Equal(["福来饭店"], await later.Names("grade=blue"));

        Task<HttpResponseMessage> Set(string grade, int months, string reason, string to) => bob.PutAsJsonAsync($"/api/subjects/{id}/grade", new { grade, months, reason, to });
    }

    [Fact]
    public async Task Others_add_what_they_know_and_twice_is_once()
    {
        var hazards = new SomeHazards();
        await using var app = await App.Start(services: it => it.AddSingleton<IGradeFacts>(hazards));
        var bob = await app.As("bob");
        var (good, bad) = (await bob.Add(SomeSubjects.Form("好饭店")), await bob.Add(SomeSubjects.Form("坏饭店", sure: true)));
        await app.Settle();
        hazards.Major[bad] = 2;

        await app.Inside(async (_, services) => { await services.GetRequiredService<IGrades>().Reconsider([good, bad], CancellationToken.None); return 0; });
        var before = await Entries(app);
        var again = await Clock(app).CatchUp(CancellationToken.None);
        var found = await app.Inside((_, services) => services.GetRequiredService<IGrades>().FindAll([good, bad, Guid.CreateVersion7()], CancellationToken.None));

        Assert.Equal((RiskGrade.Blue, RiskGrade.Red, 1), (found[good].Grade, found[bad].Grade, found[bad].Months));
        Assert.Equal(2, found.Count);
        Assert.Equal((0, before), (again, await Entries(app)));
        Assert.DoesNotContain("未整改的重大隐患数", (await Grade(bob, good))["unknown"]!.AsArray().Select(it => (string)it!["zh"]!));
    }

    [Fact]
    public async Task A_sheet_and_a_local_rule_are_followed_by_a_look_at_their_area()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Import(SomeSubjects.Sheet(SomeSubjects.Row("甲充装站", kind: "液化石油气充装站"), SomeSubjects.Row("乙学校", kind: "学校、托幼机构")));
        Assert.Equal(2, await Clock(app).CatchUp(CancellationToken.None));
        Assert.Equal(["甲充装站"], await bob.Names("grade=orange"));
        var map = await bob.Map("grade=orange");
        Assert.Equal(1, (int)map["unplaced"]!);
        Assert.Equal(2, await app.Inside(db => db.Unscoped<SubjectGrade>("test").CountAsync()));

        // A closed one is graded no more; one that was not touched keeps what it has.
        var id = await app.Inside(db => db.Unscoped<Subject>("test").Where(it => it.Name == "乙学校").Select(it => it.Id).SingleAsync());
        await (await bob.PostAsJsonAsync($"/api/subjects/{id}/status", new { status = "closed", on = "2026-07-01", reason = "停办了", version = 0 })).Told();
        Assert.Equal(0, await Clock(app).CatchUp(CancellationToken.None));
        await (await bob.PutAsJsonAsync($"/api/subjects/{id}/grade", new { grade = "red", months = 1, reason = "关闭后再调", to = "2026-08-01" })).Refused(409, "subject.closed");
    }

    static GradeClock Clock(App app) => app.Services.GetRequiredService<GradeClock>();

    static Task<int> Entries(App app) => app.Inside(db => db.Unscoped<Anran.Kernel.Journal.JournalEntry>("test").CountAsync(it => it.Name == "subject.graded"));

    static async Task<JsonNode> Grade(HttpClient client, Guid id) => await (await client.GetAsync($"/api/subjects/{id}/grade")).Told();

    static List<string> Versions(JsonNode grade) => [.. grade["reasons"]!.AsArray().Select(it => (string)it!["version"]!)];

    sealed class SomeHazards : IGradeFacts
    {
        public Dictionary<Guid, long> Major { get; } = [];

        public IReadOnlyCollection<string> Fields => ["hazard.open_major", "hazard.of_another_pack"];

        public Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>>> FindAll(IReadOnlyCollection<Guid> subjects, CancellationToken stop) =>
            Task.FromResult<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>>>(
                subjects.Where(Major.ContainsKey).ToDictionary(it => it, it => (IReadOnlyDictionary<string, long>)new Dictionary<string, long> { ["hazard.open_major"] = Major[it] }));
    }
}
