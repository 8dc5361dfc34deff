using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Kernel.Documents;
using Anran.Tests.RulePacks;
using Xunit;
using static Anran.Tests.Hazards.HazardWorld;

namespace Anran.Tests.Hazards;

public sealed class ListTests : OverHttp
{
    static async Task<List<string>> Names(HazardWorld world, SomePerson who, string query = "") => [.. (await Rows(world, who, query)).Select(it => (string)it!["what"]!["zh"]!)];

    static async Task<JsonArray> Rows(HazardWorld world, SomePerson who, string query = "") => (await (await world[who].GetAsync($"/api/hazards?{query}")).Told())["items"]!.AsArray();

    [Fact]
    public async Task It_is_narrowed_by_every_filter_goes_page_by_page_and_shows_only_what_one_sees()
    {
        await using var world = await Start();
        for (var i = 0; i < 5; i++) await world.Report(Inspector, world.Station, $"软管{i}", foundOn: $"2026-07-{10 + i}");
        var closed = await world.Report(Inspector, world.Restaurant, "气瓶超期", kind: "cylinder");
        await world.Report(Inspector, world.Restaurant, "无证经营", "major", "management", "MH-04-1");
        await world.Must(Inspector, closed, "void");

        Assert.Equal(6, (await Names(world, Some.Bob)).Count);
        Assert.Equal(["气瓶超期"], await Names(world, Some.Bob, "state=voided"));
        Assert.Equal(7, (await Names(world, Some.Bob, "state=all")).Count);
        Assert.Equal(["无证经营"], await Names(world, Some.Bob, "grade=major"));
        Assert.Equal(["无证经营"], await Names(world, Some.Bob, "kind=management"));
        Assert.Equal(["无证经营"], await Names(world, Some.Bob, "q=福来"));
        Assert.Equal(5, (await Names(world, Some.Bob, $"organisation={Some.Anshun.Id}")).Count);
        Assert.Equal(6, (await Names(world, Some.Bob, $"department={Some.LiuxiBureau.Id}")).Count);
        Assert.Equal(5, (await Names(world, Some.Bob, $"subject={world.Station}")).Count);
        Assert.Equal(["软管3", "软管4"], (await Names(world, Some.Bob, $"subject={world.Station}&foundFrom=2026-07-13")).Order(StringComparer.Ordinal));
        Assert.Equal(6, (await Names(world, Some.Alice, $"place={Some.Liuxi.Id}")).Count);
        Assert.Equal(6, (await Names(world, Some.Alice, $"place={Some.Shiqiao.Id}")).Count);
        Assert.Empty(await Names(world, Some.Alice, $"place={Some.Nanping.Id}"));
        Assert.Equal((5, 0, 6, 0), ((await Names(world, Owner)).Count, (await Names(world, OtherFirm)).Count, (await Names(world, Clerk)).Count, (await Names(world, Some.Frank)).Count));

        foreach (var query in new[] { "", "state=all" })
        {
            var (paged, after) = (new List<string>(), "");
            do
            {
                var page = await (await world[Some.Bob].GetAsync($"/api/hazards?limit=2&{query}&after={after}")).Told();
                paged.AddRange(page["items"]!.AsArray().Select(it => (string)it!["id"]!));
                after = (string?)page["next"] ?? "";
            }
            while (after.Length > 0);
            Assert.Equal((await Rows(world, Some.Bob, query)).Select(it => (string)it!["id"]!), paged);
        }
        foreach (var odd in new[] { "state=nothing", "grade=3", "due=never", "with=what", "control=7", "kind=x" }) await (await world[Some.Bob].GetAsync($"/api/hazards?{odd}")).Refused(400, "hazard.filter");
        Assert.Equal(HttpStatusCode.BadRequest, (await world[Some.Bob].GetAsync("/api/hazards?foundFrom=gestern")).StatusCode);
    }

