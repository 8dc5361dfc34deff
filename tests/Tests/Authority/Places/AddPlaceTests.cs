using System.Net.Http.Json;
using Anran.Authority.Places;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Authority.Places;

public sealed class AddPlaceTests : OverHttp
{
    [Fact]
    public async Task A_functional_area_a_township_in_it_and_a_village_are_added()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        var area = await bob.Add(Some.Liuxi.Id, "柳溪经济开发区", "functionalArea");
        var town = await bob.Add(area, "云台街道", "township", "１２０１０４００１");
        var village = await bob.Add(town, "云台社区");

        var place = await bob.Place(village);
        Assert.Equal(["云川省", "青岚市", "柳溪县", "柳溪经济开发区", "云台街道", "云台社区"], place.GetProperty("path").Texts("name"));
        Assert.Equal("2026-07-15", place.GetProperty("from").GetString());
        Assert.Equal("120104001000", (await bob.Place(town)).GetProperty("code").GetString());
        Assert.True(place.GetProperty("changeable").GetBoolean());
    }

    [Fact]
    public async Task A_place_that_cannot_be_is_refused_with_the_reason()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Add(Some.Shiqiao.Id, "一村", code: "999999001001");

        await bob.TryAdd(Some.Nanping.Id, "二村").Refused(404, "place.not-found");
        await bob.TryAdd(Guid.CreateVersion7(), "二村").Refused(404, "place.not-found");
        await bob.TryAdd(Some.Shiqiao.Id, "一村").Refused(400, "place.name-taken");
        await bob.TryAdd(Some.Shiqiao.Id, " \t ").Refused(400, "fields");
        await bob.TryAdd(Some.Shiqiao.Id, "一\u0007村").Refused(400, "place.name");
        await bob.TryAdd(Some.Shiqiao.Id, new string('村', 121)).Refused(400, "fields");
        await bob.TryAdd(Some.Shiqiao.Id, "二县", "county").Refused(400, "place.wrong-kind");
        await bob.TryAdd(Some.Shiqiao.Id, "二国", "nation").Refused(400, "place.wrong-kind");
        await bob.TryAdd(Some.Shiqiao.Id, "二村", "hamlet").Refused(400, "malformed");
        await bob.TryAdd(Some.Shiqiao.Id, "二村", code: "12O104").Refused(400, "place.code");
        await bob.TryAdd(Some.Shiqiao.Id, "二村", code: "999999001001").Refused(400, "place.code-taken");
        await bob.TryAdd(Some.Shiqiao.Id, "二村", from: PlaceCalls.Today.AddDays(1)).Refused(400, "place.wrong-day");
        await bob.TryAdd(Some.Shiqiao.Id, "二村", from: Some.Long.AddDays(-1)).Refused(400, "place.before-parent");
        await bob.PostAsJsonAsync("/api/places", new { name = "二村" }).Refused(404, "place.not-found");
        await bob.PostAsJsonAsync("/api/places", new { parent = "x" }).Refused(400, "malformed");
        await (await app.As("dave")).TryAdd(Some.Shiqiao.Id, "二村").Refused(403, "not-allowed");
        Assert.Equal(1, (await bob.Place(Some.Shiqiao.Id)).GetProperty("children").GetInt32());
    }

    [Fact]
    public async Task Many_at_once_get_keys_of_their_own()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");

        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => alice.Add(Some.Shiqiao.Id, $"{i}村")));

        var keys = await app.Inside(db => db.Unscoped<Place>("test").Where(place => ids.Contains(place.Id)).Select(place => place.ScopeKey).ToListAsync());
        Assert.Equal(20, keys.Distinct().Count());
    }
}
