using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Campaigns;

/// <summary>青岚市 sends its plan down; 柳溪县 and 南屏县 answer with theirs.</summary>
public sealed class ComparePlansTests(ITestOutputHelper output) : OverHttp
{
    static readonly string City = SomeDuties.County.Replace("柳溪县", "青岚市", StringComparison.Ordinal).Replace("我县", "我市", StringComparison.Ordinal).Replace("（县", "（市", StringComparison.Ordinal).Replace("、县", "、市", StringComparison.Ordinal);

    /// <summary>Measure 3 is left out, 7 is made laxer, 10 says more, one is new.</summary>
    static readonly string County = SomeDuties.County
        .Replace("3.督促燃气企业配足安全管理人员和送气服务人员，落实随瓶安检和入户安检制度。（县住建局负责）\n", "", StringComparison.Ordinal)
        .Replace("每月自查，主管部门每季度抽查", "自查", StringComparison.Ordinal)
        .Replace("发放宣传资料2万份。", "发放宣传资料2万份；为独居老人逐户讲解用气常识，建立回访记录。", StringComparison.Ordinal)
        .Replace("三、综合施策", "8.对农村集市流动摊点用气开展夜间巡查，发现一处、清退一处。（县公安局负责）\n三、综合施策", StringComparison.Ordinal);

    [Fact]
    public async Task Each_measure_stands_beside_its_counterpart_and_the_figure_is_what_the_rows_say()
    {
        await using var app = await SomeDuties.Start();
        var (upper, lower) = await Plans(app);
        var bob = await app.As("bob");

        var view = await bob.Read($"/api/plans/{lower}/comparison?upper={upper}");
        var rows = view["rows"]!.AsArray().Select(it => it!).ToList();

        Assert.Equal("omitted", Of(rows, "3"));
        Assert.Equal("loosened", Of(rows, "7"));
        Assert.Equal("tightened", Of(rows, "10"));
        Assert.Equal("inherited", Of(rows, "1"));
        Assert.Contains("流动摊点", (string)Assert.Single(rows, it => (string)it["change"]! == "added")["lower"]!["heading"]!, StringComparison.Ordinal);
        var laxer = rows.Single(it => (string?)it["upper"]?["number"] == "7");
        Assert.Contains(laxer["upper"]!["words"]!.AsArray(), it => (string)it!["kind"]! == "removed" && ((string)it["text"]!).Contains("每季度", StringComparison.Ordinal));
        Assert.Contains("市教育局", laxer["upper"]!["cooperate"]!.AsArray().Select(it => (string)it!));
        Assert.Equal(2, laxer["upper"]!["lines"]!.AsArray().Count);
        var coverage = view["coverage"]!;
        var binding = rows.Where(it => it["upper"] is not null && (bool)it["binds"]!).ToList();
        Assert.Equal((binding.Count, binding.Count(it => it["lower"] is not null)), ((int)coverage["binding"]!, (int)coverage["takenUp"]!));
        Assert.Equal((int)coverage["takenUp"]!, coverage["sections"]!.AsArray().Sum(it => (int)it!["takenUp"]!));
        Assert.Equal(rows.Count, view["counts"]!.AsObject().Sum(it => (int)it.Value!));
        Assert.Equal(view.Compact(), (await bob.Read($"/api/plans/{lower}/comparison?upper={upper}")).Compact());
    }

    [Fact]
    public async Task A_measure_that_names_only_bodies_with_no_counterpart_here_does_not_bind()
    {
        await using var app = await SomeDuties.Start();
        // 青岚市城市管理局 is known, lies at the city, and 柳溪县 has no body of that work; 市文旅局 nobody knows.
        var city = City.Replace("（市市场监管局牵头）", "（市城管局负责）", StringComparison.Ordinal).Replace("。以下均需各镇人民政府负责，不再列出", "", StringComparison.Ordinal);
        var (upper, lower) = await Plans(app, city, SomeDuties.County.Replace("5.检查电商平台", "5.抽查网店", StringComparison.Ordinal));

        var view = await (await app.As("bob")).Read($"/api/plans/{lower}/comparison?upper={upper}");
        var free = view["rows"]!.AsArray().Where(it => !(bool)it!["binds"]!).Select(it => (string)it!["upper"]!["number"]!);

        Assert.Equal(["5"], free);
        Assert.Equal(9, (int)view["coverage"]!["binding"]!);
        Assert.Equal(10, (int)view["coverage"]!["upper"]!);
    }

