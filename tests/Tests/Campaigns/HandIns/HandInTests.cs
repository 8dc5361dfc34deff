using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Anran.Tests.Campaigns.HandIns;

/// <summary>Handing in, looking at what came, and need not come.</summary>
public sealed class HandInTests : OverHttp
{
    static readonly string Paper = SomePapers.Paper("各镇人民政府、县公安局于每月20日前将工作进展情况报县工作专班办公室。", "县公安局于2026年8月5日前将联络员名单报县工作专班办公室。");
    static readonly SomePerson Henry = new("henry", "韩立", SomeDuties.Police, "department-clerk", Some.Liuxi, SomeDuties.Police);

    sealed record World(App App, HttpClient Bob, HttpClient Clerk, string Plan) : IAsyncDisposable
    {
        public static async Task<World> Start()
        {
            var app = await SomePapers.Start();
            await app.Inside(async db =>
            {
                var nation = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Unscoped<Anran.Authority.Places.Place>("tests"), place => place.Kind == Anran.Authority.PlaceKind.Nation);
                db.AddRange(Henry.Rows(nation, Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Anran.Authority.Sessions.Passwords>(app.Services).Hash(Some.Password)));
                db.Note(new Added());
                return await db.SaveChangesAsync();
            });
            var bob = await app.As("bob");
            return new(app, bob, await app.As("henry"), await app.Published(bob, Paper));
        }

