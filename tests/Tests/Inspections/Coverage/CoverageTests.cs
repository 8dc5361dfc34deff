using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Kernel.Documents;
using Anran.Tests.Inspections.Tasks;
using Anran.Tests.Registry;
using Anran.Tests.RulePacks;
using Xunit;

namespace Anran.Tests.Inspections.Coverage;

public sealed class CoverageTests : OverHttp
{
    static readonly Guid[] Two = [Some.Bob.Id, Some.Chelsea.Id];

    [Fact]
    public async Task A_visit_without_findings_counts_and_every_figure_is_as_many_as_its_rows()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var (first, second) = (await bob.Restaurant("甲饭店"), await bob.Restaurant("乙饭店"));
        await bob.Restaurant("丙饭店");
        await bob.Add(SomeSubjects.Form("石桥小学", kind: "school", sure: true));
        await alice.Add(SomeSubjects.Form("白塔饭店", Some.Baita, sure: true));
        await bob.Go(app, first, null, Two);
        await bob.Go(app, first, null, Two, on: "2026-06-10");
        await bob.Go(app, second, null, Two, fails: true);
        await bob.Go(app, await bob.Restaurant("没人的饭店"), null, Two, outcome: "no-access");
        await app.Settle();

        var (mine, whole) = (await Figures(bob), await Figures(alice));

        Assert.Equal((5, 2, 3, 2), Of(mine["all"]!));
        Assert.Equal((6, 2, 3, 2), Of(whole["all"]!));
        Assert.Equal([("restaurant", 4, 2), ("school", 1, 0)], mine["kinds"]!.AsArray().Select(it => ((string)it!["kind"]!, (int)it["figures"]!["registered"]!, (int)it["figures"]!["inspected"]!)));
        Assert.Equal([("石桥镇", 5)], mine["regions"]!.AsArray().Select(it => ((string)it!["name"]!, (int)it["figures"]!["registered"]!)));
        Assert.Equal((1, 2), ((int)Month(mine, "2026-06")["inspected"]!, (int)Month(mine, "2026-07")["inspected"]!));
        Assert.Equal(("柳溪县住房和城乡建设局", 2), ((string)mine["departments"]![0]!["name"]!, (int)mine["departments"]![0]!["inspected"]!));
        foreach (var (which, count) in new[] { ("registered", 5), ("inspected", 2), ("missing", 3) }) Assert.Equal(count, (await Rows(bob, $"which={which}")).Count);
        Assert.Equal(3, (await Rows(bob, "which=inspected")).Sum(it => (int)it["visits"]!));
        Assert.Equal(0, (int)(await Figures(bob, "activity=patrol"))["all"]!["inspected"]!);
        var sheet = Sheet.Read(new MemoryStream(await bob.GetByteArrayAsync("/api/coverage/export.xlsx")));
        Assert.Equal(("5", "2", "40.0%"), (sheet[1][2], sheet[1][3], sheet[1][4]));
        await (await bob.GetAsync("/api/coverage?from=2026-07-01&to=2026-06-01")).Refused(400, "coverage.days");
    }

    /// <summary>Whatever was imported, merged, closed, moved or visited: figures by region and by kind add up to the whole, and each is as many as its rows.</summary>
    [Fact]
    public async Task Figures_add_up_and_are_as_many_as_their_rows_whatever_happens_in_the_registry()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var random = new Random(20260715);
        await bob.Import(SomeSubjects.Sheet([.. Enumerable.Range(0, 30).Select(i => SomeSubjects.Row($"饭店{i}", key: $"K{i}", kind: i % 3 == 0 ? "学校、托幼机构" : "餐饮场所"))]));
        await bob.Import(SomeSubjects.Sheet(SomeSubjects.Row("饭店1号新名", key: "K1"), SomeSubjects.Row("饭店2", key: "K2", kind: "宾馆、酒店")));
        var ids = (await (await bob.GetAsync("/api/subjects?limit=200")).Told())["items"]!.AsArray().Select(it => Guid.Parse((string)it!["id"]!)).ToList();
        for (var i = 0; i < 6; i++) await alice.Add(SomeSubjects.Form($"白塔{i}", Some.Baita, sure: true));
        foreach (var id in ids.Where(_ => random.Next(3) == 0)) await bob.Go(app, id, null, Two, fails: random.Next(2) == 0);
        await bob.Merge(ids[0], ids[1]);
        await bob.Merge(ids[2], ids[0]);
        await (await bob.PostAsJsonAsync($"/api/subjects/{ids[5]}/status", new { status = "closed", on = "2026-07-10", reason = "注销", version = (int)(await bob.Subject(ids[5]))["version"]! })).Told();
        await (await bob.PostAsJsonAsync($"/api/subjects/{ids[6]}/status", new { status = "suspended", on = "2026-07-10", reason = "装修", version = (int)(await bob.Subject(ids[6]))["version"]! })).Told();
        await (await bob.PostAsJsonAsync($"/api/subjects/{ids[6]}/status", new { status = "open", on = "2026-07-12", version = (int)(await bob.Subject(ids[6]))["version"]! })).Told();
        await app.Settle();

        foreach (var client in new[] { alice, bob })
        {
            var told = await Figures(client);
            foreach (var part in new[] { "regions", "kinds" })
            foreach (var figure in new[] { "registered", "inspected", "visits", "withoutFindings", "findings", "major" })
                Assert.Equal((int)told["all"]![figure]!, told[part]!.AsArray().Sum(it => (int)it!["figures"]![figure]!));
            foreach (var kind in told["kinds"]!.AsArray())
            foreach (var which in new[] { "registered", "inspected" })
                Assert.Equal((int)kind!["figures"]![which]!, (await Rows(client, $"which={which}&kind={kind["kind"]}")).Count);
            Assert.Equal((int)told["all"]!["registered"]! - (int)told["all"]!["inspected"]!, (await Rows(client, "which=missing")).Count);
        }
        // Thirty came, two were merged away and one was closed.
        Assert.Equal(27, (int)(await Figures(bob))["all"]!["registered"]!);
        Assert.Equal(33, (int)(await Figures(alice))["all"]!["registered"]!);
    }

    static async Task<JsonNode> Figures(HttpClient client, string query = "") => await (await client.GetAsync("/api/coverage?" + query)).Told();

    static async Task<List<JsonNode>> Rows(HttpClient client, string query) =>
        [.. (await (await client.GetAsync("/api/coverage/subjects?limit=200&" + query)).Told())["items"]!.AsArray().Select(it => it!)];

    static JsonNode Month(JsonNode told, string month) => told["months"]!.AsArray().Single(it => (string)it!["month"]! == month)!;

    static (int, int, int, int) Of(JsonNode it) => ((int)it["registered"]!, (int)it["inspected"]!, (int)it["visits"]!, (int)it["withoutFindings"]!);
}
