using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Kernel.Documents;
using Anran.Kernel.Journal;
using Anran.Registry.Facilities;
using Anran.Registry.Subjects;
using Anran.Registry.Supply;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Registry;

/// <summary>What stands at a subject, who works there, how it is supplied, and what its own people may do about it.</summary>
public sealed class DetailTests : OverHttp
{
    /// <summary>Of no living person: the example of GB 11643.</summary>
    const string Number = "11010519491231002X";

    [Fact]
    public async Task A_facility_has_a_day_by_which_it_must_go_and_that_day_raises_the_grade()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(SomeSubjects.Form("福来饭店"));

        var stove = await Facility(bob, id, new { kind = "stove", model = "演示牌", count = 2, spot = "后厨", madeOn = "2018-07-14" });
        await Facility(bob, id, new { kind = "hose", count = 1, expiresOn = "2027-01-01" });
        await app.Settle();
        var rows = await Facilities(bob, id);
        var grade = await (await bob.GetAsync($"/api/subjects/{id}/grade")).Told();
        await (await bob.PostAsJsonAsync($"/api/facilities/{stove}/remove", new { on = "2026-07-16", version = 0 })).Refused(400, "facility.removed-ahead");
        await (await bob.PostAsJsonAsync($"/api/facilities/{stove}/remove", new { on = "2026-07-15", version = 0 })).Told();
        await (await bob.PutAsJsonAsync($"/api/facilities/{stove}", new { kind = "stove", count = 1, version = 1 })).Refused(409, "facility.gone");
        await app.Settle();
        var after = await (await bob.GetAsync($"/api/subjects/{id}/grade")).Told();

