using System.Text.Json.Nodes;
using Anran.Hazards.Board;
using Anran.Authority;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Anran.Tests.Hazards.HazardWorld;

namespace Anran.Tests.Hazards;

public sealed class BoardTests : OverHttp
{
    [Theory]
    [InlineData(5)]
    public async Task Every_figure_opens_exactly_its_rows_whoever_asks_and_counting_anew_leaves_the_same(int seed)
    {
        await using var world = await Start();
        var random = new Random(seed);
        string[] kinds = ["hose", "cylinder", "fire", "appliance"];
        string[][] walks = [[], ["assign"], ["assign", "begin"], ["assign", "begin", "submit"], ["assign", "begin", "submit", "return"], ["assign", "begin", "submit", "verify", "close"], ["assign", "begin", "submit", "verify", "close", "reopen"], ["void"]];
        for (var i = 0; i < 24; i++)
        {
            var day = new DateOnly(2026, 7, 15).AddDays(-random.Next(0, 130));
            var id = await world.Report(Inspector, random.Next(3) == 0 ? world.Restaurant : world.Station, kind: kinds[random.Next(4)], foundOn: $"{day:yyyy-MM-dd}");
            if (random.Next(3) > 0) await WalkFor(world, id, walks[random.Next(walks.Length)]);
        }
        await world.Report(Inspector, world.Station, grade: "major");
        world.App.Clock.Advance(TimeSpan.FromHours(1));
        await world.App.Settle();

        foreach (var who in new[] { Some.Alice, Some.Bob, Owner, Clerk, OtherFirm })
        {
            var board = await Board(world, who);
            foreach (var (figure, query) in Figures(board)) Assert.True(figure == await Count(world, who, query), $"{who.Account}: {query} says {figure}, the list {await Count(world, who, query)}");
        }
        var before = (await Board(world, Some.Bob)).ToJsonString();
        Assert.True((int)(await Board(world, Some.Bob))["open"]! > 5);
        await world.App.Inside(async (db, services) =>
        {
            await CountHazards.Rebuild(db, services.GetRequiredService<IPlaces>(), services.GetRequiredService<TimeProvider>(), default);
            return 0;
        });
        Assert.Equal(before, (await Board(world, Some.Bob)).ToJsonString());
        Assert.Equal(0, (int)(await Board(world, Some.Frank))["open"]!);
    }

    static async Task WalkFor(HazardWorld world, Guid id, string[] walk)
    {
        var account = (await world.See(Some.Alice, id))["organisation"] is not null;
        foreach (var route in walk)
        {
            if (route is "begin" or "submit" && !account) await world.Must(Some.Bob, id, route);
            else await world.Walk(id, route);
        }
    }

    /// <summary>Each figure, and the filter that the page links it to.</summary>
    static IEnumerable<(int Figure, string Query)> Figures(JsonNode board)
    {
        yield return ((int)board["open"]!, "");
        yield return ((int)board["major"]!, "grade=major");
        yield return ((int)board["overdue"]!, "due=overdue");
        var (from, today) = ((string)board["from"]!, (string)board["today"]!);
        yield return ((int)board["found"]!, $"state=all&foundFrom={from}&foundUntil={today}");
        yield return ((int)board["closed"]!, $"closedFrom={from}&closedUntil={today}");
        yield return ((int)board["reopened"]!, $"reopenedFrom={from}&reopenedUntil={today}");
        foreach (var row in board["states"]!.AsArray())
        foreach (var grade in new[] { "general", "major" }) yield return ((int)row![grade]!, $"state={row["state"]}&grade={grade}");
        foreach (var row in board["kinds"]!.AsArray())
        foreach (var grade in new[] { "general", "major" }) yield return ((int)row![grade]!, $"kind={row["kind"]!["code"]}&grade={grade}");
        foreach (var row in board["ages"]!.AsArray())
        foreach (var grade in new[] { "general", "major" }) yield return ((int)row![grade]!, $"state=open&grade={grade}&foundUntil={row["until"]}{(row["from"] is { } first ? $"&foundFrom={first}" : "")}");
        foreach (var row in board["flow"]!.AsArray())
        {
            yield return ((int)row!["found"]!, $"state=all&foundFrom={row["from"]}&foundUntil={row["until"]}");
            yield return ((int)row["closed"]!, $"closedFrom={row["from"]}&closedUntil={row["until"]}");
            yield return ((int)row["reopened"]!, $"reopenedFrom={row["from"]}&reopenedUntil={row["until"]}");
        }
        foreach (var row in board["places"]!.AsArray())
        {
            yield return ((int)row!["open"]!, $"place={row["id"]}");
            yield return ((int)row["major"]!, $"place={row["id"]}&grade=major");
            yield return ((int)row["closed"]!, $"place={row["id"]}&state=closed");
        }
        foreach (var row in board["units"]!.AsArray())
        {
            yield return ((int)row!["open"]!, $"department={row["id"]}");
            yield return ((int)row["major"]!, $"department={row["id"]}&grade=major");
            yield return ((int)row["closed"]!, $"department={row["id"]}&state=closed");
        }
    }

    static async Task<JsonNode> Board(HazardWorld world, SomePerson who) => await (await world[who].GetAsync("/api/hazards/board")).Told();

    static async Task<int> Count(HazardWorld world, SomePerson who, string query) => (int)(await (await world[who].GetAsync($"/api/hazards?{query}")).Told())["total"]!;

    [Fact]
    public async Task A_change_is_on_the_board_once_it_was_sealed_and_hearing_it_twice_counts_once()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);
        await world.App.Settle();
        Assert.Equal(1, (int)(await Board(world, Some.Bob))["open"]!);

        await world.App.Inside(async (db, services) =>
        {
            for (var i = 0; i < 3; i++) await CountHazards.Hear([new(1, App.Now, Guid.Empty, "hazard.assigned", $$"""{"hazard":"{{id}}"}""", Guid.Empty, "", null)], services, default);
            return 0;
        });

        Assert.Equal(1, (int)(await Board(world, Some.Bob))["open"]!);
        Assert.Equal(1, await world.App.Inside(db => db.Unscoped<HazardCounted>("test").CountAsync()));
    }
}
