using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Anran.Tests.Campaigns.Work;

/// <summary>责任清单 on the screen, on paper and in 待办.</summary>
public sealed class DutyListTests : OverHttp
{
    [Fact]
    public async Task Each_sees_what_his_own_owe_and_a_coordinator_all_in_the_area()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, grace, frank) = (await app.As("bob"), await app.As("helen"), await app.As("grace"), await app.As("frank"));
        await bob.County();

        var (all, own, town) = (await bob.Duties(), await helen.Duties(), await grace.Duties());

        Assert.All(own, it => Assert.Equal(SomeDuties.Market.Id.ToString(), it["organisation"]!.Id()));
        Assert.Equal(own.Select(it => it.Id()), (await bob.Duties($"organisation={SomeDuties.Market.Id}")).Select(it => it.Id()));
        var here = new[] { SomeDuties.Shiqiao.Id, Some.Anshun.Id, Some.Yonggu.Id }.Select(it => it.ToString()).ToList();
        Assert.All(town, it => Assert.Contains(it["organisation"]!.Id(), here));
        Assert.True(all.Count > own.Count + town.Count);
        Assert.Empty(await frank.Duties());
        Assert.Empty(await helen.Duties($"organisation={SomeDuties.Police.Id}"));
    }

    [Fact]
    public async Task Filters_find_and_pages_hold_every_row_once_in_both_orders()
    {
        await using var app = await SomeWork.Start();
        var bob = await app.As("bob");
        await bob.County();
        var all = await bob.Duties();
        await bob.Did(all[3], "extend", new { due = "2026-10-01", because = "分批", version = 0 });
        await bob.Did(all[1], "extend", new { due = "2026-09-30", because = "分批", version = 0 });
        await bob.Did(all[2], "block", new { because = "缺设备", version = 0 });

        foreach (var order in new[] { "due", "plan" })
        {
            var seen = new List<string>();
            for (var next = ""; next is not null;)
            {
                var page = await bob.Read($"/api/duties?limit=7&order={order}{(next == "" ? "" : "&after=" + next)}");
                seen.AddRange(page["items"]!.AsArray().Select(it => it!.Id()));
                next = (string?)page["next"];
            }
            Assert.Equal(all.Select(it => it.Id()).Order(), seen.Order());
            if (order == "due") Assert.Equal([all[1].Id(), all[3].Id()], seen[..2]);
        }
        Assert.Equal(all[2].Id(), Assert.Single(await bob.Duties("state=blocked")).Id());
        Assert.Equal(all.Count - 2, (await bob.Duties("due=none")).Count);
        Assert.All(await bob.Duties("q=%E7%81%B6%E5%85%B7"), it => Assert.Contains("灶具", (string)it["measure"]!["text"]!, StringComparison.Ordinal));
        Assert.All(await bob.Duties("role=lead"), it => Assert.Equal("lead", (string)it["role"]!));
        app.Clock.Advance(new DateTimeOffset(2026, 10, 1, 2, 0, 0, TimeSpan.Zero) - App.Now);
        Assert.Equal(all[1].Id(), Assert.Single(await (await app.As("bob")).Duties("due=overdue")).Id());
    }

    [Theory]
    [InlineData("state=gone", HttpStatusCode.BadRequest)]
    [InlineData("state=3", HttpStatusCode.BadRequest)]
    [InlineData("role='", HttpStatusCode.BadRequest)]
    [InlineData("due=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("order=random", HttpStatusCode.BadRequest)]
    [InlineData("organisation=x", HttpStatusCode.BadRequest)]
    [InlineData("after=01890a5d-ac96-774b-bcce-b302099a8057", HttpStatusCode.NotFound)]
    [InlineData("q=%25_%27;--", HttpStatusCode.OK)]
    [InlineData("limit=-5", HttpStatusCode.OK)]
    public async Task What_is_asked_is_bounded(string query, HttpStatusCode expected)
    {
        await using var app = await SomeWork.Start();

        Assert.Equal(expected, (await (await app.As("bob")).GetAsync($"/api/duties?{query}")).StatusCode);
    }

    [Fact]
    public async Task The_paper_is_valid_and_says_what_the_list_says_also_when_somebody_means_harm()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, judy) = (await app.As("bob"), await app.As("helen"), await app.As("judy"));
        var plan = await bob.County();
        var duties = await helen.Duties();
        var photo = await helen.File("<现场>&\u0022.jpg", 0xFF, 0xD8, 0xFF, 0xE0, 1);
        await helen.PostAsJsonAsync("/api/duties/assign", new { person = SomeWork.Ivan.Id, duties = new[] { new { id = duties[0].Id(), version = 0 } } });
        await helen.Did(duties[0], "report", new { percent = 40, text = "</w:t><w:instrText>HYPERLINK</w:instrText>\n第二行 😀", files = new[] { photo }, version = 1 });

        var answer = await helen.GetAsync($"/api/duties/list.docx?plan={plan}");
        using var paper = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(paper).Select(it => it.Description + it.Path?.XPath));
        var body = paper.MainDocumentPart!.Document.Body!;
        var rows = body.Descendants<TableRow>().ToList();
        Assert.Equal(duties.Count + 1, rows.Count);
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        var cells = rows[1].Elements<TableCell>().Select(it => it.InnerText).ToList();
        Assert.StartsWith($"{duties[0]["measure"]!["number"]} {duties[0]["measure"]!["heading"]}", cells[1], StringComparison.Ordinal);
        Assert.Equal(("易凡", "推进中，40%</w:t><w:instrText>HYPERLINK</w:instrText>第二行 😀"), (cells[4], cells[5]));
        Assert.Contains("现场", cells[6], StringComparison.Ordinal);
        Assert.Contains("柳安委〔2026〕8号", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("2026年7月15日", body.InnerText, StringComparison.Ordinal);
        Assert.Empty(body.Descendants<FieldCode>());
        Assert.Equal(["PAGE", "NUMPAGES"], paper.MainDocumentPart.FooterParts.Single().Footer.Descendants<SimpleField>().Select(it => it.Instruction!.Value!));
        Assert.Equal(PageOrientationValues.Landscape, body.Descendants<PageSize>().Single().Orient!.Value);
        await (await judy.GetAsync($"/api/duties/list.docx?organisation={SomeDuties.Market.Id}")).Refused(404, "duty.not-found");
    }

    [Fact]
    public async Task The_desk_shows_what_is_due_with_its_next_step_until_it_is_done()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, chelsea) = (await app.As("bob"), await app.As("helen"), await app.As("chelsea"));
        await bob.County();
        var duty = await helen.Duty();
        await bob.Did(duty, "extend", new { due = "2026-09-20", because = "先行", version = 0 });

        var first = await Top(helen);
        Assert.Equal((duty.Id(), "2026-09-20", "open", "指定负责人"), (first.Id(), (string)first["due"]!, (string)first["state"]!, (string)first["action"]!["zh"]!));
        await helen.PostAsJsonAsync("/api/duties/assign", new { person = SomeWork.Helen.Id, duties = new[] { new { id = duty.Id(), version = 1 } } });
        Assert.Equal("报告进展", (string)(await Top(helen))["action"]!["zh"]!);
        Assert.Equal(1, (int)(await helen.Read("/api/inbox?view=mine"))["counts"]!["mine"]!);
        await helen.Did(duty, "block", new { because = "缺设备", version = 2 });
        Assert.Equal(("blocked", "解除受阻", "缺设备"), (await Top(helen)) is var blocked ? ((string)blocked["state"]!, (string)blocked["action"]!["zh"]!, (string)blocked["remark"]!) : default);
        await helen.Did(duty, "report", new { percent = 100, text = "完成", version = 3 });
        Assert.NotEqual(duty.Id(), (await Top(helen)).Id());
        await bob.Did(duty, "return", new { because = "缺台账", version = 4 });
        Assert.Equal("returned", (string)(await Top(helen))["state"]!);
        Assert.Empty((await chelsea.Read("/api/inbox"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Tasks_are_counted_and_bounded_by_their_duty()
    {
        await using var app = await SomeWork.Start();
        var (bob, helen, judy) = (await app.As("bob"), await app.As("helen"), await app.As("judy"));
        await bob.County();
        var duty = await helen.Duty();
        await bob.Did(duty, "extend", new { due = "2026-10-20", because = "定时限", version = 0 });
        var at = $"/api/duties/{duty.Id()}/tasks";

        await (await helen.PostAsJsonAsync(at, new { title = "排查", due = "2026-10-21", version = 0 })).Refused(400, "duty-task.after-duty");
        await (await helen.PostAsJsonAsync(at, new { title = "排查", due = "2026-08-31", version = 0 })).Refused(400, "duty-task.before-start");
        await (await helen.PostAsJsonAsync(at, new { title = "排查", person = SomeWork.Judy.Id, version = 0 })).Refused(400, "duty.person-elsewhere");
        await (await judy.PostAsJsonAsync(at, new { title = "排查", version = 0 })).Refused(404, "duty.not-found");
        var first = (await (await helen.PostAsJsonAsync(at, new { title = "排查东街", person = SomeWork.Ivan.Id, due = "2026-10-20", version = 0 })).Body(HttpStatusCode.Created)).Id();
        var second = (await (await helen.PostAsJsonAsync(at, new { title = "排查西街", version = 0 })).Body(HttpStatusCode.Created)).Id();
        await (await helen.PutAsJsonAsync($"{at}/{first}/done", new { done = true, version = 0 })).Body();
        await (await helen.PutAsJsonAsync($"{at}/{first}/done", new { done = false, version = 0 })).Refused(409, "changed-meanwhile");
        await (await helen.PutAsJsonAsync($"{at}/{second}", new { title = "排查西街和北街", version = 0 })).Body();

        Assert.Equal((2, 1), (await helen.Duty()) is var now ? ((int)now["tasks"]!, (int)now["tasksDone"]!) : default);
        Assert.Equal(HttpStatusCode.NoContent, (await helen.DeleteAsync($"{at}/{second}?version=1")).StatusCode);
        await (await helen.DeleteAsync($"{at}/{second}?version=1")).Refused(404, "duty-task.not-found");
        var kinds = (await helen.Measure(duty)).Timeline.Select(it => (string)it["kind"]!).Take(5);
        Assert.Equal(["taskRemoved", "taskChanged", "taskDone", "taskAdded", "taskAdded"], kinds);
    }

    static async Task<JsonNode> Top(HttpClient client) => (await client.Read("/api/inbox"))["items"]![0]!;
}