        Assert.Equal([("stove", "2026-07-14", true, true), ("hose", "2027-01-01", false, false)], rows.Select(it => ((string)it!["kind"]!["code"]!, (string)it["dueOn"]!, (bool)it["dueByLife"]!, (bool)it["overdue"]!)));
        Assert.Equal("blue", (string)after["grade"]!);
        Assert.Equal("orange", (string)grade["grade"]!);
        var told = (await (await bob.GetAsync($"/api/subjects/{id}/timeline?limit=50")).Told())["items"]!.AsArray().Select(it => (string)it!["what"]!["zh"]!).ToList();
        Assert.Equal((2, 1), (told.Count(it => it == "登记了设施"), told.Count(it => it == "登记设施拆除")));
    }

    [Theory]
    [InlineData("""{"kind":"spaceship","count":1}""", "facility.kind-unknown")]
    [InlineData("""{"kind":"stove","count":0}""", "fields")]
    [InlineData("""{"kind":"stove","count":1,"madeOn":"2026-07-16"}""", "facility.made-ahead")]
    [InlineData("""{"kind":"stove","count":1,"madeOn":"2026-07-01","expiresOn":"2026-06-30"}""", "facility.expires-before-made")]
    [InlineData("""{"kind":"stove","count":1,"model":"\u0000"}""", "subject.unprintable")]
    public async Task What_cannot_be_a_facility_is_refused_by_its_field(string body, string code)
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(SomeSubjects.Form("福来饭店"));

        await (await bob.PostAsJsonAsync($"/api/subjects/{id}/facilities", JsonNode.Parse(body))).Refused(400, code);
        Assert.Empty(await Facilities(bob, id));
    }

    [Fact]
    public async Task Who_works_there_is_sealed_masked_and_told_for_a_purpose()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var id = await bob.Add(SomeSubjects.Form("福来饭店"));

        await (await bob.PostAsJsonAsync($"/api/subjects/{id}/staff", new { role = "safety", name = "诸葛小明", citizenNumber = "110105194912310021" })).Refused(400, "identifier.check");
        await (await bob.PostAsJsonAsync($"/api/subjects/{id}/staff", new { role = "safety" })).Refused(400, "subject.empty");
        var member = (string)(await (await bob.PostAsJsonAsync($"/api/subjects/{id}/staff", new { role = "safety", name = "诸葛小明", phone = "19900001234", citizenNumber = Number, since = "2026-01-01" })).Told(HttpStatusCode.Created))["id"]!;
        await (await bob.PutAsJsonAsync($"/api/staff/{member}", new { role = "head", since = "2026-01-01", version = 0 })).Told();
        var row = Assert.Single((await (await bob.GetAsync($"/api/subjects/{id}/staff")).Told()).AsArray())!;
        await (await bob.PostAsJsonAsync($"/api/staff/{member}/reveal", new { purpose = "x" })).Refused(400, "fields");
        var told = await (await bob.PostAsJsonAsync($"/api/staff/{member}/reveal", new { purpose = "核对证件" })).Told();
        await (await bob.PostAsJsonAsync($"/api/staff/{member}/leave", new { on = "2025-12-31", version = 1 })).Refused(400, "staff.left-before");
        await (await bob.PostAsJsonAsync($"/api/staff/{member}/leave", new { on = "2026-07-15", version = 1 })).Told();

        Assert.Equal(("head", "诸**", "199****1234", "**************002X"), ((string)row["role"]!, (string)row["name"]!, (string)row["phone"]!, (string)row["citizenNumber"]!));
        Assert.Equal(("诸葛小明", "19900001234", Number), ((string)told["name"]!, (string)told["phone"]!, (string)told["citizenNumber"]!));
        var bodies = await app.Inside(db => db.Unscoped<JournalEntry>("test").Where(it => it.Name.StartsWith("staff.")).Select(it => it.Body).ToListAsync());
        Assert.Equal(4, bodies.Count);
        Assert.DoesNotContain(bodies, it => it.Contains('诸', StringComparison.Ordinal) || it.Contains("002X", StringComparison.Ordinal));
        Assert.Equal(1, await app.Inside(db => db.Unscoped<SubjectReveal>("test").CountAsync()));
    }

    [Fact]
    public async Task Households_come_by_the_sheet_with_door_contract_and_meter_and_twice_is_once()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        string[] heads = ["编号", "名称", "类别", "所在乡镇（街道）或村（社区）", "地址", "楼栋", "单元", "房号", "用户号", "供气方式", "供用气合同编号", "合同日期", "燃气表编号", "公民身份号码", "联系电话"];
        byte[] Sheet(string room, string number = Number, string kind = "居民用户") => Rows(heads,
            ["H-1", "一号住户", kind, "石桥镇", "安居小区", "３", "2", room, "U0001", "管道", "HT-1", "2024年3月5日", "M-1", number, "19900001234"],
            ["H-2", "二号住户", "居民用户", "石桥镇", "安居小区", "3", "2", "102", "U0002", "瓶装", "", "", "", "", ""]);

        var first = await bob.Import(Sheet("101"));
        var (again, changed) = (await bob.Import(Sheet("101")), await bob.Import(Sheet("103")));
        var (wrong, other) = (await bob.Import(Sheet("103", "110105194912310021")), await bob.Import(Sheet("103", Number, "燃气具及配件销售单位")));
        var id = await app.Inside(db => db.Unscoped<Subject>("test").Where(it => it.RowKey == "H-1").Select(it => it.Id).SingleAsync());
        var supply = await (await bob.GetAsync($"/api/subjects/{id}/supply")).Told();
        var stored = await app.Inside(db => db.Unscoped<SubjectSupply>("test").AsNoTracking().SingleAsync(it => it.Id == id));
        var revealed = await (await bob.PostAsJsonAsync($"/api/subjects/{id}/reveal", new { purpose = "入户安检" })).Told();
        var export = Anran.Kernel.Documents.Sheet.Read(new MemoryStream(await bob.GetByteArrayAsync("/api/subjects/export.xlsx")));

        Assert.Equal(((2, 2, 0, 0, 0), (2, 0, 0, 2, 0), (2, 0, 1, 1, 0)), (first.Counts(), again.Counts(), changed.Counts()));
        Assert.Equal((1, 1), (wrong.Counts().Wrong, other.Counts().Wrong));
        Assert.Equal(("3", "103", "piped", "2024-03-05", "**************002X"), ((string)supply["building"]!, (string)supply["room"]!, (string)supply["supply"]!, (string)supply["contractOn"]!, (string)supply["citizenNumber"]!));
        Assert.DoesNotContain("002X", stored.CitizenNumber, StringComparison.Ordinal);
        Assert.Equal(Number, (string)revealed["citizenNumber"]!);
        Assert.DoesNotContain(export, row => Enumerable.Range(0, 30).Any(cell => row[cell].Contains("002X", StringComparison.Ordinal)));
        Assert.Contains(export, row => Enumerable.Range(0, 30).Any(cell => row[cell] == "U0001"));
        await (await bob.PutAsJsonAsync($"/api/subjects/{id}/supply", new { room = "104", version = 0 })).Refused(409, "changed-meanwhile");
        Assert.True((await bob.PutAsJsonAsync($"/api/subjects/{id}/supply", new { room = "104", version = supply["version"]!.GetValue<int>() })).IsSuccessStatusCode);
        Assert.Equal("104", (string)(await (await bob.GetAsync($"/api/subjects/{id}/supply")).Told())["room"]!);
        var operatorId = await bob.Add(SomeSubjects.Form("甲燃气公司", kind: "pipeline-operator"));
        await (await bob.PutAsJsonAsync($"/api/subjects/{operatorId}/supply", new { room = "1", version = (int?)null })).Refused(400, "subject.not-of-this-kind");
    }

    [Fact]
    public async Task An_enterprise_keeps_its_own_ledger_and_never_sees_its_neighbour_s()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var mine = await alice.Add(new { name = "安顺站", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Anshun.Id });
        var other = await alice.Add(new { name = "永固站", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Yonggu.Id, contact = "诸葛", phone = "19900001234" });
        var foreign = await Facility(alice, other, new { kind = "tank", count = 1 });
        var stranger = (string)(await (await alice.PostAsJsonAsync($"/api/subjects/{other}/staff", new { role = "head", name = "诸葛小明" })).Told(HttpStatusCode.Created))["id"]!;
        Assert.True((await bob.PostAsJsonAsync($"/api/people/{Some.Dave.Id}/grants", new { role = "enterprise-user", place = Some.Shiqiao.Id, organisation = Some.Anshun.Id, from = "2026-01-01" })).IsSuccessStatusCode);
        await app.Settle();
        var dave = await app.As("dave");

        var own = await Facility(dave, mine, new { kind = "tank", model = "演示罐", count = 1 });
        await (await dave.PutAsJsonAsync($"/api/subjects/{mine}/contact", new { contact = "新联系人", phone = "19900004321", version = 0 })).Told();
        await (await dave.PostAsJsonAsync($"/api/subjects/{mine}/staff", new { role = "filler", name = "安小满" })).Told(HttpStatusCode.Created);
        var ledger = (await (await dave.GetAsync("/api/subjects/mine")).Told()).AsArray();
        var told = (await (await dave.GetAsync($"/api/subjects/{mine}/timeline?limit=50")).Told())["items"]!.AsArray().Select(it => ((string)it!["what"]!["zh"]!, (string?)it["detail"]?["zh"])).ToList();

        Assert.Equal(("安顺站", 1, 1, "yellow"), ((string)Assert.Single(ledger)!["subject"]!["name"]!, (int)ledger[0]!["facilities"]!, (int)ledger[0]!["staff"]!, (string)ledger[0]!["subject"]!["grade"]!));
        Assert.Contains(("登记了设施", "由本单位填报"), told);
        Assert.Contains("更正了联系人", told.Select(it => it.Item1));
        Assert.Equal("新**", (string)(await bob.Subject(mine))["contact"]!);
        Assert.Equal(["安顺站"], await dave.Names());
        Assert.Equal(0, (int)(await dave.Map("q=" + Uri.EscapeDataString("永固")))["unplaced"]!);
        await (await dave.PutAsJsonAsync($"/api/subjects/{mine}", new { name = "改名", kind = "supply-station", place = Some.Shiqiao.Id, version = 1 })).Refused(403, "not-allowed");
        foreach (var path in new[] { "", "/facilities", "/staff", "/supply", "/grade", "/timeline", "/distinct" }) Assert.Equal(HttpStatusCode.NotFound, (await dave.GetAsync($"/api/subjects/{other}{path}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await dave.PutAsJsonAsync($"/api/subjects/{other}/contact", new { phone = "19900004321", version = 0 })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await dave.PutAsJsonAsync($"/api/facilities/{foreign}", new { kind = "tank", count = 2, version = 0 })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await dave.PostAsJsonAsync($"/api/staff/{stranger}/leave", new { on = "2026-07-15", version = 0 })).StatusCode);
        // What the firm wrote is not its own any more when the subject is given to another, and what stands there goes with it.
        await (await alice.PutAsJsonAsync($"/api/subjects/{mine}", new { name = "安顺站", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Yonggu.Id, version = 1 })).Told();
        Assert.Equal(HttpStatusCode.NotFound, (await dave.PutAsJsonAsync($"/api/facilities/{own}", new { kind = "tank", count = 2, version = 0 })).StatusCode);
        Assert.Equal(Some.Yonggu.Id, await app.Inside(db => db.Unscoped<Facility>("test").Where(it => it.Id == Guid.Parse(own)).Select(it => it.Organisation).SingleAsync()));
    }

    [Fact]
    public async Task A_department_s_clerk_sees_the_place_and_nobody_hands_that_on_who_sees_less()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        await alice.Add(new { name = "安顺站", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Anshun.Id });
        await bob.Add(SomeSubjects.Form("福来饭店"));
        Assert.True((await bob.PostAsJsonAsync($"/api/people/{Some.Chelsea.Id}/grants", new { role = "department-clerk", place = Some.Liuxi.Id, organisation = Some.LiuxiBureau.Id, from = "2026-01-01" })).IsSuccessStatusCode);

        var chelsea = await app.As("chelsea");
        var names = await chelsea.Names();

        Assert.Equal(["安顺站", "福来饭店"], names.Order(StringComparer.Ordinal));
        await (await chelsea.PostAsJsonAsync("/api/subjects", SomeSubjects.Form("不能新增"))).Refused(403, "not-allowed");
        // The same role at a firm shows the firm's own only: the firm is no authority.
        Assert.Equal(["安顺站"], await (await app.As("dave")).Names());
        Assert.Empty(await (await app.As("erin")).Names());
    }

    [Fact]
    public async Task Two_that_are_told_apart_are_not_proposed_again_until_it_is_undone()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var (one, other) = (await bob.Add(SomeSubjects.Form("福来饭店", address: "大街8号")), await bob.Add(SomeSubjects.Form("福来饭店", address: "大街8号", sure: true)));
        Assert.Single((await (await bob.GetAsync($"/api/subjects/{other}/duplicates")).Told()).AsArray());

        await (await bob.PostAsJsonAsync($"/api/subjects/{one}/distinct", new { other = one })).Refused(400, "subject.apart-from-itself");
        await (await bob.PostAsJsonAsync($"/api/subjects/{one}/distinct", new { other = Guid.CreateVersion7() })).Refused(404, "subject.not-found");
        var apart = (string)(await (await bob.PostAsJsonAsync($"/api/subjects/{one}/distinct", new { other })).Told())["id"]!;
        Assert.Equal(apart, (string)(await (await bob.PostAsJsonAsync($"/api/subjects/{other}/distinct", new { other = one })).Told())["id"]!);
        foreach (var id in new[] { one, other }) Assert.Empty((await (await bob.GetAsync($"/api/subjects/{id}/duplicates")).Told()).AsArray());
        Assert.Empty((await (await bob.GetAsync("/api/subjects/duplicates")).Told())["items"]!.AsArray());
        Assert.Equal(one.ToString(), (string)Assert.Single((await (await bob.GetAsync($"/api/subjects/{other}/distinct")).Told()).AsArray())!["subject"]!);
        Assert.True((await bob.PostAsJsonAsync($"/api/subjects/distinct/{apart}/undo", new { })).IsSuccessStatusCode);
        await (await bob.PostAsJsonAsync($"/api/subjects/distinct/{apart}/undo", new { })).Refused(404, "subject.not-apart");

        Assert.Single((await (await bob.GetAsync($"/api/subjects/{one}/duplicates")).Told()).AsArray());
    }

    static async Task<string> Facility(HttpClient client, Guid subject, object body) =>
        (string)(await (await client.PostAsJsonAsync($"/api/subjects/{subject}/facilities", body)).Told(HttpStatusCode.Created))["id"]!;

    static async Task<JsonArray> Facilities(HttpClient client, Guid subject) => (await (await client.GetAsync($"/api/subjects/{subject}/facilities")).Told()).AsArray();

    static byte[] Rows(string[] heads, params string[][] rows)
    {
        using var bytes = new MemoryStream();
        using (var sheet = new SheetWriter(bytes, heads)) foreach (var row in rows) sheet.Add(row);
        return bytes.ToArray();
    }
}
