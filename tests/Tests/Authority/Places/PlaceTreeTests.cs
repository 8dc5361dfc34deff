using Anran.Authority.Organisations;
using Anran.Authority.Places;
using Anran.Kernel.Data;
using Anran.Kernel.Journal.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Authority.Places;

/// <summary>Whatever is done to the tree, day after day, these hold.</summary>
public sealed class PlaceTreeTests : OverHttp
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_random_moves_every_key_is_its_path_and_every_past_day_is_as_it_was(int seed)
    {
        await using var app = await App.Start();
        var random = new Random(seed);
        var alice = await app.As("alice");
        var areas = new List<Guid> { Some.Liuxi.Id, Some.Nanping.Id, Some.Shiqiao.Id, Some.Baita.Id };
        var pasts = new Dictionary<DateOnly, Dictionary<Guid, Guid>>();
        var (today, moved) = (PlaceCalls.Today, 0);
        for (var round = 0; round < 8; round++)
        {
            for (var step = 0; step < 12; step++)
            {
                var place = areas[random.Next(areas.Count)];
                // Sixteen levels are the end; the deepest get no more.
                if (random.Next(3) == 0 && Depth(await alice.Place(place)) < 14) areas.Add(await alice.Add(place, $"区{round}-{step}", "functionalArea", from: today));
                else moved += (await alice.TryMove(place, areas[random.Next(areas.Count)], today)).IsSuccessStatusCode ? 1 : 0;
            }
            pasts[today] = await Parents(app, today);
            var days = random.Next(1, 40);
            app.Clock.Advance(TimeSpan.FromDays(days));
            today = today.AddDays(days);
            alice = await app.SignIn("alice", Some.Password);
        }

        Assert.InRange(moved, 10, 96);
        foreach (var (day, was) in pasts) Assert.Equal(was.OrderBy(pair => pair.Key), (await Parents(app, day)).OrderBy(pair => pair.Key));
        await KeysArePaths(app);
        await MembershipsAreWithoutGapOrOverlap(app);
        foreach (var day in pasts.Keys) await SumOfTheChildrenIsTheWhole(app, day, random);
        var verified = await Verified(app);
        Assert.Empty(verified);
    }

    static int Depth(System.Text.Json.JsonElement place) => place.GetProperty("path").GetArrayLength();

    static async Task<Dictionary<Guid, Guid>> Parents(App app, DateOnly day)
    {
        var tree = await app.Inside(db => PlaceTree.MembersOn(db, day, CancellationToken.None));
        var root = await app.Inside(db => db.Unscoped<Place>("test").Where(place => place.Parent == null).Select(place => place.Id).SingleAsync());
        return tree.MembersOf(root).Where(place => place != root).ToDictionary(place => place, place => tree.ParentOf(place)!.Value);
    }

    static async Task KeysArePaths(App app)
    {
        var places = await app.Inside(db => db.Unscoped<Place>("test").AsNoTracking().ToDictionaryAsync(place => place.Id));
        Assert.All(places.Values, place =>
        {
            var (path, steps) = ("", 0);
            for (var at = place; at is not null; at = at.Parent is { } parent ? places[parent] : null)
            {
                path = at.Segment + path;
                Assert.InRange(++steps, 1, places.Count);
            }
            Assert.Equal(path, place.ScopeKey);
        });
        Assert.Equal(places.Count, places.Values.Select(place => place.ScopeKey).Distinct().Count());

        // Rows of other tables are where their places are.
        var rows = await app.Inside(async db =>
            (await db.Unscoped<Organisation>("test").ToListAsync()).Cast<IPlaced>()
            .Concat(await db.Unscoped<PlaceParent>("test").ToListAsync())
            .Concat(await db.Unscoped<Anran.Authority.Roles.RoleGrant>("test").ToListAsync())
            .Concat(await db.Unscoped<Anran.Kernel.Journal.JournalEntry>("test").Where(entry => entry.ScopeKey != "").ToListAsync()).ToList());
        Assert.All(rows, row => Assert.Equal(places[row.Place].ScopeKey, row.ScopeKey));
    }

    static async Task MembershipsAreWithoutGapOrOverlap(App app)
    {
        var places = await app.Inside(db => db.Unscoped<Place>("test").AsNoTracking().ToDictionaryAsync(place => place.Id));
        var memberships = await app.Inside(db => db.Unscoped<PlaceParent>("test").AsNoTracking().ToListAsync());
        Assert.All(memberships.GroupBy(member => member.Place), group =>
        {
            var next = (DateOnly?)places[group.Key].From;
            foreach (var member in group.OrderBy(member => member.From))
            {
                Assert.Equal(next, member.From);
                next = member.To;
            }
            Assert.Equal(places[group.Key].To, next);
            Assert.Equal(places[group.Key].Parent, group.OrderBy(member => member.From).Last().Parent);
        });
    }

    static async Task SumOfTheChildrenIsTheWhole(App app, DateOnly day, Random random)
    {
        var tree = await app.Inside(db => PlaceTree.MembersOn(db, day, CancellationToken.None));
        var all = (await Parents(app, day)).SelectMany(pair => new[] { pair.Key, pair.Value }).Distinct().ToList();
        var own = all.ToDictionary(place => place, _ => random.Next(100));
        long Total(Guid place) => tree.MembersOf(place).Sum(member => (long)own[member]);
        Assert.All(all, place => Assert.Equal(Total(place), own[place] + tree.ChildrenOf(place).Sum(Total)));
        Assert.All(all, place => Assert.Equal(all.Single(top => tree.ParentOf(top) is null), tree.Upwards(place).Last()));
    }

    /// <summary>The journal's own opinion of the store: no row changed behind its back, no key that does not follow from the tree.</summary>
    static async Task<List<string>> Verified(App app)
    {
        await using var services = app.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Anran.Kernel.Access.Caller>().BecomeSystem("test");
        var found = await services.ServiceProvider.GetRequiredService<VerifyJournal>().Run(CancellationToken.None);
        return [.. found.Findings.Select(finding => $"{finding.Kind} {finding.Table} {finding.Key} {finding.Column} {finding.Text.En}")];
    }
}