    [Fact]
    public async Task Whoever_is_below_reads_the_published_paper_above_and_nothing_more()
    {
        await using var app = await SomeDuties.Start();
        var (upper, lower) = await Plans(app);
        var (alice, bob, frank, dave) = (await app.As("alice"), await app.As("bob"), await app.As("frank"), await app.As("dave"));
        var beside = await frank.Publish((await frank.Import(SomeDuties.County.Replace("柳溪县", "南屏县", StringComparison.Ordinal), place: Some.Nanping)).Id());
        var draft = await alice.Confirm((await alice.Import(City + "\n", "另一份.txt", Some.Province)).Id());

        Assert.Equal([upper], (await bob.Read($"/api/plans/{lower}/uppers")).AsArray().Select(it => it!.Id()));
        // A plan beside, one that is not published, one below one's own, one that is not there: the same answer.
        foreach (var other in new[] { beside, draft, lower, Guid.CreateVersion7().ToString() })
            await (await bob.GetAsync($"/api/plans/{lower}/comparison?upper={other}")).Refused(404, "comparison.not-above");
        foreach (var address in new[] { $"{lower}/comparison?upper={upper}", $"{lower}/comparison.xlsx?upper={upper}", $"{lower}/uppers", $"{lower}/lowers", $"{upper}/lowers" })
        {
            await (await frank.GetAsync($"/api/plans/{address}")).Refused(404, "plan.not-found");
            await (await dave.GetAsync($"/api/plans/{address}")).Refused(403, "not-allowed");
            await (await app.Anybody().GetAsync($"/api/plans/{address}")).Refused(401, "sign-in.needed");
        }
        await (await bob.GetAsync($"/api/plans/{upper}/lowers")).Refused(404, "plan.not-found");
        await (await bob.GetAsync($"/api/plans/{upper}/uppers")).Refused(404, "plan.not-found");
        var view = (await bob.Read($"/api/plans/{lower}/comparison?upper={upper}")).Compact();
        Assert.DoesNotContain("艾丽", view, StringComparison.Ordinal);
        // Reading it here opens no other door to it: elsewhere he sees what names somebody of his, as before.
        var page = await bob.Read($"/api/plans/{upper}");
        Assert.Equal((false, null), ((bool)page["whole"]!, page["source"]));
    }

    [Fact]
    public async Task A_draft_is_compared_before_it_is_confirmed()
    {
        await using var app = await SomeDuties.Start();
        var (alice, bob, frank) = (await app.As("alice"), await app.As("bob"), await app.As("frank"));
        var upper = await alice.Publish((await alice.Import(City, place: Some.City)).Id());
        var draft = (await bob.Import(County)).Id();

        var view = await bob.Read($"/api/plan-imports/{draft}/comparison?upper={upper}");
        var rows = view["rows"]!.AsArray().Select(it => it!).ToList();

        Assert.Equal([upper], (await bob.Read($"/api/plan-imports/{draft}/uppers")).AsArray().Select(it => it!.Id()));
        Assert.Equal("omitted", Of(rows, "3"));
        Assert.Equal((true, false), ((bool)view["lower"]!["draft"]!, (bool)view["notes"]!));
        var number = (string)rows.Single(it => (string?)it["upper"]?["number"] == "7")["lower"]!["number"]!;
        await (await bob.PutAsJsonAsync($"/api/plan-imports/{draft}/measures/{Uri.EscapeDataString(number)}", new { text = "学校、医院、养老机构等用气单位每月自查，主管部门每季度抽查。", version = 0 })).Body();
        Assert.Equal("inherited", Of([.. (await bob.Read($"/api/plan-imports/{draft}/comparison?upper={upper}"))["rows"]!.AsArray().Select(it => it!)], "7"));
        await (await frank.GetAsync($"/api/plan-imports/{draft}/comparison?upper={upper}")).Refused(404, "plan-import.not-found");
    }

