using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Anran.Authority;
using Anran.Authority.Places;
using Anran.Authority.Sessions;
using Anran.Kernel.Journal;
using Anran.Server.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Campaigns;

/// <summary>The bodies that a plan of 柳溪县 names, and a plan that names them.</summary>
static class SomeDuties
{
    public static readonly SomeOrganisation Market = new("柳溪县市场监督管理局", "department", Some.Liuxi);
    public static readonly SomeOrganisation Emergency = new("柳溪县应急管理局", "department", Some.Liuxi);
    public static readonly SomeOrganisation Police = new("柳溪县公安局", "department", Some.Liuxi);
    public static readonly SomeOrganisation Fire = new("柳溪县消防救援大队", "emergency-service", Some.Liuxi);
    public static readonly SomeOrganisation Shiqiao = new("石桥镇人民政府", "township", Some.Shiqiao);
    static readonly SomeOrganisation[] All = [Market, Emergency, Police, Fire, Shiqiao];

    /// <summary>Coordinates 石桥镇 only.</summary>
    public static readonly SomePerson Grace = new("grace", "葛蕾", Shiqiao, "coordinator", Some.Shiqiao);

    public static string County { get; } = File.ReadAllText(Path.Combine(Repository.Root, "data", "demo", "plans", "liuxi-county.txt"));

    /// <summary>A server with the people of <see cref="Some"/> and these organisations.</summary>
    public static async Task<App> Start(Func<ServeOptions, ServeOptions>? with = null)
    {
        var app = await App.Start(with);
        await app.Seed();
        await app.Inside(async db =>
        {
            var nation = await db.Unscoped<Place>("tests").SingleAsync(place => place.Kind == PlaceKind.Nation);
            foreach (var organisation in All) db.Add(organisation.Row(nation));
            db.AddRange(Grace.Rows(nation, app.Services.GetRequiredService<Passwords>().Hash(Some.Password)));
            db.Note(new Added());
            return await db.SaveChangesAsync();
        });
        return app;
    }

    public static async Task<JsonNode> Import(this HttpClient client, string text, string name = "方案.txt", SomePlace? place = null)
    {
        var answer = await client.PostAsJsonAsync("/api/plan-imports", new { name, text, place = (place ?? Some.Liuxi).Id });
        return await answer.Body(System.Net.HttpStatusCode.Created);
    }

    public static async Task<JsonNode> Read(this HttpClient client, string address) => await (await client.GetAsync(address)).Body();

    public static async Task<JsonNode> Body(this HttpResponseMessage answer, System.Net.HttpStatusCode expected = System.Net.HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, $"{(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Settles every doubt and confirms; gives the plan's id.</summary>
    public static async Task<string> Confirm(this HttpClient client, string import)
    {
        var version = await client.SettleAll(import);
        var answer = await client.PostAsJsonAsync($"/api/plan-imports/{import}/confirm", new { version });
        return (string)(await answer.Body(System.Net.HttpStatusCode.Created))["plan"]!;
    }

    /// <summary>Settles, confirms and publishes; gives the plan's id.</summary>
    public static async Task<string> Publish(this HttpClient client, string import)
    {
        var plan = await client.Confirm(import);
        await client.PublishPlan(plan);
        return plan;
    }

    /// <summary>Leaves every gap of a confirmed plan open on purpose, publishes it and waits until it is in force.</summary>
    public static async Task PublishPlan(this HttpClient client, string plan)
    {
        await client.WaiveAll(plan);
        var version = (int)(await client.Read($"/api/plans/{plan}"))["version"]!;
        var answer = await client.PostAsJsonAsync($"/api/plans/{plan}/publish", new { version });
        var ended = await Kernel.Jobs.JobTests.Ended(client, Guid.Parse((string)(await answer.Body(System.Net.HttpStatusCode.Accepted))["job"]!));
        Assert.True(ended.GetProperty("state").GetString() == "done", ended.ToString());
    }

    public static async Task WaiveAll(this HttpClient client, string plan)
    {
        var gate = await client.Read($"/api/plans/{plan}/gate");
        if (gate.Open() == 0) return;
        var gaps = new[] { "accountable", "convenor", "due", "territory", "unmappedName", "closedOrganisation" };
        await (await client.PostAsJsonAsync($"/api/plans/{plan}/decisions/waivers", new { gaps, reason = "试行期间先行发布", version = (int)gate["version"]! })).Body();
    }

    /// <summary>How many gaps are neither filled nor waived; of one kind, or of all.</summary>
    public static int Open(this JsonNode gate, string? kind = null) =>
        gate["counts"]!.AsArray().Where(it => kind is null || (string)it!["kind"]! == kind).Sum(it => (int)it!["open"]!);

    /// <returns>The version after the last doubt.</returns>
    public static async Task<int> SettleAll(this HttpClient client, string import)
    {
        var draft = await client.Read($"/api/plan-imports/{import}");
        var version = (int)draft["version"]!;
        foreach (var doubt in draft["doubts"]!.AsArray())
        {
            var answer = await client.PutAsJsonAsync($"/api/plan-imports/{import}/doubts/{doubt!["index"]}", new { how = "accepted", version });
            version = (int)(await answer.Body())["version"]!;
        }
        return version;
    }

    public static string Id(this JsonNode node) => (string)node["id"]!;

    public static IEnumerable<JsonNode> Measures(this JsonNode matrix) => matrix["sections"]!.AsArray().SelectMany(it => it!["measures"]!.AsArray()).Select(it => it!);

    public static string Compact(this JsonNode node) => node.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    sealed record Added : IFact
    {
        public static string Name => "test.organisations-added";
    }
}