    [Fact]
    public async Task A_sheet_holds_the_list_as_it_is_narrowed()
    {
        await using var world = await Start();
        await world.Report(Inspector, world.Station, "=1+1 软管");
        await world.Report(Inspector, world.Restaurant, "气瓶超期", kind: "cylinder");

        var bytes = await world[Owner].GetByteArrayAsync("/api/hazards/export.xlsx?state=open");

        using var file = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        var sheet = await new StreamReader(await file.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync()).ReadToEndAsync();
        Assert.Contains("=1+1 软管", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("气瓶超期", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Equal(SheetWriter.Xlsx, (await world[Owner].GetAsync("/api/hazards/export.xlsx")).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Many_are_previewed_and_done_each_by_its_own_and_a_refusal_holds_up_no_other()
    {
        await using var world = await Start();
        Guid[] ids = [await world.Report(Inspector, world.Station), await world.Report(Inspector, world.Restaurant), await world.Report(Inspector, world.Restaurant, "另一处")];
        await world.Must(Inspector, ids[2], "assign");
        var all = new List<object>();
        foreach (var id in ids) all.Add(new { id, version = (int)(await world.See(Some.Bob, id))["version"]! });
        all.Add(new { id = Guid.CreateVersion7(), version = 0 });

        var preview = await (await Post(Inspector, new { hazards = all, step = "assign", preview = true })).Told();
        Assert.Equal((2, 1), ((int)preview["done"]!, (int)preview["refused"]!));
        Assert.Equal("found", (string)(await world.See(Some.Bob, ids[0]))["state"]!);
        var needs = await (await Post(Inspector, new { hazards = all, step = "assign" })).Told();
        Assert.Equal((0, 3), ((int)needs["done"]!, (int)needs["refused"]!));
        var done = await (await Post(Inspector, new { hazards = all, step = "assign", due = "2026-07-22", measure = "关阀" })).Told();

        Assert.Equal((2, 1), ((int)done["done"]!, (int)done["refused"]!));
        Assert.Equal(("assigned", "2026-07-22"), ((string)(await world.See(Some.Bob, ids[1]))["state"]!, (string)(await world.See(Some.Bob, ids[1]))["due"]!));
        await (await Post(Verifier, new { hazards = all, step = "assign" })).Refused(403, "not-allowed");
        await (await Post(Inspector, new { hazards = all, step = "verify" })).Refused(400, "hazard.filter");
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(Inspector, new { hazards = Enumerable.Range(0, 201).Select(_ => new { id = Guid.CreateVersion7(), version = 0 }), step = "assign" })).StatusCode);

        Task<HttpResponseMessage> Post(SomePerson who, object body) => world[who].PostAsJsonAsync("/api/hazards/many", body);
    }

    [Fact]
    public async Task A_view_is_kept_for_its_own_person_only()
    {
        await using var world = await Start();
        var kept = await (await world[Owner].PostAsJsonAsync("/api/hazard-views", new { name = "逾期", filters = "due=overdue" })).Told(HttpStatusCode.Created);
        await (await world[Owner].PostAsJsonAsync("/api/hazard-views", new { name = "逾期", filters = "x" })).Refused(400, "hazard-view.there");

        Assert.Single((await (await world[Owner].GetAsync("/api/hazard-views")).Told()).AsArray());
        Assert.Empty((await (await world[Clerk].GetAsync("/api/hazard-views")).Told()).AsArray());
        await (await world[Clerk].DeleteAsync($"/api/hazard-views/{kept["id"]}")).Refused(404, "hazard-view.not-found");
        Assert.Equal(HttpStatusCode.NoContent, (await world[Owner].DeleteAsync($"/api/hazard-views/{kept["id"]}")).StatusCode);
    }

    [Fact]
    public async Task What_waits_stands_on_the_desk_of_whom_it_waits_for_and_on_the_page_of_the_subject()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);
        Assert.Contains(await Desk(Inspector), it => Is(it, id, "下达整改"));
        Assert.DoesNotContain(await Desk(Owner), it => Is(it, id, null));
        await world.Walk(id, "assign");
        Assert.Contains(await Desk(Owner), it => Is(it, id, "整改"));
        await world.Walk(id, "begin", "submit");
        Assert.Contains(await Desk(Verifier), it => Is(it, id, "复查"));
        Assert.DoesNotContain(await Desk(Owner), it => Is(it, id, null));
        await world.Walk(id, "verify");
        Assert.Contains(await Desk(Clerk), it => Is(it, id, "销号"));
        await world.Must(Clerk, id, "close");
        Assert.DoesNotContain(await Desk(Clerk), it => Is(it, id, null));

        var told = (await (await world[Some.Bob].GetAsync($"/api/subjects/{world.Station}/timeline")).Told())["items"]!.AsArray().Select(it => (string)it!["what"]!["zh"]!).ToList();
        Assert.Equal(["销号", "复查通过", "提交复查", "下达整改", "发现了隐患", "登记了监管对象"], told);

        async Task<JsonArray> Desk(SomePerson who) => (await (await world[who].GetAsync("/api/inbox?limit=200")).Told())["items"]!.AsArray();
        static bool Is(JsonNode? row, Guid id, string? action) => (string)row!["id"]! == id.ToString() && (action is null || (string)row["action"]!["zh"]! == action);
    }
}
