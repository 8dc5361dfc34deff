using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Authority.Places;
using Anran.Authority.Sessions;
using Anran.Kernel.Journal;
using Anran.Tests.Registry;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Tests.Hazards;

/// <summary>A county with two departments, a firm with an account and one restaurant without; everybody signed in.</summary>
sealed class HazardWorld : IAsyncDisposable
{
    public static readonly SomeOrganisation Market = new("柳溪县市场监督管理局", "department", Some.Liuxi);
    public static readonly SomePerson
        Owner = new("hz-owner", "安业", Some.Anshun, "enterprise-user", Some.Shiqiao, Some.Anshun),
        OtherFirm = new("hz-other", "永业", Some.Yonggu, "enterprise-user", Some.Shiqiao, Some.Yonggu),
        Clerk = new("hz-clerk", "柳经办", Some.LiuxiBureau, "department-clerk", Some.Liuxi, Some.LiuxiBureau),
        MarketClerk = new("hz-market", "市监经办", Market, "department-clerk", Some.Liuxi, Market),
        Inspector = new("hz-inspector", "柳检", Some.LiuxiBureau, "inspector", Some.Liuxi),
        Verifier = new("hz-verifier", "柳复核", Some.LiuxiBureau, "verifier", Some.Liuxi),
        Verifier2 = new("hz-verifier2", "柳再核", Some.LiuxiBureau, "verifier", Some.Liuxi),
        CityVerifier = new("hz-city", "市复核", Some.CityBureau, "verifier", Some.City),
        Leader = new("hz-leader", "柳领导", Some.LiuxiBureau, "leader", Some.Liuxi);
    static readonly SomePerson[] People = [Owner, OtherFirm, Clerk, MarketClerk, Inspector, Verifier, Verifier2, CityVerifier, Leader];

    /// <summary>A picture of one pixel.</summary>
    public static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    readonly Dictionary<string, HttpClient> clients = [];

    HazardWorld(App app) => App = app;

    public App App { get; }

    /// <summary>The restaurant has no account; the station is the firm's own.</summary>
    public Guid Restaurant { get; private set; }
    public Guid Station { get; private set; }
    public HttpClient this[SomePerson who] => clients[who.Account];

    public static async Task<HazardWorld> Start(Action<IServiceCollection>? services = null)
    {
        var world = new HazardWorld(await App.Start(services: services));
        await world.App.Seed();
        await world.App.Inside(async (db, them) =>
        {
            var nation = await db.Unscoped<Place>("test").SingleAsync(it => it.Kind == Anran.Authority.PlaceKind.Nation);
            var hash = them.GetRequiredService<Passwords>().Hash(Some.Password);
            db.Add(Market.Row(nation));
            foreach (var person in People) db.AddRange(person.Rows(nation, hash));
            db.Note(new Planted());
            return await db.SaveChangesAsync();
        });
        foreach (var account in People.Select(it => it.Account).Concat(["alice", "bob", "frank"])) world.clients[account] = await world.App.SignIn(account, Some.Password);
        world.Restaurant = await world[Some.Bob].Add(SomeSubjects.Form("福来饭店"));
        world.Station = await world[Some.Alice].Add(new { name = "安顺石桥供应站", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Anshun.Id, sure = true });
        return world;
    }

    public async Task<Guid> Report(SomePerson by, Guid subject, string what = "软管超过两米", string grade = "general", string kind = "hose", string? rule = null, string? foundOn = null, bool sure = true)
    {
        var answer = await this[by].PostAsJsonAsync("/api/hazards", new { subject, kind, grade, what, rule, foundOn, sure });
        return Guid.Parse((string)(await answer.Told(HttpStatusCode.Created))["id"]!);
    }

    public async Task<JsonNode> See(SomePerson by, Guid id) => await (await this[by].GetAsync($"/api/hazards/{id}")).Told();

    public async Task<Guid> Photo(SomePerson by)
    {
        var bytes = new ByteArrayContent(Png) { Headers = { ContentType = new("image/png") } };
        var answer = await this[by].PostAsync("/api/files", new MultipartFormDataContent { { bytes, "file", "现场.png" } });
        return Guid.Parse((string)(await answer.Told(HttpStatusCode.Created))["id"]!);
    }

    /// <summary>Takes a step with all that it may need, by the version that the hazard has now.</summary>
    public async Task<HttpResponseMessage> Step(SomePerson by, Guid id, string route, object? with = null, int? version = null, int photos = 1)
    {
        var body = new JsonObject
        {
            ["version"] = version ?? (int)(await See(Some.Alice, id))["version"]!,
            ["text"] = "说明",
            ["measure"] = "关阀停用，专人看守",
            ["where"] = "后厨",
            ["way"] = "onSite",
            ["photos"] = new JsonArray([.. await Photos(by, photos)]),
        };
        foreach (var (name, value) in System.Text.Json.JsonSerializer.SerializeToNode(with ?? new { })!.AsObject()) body[name] = value?.DeepClone();
        return await this[by].PostAsJsonAsync($"/api/hazards/{id}/{route}", body);
    }

    async Task<List<JsonNode?>> Photos(SomePerson by, int count)
    {
        var photos = new List<JsonNode?>();
        for (var i = 0; i < count; i++) photos.Add(JsonValue.Create(await Photo(by)));
        return photos;
    }

    public async Task<JsonNode> Must(SomePerson by, Guid id, string route, object? with = null) => await (await Step(by, id, route, with)).Told();

    /// <summary>A general hazard of the firm on its way, up to and with the last of these.</summary>
    public async Task Walk(Guid id, params string[] routes)
    {
        foreach (var route in routes)
        {
            await Must(route switch { "begin" or "submit" => Owner, "verify" or "return" or "close" => Verifier, "reopen" or "look-back" => Verifier2, _ => Inspector }, id, route);
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var client in clients.Values) client.Dispose();
        return App.DisposeAsync();
    }

    sealed record Planted : IFact
    {
        public static string Name => "test.people-planted";
    }
}
