using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Anran.Authority.Places;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Authority.Places;

public sealed class ImportPlacesTests : OverHttp
{
    const string Good = """
        上级,名称,类型,代码,起始日期
        柳溪县/石桥镇,桥头村,村级,999999001201,2026-07-01
        石桥镇,桥尾社区,社区,,
        柳溪县,柳溪经济开发区,功能区,,2026/7/1
        柳溪经济开发区,云台街道,街道,999999002,
        999999002,云台社区,居委会,,
        """;

    [Fact]
    public async Task A_sheet_becomes_places_and_sent_again_makes_nothing_twice()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        var dry = await Import(bob, Good, "?dryRun=true");
        Assert.Equal((5, 5, 0, 0), Counts(dry));
        Assert.Equal(1, (await bob.Place(Some.Liuxi.Id)).GetProperty("children").GetInt32());

        Assert.Equal((5, 5, 0, 0), Counts(await Import(bob, Good)));
        Assert.Equal((5, 0, 5, 0), Counts(await Import(bob, Good)));

        var found = (await bob.Json("/api/places/search?q=云台社区"))[0];
        Assert.Equal("云川省 / 青岚市 / 柳溪县 / 柳溪经济开发区 / 云台街道 / 云台社区", found.GetProperty("path").GetString());
        var places = await app.Inside(db => db.Unscoped<Place>("test").AsNoTracking().ToListAsync());
        var keys = places.ToDictionary(place => place.Id, place => place.ScopeKey);
        Assert.All(places.Where(place => place.Parent is not null), place => Assert.Equal(keys[place.Parent!.Value] + place.Segment, place.ScopeKey));
    }

    [Fact]
    public async Task Wrong_rows_come_back_by_row_and_column_and_the_right_ones_go_in()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        var answer = await Import(bob, """
            名称,上级,类型,代码,起始日期
            甲村,南屏县,村级,,
            乙村,石桥镇,部落,,
            ,石桥镇,村级,,
            丙村,石桥镇,村级,12O104,
            丁村,石桥镇,村级,,2026-13-01
            戊县,石桥镇,县级,,
            己村,石桥镇,村级,999999001301,
            庚村,石桥镇,村级,999999001301,
            """);

        Assert.Equal((8, 1, 0, 7), Counts(answer));
        var errors = answer.GetProperty("errors").EnumerateArray().Select(error => (error.GetProperty("row").GetInt32(), error.GetProperty("column").GetString())).ToList();
        Assert.Equal([(2, "上级"), (3, "类型"), (4, "名称"), (5, "代码"), (6, "起始日期"), (7, "上级"), (9, "代码")], errors);
        Assert.All(answer.GetProperty("errors").EnumerateArray(), error => Assert.NotEmpty(error.GetProperty("en").GetString()!));
    }

    [Fact]
    public async Task What_is_no_sheet_is_refused()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        await Send(bob, []).Refused(422, "sheet.unreadable");
        await Send(bob, [0x50, 0x4B, 3, 4, 1, 2, 3, 4, 5]).Refused(422, "sheet.unreadable");
        await Send(bob, "名称,类型\n桥头村,村级"u8.ToArray()).Refused(422, "sheet.columns");
        await Send(bob, "上级,名称,类型\n"u8.ToArray()).Done();
        await Send(await app.As("dave"), Encoding.UTF8.GetBytes(Good)).Refused(403, "not-allowed");
    }

    [Fact]
    public async Task Twenty_thousand_villages_go_in_at_once()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var sheet = new StringBuilder("上级,名称,类型\n");
        for (var i = 0; i < 20_000; i++) sheet.Append(i % 2 == 0 ? "石桥镇" : "白塔镇").Append(",第").Append(i).Append("村,村级\n");

        Assert.Equal((20_000, 20_000, 0, 0), Counts(await Import(alice, sheet.ToString())));

        Assert.Equal(10_000, (await alice.Place(Some.Baita.Id)).GetProperty("children").GetInt32());
        Assert.Equal(["第19999村"], (await alice.Json("/api/places/search?q=第19999村")).Texts("name"));
    }

    static async Task<JsonElement> Import(HttpClient client, string csv, string query = "")
    {
        var answer = await Send(client, Encoding.UTF8.GetBytes(csv), query: query);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    static async Task<HttpResponseMessage> Send(HttpClient client, byte[] bytes, string name = "places.csv", string query = "")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } };
        return await client.PostAsync("/api/places/import" + query, form);
    }

    static (int, int, int, int) Counts(JsonElement answer) => (
        answer.GetProperty("rows").GetInt32(), answer.GetProperty("created").GetInt32(), answer.GetProperty("unchanged").GetInt32(), answer.GetProperty("errors").GetArrayLength());
}
