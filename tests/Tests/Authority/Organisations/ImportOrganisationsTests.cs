using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority.Organisations;
using Anran.Kernel.Documents;
using Anran.Tests.Authority.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Authority.Organisations;

public sealed class ImportOrganisationsTests : OverHttp
{
    static readonly string[] Heads = ["单位名称", "简称", "别称", "类别", "所在地", "统一社会信用代码", "上级单位"];

    [Fact]
    public async Task Organisations_come_in_with_parents_that_stand_in_the_same_sheet()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var sheet = ImportPeopleTests.File(
            Heads,
            ["石桥镇应急办", "", "应急办；安监站", "Government department", "柳溪县/石桥镇", "", "石桥镇人民政府"],
            ["石桥镇人民政府", "镇政府", "", "乡镇政府、街道办事处", "石桥镇", "", Some.LiuxiBureau.Name]);

        var answer = await Import(bob, sheet);

        Assert.Empty(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(2, answer.GetProperty("created").GetInt32());
        var rows = await app.Inside(db => db.Unscoped<Organisation>("test").Where(it => it.Name.StartsWith("石桥镇")).ToDictionaryAsync(it => it.Name));
        Assert.Equal(rows["石桥镇人民政府"].Id, rows["石桥镇应急办"].Parent);
        Assert.Equal(Some.LiuxiBureau.Id, rows["石桥镇人民政府"].Parent);
        Assert.Equal("应急办\n安监站", rows["石桥镇应急办"].Aliases);
    }

    [Fact]
    public async Task One_wrong_cell_stops_all()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var sheet = ImportPeopleTests.File(
            Heads,
            ["好单位", "", "", "其他", "石桥镇", "", ""],
            ["坏类别", "", "", "太空港", "石桥镇", "", ""],
            ["别县", "", "", "其他", "南屏县", "", ""],
            ["坏代码", "", "", "其他", "石桥镇", "91350100M000100Y44", ""],
            ["好单位", "", "", "其他", "石桥镇", "", ""],
            [Some.LiuxiBureau.Name, "", "", "其他", "柳溪县", "", ""],
            ["甲", "", "", "其他", "石桥镇", "", "乙"],
            ["乙", "", "", "其他", "石桥镇", "", "甲"],
            ["别县上级", "", "", "其他", "石桥镇", "", Some.NanpingBureau.Name]);

        var answer = await Import(bob, sheet);

        Assert.Equal(
            [(3, "类别"), (4, "所在地"), (5, "统一社会信用代码"), (6, "单位名称"), (7, "单位名称"), (9, "上级单位"), (10, "上级单位")],
            answer.GetProperty("errors").EnumerateArray().Select(it => (it.GetProperty("row").GetInt32(), it.GetProperty("column").GetString())));
        Assert.Equal(0, answer.GetProperty("created").GetInt32());
        var marked = await bob.PostAsync("/api/organisations/import/marked", ImportPeopleTests.Form(sheet));
        var rows = Sheet.Read(await marked.Content.ReadAsStreamAsync());
        Assert.Equal("", rows[1][7]);
        Assert.NotEqual("", rows[2][7]);
    }

    [Fact]
    public async Task A_sheet_without_a_needed_column_is_refused_by_its_name()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        await (await bob.PostAsync("/api/organisations/import", ImportPeopleTests.Form(ImportPeopleTests.File(["单位名称", "类别"], ["x", "其他"])))).Refused(422, "sheet.columns");
    }

    [Fact]
    public async Task The_template_is_understood_when_it_comes_back()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var heads = Sheet.Read(new MemoryStream(await bob.GetByteArrayAsync("/api/organisations/import/template")))[0].Cells;

        Assert.Equal(1, (await Import(bob, ImportPeopleTests.File([.. heads], ["新单位", "", "", "其他", "石桥镇", "", ""]))).GetProperty("created").GetInt32());
    }

    static async Task<JsonElement> Import(HttpClient client, byte[] bytes)
    {
        var answer = await client.PostAsync("/api/organisations/import", ImportPeopleTests.Form(bytes));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