    [Fact]
    public async Task What_is_left_out_is_accounted_for_on_both_sides()
    {
        await using var app = await SomeDuties.Start();
        var (upper, lower) = await Plans(app);
        var (alice, bob, dave) = (await app.As("alice"), await app.As("bob"), await app.As("dave"));
        var rows = (await bob.Read($"/api/plans/{lower}/comparison?upper={upper}"))["rows"]!.AsArray().Select(it => it!).ToList();
        string Note(string number) => $"/api/plans/{lower}/comparison/notes/{rows.Single(it => (string?)it["upper"]?["number"] == number).Id()}";

        await (await bob.PutAsJsonAsync(Note("3"), new { state = "deliberate" })).Refused(400, "comparison.no-reason");
        await (await bob.PutAsJsonAsync(Note("3"), new { state = "deliberate", reason = "other", words = " " })).Refused(400, "comparison.no-reason");
        await (await bob.PutAsJsonAsync(Note("1"), new { state = "toTakeUp" })).Refused(409, "comparison.nothing-to-account-for");
        await (await bob.PutAsJsonAsync($"/api/plans/{lower}/comparison/notes/{Guid.CreateVersion7()}", new { state = "toTakeUp" })).Refused(404, "comparison.no-such-measure");
        await (await bob.PutAsJsonAsync(Note("3"), new { state = "withdrawn" })).Refused(400, "plan.wrong-state");
        await (await bob.PutAsJsonAsync(Note("3"), new { state = "deliberate", reason = "notApplicable", words = "坏\u202e字" })).Refused(400, "plan.wrong-words");
        await (await bob.DeleteAsync(Note("3"))).Refused(404, "comparison.no-such-note");
        await (await dave.PutAsJsonAsync(Note("3"), new { state = "toTakeUp" })).Refused(403, "not-allowed");
        Assert.Equal(HttpStatusCode.BadRequest, (await bob.PutAsJsonAsync(Note("3"), new { state = "deliberate", reason = "notApplicable", words = new string('长', 501) })).StatusCode);

        var said = await (await bob.PutAsJsonAsync(Note("3"), new { state = "deliberate", reason = "otherPaper", words = "见县住建局专项方案" })).Body();
        await (await bob.PutAsJsonAsync(Note("7"), new { state = "toTakeUp" })).Body();
        // Neither who believes that nothing was said yet, nor who saw an older note.
        await (await bob.PutAsJsonAsync(Note("3"), new { state = "toTakeUp" })).Refused(409, "changed-meanwhile");
        await (await bob.PutAsJsonAsync(Note("3"), new { state = "toTakeUp", version = 7 })).Refused(409, "changed-meanwhile");

        var above = await alice.Read($"/api/plans/{lower}/comparison?upper={upper}");
        var note = above["rows"]!.AsArray().Single(it => (string?)it!["upper"]?["number"] == "3")!["note"]!;
        Assert.Equal(("deliberate", "otherPaper", "见县住建局专项方案", "鲍柏"), ((string)note["state"]!, (string)note["reason"]!, (string)note["words"]!, (string)note["by"]!));
        Assert.Equal(1, (int)above["coverage"]!["explained"]!);
        Assert.Equal(1, (int)(await alice.Read($"/api/plans/{upper}/lowers"))["items"]![0]!["coverage"]!["explained"]!);

        // A new edition of the lower plan keeps the notes of the old one.
        var second = await bob.Publish((await bob.Import(County.Replace("12.6公里", "13公里", StringComparison.Ordinal))).Id());
        var kept = await bob.Read($"/api/plans/{second}/comparison?upper={upper}");
        Assert.Equal(1, (int)kept["coverage"]!["explained"]!);
        await (await bob.PutAsJsonAsync(Note("3"), new { state = "toTakeUp", version = (int)said["version"]! })).Refused(409, "plan.replaced");
        var now = Note("3").Replace(lower, second, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await bob.DeleteAsync(now)).StatusCode);
        Assert.Equal(0, (int)(await bob.Read($"/api/plans/{second}/comparison?upper={upper}"))["coverage"]!["explained"]!);
        await (await bob.PutAsJsonAsync(now, new { state = "toTakeUp" })).Body();
    }

    [Fact]
    public async Task The_city_sees_which_county_left_out_what_least_covered_first()
    {
        await using var app = await SomeDuties.Start();
        var (upper, lower) = await Plans(app);
        var (alice, frank) = (await app.As("alice"), await app.As("frank"));
        var full = await frank.Publish((await frank.Import(City.Replace("青岚市", "南屏县", StringComparison.Ordinal), place: Some.Nanping)).Id());

        var list = await alice.Read($"/api/plans/{upper}/lowers?sort=coverage");
        var first = await alice.Read($"/api/plans/{upper}/lowers?sort=coverage&limit=1");
        var rest = await alice.Read($"/api/plans/{upper}/lowers?sort=coverage&limit=1&after={first["next"]}");

        Assert.Equal([lower, full], list["items"]!.AsArray().Select(it => it!.Id()));
        Assert.Equal((0, 2), ((int)list["pending"]!, (int)list["total"]!));
        Assert.Equal([lower, full], new[] { first, rest }.Select(it => Assert.Single(it["items"]!.AsArray())!.Id()));
        Assert.Equal((1, 1), ((int)list["items"]![0]!["coverage"]!["omitted"]!, (int)list["items"]![0]!["coverage"]!["added"]!));
        Assert.Equal(1, (double)list["items"]![1]!["coverage"]!["share"]!);
        Assert.Contains("柳溪县", (string)list["items"]![0]!["path"]!, StringComparison.Ordinal);
        // The plan at the end of a page may be replaced before the next is asked for: nobody after it is lost.
        var bob = await app.As("bob");
        await bob.Publish((await bob.Import(County + "\n")).Id());
        var later = await alice.Read($"/api/plans/{upper}/lowers?sort=coverage&after={first["next"]}");
        Assert.Contains(full, later["items"]!.AsArray().Select(it => it!.Id()));
        await (await alice.GetAsync($"/api/plans/{upper}/lowers?sort=;drop")).Refused(400, "plan.wrong-sort");
        foreach (var hostile in new[] { "limit=-1", "limit=99999999", "after=" + Guid.CreateVersion7(), "after=9_x_y", "sort=coverage&after=99999999999999999999_A_0" }) await alice.Read($"/api/plans/{upper}/lowers?{hostile}");
        Assert.Equal(HttpStatusCode.BadRequest, (await alice.GetAsync($"/api/plans/{lower}/comparison?upper=%00")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await alice.GetAsync($"/api/plans/{lower}/comparison")).StatusCode);
    }

    [Fact]
    public async Task The_sheet_is_valid_holds_no_formula_and_shows_what_differs()
    {
        await using var app = await SomeDuties.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var import = (await alice.Import(City, place: Some.City)).Id();
        await (await alice.PutAsJsonAsync($"/api/plan-imports/{import}/measures/3", new { text = "=cmd|'/c calc'!A1", version = 0 })).Body();
        var upper = await alice.Publish(import);
        var lower = await bob.Publish((await bob.Import(County)).Id());

        var answer = await bob.GetAsync($"/api/plans/{lower}/comparison.xlsx?upper={upper}");
        using var document = SpreadsheetDocument.Open(await answer.Content.ReadAsStreamAsync(), false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(it => it.Description + it.Path?.XPath));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var cells = sheet.Descendants<Cell>().ToList();
        Assert.All(cells, cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.Empty(sheet.Descendants<CellFormula>());
        var texts = cells.Select(cell => cell.InnerText).ToList();
        Assert.Contains("=cmd|'/c calc'!A1", texts);
        Assert.Contains(texts, it => it.StartsWith("覆盖率 ", StringComparison.Ordinal));
        Assert.Contains("遗漏", texts);
        Assert.Contains(sheet.Descendants<Strike>().Select(it => it.Parent!.Parent!.InnerText), it => it.Contains("每季度", StringComparison.Ordinal));
        Assert.Contains(sheet.Descendants<Underline>().Select(it => it.Parent!.Parent!.InnerText), it => it.Contains("回访记录", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_plans_of_three_hundred_measures_are_compared_without_keeping_anybody_waiting()
    {
        await using var app = await SomeDuties.Start();
        var (upper, lower) = await Plans(app, Long("市", 1), Long("县", 2));
        var bob = await app.As("bob");

        var (first, view) = await Timed();
        var (second, _) = await Timed();

        Assert.Equal(300, view["rows"]!.AsArray().Count(it => it!["upper"] is not null));
        output.WriteLine($"first {first.TotalMilliseconds:0} ms, again {second.TotalMilliseconds:0} ms");

        async Task<(TimeSpan, JsonNode)> Timed()
        {
            var began = Stopwatch.GetTimestamp();
            var read = await bob.Read($"/api/plans/{lower}/comparison?upper={upper}");
            return (Stopwatch.GetElapsedTime(began), read);
        }
    }

    static string Long(string level, int seed)
    {
        var random = new Random(seed);
        string[] words = ["餐饮场所", "液化石油气瓶", "老旧管道", "入户安检", "软管和减压阀", "可燃气体报警器", "配送车辆", "检验机构", "地下空间", "充装记录", "违规经营", "实名登记", "应急演练", "隐患台账", "从业培训", "燃气灶具"];
        var lines = Enumerable.Range(1, 300).Select(n => $"{n}.对第{n % 40}类{string.Join('、', random.GetItems(words, 12))}开展排查，{string.Join('，', random.GetItems(words, 8))}限期{random.Next(10, 90)}日整改到位，建立台账，逐项销号。（{level}住建局牵头，{level}应急局配合）");
        return $"某{level}燃气安全专项整治工作方案\n一、重点任务\n（一）集中攻坚\n{string.Join('\n', lines)}\n";
    }

    static string Of(List<JsonNode> rows, string number) => (string)rows.Single(it => (string?)it["upper"]?["number"] == number)["change"]!;

    static async Task<(string Upper, string Lower)> Plans(App app, string? upper = null, string? lower = null)
    {
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        return (await alice.Publish((await alice.Import(upper ?? City, place: Some.City)).Id()), await bob.Publish((await bob.Import(lower ?? County)).Id()));
    }
}
