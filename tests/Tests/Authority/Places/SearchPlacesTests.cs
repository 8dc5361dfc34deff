using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Anran.Tests.Authority.Places;

public sealed class SearchPlacesTests : OverHttp
{
    [Fact]
    public async Task Places_are_found_within_one_s_own_area_only_with_their_path()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var bob = await app.As("bob");

        var all = await alice.Json("/api/places/search?q=县");
        var own = await bob.Json("/api/places/search?q=县");

        Assert.Equal(["南屏县", "柳溪县"], all.Texts("name").Order(StringComparer.Ordinal));
        Assert.Equal(["柳溪县"], own.Texts("name"));
        Assert.Equal(["云川省 / 青岚市 / 柳溪县"], own.Texts("path"));
        Assert.Equal(["county"], own.Texts("kind"));
        Assert.Equal(["柳溪县"], (await bob.Json("/api/places/roots")).Texts("name"));
        Assert.Equal(["全国"], (await alice.Json("/api/places/roots")).Texts("name"));
    }

    [Fact]
    public async Task What_was_just_added_renamed_or_closed_is_found_as_it_is_now()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        Assert.Empty((await alice.Json("/api/places/search?q=桃源")).EnumerateArray());

        var id = await alice.Add(Some.Shiqiao.Id, "桃源重村");
        Assert.Equal(["云川省 / 青岚市 / 柳溪县 / 石桥镇 / 桃源重村"], (await alice.Json("/api/places/search?q=桃源")).Texts("path"));
        Assert.Equal(["桃源重村"], (await alice.Json("/api/places/search?q=tyz")).Texts("name"));

        await alice.TryRename(id, "杏花村").Done();
        Assert.Empty((await alice.Json("/api/places/search?q=桃源")).EnumerateArray());
        Assert.Equal(["杏花村"], (await alice.Json("/api/places/search?q=xinghua")).Texts("name"));

        await alice.TryMove(Some.Shiqiao.Id, Some.Nanping.Id).Done();
        Assert.Equal(["云川省 / 青岚市 / 南屏县 / 石桥镇 / 杏花村"], (await alice.Json("/api/places/search?q=杏花")).Texts("path"));

        await alice.TryClose(id).Done();
        Assert.Empty((await alice.Json("/api/places/search?q=杏花")).EnumerateArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%25")]
    [InlineData("';drop table place;--")]
    [InlineData("%00%0A%F0%9F%98%80")]
    public async Task A_search_for_nonsense_finds_nothing_and_breaks_nothing(string q)
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");

        Assert.Empty((await alice.Json($"/api/places/search?q={q}&limit=-5")).EnumerateArray());
        Assert.Equal(["柳溪县"], (await alice.Json("/api/places/search?q=柳溪&limit=999999")).Texts("name"));
    }

    [Fact]
    public async Task Children_come_page_by_page_and_placeholders_are_seen_through()
    {
        await using var app = await App.Start(options => options with { Divisions = true });
        var alice = await app.As("alice");
        var beijing = (await alice.Json("/api/places/search?q=110000000000"))[0].GetProperty("id").GetGuid();

        var names = new List<string>();
        var after = "";
        while (after is not null)
        {
            var page = await alice.Json($"/api/places/{beijing}/children?limit=7{(after.Length > 0 ? "&after=" + after : "")}");
            names.AddRange(page.GetProperty("items").Texts("name"));
            after = page.GetProperty("next").GetString();
        }

        Assert.Equal(16, names.Count);
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.DoesNotContain("市辖区", names);
        var place = await alice.Place(beijing);
        Assert.Equal(16, place.GetProperty("children").GetInt32());
        Assert.Equal("110000000000", place.GetProperty("code").GetString());
        var east = (await alice.Json("/api/places/search?q=110101000000"))[0];
        Assert.Equal("北京市 / 东城区", east.GetProperty("path").GetString());
        Assert.Equal(["北京市", "东城区"], (await alice.Place(east.GetProperty("id").GetGuid())).GetProperty("path").Texts("name"));
    }

    [Fact]
    public async Task A_neighbour_s_place_does_not_exist()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        await bob.GetAsync($"/api/places/{Some.Nanping.Id}").Refused(404, "place.not-found");
        await bob.GetAsync($"/api/places/{Some.Nanping.Id}/children").Refused(404, "place.not-found");
        await bob.GetAsync($"/api/places/{Guid.CreateVersion7()}").Refused(404, "place.not-found");
        await app.Anybody().GetAsync($"/api/places/{Some.Nanping.Id}").Refused(401, "sign-in.needed");
        var answer = await (await bob.GetAsync($"/api/places/{Some.Liuxi.Id}")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.GetProperty("changeable").GetBoolean());
    }
}
