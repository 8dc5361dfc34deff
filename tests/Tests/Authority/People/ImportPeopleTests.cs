using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Anran.Authority.People;
using Anran.Authority.Roles;
using Anran.Kernel.Documents;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Authority.People;

public sealed class ImportPeopleTests : OverHttp
{
    static readonly string[] Chinese = ["姓名*", "账号", "单位", "电话", "角色", "角色范围"];
    static readonly string[] English = ["name", "Account", "ORGANISATION", "Phone", "Roles", "Roles hold in"];

    [Fact]
    public async Task People_come_in_with_roles_and_first_passwords_told_once()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var sheet = File(Chinese, ["关一", "GUAN1", Some.Anshun.Name, "199 0000 0001", "部门经办人；企业用户", ""], ["关二", "guan2", Some.LiuxiBureau.Name, "", "Leader", "石桥镇"]);

        var dry = await Import(bob, sheet, "?dryRun=true");
        Assert.Equal((2, 0, 0), (dry.GetProperty("rows").GetInt32(), dry.GetProperty("created").GetInt32(), dry.GetProperty("firstPasswords").GetArrayLength()));
        var done = await Import(bob, sheet);
        Assert.Equal(2, done.GetProperty("created").GetInt32());

        var first = done.GetProperty("firstPasswords")[0];
        using var guan = await app.SignIn("guan1", first.GetProperty("password").GetString()!);
        Assert.True((await guan.GetFromJsonAsync<JsonElement>("/api/session")).GetProperty("mustChangePassword").GetBoolean());
        var grants = await app.Inside(db => db.Unscoped<RoleGrant>("test").Where(it => it.Person != default && !Some.People.Select(one => one.Id).Contains(it.Person)).ToListAsync());
        Assert.Equal(2, grants.Count(it => it.Organisation == Some.Anshun.Id));
        Assert.Equal(Some.Shiqiao.Id, Assert.Single(grants, it => it.Role == "leader").Place);

        // Sent again, every account is taken, and nothing is made twice.
        var again = await Import(bob, sheet);
        Assert.Equal((0, 2), (again.GetProperty("created").GetInt32(), again.GetProperty("errors").GetArrayLength()));
    }

    [Fact]
    public async Task One_wrong_cell_stops_all_and_is_told_by_row_and_column()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var sheet = File(
            English,
            ["好人", "good", Some.Anshun.Name, "", "", ""],
            ["", "noname", Some.Anshun.Name, "", "", ""],
            ["坏账号", "has space", Some.Anshun.Name, "", "", ""],
            ["别县单位", "other1", Some.NanpingBureau.Name, "", "", ""],
            ["没有单位", "other2", "不存在的单位", "", "", ""],
            ["坏电话", "phone", Some.Anshun.Name, "call me", "", ""],
            ["越权", "boss", Some.Anshun.Name, "", "系统管理员", ""],
            ["别县范围", "far", Some.Anshun.Name, "", "领导", "南屏县"],
            ["重复", "good", Some.Anshun.Name, "", "", ""],
            ["占用", "frank", Some.Anshun.Name, "", "", ""],
            ["无此角色", "norole", Some.Anshun.Name, "", "皇帝", ""]);

        var answer = await Import(bob, sheet);

        var errors = answer.GetProperty("errors").EnumerateArray().Select(it => (it.GetProperty("row").GetInt32(), it.GetProperty("column").GetString())).ToList();
        Assert.Equal(
            [(3, "name"), (4, "Account"), (5, "ORGANISATION"), (6, "ORGANISATION"), (7, "Phone"), (8, null), (9, "Roles hold in"), (10, "Account"), (11, "Account"), (12, "Roles")],
            errors);
        // A foreign organisation and a missing one read the same.
        var texts = answer.GetProperty("errors").EnumerateArray().Select(it => it.GetProperty("en").GetString()).ToList();
        Assert.Equal(texts[2], texts[3]);
        Assert.Equal(0, answer.GetProperty("created").GetInt32());
        Assert.Equal(Some.People.Length, await app.Inside(db => db.Unscoped<Person>("test").CountAsync()));
    }

    [Fact]
    public async Task The_sheet_comes_back_with_wrong_cells_marked_and_no_formula_in_it()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var sheet = File(Chinese, ["=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "@SUM(1)", "-2+3", "", ""]);

        var answer = await bob.PostAsync("/api/people/import/marked", Form(sheet));
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        var row = Sheet.Read(new MemoryStream(bytes))[1];
        Assert.Equal("=HYPERLINK(\"http://x\")", row[0]);
        Assert.Contains("账号为", row[6], StringComparison.Ordinal);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var xml = string.Concat(archive.Entries.Where(it => it.FullName.Contains("worksheets", StringComparison.Ordinal)).Select(it => new StreamReader(it.Open()).ReadToEnd()));
        Assert.DoesNotContain("<x:f>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Contains("s=\"2\"", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_offers_the_roles_and_is_understood_when_it_comes_back()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        var bytes = await bob.GetByteArrayAsync("/api/people/import/template");

        Assert.Equal("姓名* / Name", Sheet.Read(new MemoryStream(bytes))[0][0]);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var xml = string.Concat(archive.Entries.Select(it => new StreamReader(it.Open()).ReadToEnd()));
        Assert.Contains("dataValidation", xml, StringComparison.Ordinal);
        Assert.Contains("统筹协调员", xml, StringComparison.Ordinal);
        var filled = File([.. Sheet.Read(new MemoryStream(bytes))[0].Cells], ["关一", "guan1", Some.Anshun.Name, "", "", ""]);
        Assert.Equal(1, (await Import(bob, filled)).GetProperty("created").GetInt32());
    }

    [Fact]
    public async Task Three_thousand_people_come_in_at_once()
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");
        var sheet = File(Chinese, [.. Enumerable.Range(0, 3000).Select(i => new[] { $"人{i}", $"bulk{i:d4}", Some.Anshun.Name, "19900000002", "部门经办人", "" })]);

        var answer = await Import(bob, sheet);

        Assert.Equal(3000, answer.GetProperty("created").GetInt32());
        Assert.Equal(3000, answer.GetProperty("firstPasswords").EnumerateArray().Select(it => it.GetProperty("password").GetString()).Distinct().Count());
    }

    public static TheoryData<byte[], int> Hostile() => new()
    {
        { [], 422 },
        { Encoding.UTF8.GetBytes("just words"), 422 },
        { [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4], 422 },
        { [(byte)'P', (byte)'K', 3, 4, 0, 0, 0], 422 },
        { [0xFF, 0xFE, 0x00, 0x01, 0x02], 422 },
        { Bomb(), 413 },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_is_no_sheet_is_refused_politely(byte[] bytes, int status)
    {
        await using var app = await App.Start();
        using var bob = await app.As("bob");

        var answer = await bob.PostAsync("/api/people/import", Form(bytes));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    internal static byte[] File(string[] heads, params string[][] rows)
    {
        var file = new SheetFile(heads);
        foreach (var row in rows) file.Add(row);
        return file.ToBytes();
    }

    internal static MultipartFormDataContent Form(byte[] bytes) => new() { { new ByteArrayContent(bytes), "file", "../../people.xlsx" } };

    static async Task<JsonElement> Import(HttpClient client, byte[] bytes, string query = "")
    {
        var answer = await client.PostAsync("/api/people/import" + query, Form(bytes));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>A small archive that would unpack to 400 MB.</summary>
    static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 400; i++) entry.Write(zeros);
        }
        return bytes.ToArray();
    }
}
