using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Inspections;
using Anran.Kernel.Journal;
using Anran.Server.Commands;
using Anran.Tests.Inspections.Tasks;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Inspections.Draws;

public sealed class DrawTests : OverHttp
{
    [Fact]
    public async Task The_population_is_published_before_the_seed_and_whoever_has_the_file_draws_the_same()
    {
        await using var app = await App.Start();
        var bob = await Ready(app);

        var frozen = await (await bob.PostAsJsonAsync("/api/draws", Form(source: "排列五第2026190期"))).Told(System.Net.HttpStatusCode.Created);
        var id = (string)frozen["id"]!;
        var before = await bob.Draw(id);
        await (await bob.PostAsJsonAsync($"/api/draws/{id}/draw", new { version = 0 })).Refused(400, "draw.seed-needed");
        await (await bob.PostAsJsonAsync($"/api/draws/{id}/draw", new { seed = "<b>", version = 0 })).Refused(400, "draw.seed");
        Assert.True((await bob.PostAsJsonAsync($"/api/draws/{id}/draw", new { seed = "2026190-48213", version = 0 })).IsSuccessStatusCode);
        await (await bob.PostAsJsonAsync($"/api/draws/{id}/draw", new { seed = "2026190-48214", version = 1 })).Refused(409, "draw.drawn-already");
        var after = await bob.Draw(id);
        var file = await bob.GetByteArrayAsync($"/api/draws/{id}/file.json");
        var facts = await app.Inside(db => db.Unscoped<JournalEntry>("test").Where(it => it.Name.StartsWith("draw.")).OrderBy(it => it.Id).Select(it => it.Name).ToListAsync());

        Assert.Equal((null, (string)frozen["populationSha256"]!), ((string?)before["draw"]!["seed"], (string)before["draw"]!["populationSha256"]!));
        Assert.Equal(["draw.frozen", "draw.made"], facts);
        Assert.Equal((true, 3), ((bool)after["recomputed"]!, after["drawn"]!.AsArray().Count));
        Assert.All(after["drawn"]!.AsArray(), it => Assert.Equal(2, it!["officers"]!.AsArray().Count));
        Assert.True(DrawFile.Verify(new MemoryStream(file)).Holds);
        Assert.Equal(0, await Verify(file));
        Assert.Equal(1, await Verify(System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file).Replace("2026190-48213", "2026190-48214", StringComparison.Ordinal))));
        Assert.Equal(2, await Verify("PK"u8.ToArray()));
    }

    [Fact]
    public async Task Visits_follow_the_draw_with_the_officers_drawn_for_each()
    {
        await using var app = await App.Start();
        var bob = await Ready(app);
        var id = (string)(await (await bob.PostAsJsonAsync("/api/draws", Form())).Told(System.Net.HttpStatusCode.Created))["id"]!;

        await (await bob.PostAsJsonAsync($"/api/draws/{id}/plan", new { procedure = "announced", version = 0 })).Refused(409, "draw.not-drawn");
        await (await bob.PostAsJsonAsync($"/api/draws/{id}/draw", new { seed = "my-own-choice", version = 0 })).Refused(400, "draw.seed-own");
        Assert.True((await bob.PostAsJsonAsync($"/api/draws/{id}/draw", new { version = 0 })).IsSuccessStatusCode);
        var made = await (await bob.PostAsJsonAsync($"/api/draws/{id}/plan", new { procedure = "announced", version = 1 })).Told(System.Net.HttpStatusCode.Created);
        await bob.Job(made);
        await (await bob.PostAsJsonAsync($"/api/draws/{id}/plan", new { procedure = "announced", version = 2 })).Refused(409, "draw.planned-already");
        var (drawn, tasks) = (await bob.Draw(id), await bob.Tasks($"plan={made["id"]}"));

        Assert.Equal(64, ((string)drawn["draw"]!["seed"]!).Length);
        Assert.Equal(
            drawn["drawn"]!.AsArray().ToDictionary(it => (string)it!["name"]!, it => Names(it!["officers"]!.AsArray().Select(one => (string)one!))).OrderBy(it => it.Key),
            tasks.ToDictionary(it => (string)it["subjectName"]!, it => Names(it["people"]!.AsArray().Select(one => (string)one!["name"]!))).OrderBy(it => it.Key));
        Assert.All(tasks, it => Assert.Equal("draw", (string)it["trigger"]!));

        static string Names(IEnumerable<string> names) => string.Join('、', names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_draw_that_cannot_be_is_refused_with_its_field()
    {
        await using var app = await App.Start();
        var bob = await Ready(app);

        await Refused(Form(count: 11), "draw.too-few-units");
        await Refused(Form(count: 0), "draw.count");
        await Refused(Form(each: 1), "draw.too-few-officers");
        await Refused(Form(each: 4), "draw.too-few-officers");
        await Refused(Form(last: "2031-01-01"), "visit-plan.too-long");
        await Refused(Form(group: "spaceport"), "visit-plan.kind-unknown");
        await (await bob.GetAsync($"/api/draws/{Guid.CreateVersion7()}")).Refused(404, "draw.not-found");

        async Task Refused(object form, string code) => await (await bob.PostAsJsonAsync("/api/draws", form)).Refused(400, code);
    }

    static object Form(string? source = null, int count = 3, int each = 2, string? last = null, string? group = null) => new
    {
        title = "第三季度双随机抽查",
        place = Some.Liuxi.Id,
        firstDay = SomeVisits.FirstDay,
        lastDay = last ?? SomeVisits.LastDay,
        strata = new[] { new { group, count } },
        officersEach = each,
        seedSource = source,
    };

    static async Task<HttpClient> Ready(App app)
    {
        var (bob, alice) = (await app.As("bob"), await app.As("alice"));
        for (var i = 0; i < 10; i++) await bob.Restaurant($"饭店{i}号");
        await bob.Certify(Some.Bob);
        await bob.Certify(Some.Chelsea, number: "云川执法0002");
        await alice.Certify(Some.Alice, number: "云川执法0003");
        return bob;
    }

    static async Task<int> Verify(byte[] file)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, file);
            return await CommandLine.Run(["draw", "verify", path], new StringWriter(), new StringWriter());
        }
        finally
        {
            File.Delete(path);
        }
    }
}

static class DrawDoors
{
    public static async Task<JsonNode> Draw(this HttpClient client, string id) => await (await client.GetAsync($"/api/draws/{id}")).Told();
}