        public async Task<JsonNode> Row(string period = "2026-07") =>
            (await Bob.All($"/api/plans/{Plan}/hand-ins?period={period}&organisation={SomeDuties.Police.Id}"))[0];

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }

    [Fact]
    public async Task What_comes_back_is_handed_in_again_and_every_version_and_file_is_kept()
    {
        await using var world = await World.Start();
        var (row, first, second) = (await world.Row(), await Upload(world.Clerk, "七月.txt"), await Upload(world.Clerk, "七月（改）.txt"));

        Assert.Equal(1, (int)(await Submit(world.Clerk, row, "第一稿", first))["number"]!);
        var came = await world.Row();
        Assert.Equal(("handedIn", "onTime"), ((string)came["state"]!, (string)came["mark"]!));
        await Done(await world.Bob.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/return", new { reason = "缺少附表", again = "2026-07-25", version = (int)came["version"]! }));
        var back = await world.Row();
        Assert.Equal(("returned", "notYet", "2026-07-25"), ((string)back["state"]!, (string)back["mark"]!, (string)back["due"]!));
        Assert.Equal(2, (int)(await Submit(world.Clerk, back, "第二稿", second))["number"]!);
        await Done(await world.Bob.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/accept", new { version = (int)(await world.Row())["version"]! }));

        var page = await world.Clerk.Read($"/api/hand-ins/{row.Id()}");
        Assert.Equal(["handedIn", "returned", "handedIn", "accepted"], page["steps"]!.AsArray().Select(it => (string)it!["kind"]!));
        Assert.Equal(["第一稿", "缺少附表", "第二稿", ""], page["steps"]!.AsArray().Select(it => (string)it!["text"]!));
        Assert.Equal(["七月.txt", "七月（改）.txt"], page["steps"]!.AsArray().SelectMany(it => it!["files"]!.AsArray()).Select(it => (string)it!["name"]!));
        // Who receives it sees the file that the clerk uploaded for himself.
        Assert.Equal("内容 七月.txt", await world.Bob.GetStringAsync($"/api/files/{first}"));
        Assert.False((bool)page["maySubmit"]!);
    }

    [Fact]
    public async Task A_file_that_was_handed_in_is_filed_nowhere_else_and_the_refusal_says_where_it_is()
    {
        await using var world = await World.Start();
        var (row, file) = (await world.Row(), await Upload(world.Clerk, "七月.txt"));
        await Submit(world.Clerk, row, "第一稿", file);
        var duty = (await world.Clerk.Read("/api/duties"))["items"]![0]!;

        var answer = await world.Clerk.PostAsJsonAsync($"/api/duties/{duty.Id()}/report", new { percent = 10, files = new[] { file }, version = (int)duty["version"]! });
        Assert.Contains("“七月.txt”已归入一次报送", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        await answer.Refused(400, "file.filed-already");
        await Done(await world.Bob.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/return", new { reason = "缺少附表", version = (int)(await world.Row())["version"]! }));
        var back = await world.Row();
        await (await world.Clerk.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/versions", new { note = "", files = new[] { file }, version = (int)back["version"]! })).Refused(400, "file.filed-already");
        Assert.Equal("内容 七月.txt", await world.Bob.GetStringAsync($"/api/files/{file}"));
    }

    [Fact]
    public async Task After_the_last_day_it_is_late_by_so_many_days_for_ever_and_any_past_day_shows_what_that_day_showed()
    {
        await using var world = await World.Start();
        world.App.GoTo(new(2026, 7, 20), 23);
        Assert.Equal(("notYet", 0), Mark(await world.Row()));
        world.App.GoTo(new(2026, 7, 23));
        var row = await world.Row();
        Assert.Equal(("overdue", 3), Mark(row));
        Assert.Equal(3, (int)(await Submit(world.Clerk, row, "迟报"))["daysLate"]!);
        world.App.GoTo(new(2026, 9, 1));

        Assert.Equal(("late", 3), Mark(await world.Row()));
        Assert.Equal(("overdue", 2), Mark(await On("2026-07-22")));
        Assert.Equal(("late", 3), Mark(await On("2026-07-23")));
        Assert.Equal(("notYet", 0), Mark(await On("2026-07-20")));
        Assert.Empty(await world.Bob.All($"/api/plans/{world.Plan}/hand-ins?on=2026-07-14"));

        async Task<JsonNode> On(string day) => (await world.Bob.All($"/api/plans/{world.Plan}/hand-ins?period=2026-07&organisation={SomeDuties.Police.Id}&on={day}"))[0];
    }

    [Fact]
    public async Task Of_two_people_at_once_the_second_is_told()
    {
        await using var world = await World.Start();
        var row = await world.Row();
        await Submit(world.Clerk, row, "材料");

        await (await world.Clerk.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/versions", new { note = "再来", files = Array.Empty<Guid>(), version = (int)row["version"]! })).Refused(409, "changed-meanwhile");
        await (await world.Bob.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/accept", new { version = (int)row["version"]! })).Refused(409, "changed-meanwhile");
        await (await world.Clerk.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/versions", new { note = "再来", files = Array.Empty<Guid>(), version = (int)(await world.Row())["version"]! })).Refused(409, "hand-in.not-open");
    }

    [Fact]
    public async Task Nobody_hands_in_for_another_and_who_owes_does_not_receive()
    {
        await using var world = await World.Start();
        var (row, grace, frank) = (await world.Row(), await world.App.As("grace"), await world.App.As("frank"));
        await (await world.Bob.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/versions", new { note = "代报", files = Array.Empty<Guid>(), version = 0 })).Refused(403, "hand-in.other-organisation");
        await (await frank.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/accept", new { version = 0 })).Refused(404, "hand-in.not-found");

        var own = Assert.Single(await grace.All($"/api/plans/{world.Plan}/hand-ins?period=2026-07"));
        Assert.Equal("石桥镇人民政府", (string)own["organisationName"]!);
        await Submit(grace, own, "石桥镇情况");
        await (await grace.PostAsJsonAsync($"/api/hand-ins/{own.Id()}/accept", new { version = (int)own["version"]! + 1 })).Refused(403, "hand-in.not-receiver");
        await (await grace.PostAsJsonAsync($"/api/plans/{world.Plan}/hand-ins/exempt", new { of = new { overdueOnly = false }, forGood = false, reason = "不报", preview = false })).Refused(403, "hand-in.not-receiver");
        Assert.Empty(await world.Clerk.All($"/api/plans/{world.Plan}/hand-ins?organisation={SomeDuties.Shiqiao.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, (await frank.GetAsync($"/api/plans/{world.Plan}/hand-ins")).StatusCode);
    }

    [Fact]
    public async Task Hostile_input_is_refused_by_field()
    {
        await using var world = await World.Start();
        var (row, stranger) = (await world.Row(), await Upload(await world.App.As("dave"), "别家.txt"));
        async Task Refused(string code, string? note, params Guid[] files) =>
            await (await world.Clerk.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/versions", new { note, files, version = (int)row["version"]! })).Refused(400, code);

        await Refused("hand-in.wrong-note", new string('长', 4001));
        await Refused("hand-in.wrong-note", "看不见的\u202e字");
        await Refused("hand-in.nothing", "  ");
        await Refused("file.not-yours", "附件", Guid.CreateVersion7());
        await Refused("file.not-yours", "附件", stranger);
        await Refused("file.too-many", "附件", [.. Enumerable.Range(0, 21).Select(_ => Guid.CreateVersion7())]);
        await (await world.Bob.GetAsync($"/api/plans/{world.Plan}/hand-ins?state=nonsense")).Refused(400, "hand-in.wrong-state");
        await (await world.Bob.GetAsync($"/api/plans/{world.Plan}/hand-ins?period={new string('9', 40)}")).Refused(400, "hand-in.wrong-period");
        foreach (var day in new[] { "0001-01-01", "9999-12-31" }) Assert.Equal(HttpStatusCode.OK, (await world.Bob.GetAsync($"/api/plans/{world.Plan}/hand-ins/matrix?on={day}")).StatusCode);
    }

    [Fact]
    public async Task Many_are_exempted_after_a_preview_and_one_of_them_is_taken_back()
    {
        await using var world = await World.Start();
        var of = new { period = "2026-07", overdueOnly = false };

        var preview = await (await world.Bob.PostAsJsonAsync($"/api/plans/{world.Plan}/hand-ins/exempt", new { of, forGood = false, preview = true })).Body();
        Assert.Equal((2, 2), ((int)preview["handIns"]!, (int)preview["organisations"]!));
        Assert.Equal("open", (string)(await world.Row())["state"]!);
        await (await world.Bob.PostAsJsonAsync($"/api/plans/{world.Plan}/hand-ins/exempt", new { of, forGood = false, reason = "七月并入专项督查", preview = false })).Body();
        var row = await world.Row();
        Assert.Equal(("exempt", "decided"), ((string)row["state"]!, (string)row["exemptWhy"]!));
        await Done(await world.Bob.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/exempt/undo", new { version = (int)row["version"]! }));
        Assert.Equal("open", (string)(await world.Row())["state"]!);

        await (await world.Bob.PostAsJsonAsync($"/api/plans/{world.Plan}/hand-ins/exempt", new { of = new { organisations = new[] { SomeDuties.Police.Id }, overdueOnly = false }, forGood = true, reason = "另行报送", preview = false })).Body();
        world.App.GoTo(new(2027, 1, 5));
        await world.App.Look();
        Assert.DoesNotContain(await world.Bob.All($"/api/plans/{world.Plan}/hand-ins?organisation={SomeDuties.Police.Id}"), it => (string)it["state"]! != "exempt");
    }

    [Fact]
    public async Task The_inbox_holds_what_is_due_and_says_why_it_came_back_and_reminders_are_written_once()
    {
        await using var world = await World.Start();
        var inbox = await world.Clerk.Read("/api/inbox");
        var item = inbox["items"]!.AsArray().First(it => (string)it!["kind"]! == "hand-in")!;
        Assert.Equal(("2026-07-20", $"/hand-ins/{(await world.Row()).Id()}"), ((string)item["due"]!, (string)item["link"]!));
        world.App.GoTo(new(2026, 7, 17));

        Assert.Equal(2, await world.App.Look());
        Assert.Equal(0, await world.App.Look());
        var again = await (await world.Bob.PostAsJsonAsync($"/api/plans/{world.Plan}/hand-ins/remind", new { of = new { period = "2026-07", overdueOnly = false }, preview = false })).Body();
        Assert.Equal(2, (int)again["handIns"]!);
        Assert.Equal(0, (int)(await (await world.Bob.PostAsJsonAsync($"/api/plans/{world.Plan}/hand-ins/remind", new { of = new { period = "2026-07", overdueOnly = false }, preview = false })).Body())["handIns"]!);
        Assert.Equal([3, 100], (await world.Clerk.Read($"/api/hand-ins/{(await world.Row()).Id()}"))["reminders"]!.AsArray().Select(it => (int)it!["level"]!));
        world.App.GoTo(new(2026, 7, 30));
        // Three levels were missed by the standstill; each is recorded, for both that owe it.
        Assert.Equal(6, await world.App.Look());
        Assert.Equal(1, (int)(await world.Clerk.Read("/api/inbox"))["counts"]!["overdue"]!);
    }

    [Fact]
    public async Task What_came_waits_on_the_desk_of_who_receives_it_until_it_is_dealt_with()
    {
        await using var world = await World.Start();
        var (alice, grace) = (await world.App.As("alice"), await world.App.As("grace"));
        Assert.Empty(await Waiting(world.Bob));
        await Submit(world.Clerk, await world.Row(), "七月");
        var shiqiao = Assert.Single(await grace.All($"/api/plans/{world.Plan}/hand-ins?period=2026-07"));
        await Submit(grace, shiqiao, "石桥镇七月");

        var waiting = await Waiting(world.Bob);
        var item = waiting.Single(it => ((string)it["title"]!["zh"]!).StartsWith("石桥镇人民政府", StringComparison.Ordinal));
        Assert.Equal((2, "2026-07-15", $"/hand-ins/{shiqiao.Id()}", "waiting"), (waiting.Count, (string)item["since"]!, (string)item["link"]!, (string)item["state"]!));
        Assert.Null((string?)item["due"]);
        Assert.Equal(2, (int)(await world.Bob.Read("/api/inbox"))["counts"]!["waiting"]!);
        var first = await world.Bob.Read("/api/inbox?view=waiting&limit=1");
        Assert.Equal(waiting[1].Id(), Assert.Single((await world.Bob.Read($"/api/inbox?view=waiting&limit=1&after={first["next"]}"))["items"]!.AsArray())!.Id());
        // Neither who handed it in nor who coordinates a place above is asked to receive it.
        Assert.Empty(await Waiting(world.Clerk));
        Assert.Empty(await Waiting(grace));
        Assert.Empty(await Waiting(alice));

        await Done(await world.Bob.PostAsJsonAsync($"/api/hand-ins/{shiqiao.Id()}/accept", new { version = (int)shiqiao["version"]! + 1 }));
        var came = await world.Row();
        Assert.Equal(came.Id(), Assert.Single(await Waiting(world.Bob)).Id());
        await Done(await world.Bob.PostAsJsonAsync($"/api/hand-ins/{came.Id()}/return", new { reason = "缺少附表", version = (int)came["version"]! }));
        Assert.Empty(await Waiting(world.Bob));

        static async Task<List<JsonNode>> Waiting(HttpClient client) => await client.All("/api/inbox?view=waiting");
    }

    [Fact]
    public async Task Matrix_counts_and_sheet_tell_the_same()
    {
        await using var world = await World.Start();
        await Submit(world.Clerk, await world.Row(), "七月");
        world.App.GoTo(new(2026, 8, 10));
        var rows = await world.Bob.All($"/api/plans/{world.Plan}/hand-ins");
        var matrix = await world.Bob.Read($"/api/plans/{world.Plan}/hand-ins/matrix?until=2026-12-31");
        var counts = (await world.Bob.Read($"/api/plans/{world.Plan}/hand-ins/counts"))["rows"]!.AsArray().Select(it => it!).ToList();
        var sheet = await world.Bob.GetAsync($"/api/plans/{world.Plan}/hand-ins.xlsx");

        var cells = matrix["items"]!.AsArray().SelectMany(it => it!["cells"]!.AsArray()).Select(it => it!).ToList();
        Assert.Equal(rows.Select(it => (it.Id(), (string)it["mark"]!)).Order(), cells.Select(it => (it.Id(), (string)it["mark"]!)).Order());
        Assert.Equal(rows.Count, counts.Sum(it => (int)it["all"]!));
        Assert.All(counts, it => Assert.Equal((int)it["all"]!, (int)it["onTime"]! + (int)it["late"]! + (int)it["missing"]! + (int)it["exempt"]!));
        Assert.Equal(rows.Count(it => (string)it["mark"]! == "overdue"), counts.Sum(it => (int)it["overdue"]!));
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.Content.Headers.ContentType!.MediaType);
        Assert.True((await sheet.Content.ReadAsByteArrayAsync()).Length > 1000);
        Assert.NotEmpty(await world.Clerk.All("/api/hand-ins?mine=true"));
    }

    [Fact]
    public async Task A_whole_year_is_laid_out_on_demand_and_stopping_ends_what_is_missing()
    {
        await using var world = await World.Start();
        var job = await (await world.Bob.PostAsJsonAsync($"/api/plans/{world.Plan}/hand-ins/year", new { })).Body(HttpStatusCode.Accepted);
        var ended = await Kernel.Jobs.JobTests.Ended(world.Bob, Guid.Parse((string)job["job"]!));
        Assert.Equal("done", ended.GetProperty("state").GetString());
        Assert.Equal(12, (await world.Bob.All($"/api/plans/{world.Plan}/hand-ins?organisation={SomeDuties.Shiqiao.Id}")).Count);

        var requirement = (await world.Bob.Requirements(world.Plan)).Single(it => (int?)it["now"]!["day"] == 20);
        await Done(await world.Bob.PostAsJsonAsync($"/api/report-requirements/{requirement.Id()}/stop", new { reason = "改由系统直接取数", version = (int)requirement["version"]! }));
        Assert.All(await world.Bob.All($"/api/plans/{world.Plan}/hand-ins?organisation={SomeDuties.Shiqiao.Id}"), it => Assert.Equal("requirementStopped", (string)it["exemptWhy"]!));
        Assert.NotEmpty((await world.Bob.Read($"/api/report-requirements/{requirement.Id()}/organisations"))["items"]!.AsArray());
    }

    static (string, int) Mark(JsonNode row) => ((string)row["mark"]!, (int)row["daysLate"]!);

    static async Task<JsonNode> Submit(HttpClient client, JsonNode row, string note, params Guid[] files) =>
        await (await client.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/versions", new { note, files, version = (int)row["version"]! })).Body();

    static async Task<Guid> Upload(HttpClient client, string name)
    {
        var answer = await client.PostAsync("/api/files", new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes($"内容 {name}")), "file", name } });
        return Guid.Parse((await answer.Body(HttpStatusCode.Created)).Id());
    }

    static async Task Done(HttpResponseMessage answer) => Assert.True(answer.StatusCode == HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());

    sealed record Added : Anran.Kernel.Journal.IFact
    {
        public static string Name => "test.clerk-added";
    }
}
