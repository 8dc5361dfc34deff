using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Anran.Hazards.LookBacks;
using Anran.Tests.RulePacks;
using Xunit;
using static Anran.Tests.Hazards.HazardWorld;

namespace Anran.Tests.Hazards;

public sealed class LookBackTests : OverHttp
{
    [Fact]
    public async Task A_sample_is_drawn_from_what_was_published_before_the_seed_and_anybody_draws_the_same_again()
    {
        await using var world = await Start();
        var closed = new List<Guid>();
        for (var i = 0; i < 6; i++)
        {
            closed.Add(await world.Report(Inspector, world.Station));
            await world.Walk(closed[^1], "assign", "begin", "submit", "verify", "close");
        }
        var open = await world.Report(Inspector, world.Station);

        var frozen = await (await Post("/api/look-backs", new { place = Some.Liuxi.Id, closedFrom = "2026-07-01", closedUntil = "2026-07-15" })).Told(HttpStatusCode.Created);
        var id = (string)frozen["id"]!;
        // Closed after the freezing: it is not drawn from.
        await world.Walk(open, "assign", "begin", "submit", "verify", "close");
        await (await Post($"/api/look-backs/{id}/draw", new { version = 0, seed = "双色球2026081期", seedSource = "福彩", size = 7 })).Refused(400, "look-back.sample-too-large");
        var drawn = await (await Post($"/api/look-backs/{id}/draw", new { version = 0, seed = "双色球2026081期", seedSource = "福彩公报", size = 3 })).Told();
        await (await Post($"/api/look-backs/{id}/draw", new { version = 1, seed = "另一个种子号码", seedSource = "福彩公报", size = 3 })).Refused(409, "look-back.drawn-already");

        // As anybody would with what is on the page: the file, sha256sum, sort, head.
        var file = await world[Leader].GetStringAsync($"/api/look-backs/{id}/population.txt");
        Assert.Equal((string)frozen["hash"]!, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file))));
        Assert.Equal(closed.Select(it => it.ToString()).Order(StringComparer.Ordinal), file.TrimEnd('\n').Split('\n'));
        var again = file.TrimEnd('\n').Split('\n').OrderBy(it => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("双色球2026081期" + it))), StringComparer.Ordinal).Take(3);
        Assert.Equal(again, drawn["drawn"]!.AsArray().Select(it => (string)it!));

        var sample = drawn["drawn"]!.AsArray().Select(it => Guid.Parse((string)it!)).ToList();
        await world.Must(Verifier2, sample[0], "look-back");
        await world.Must(Verifier2, sample[1], "reopen");
        var shown = await (await world[Leader].GetAsync($"/api/look-backs/{id}")).Told();
        Assert.Equal((2, 1, 5000), ((int)shown["looked"]!, (int)shown["rebounds"]!, (int)shown["rate"]!["rate"]!));
        var rebound = shown["items"]!.AsArray().Single(it => (string?)it!["outcome"] == "rebound")!;
        Assert.Equal(("安业", "柳复核", "柳复核"), ((string)rebound["submittedBy"]!, (string)rebound["verifiedBy"]!, (string)rebound["closedBy"]!));
        await (await world[Owner].GetAsync($"/api/look-backs/{id}")).Refused(404, "look-back.not-found");

        Task<HttpResponseMessage> Post(string path, object body) => world[Verifier2].PostAsJsonAsync(path, body);
    }

    /// <summary>Known values of Wilson's interval (Newcombe 1998, table I).</summary>
    [Theory]
    [InlineData(81, 263, 2553, 3080, 3662)]
    [InlineData(15, 148, 624, 1014, 1605)]
    [InlineData(0, 20, 0, 0, 1611)]
    [InlineData(1, 29, 61, 345, 1718)]
    [InlineData(29, 29, 8830, 10000, 10000)]
    public void The_interval_is_wilsons(int right, int all, int low, int rate, int high) => Assert.Equal((low, rate, high), Sample.Wilson(right, all));

    [Fact]
    public void Nobody_looked_at_is_no_rate() => Assert.Null(Sample.Wilson(0, 0));

    [Fact]
    public async Task What_cannot_be_frozen_is_refused()
    {
        await using var world = await Start();

        await (await Post(new { place = Some.Liuxi.Id, closedFrom = "2026-07-01", closedUntil = "2026-07-15" })).Refused(409, "look-back.nothing");
        await (await Post(new { place = Some.Liuxi.Id, closedFrom = "2026-07-10", closedUntil = "2026-07-01" })).Refused(400, "look-back.days");
        await (await Post(new { place = Some.Liuxi.Id, closedFrom = "2026-07-10", closedUntil = "2026-07-16" })).Refused(400, "look-back.days");
        await (await Post(new { place = Guid.CreateVersion7(), closedFrom = "2026-07-01", closedUntil = "2026-07-15" })).Refused(400, "place.unknown");
        await (await Post(new { place = Some.Liuxi.Id, closedFrom = "2026-07-01", closedUntil = "2026-07-15", kind = "什么" })).Refused(400, "hazard.kind-unknown");

        Task<HttpResponseMessage> Post(object body) => world[Verifier2].PostAsJsonAsync("/api/look-backs", body);
    }
}
