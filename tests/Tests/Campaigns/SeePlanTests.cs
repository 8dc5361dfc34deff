using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Anran.Tests.Campaigns;

/// <summary>Who sees what of a confirmed plan.</summary>
public sealed class SeePlanTests : OverHttp
{
    static readonly string County = SomeDuties.County.Replace("燃气企业落实主体责任", "燃气企业、安顺燃气石桥供应站落实主体责任", StringComparison.Ordinal);

    [Fact]
    public async Task The_coordinator_sees_the_whole_and_each_cell_is_a_duty()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var import = (await bob.Import(County)).Id();
        var decided = (await bob.Read($"/api/plan-imports/{import}"))["plan"]!;
        var plan = await bob.Publish(import);

        var matrix = await bob.Read($"/api/plans/{plan}/matrix");
        var page = await bob.Read($"/api/plans/{plan}");

        Assert.True((bool)matrix["whole"]!);
        Assert.Equal(decided["measures"]!.AsArray().Select(it => it!.Id()), matrix.Measures().Select(it => (string)it["number"]!));
        Assert.Equal(decided["measures"]!.AsArray().SelectMany(it => Pairs(it!)).Order(), matrix.Measures().SelectMany(Cells).Order());
        Assert.Equal(County.ReplaceLineEndings("\n").TrimEnd('\n'), string.Join('\n', page["source"]!["lines"]!.AsArray().Select(it => (string)it!)).TrimEnd('\n'));
        Assert.Equal("鲍柏", (string)page["confirmedBy"]!);
        Assert.NotEmpty(page["phases"]!.AsArray());
    }

    [Fact]
    public async Task An_enterprise_receives_its_own_measures_and_nobody_else_s_name_or_line()
    {
        await using var app = await SomeDuties.Start();
        var (bob, dave) = (await app.As("bob"), await app.As("dave"));
        var plan = await bob.Publish((await bob.Import(County)).Id());

        var matrix = await dave.Read($"/api/plans/{plan}/matrix");
        var page = await dave.Read($"/api/plans/{plan}");
        var duties = (await dave.Read("/api/plans/my-duties"))["items"]!.AsArray();
        var row = Assert.Single((await dave.Read("/api/plans"))["items"]!.AsArray())!;

        Assert.False((bool)matrix["whole"]!);
        var measure = Assert.Single(matrix.Measures());
        Assert.Contains("监测数据接入", (string)measure["text"]!, StringComparison.Ordinal);
        Assert.All(matrix["units"]!.AsArray(), unit => Assert.Equal(Some.Anshun.Id.ToString(), Assert.Single(unit!["organisations"]!.AsArray())!.Id()));
        Assert.All(duties, duty => Assert.Equal(measure.Id(), (string)duty!["measure"]!));
        Assert.Equal((1, false), ((int)row["mine"]!, (bool)row["whole"]!));
        Assert.Null(page["source"]);
        Assert.Null(page["taskForce"]);
        foreach (var answer in new JsonNode[] { matrix, page, new JsonArray([.. duties.Select(it => it!.DeepClone())]) })
        {
            Assert.DoesNotContain("县市场监管局", answer.Compact(), StringComparison.Ordinal);
            Assert.DoesNotContain(Some.Yonggu.Id.ToString(), answer.Compact(), StringComparison.Ordinal);
            Assert.DoesNotContain("气瓶间", answer.Compact(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_coordinates_a_town_sees_the_duties_of_its_organisations_and_not_the_county_s()
    {
        await using var app = await SomeDuties.Start();
        var (bob, grace) = (await app.As("bob"), await app.As("grace"));
        var plan = await bob.Publish((await bob.Import(County)).Id());

        var matrix = await grace.Read($"/api/plans/{plan}/matrix");

        Assert.False((bool)matrix["whole"]!);
        var here = new[] { SomeDuties.Shiqiao.Id, Some.Anshun.Id, Some.Yonggu.Id }.Select(it => it.ToString()).ToHashSet();
        Assert.All(matrix["units"]!.AsArray().SelectMany(it => it!["organisations"]!.AsArray()), it => Assert.Contains(it!.Id(), here));
        Assert.Contains(matrix["units"]!.AsArray(), it => (string)it!["name"]! == "各镇人民政府" && (string)it["group"]! == "territorial");
        Assert.DoesNotContain("县市场监管局", matrix.Measures().SelectMany(Cells).Select(it => it.Unit));
    }

    [Fact]
    public async Task A_name_that_nobody_answered_to_gets_its_organisation_after_the_confirmation()
    {
        await using var app = await SomeDuties.Start();
        var (bob, erin, grace) = (await app.As("bob"), await app.As("erin"), await app.As("grace"));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var before = (await erin.Read("/api/plans/my-duties"))["items"]!.AsArray().Count;
        var uses = (await bob.Read($"/api/plans/{plan}/matrix")).Measures().SelectMany(Cells).Count(it => it.Unit == "县商务局");

        await (await bob.PutAsJsonAsync($"/api/plans/{plan}/units", new { name = "县公安局", organisations = new[] { Some.Yonggu.Id } })).Refused(400, "plan.wrong-name");
        await (await bob.PutAsJsonAsync($"/api/plans/{plan}/units", new { name = "县商务局", organisations = new[] { Some.NanpingBureau.Id } })).Refused(400, "plan.wrong-organisations");
        await (await grace.PutAsJsonAsync($"/api/plans/{plan}/units", new { name = "县商务局", organisations = new[] { Some.Yonggu.Id } })).Refused(404, "plan.not-found");
        Assert.Equal(HttpStatusCode.NoContent, (await bob.PutAsJsonAsync($"/api/plans/{plan}/units", new { name = "县商务局", organisations = new[] { Some.Yonggu.Id } })).StatusCode);

        Assert.NotEqual(0, uses);
        Assert.Equal(before + uses, (await erin.Read("/api/plans/my-duties"))["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task Whoever_is_not_named_finds_no_plan()
    {
        await using var app = await SomeDuties.Start();
        var (bob, frank, chelsea) = (await app.As("bob"), await app.As("frank"), await app.As("chelsea"));
        var plan = await bob.Publish((await bob.Import(County)).Id());

        foreach (var address in new[] { $"/api/plans/{plan}", $"/api/plans/{plan}/matrix", $"/api/plans/{plan}/matrix.xlsx" })
        {
            await (await frank.GetAsync(address)).Refused(404, "plan.not-found");
            await (await chelsea.GetAsync(address)).Refused(403, "not-allowed");
            await (await app.Anybody().GetAsync(address)).Refused(401, "sign-in.needed");
        }
        Assert.Empty((await frank.Read("/api/plans"))["items"]!.AsArray());
        Assert.Empty((await frank.Read("/api/plans/my-duties"))["items"]!.AsArray());
    }

    /// <summary>Random plans and random mappings; each organisation's clerk sees exactly what was given to it.</summary>
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Of_any_plan_an_organisation_receives_exactly_its_own(int seed)
    {
        await using var app = await SomeDuties.Start();
        var (bob, dave, erin) = (await app.As("bob"), await app.As("dave"), await app.As("erin"));
        var random = new Random(seed);
        var import = await RandomPlan.Import(bob, random);
        var plan = await bob.Publish(import);

        var whole = await bob.Read($"/api/plans/{plan}/matrix");
        foreach (var (client, organisation) in new[] { (dave, Some.Anshun.Id), (erin, Some.Yonggu.Id) })
        {
            var mine = whole["units"]!.AsArray().Where(it => it!["organisations"]!.AsArray().Any(one => one!.Id() == organisation.ToString())).Select(it => (string)it!["name"]!).ToHashSet();
            var expected = whole.Measures().SelectMany(Cells).Where(it => mine.Contains(it.Unit)).Order().ToList();
            if (expected.Count == 0)
            {
                await (await client.GetAsync($"/api/plans/{plan}/matrix")).Refused(404, "plan.not-found");
                continue;
            }
            var seen = await client.Read($"/api/plans/{plan}/matrix");
            Assert.Equal(expected, seen.Measures().SelectMany(Cells).Order());
            Assert.All(seen["units"]!.AsArray(), unit => Assert.Equal([organisation.ToString()], unit!["organisations"]!.AsArray().Select(it => it!.Id())));
            Assert.Equal(expected.Select(it => it.Measure).Distinct().Count(), (await client.Read("/api/plans/my-duties?limit=200"))["items"]!.AsArray().Count);
        }
    }

    [Fact]
    public async Task Plans_are_found_by_words_and_by_the_place_they_bind()
    {
        await using var app = await SomeDuties.Start();
        var alice = await app.As("alice");
        await alice.Publish((await alice.Import(SomeDuties.County)).Id());

        Assert.Equal(1, await Count("q=燃气"));
        Assert.Equal(0, await Count("q=%25"));
        Assert.Equal(1, await Count($"place={Some.City.Id}"));
        Assert.Equal(1, await Count($"place={Some.Shiqiao.Id}"));
        Assert.Equal(0, await Count($"place={Some.Nanping.Id}"));
        Assert.Single((await alice.Read($"/api/plan-imports?place={Some.Liuxi.Id}"))["items"]!.AsArray());
        Assert.Empty((await alice.Read($"/api/plan-imports?place={Some.Nanping.Id}"))["items"]!.AsArray());

        async Task<int> Count(string filter) => (await alice.Read($"/api/plans?{filter}"))["items"]!.AsArray().Count;
    }

    [Fact]
    public async Task My_duties_come_page_by_page_without_a_gap()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        await bob.Publish((await bob.Import(County)).Id());
        var all = (await bob.Read("/api/plans/my-duties"))["items"]!.AsArray().Select(it => it!.Id()).ToList();

        var paged = new List<string>();
        for (var after = ""; after is not null;)
        {
            var page = await bob.Read($"/api/plans/my-duties?limit=2&after={after}");
            paged.AddRange(page["items"]!.AsArray().Select(it => it!.Id()));
            after = (string?)page["next"];
        }

        Assert.True(all.Count > 4);
        Assert.Equal(all, paged);
    }

    static IEnumerable<(string Measure, string Unit, string Role)> Pairs(JsonNode measure) => new[] { "lead", "cooperate", "territorial" }
        .SelectMany(role => measure[role]!.AsArray().Select(unit => (measure.Id(), (string)unit!, role)));

    static IEnumerable<(string Measure, string Unit, string Role)> Cells(JsonNode measure) =>
        measure["cells"]!.AsArray().Select(it => ((string)measure["number"]!, (string)it!["unit"]!, (string)it["role"]!));
}
