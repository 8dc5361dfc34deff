using System.Globalization;
using System.Text.Json.Nodes;
using Anran.Registry.Subjects;
using Anran.Server.Hosting;
using Anran.Tests.RulePacks;
using Xunit;

namespace Anran.Tests.Registry;

public sealed class MapTests : OverHttp
{
    [Fact]
    public async Task Clusters_and_pins_add_up_to_the_list_for_any_view_zoom_and_filter()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var random = new Random(20260715);
        var spots = await Scatter(app, random, 400);

        for (var round = 0; round < 40; round++)
        {
            var (south, west) = (30.9 + (random.NextDouble() * 0.3), 120.9 + (random.NextDouble() * 0.3));
            var (north, east) = (south + (random.NextDouble() * 0.2) + 0.0001, west + (random.NextDouble() * 0.2) + 0.0001);
            var kind = random.Next(3) switch { 0 => "restaurant", 1 => "school", _ => null };
            var filter = kind is null ? "" : $"&kind={kind}";
            var inside = spots.Count(it => (kind is null || it.Kind == kind) && it.Spot is { } at && at.Latitude >= (int)(south * 1e7) && at.Latitude <= (int)(north * 1e7) && at.Longitude >= (int)(west * 1e7) && at.Longitude <= (int)(east * 1e7));

            var map = await bob.Map(FormattableString.Invariant($"west={west}&south={south}&east={east}&north={north}&zoom={random.Next(3, 20)}{filter}"));

            Assert.Equal(inside, (int)map["total"]!);
            Assert.Equal(inside, map["clusters"]!.AsArray().Sum(it => (int)it!["count"]!) + map["pins"]!.AsArray().Count);
            Assert.InRange(map["clusters"]!.AsArray().Count + map["pins"]!.AsArray().Count, 0, 26 * 26);
            Assert.All(map["clusters"]!.AsArray(), it => Assert.True((int)it!["count"]! > 1));
            Assert.All(map["pins"]!.AsArray(), it => Assert.InRange((double)it!["latitude"]!, south - 1e-6, north + 1e-6));
        }
    }

    [Fact]
    public async Task The_first_view_is_where_all_lie_and_tells_how_many_have_no_position()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        Assert.Null((await bob.Map(""))["extent"]);
        await bob.Add(SomeSubjects.Form("甲饭店", latitude: 31, longitude: 121));
        await bob.Add(SomeSubjects.Form("乙超市", kind: "small-shop", latitude: 31.5, longitude: 121.25));
        await bob.Add(SomeSubjects.Form("丙学校", kind: "school"));

        var all = await bob.Map("");
        var one = await bob.Map("kind=restaurant");

        Assert.Equal((2, 1), ((int)all["total"]!, (int)all["unplaced"]!));
        Assert.Equal((121.0, 31.0, 121.25, 31.5), ((double)all["extent"]!["west"]!, (double)all["extent"]!["south"]!, (double)all["extent"]!["east"]!, (double)all["extent"]!["north"]!));
        Assert.Equal("甲饭店", (string)Assert.Single(one["pins"]!.AsArray())!["name"]!);
    }

    [Fact]
    public async Task What_is_drawn_narrows_list_count_map_and_export_alike()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var random = new Random(20260715);
        var spots = await Scatter(app, random, 300);

        for (var round = 0; round < 25; round++)
        {
            var corners = Enumerable.Range(0, round == 0 ? 2 : random.Next(3, 12)).Select(_ => (North: 30.9 + (random.NextDouble() * 0.4), East: 120.9 + (random.NextDouble() * 0.4))).ToList();
            var area = string.Join(';', corners.Select(it => string.Create(CultureInfo.InvariantCulture, $"{it.North:0.000000},{it.East:0.000000}")));
            var inside = spots.Where(it => it.Spot is { } at && IsIn(at, area)).Select(it => it.Name).Order(StringComparer.Ordinal).ToList();

            var listed = new List<string>();
            for (string? after = null; ;)
            {
                var page = await (await bob.GetAsync($"/api/subjects?limit=200&area={area}{(after is null ? "" : $"&after={after}")}")).Told();
                if (after is null) Assert.Equal(inside.Count, (int)page["total"]!);
                listed.AddRange(page["items"]!.AsArray().Select(it => (string)it!["name"]!));
                if ((after = (string?)page["next"]) is null) break;
            }

            Assert.Equal(inside, listed.Order(StringComparer.Ordinal));
            Assert.Equal(inside.Count, (int)(await bob.Map($"area={area}"))["total"]!);
        }
    }

    [Fact]
    public async Task Nobody_counts_what_is_not_theirs()
    {
        await using var app = await App.Start();
        var (alice, bob, frank) = (await app.As("alice"), await app.As("bob"), await app.As("frank"));
        await alice.Add(new { name = "安顺站", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Anshun.Id, latitude = 31.0, longitude = 121.0 });
        for (var i = 0; i < 3; i++) await alice.Add(new { name = $"永固站{i}", kind = "supply-station", place = Some.Shiqiao.Id, organisation = Some.Yonggu.Id, latitude = 31.0, longitude = 121.0, sure = true });

        foreach (var view in new[] { "", "west=120&south=30&east=122&north=32&zoom=8", "area=30,120;32,122" })
        {
            Assert.Equal(4, (int)(await bob.Map(view))["total"]!);
            var foreign = await frank.Map(view);
            Assert.Equal((0, 0, null), ((int)foreign["total"]!, foreign["pins"]!.AsArray().Count, foreign["extent"]));
            Assert.DoesNotContain("站", foreign.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("area=1", "map.no-outline")]
    [InlineData("area=31,121;x,y", "map.no-outline")]
    [InlineData("area=31,121;NaN,121", "map.no-outline")]
    [InlineData("area=31,121;91,121", "map.no-outline")]
    [InlineData("area=31,121;31,1e300", "map.no-outline")]
    [InlineData("area=31,121,5;31,121", "map.no-outline")]
    [InlineData("west=121", "map.no-view")]
    [InlineData("west=121&south=31&east=120&north=32", "map.no-view")]
    [InlineData("west=NaN&south=31&east=120&north=32", "map.no-view")]
    public async Task What_is_no_area_or_view_is_refused(string query, string code)
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        await (await bob.GetAsync($"/api/subjects/map?{query}")).Refused(400, code);
        await (await bob.GetAsync($"/api/subjects/map?area={string.Join(';', Enumerable.Repeat("31,121", 61))}")).Refused(400, "map.no-outline");
    }

    [Fact]
    public async Task The_ground_is_as_configured_and_the_only_foreign_address()
    {
        await using var plain = await App.Start();
        await using var tiled = await App.Start(it => it with { Map = new() { Tiles = "https://tiles.example.cn/{z}/{x}/{y}.png", System = MapSystem.Gcj02, Attribution = "GS(2026)0000" } });
        var (bob, carol) = (await plain.As("bob"), await tiled.As("bob"));

        var (nothing, some) = (await (await bob.GetAsync("/api/map")).Told(), await (await carol.GetAsync("/api/map")).Told());

        Assert.Equal((null, "wgs84"), ((string?)nothing["tiles"], (string)nothing["system"]!));
        Assert.Equal(("https://tiles.example.cn/{z}/{x}/{y}.png", "gcj02"), ((string)some["tiles"]!, (string)some["system"]!));
        Assert.DoesNotContain("http", Policy(await bob.GetAsync("/api/map")), StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' https://tiles.example.cn;", Policy(await carol.GetAsync("/api/map")), StringComparison.Ordinal);
        foreach (var wrong in new[] { "https://tiles.example.cn/{z}/{x}.png", "javascript:{z}{x}{y}", "https://a.cn; script-src *;/{z}/{x}/{y}", "ftp://a.cn/{z}/{x}/{y}" })
            Assert.Throws<StartRefusal>(() => new MapTiles { Tiles = wrong }.Checked());

        static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();
    }

    /// <summary>Subjects here and there, some on one spot, some nowhere.</summary>
    static async Task<List<(string Name, string Kind, Position? Spot)>> Scatter(App app, Random random, int count)
    {
        var place = await app.Inside(async (_, services) => (await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Anran.Authority.IPlaces>(services).Find(Some.Shiqiao.Id, CancellationToken.None))!);
        var made = new List<(string, string, Position?)>();
        var shared = Position.Of(31.05, 121.05);
        await app.Inside(async db =>
        {
            for (var i = 0; i < count; i++)
            {
                var spot = random.Next(10) switch { 0 => null, 1 => shared, _ => Position.Of(30.9 + (random.NextDouble() * 0.4), 120.9 + (random.NextDouble() * 0.4)) };
                var subject = new Subject { Id = Anran.Kernel.Data.RowId.New(), Place = place.Id, ScopeKey = place.ScopeKey, Kind = i % 2 == 0 ? "restaurant" : "school" };
                subject.Call($"对象{i}");
                subject.LieAt(spot);
                subject.NoteAdded();
                db.Add(subject);
                made.Add((subject.Name, subject.Kind, spot));
            }
            return await db.SaveChangesAsync();
        });
        return made;
    }

    /// <summary>The same question asked another way: by the angle the corners turn around the point, on numbers with a comma.</summary>
    static bool IsIn(Position at, string area)
    {
        var corners = area.Split(';').Select(it => it.Split(',').Select(number => Math.Round(double.Parse(number, CultureInfo.InvariantCulture) * 1e7)).ToArray()).ToList();
        if (corners.Count == 2)
            return at.Latitude >= Math.Min(corners[0][0], corners[1][0]) && at.Latitude <= Math.Max(corners[0][0], corners[1][0]) && at.Longitude >= Math.Min(corners[0][1], corners[1][1]) && at.Longitude <= Math.Max(corners[0][1], corners[1][1]);
        var turns = 0.0;
        for (var i = 0; i < corners.Count; i++)
        {
            var (a, b) = (Angle(corners[i]), Angle(corners[(i + 1) % corners.Count]));
            turns += Math.IEEERemainder(b - a, 2 * Math.PI);
        }
        // Where a drawn line crosses itself, what is gone around twice lies outside, as everywhere on maps.
        return (int)Math.Round(turns / (2 * Math.PI)) % 2 != 0;

        double Angle(double[] corner) => Math.Atan2(corner[0] - at.Latitude, corner[1] - at.Longitude);
    }
}

static class MapDoor
{
    public static async Task<JsonNode> Map(this HttpClient client, string query) => await (await client.GetAsync($"/api/subjects/map?{query}")).Told();
}
