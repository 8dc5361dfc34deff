using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Kernel.Journal;
using Anran.Registry.Subjects;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Registry;

public sealed class SubjectTests : OverHttp
{
    [Fact]
    public async Task A_subject_is_added_found_changed_and_its_history_told()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(SomeSubjects.Form("福来饭店有限公司", address: "石桥镇１号", code: "91350100m000100y43", latitude: 31.1234567, longitude: 121.7654321));

        var seen = await bob.Subject(id);
        var changed = await (await bob.PutAsJsonAsync($"/api/subjects/{id}", new { name = "福来大饭店", kind = "hotel", place = Some.Shiqiao.Id, version = 0 })).Told();

        Assert.Equal((SomeSubjects.Code, 31.1234567, 121.7654321, "open"), ((string)seen["creditCode"]!, (double)seen["latitude"]!, (double)seen["longitude"]!, (string)seen["status"]!));
        Assert.Equal(1, (int)changed["version"]!);
        await (await bob.PutAsJsonAsync($"/api/subjects/{id}", new { name = "别人改的", kind = "hotel", place = Some.Shiqiao.Id, version = 0 })).Refused(409, "changed-meanwhile");
        foreach (var q in new[] { "大饭", "fldfd", "FULAID" }) Assert.Equal(["福来大饭店"], await bob.Names($"q={q}"));
        Assert.Empty(await bob.Names("q=ulai"));
        var told = (await (await bob.GetAsync($"/api/subjects/{id}/timeline")).Told())["items"]!.AsArray();
        Assert.Equal([("修改了监管对象", "鲍柏"), ("登记了监管对象", "鲍柏")], told.Select(it => ((string)it!["what"]!["zh"]!, (string)it["who"]!)));
        var next = await (await bob.GetAsync($"/api/subjects/{id}/timeline?limit=1")).Told();
        Assert.Equal("登记了监管对象", (string)Assert.Single((await (await bob.GetAsync($"/api/subjects/{id}/timeline?limit=1&after={next["next"]}")).Told())["items"]!.AsArray())!["what"]!["zh"]!);
    }

    [Fact]
    public async Task It_is_suspended_closed_and_opened_again_with_days_and_reasons()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(SomeSubjects.Form("停业饭店"));

        await (await Set("suspended", "2026-07-10", null, 0)).Refused(400, "subject.reason-needed");
        await (await Set("suspended", "2026-07-16", "装修", 0)).Refused(400, "subject.day-ahead");
        await (await Set("open", "2026-07-10", null, 0)).Refused(409, "subject.same-status");
        await (await Set("suspended", "2026-07-10", "装修", 0)).Told();
        await (await Set("closed", "2026-07-09", "注销", 1)).Refused(400, "subject.day-before");
        await (await Set("closed", "2026-07-12", "注销", 1)).Told();
        await (await bob.PutAsJsonAsync($"/api/subjects/{id}", new { name = "关了还改", kind = "hotel", place = Some.Shiqiao.Id, version = 2 })).Refused(409, "subject.closed");
        var closed = await bob.Subject(id);
        await (await Set("open", "2026-07-13", null, 2)).Told();

        Assert.Equal(("closed", "2026-07-12", "注销"), ((string)closed["status"]!, (string)closed["statusOn"]!, (string)closed["statusReason"]!));
        Assert.Equal(["停业饭店"], await bob.Names("status=open"));
        Assert.Contains("自 2026-07-12 起关闭", (await (await bob.GetAsync($"/api/subjects/{id}/timeline")).Told())["items"]!.AsArray().Select(it => (string?)it!["detail"]?["zh"]));

        Task<HttpResponseMessage> Set(string status, string on, string? reason, int version) => bob.PostAsJsonAsync($"/api/subjects/{id}/status", new { status, on, reason, version });
    }

    [Fact]
    public async Task Whom_to_call_is_sealed_masked_and_told_for_a_purpose_that_is_kept()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(SomeSubjects.Form("有人的饭店", contact: "诸葛小明", phone: "１９９-0000-1234"));

        var seen = await bob.Subject(id);
        var stored = await app.Inside(db => db.Unscoped<Subject>("test").AsNoTracking().SingleAsync(it => it.Id == id));
        await (await bob.PostAsJsonAsync($"/api/subjects/{id}/reveal", new { purpose = "x" })).Refused(400, "fields");
        var told = await (await bob.PostAsJsonAsync($"/api/subjects/{id}/reveal", new { purpose = "通知复查" })).Told();
        // A form that does not speak of the contact leaves it; one that empties it takes it away.
        await (await bob.PutAsJsonAsync($"/api/subjects/{id}", new { name = "有人的饭店", kind = "restaurant", place = Some.Shiqiao.Id, version = 0, phone = "" })).Told();
        var left = await bob.Subject(id);

        Assert.Equal(("诸**", "199****1234"), ((string)seen["contact"]!, (string)seen["phone"]!));
        Assert.DoesNotContain("诸葛", stored.Contact, StringComparison.Ordinal);
        Assert.Equal(("诸葛小明", "19900001234"), ((string)told["contact"]!, (string)told["phone"]!));
        Assert.Equal(("诸**", null), ((string?)left["contact"], (string?)left["phone"]));
        var bodies = await app.Inside(db => db.Unscoped<JournalEntry>("test").Where(it => it.Name.StartsWith("subject.")).Select(it => it.Body).ToListAsync());
        Assert.Contains(bodies, it => it.Contains("reveal", StringComparison.Ordinal));
        Assert.DoesNotContain(bodies, it => it.Contains('诸', StringComparison.Ordinal) || it.Contains("1234\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_is_paged_without_loss_and_every_filter_s_parts_add_up_to_the_whole()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var random = new Random(20260715);
        string[] kinds = ["restaurant", "school", "hotel", "small-shop", "pipeline-operator"];
        for (var i = 0; i < 37; i++)
        {
            var id = await bob.Add(SomeSubjects.Form($"对象{random.Next(5)}", kind: kinds[random.Next(kinds.Length)], sure: true));
            if (random.Next(3) == 0) await (await bob.PostAsJsonAsync($"/api/subjects/{id}/status", new { status = random.Next(2) == 0 ? "suspended" : "closed", on = "2026-07-01", reason = "测试", version = 0 })).Told();
        }

        var (paged, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await (await bob.GetAsync($"/api/subjects?limit=5{(after is null ? "" : $"&after={after}")}")).Told();
            Assert.Equal(after is null ? 37 : null, (int?)page["total"]);
            paged.AddRange(page["items"]!.AsArray().Select(it => (string)it!["id"]!));
            after = (string?)page["next"];
        }
        while (after is not null);
        var groups = (await (await bob.GetAsync("/api/subject-kinds")).Told())["groups"]!.AsArray().Select(it => (string)it!["code"]!);

        Assert.Equal((37, 37), (paged.Count, paged.Distinct().Count()));
        Assert.Equal(37, await Sum(["open", "suspended", "closed"], "status"));
        Assert.Equal(37, await Sum(kinds, "kind"));
        Assert.Equal(37, await Sum(groups, "group"));
        Assert.Empty(await bob.Names("kind=school&group=catering"));
        Assert.Empty(await bob.Names($"place={Some.Baita.Id}"));

        async Task<int> Sum(IEnumerable<string> values, string filter)
        {
            var sum = 0;
            foreach (var value in values) sum += (await bob.Names($"{filter}={value}")).Count;
            return sum;
        }
    }

    [Fact]
    public async Task An_enterprise_sees_its_own_and_no_sibling_and_nobody_another_county()
    {
        await using var app = await App.Start();
        var (alice, bob, frank) = (await app.As("alice"), await app.As("bob"), await app.As("frank"));
        var mine = await alice.Add(new { name = "安顺站", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Anshun.Id });
        await alice.Add(new { name = "永固站", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Yonggu.Id });
        var dave = await app.As("dave");

        Assert.Equal(["安顺站", "永固站"], (await bob.Names()).Order(StringComparer.Ordinal));
        Assert.Empty(await frank.Names());
        Assert.Equal(HttpStatusCode.NotFound, (await frank.GetAsync($"/api/subjects/{mine}")).StatusCode);
        await (await bob.PostAsJsonAsync("/api/subjects", SomeSubjects.Form("越界", Some.Baita))).Refused(403, "outside-scope");
        // A clerk's role at a firm shows the firm's own, whatever it shows at a department.
        Assert.Equal(["安顺站"], await dave.Names());
    }

    [Fact]
    public async Task The_export_is_the_list_and_reads_again_as_an_import()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Add(SomeSubjects.Form("=1+1饭店", address: "@某街", code: SomeSubjects.Code, latitude: 31.5, longitude: 120.25));
        await bob.Add(SomeSubjects.Form("乙学校", kind: "school"));

        var file = await bob.GetByteArrayAsync("/api/subjects/export.xlsx");
        var rows = Anran.Kernel.Documents.Sheet.Read(new MemoryStream(file));
        var again = await bob.Import(file);

        Assert.Equal(["=1+1饭店", "乙学校"], rows.Skip(1).Select(it => it[1]));
        Assert.Equal(("云川省/青岚市/柳溪县/石桥镇", "31.5", "正常"), (rows[1][3], rows[1][7], rows[1][21]));
        Assert.Equal((2, 0, 0, 2, 0), again.Counts());
    }

    [Theory]
    [InlineData("""{"name":"x"}""", "fields")]
    [InlineData("""{"name":"饭店","kind":"spaceport"}""", "subject.kind-unknown")]
    [InlineData("""{"name":"饭店\u0000","kind":"restaurant"}""", "subject.unprintable")]
    [InlineData("""{"name":"  \u3000 ","kind":"restaurant"}""", "fields")]
    [InlineData("""{"name":"饭店","kind":"restaurant","creditCode":"91350100M000100Y44"}""", "identifier.check")]
    [InlineData("""{"name":"饭店","kind":"restaurant","licenceCode":"津燃1"}""", "subject.not-of-this-kind")]
    [InlineData("""{"name":"饭店","kind":"restaurant","gas":"helium"}""", "subject.gas-unknown")]
    [InlineData("""{"name":"饭店","kind":"restaurant","latitude":31}""", "subject.half-position")]
    [InlineData("""{"name":"饭店","kind":"restaurant","latitude":121,"longitude":31}""", "subject.position-swapped")]
    [InlineData("""{"name":"饭店","kind":"restaurant","latitude":-31,"longitude":121}""", "subject.latitude")]
    [InlineData("""{"name":"饭店","kind":"restaurant","latitude":1e308,"longitude":121}""", "subject.latitude")]
    [InlineData("""{"name":"饭店","kind":"restaurant","phone":"call me"}""", "person.phone")]
    [InlineData("""{"name":"饭店","kind":"restaurant","organisation":"01890a5d-ac96-774b-bcce-b302099a8057"}""", "organisation.not-found")]
    public async Task What_cannot_be_is_refused_by_its_field(string body, string code)
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var form = JsonNode.Parse(body)!.AsObject();
        form["place"] = Some.Shiqiao.Id;

        await (await bob.PostAsJsonAsync("/api/subjects", form)).Refused(400, code);
        await (await bob.PostAsJsonAsync("/api/subjects", SomeSubjects.Form("高处的饭店", Some.Liuxi))).Refused(400, "subject.place-too-high");
        Assert.Empty(await bob.Names());
    }
}
