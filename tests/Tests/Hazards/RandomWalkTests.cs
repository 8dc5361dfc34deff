using System.Net;
using System.Text.Json.Nodes;
using Anran.Hazards.Loop;
using Xunit;
using static Anran.Tests.Hazards.HazardWorld;

namespace Anran.Tests.Hazards;

/// <summary>Whatever anybody sends in whatever order, a hazard only walks along the edges that are drawn, and never closes unseen.</summary>
public sealed class RandomWalkTests : OverHttp
{
    static readonly SomePerson[] People = [Some.Alice, Some.Bob, Owner, Clerk, MarketClerk, Inspector, Verifier, Verifier2, CityVerifier, Leader, OtherFirm];
    static readonly HashSet<(string, string)> Edges = [.. Transitions.All.Where(it => it.To is not null).SelectMany(it => it.From.Select(from => (Camel($"{from}"), Camel($"{it.To}"))))];

    static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task No_sequence_of_requests_reaches_what_is_not_drawn(int seed)
    {
        await using var world = await Start();
        var random = new Random(seed);
        Guid[] hazards = [await world.Report(Inspector, world.Station), await world.Report(Inspector, world.Restaurant, grade: "major", kind: "cylinder")];
        var (taken, routes) = (0, Transitions.All.Select(it => it.Route).ToArray());
        var (photo, signature) = (true, true);

        for (var i = 0; i < 220; i++)
        {
            var id = hazards[random.Next(hazards.Length)];
            var before = await world.See(Some.Alice, id);
            // Half of the time something that the state allows, so that the walk gets far; otherwise anything by anybody.
            var may = Transitions.All.Where(it => it.From.Any(from => Camel($"{from}") == (string)before["state"]!)).Select(it => it.Route).ToArray();
            var route = random.Next(2) == 0 && may.Length > 0 ? may[random.Next(may.Length)] : routes[random.Next(routes.Length)];
            var who = People[random.Next(People.Length)];
            (photo, signature) = (random.Next(4) > 0, random.Next(3) > 0);
            var answer = await world.Step(who, id, route, new
            {
                due = random.Next(3) == 0 ? null : $"2026-07-{random.Next(10, 31)}",
                organisation = random.Next(2) == 0 ? Market.Id : Some.LiuxiBureau.Id,
                person = random.Next(4) == 0 ? Owner.Id : (Guid?)null,
                signature = signature ? await world.Photo(who) : (Guid?)null,
            }, photos: photo ? 1 : 0);
            var after = await world.See(Some.Alice, id);
            var (from, to) = ((string)before["state"]!, (string)after["state"]!);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                taken++;
                Assert.True(from == to || Edges.Contains((from, to)), $"{route} by {who.Account}: {from} → {to}");
            }
            else
            {
                Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{route} by {who.Account}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
                Assert.Equal(before.ToJsonString(), after.ToJsonString());
            }
            Check(after);
        }

        Assert.InRange(taken, 25, 220);
    }

    /// <summary>What must be so whatever happened.</summary>
    static void Check(JsonNode it)
    {
        var steps = it["steps"]!.AsArray();
        var (state, major) = ((string)it["state"]!, (string)it["grade"]! == "major");
        JsonNode? Last(string action) => steps.LastOrDefault(step => (string)step!["action"]! == action);
        if (state is "verified" or "closed")
        {
            var (submit, verify) = (Last("submit")!, Last("verify")!);
            Assert.NotEqual((string)submit["byName"]!, (string)verify["byName"]!);
            Assert.NotEmpty(submit["photos"]!.AsArray());
            Assert.True(verify["where"] is not null || verify["latitude"] is not null);
            if (major) Assert.Equal(("onSite", Some.CityBureau.Name, true), ((string)verify["way"]!, (string)verify["by"]!["name"]!, verify["signature"] is not null));
        }
        if (state == "closed") Assert.True(it["listedLevel"] is null && (string)it["control"]! != "outOfUse" && it["actBy"] is null);
        if (state is "assigned" or "rectifying" or "returned") Assert.NotNull(it["due"]);
        if (state is not ("closed" or "voided" or "verified")) Assert.NotNull(it["actBy"]);
        Assert.Equal(Enumerable.Range(1, steps.Count - 1).Select(i => (string)steps[i - 1]!["after"]!), steps.Skip(1).Select(step => (string)step!["before"]!));
    }
}
