using System.IO.Compression;
using System.Text;
using Anran.Kernel.Documents;
using Anran.Registry.Subjects;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Registry;

public sealed class ImportSubjectsTests : OverHttp
{
    [Fact]
    public async Task A_sheet_is_tried_then_taken_in_and_twice_is_once()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var sheet = SomeSubjects.Sheet(
            SomeSubjects.Row("甲饭店", key: "A-1", address: "东街1号", latitude: "３１．１", longitude: "121.1", phone: "199 0000 1234"),
            SomeSubjects.Row("乙饭店", code: "９１３５０１００Ｍ０００１００Ｙ４３", place: "柳溪县/石桥镇"),
            SomeSubjects.Row("丙学校", kind: "School or nursery", address: "西街2号"));

        var tried = await bob.Import(sheet, dryRun: true);
        var nothing = await bob.Names();
        var (first, second) = (await bob.Import(sheet), await bob.Import(sheet));
        var rows = await app.Inside(db => db.Unscoped<Subject>("test").OrderBy(it => it.Name).ToListAsync());

        Assert.Equal((3, 3, 0, 0, 0), tried.Counts());
        Assert.Empty(nothing);
        Assert.Equal(((3, 3, 0, 0, 0), (3, 0, 0, 3, 0)), (first.Counts(), second.Counts()));
        Assert.Equal(3, rows.Count);
        Assert.Equal((311000000, 1211000000), (rows.Single(it => it.RowKey == "A-1").Latitude, rows.Single(it => it.RowKey == "A-1").Longitude));
        Assert.Equal(SomeSubjects.Code, rows.Single(it => it.Name == "乙饭店").CreditCode);
        Assert.Contains("导入了监管对象", (await (await bob.GetAsync($"/api/subjects/{rows[0].Id}/timeline")).Told())["items"]!.AsArray().Select(it => (string)it!["what"]!["zh"]!));
    }

    [Fact]
    public async Task A_row_that_is_known_again_is_updated_and_empty_cells_leave_what_is_there()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        await bob.Import(SomeSubjects.Sheet(SomeSubjects.Row("甲饭店", key: "A-1", address: "东街1号", phone: "19900001234"), SomeSubjects.Row("乙饭店", code: SomeSubjects.Code)));

        var again = await bob.Import(SomeSubjects.Sheet(SomeSubjects.Row("甲大饭店", key: "A-1"), SomeSubjects.Row("乙饭店", key: "B-1", code: SomeSubjects.Code)));
        var rows = await app.Inside(db => db.Unscoped<Subject>("test").OrderBy(it => it.RowKey).ToListAsync());

        Assert.Equal((2, 0, 2, 0, 0), again.Counts());
        Assert.Equal([("甲大饭店", "东街1号", "A-1"), ("乙饭店", "", "B-1")], rows.Select(it => (it.Name, it.Address, it.RowKey)));
        Assert.NotNull(rows[0].Phone);
        await app.Settle();
    }

    [Fact]
    public async Task Wrong_cells_come_back_in_the_same_sheet_and_right_rows_go_in()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var sheet = SomeSubjects.Sheet(
            SomeSubjects.Row("好饭店", key: "1"),
            SomeSubjects.Row("坏类别", kind: "太空港"),
            SomeSubjects.Row("别县", place: "南屏县/白塔镇"),
            SomeSubjects.Row("太高", place: "柳溪县"),
            SomeSubjects.Row("坏代码", code: "91350100M000100Y44"),
            SomeSubjects.Row("反了", latitude: "121", longitude: "31"),
            SomeSubjects.Row("重号", key: "1"),
            SomeSubjects.Row(""),
            SomeSubjects.Row("坏电话", phone: "=HYPERLINK()"));

        var job = await bob.Import(sheet);
        var marked = Sheet.Read(new MemoryStream(await (await bob.PostAsync("/api/subjects/import/marked", SomeSubjects.Upload(SomeSubjects.Sheet(
            SomeSubjects.Row("好饭店", key: "1"), SomeSubjects.Row("坏类别", kind: "太空港"))))).Content.ReadAsByteArrayAsync()));

        Assert.Equal((9, 1, 0, 0, 8), job.Counts());
        Assert.Equal(
            [(3, "类别"), (4, "所在乡镇（街道）或村（社区）"), (5, "所在乡镇（街道）或村（社区）"), (6, "统一社会信用代码"), (7, "纬度"), (8, "编号"), (9, "名称"), (10, "联系电话")],
            job["result"]!["errors"]!.AsArray().Select(it => ((int)it!["row"]!, (string)it["column"]!)));
        Assert.Equal(["好饭店"], await bob.Names());
        Assert.Equal(("", "好饭店"), (marked[1][12], marked[1][1]));
        Assert.NotEqual("", marked[2][12]);
    }

    [Fact]
    public async Task Csv_in_either_encoding_is_read_and_one_bad_row_among_many_stops_no_other()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var text = new StringBuilder("名称,类别,所在乡镇（街道）或村（社区）,编号\r\n");
        for (var i = 0; i < 5_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"饭店,{i}\",{(i == 3_000 ? "太空港" : "餐饮场所")},石桥镇,K{i}\r\n");
        var chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        var (first, second) = (await bob.Import(chinese.GetBytes(text.ToString())), await bob.Import([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())]));

        Assert.Equal(((5_000, 4_999, 0, 0, 1), (5_000, 0, 0, 4_999, 1)), (first.Counts(), second.Counts()));
        Assert.Equal(3_002, (int)first["result"]!["errors"]![0]!["row"]!);
        Assert.Equal(4_999, await app.Inside(db => db.Unscoped<Subject>("test").CountAsync()));
    }

    [Fact]
    public async Task What_is_no_sheet_or_lacks_a_column_is_refused_at_once()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        await (await bob.PostAsync("/api/subjects/import", SomeSubjects.Upload([]))).Refused(422, "sheet.unreadable");
        await (await bob.PostAsync("/api/subjects/import", SomeSubjects.Upload([.. "PK\u0003\u0004 no"u8]))).Refused(422, "sheet.unreadable");
        await (await bob.PostAsync("/api/subjects/import", SomeSubjects.Upload([0xFF, 0xFE, 0, 1]))).Refused(422, "sheet.unreadable");
        await (await bob.PostAsync($"/api/subjects/import?place={Some.Baita.Id}", SomeSubjects.Upload(SomeSubjects.Sheet()))).Refused(400, "place.unknown");
        var job = await bob.Import(Encoding.UTF8.GetBytes("名称,类别\n甲,餐饮场所"));
        Assert.Equal(("failed", "sheet.columns"), ((string)job["state"]!, (string)job["problem"]!["code"]!));
        Assert.Empty(await bob.Names());
    }

    [Fact]
    public async Task A_formula_counts_as_what_it_shows_and_a_merged_cell_is_named()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var head = string.Concat(new[] { "名称", "类别", "所在乡镇（街道）或村（社区）" }.Select(it => $"<c t=\"inlineStr\"><is><t>{it}</t></is></c>"));
        var sheet = Workbook($"""<row r="1">{head}</row><row r="2"><c t="str"><f>CONCATENATE("甲","饭店")</f><v>甲饭店</v></c>{Cell("餐饮场所")}{Cell("石桥镇")}</row><row r="3">{Cell("乙饭店")}<c/>{Cell("石桥镇")}</row>""", """<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>""");

        var job = await bob.Import(sheet);

        Assert.Equal((2, 1, 0, 0, 1), job.Counts());
        Assert.Contains("合并单元格", (string)job["result"]!["errors"]![0]!["zh"]!, StringComparison.Ordinal);
        Assert.Equal(["甲饭店"], await bob.Names());

        static string Cell(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";
    }

    [Fact]
    public async Task A_merged_subject_does_not_come_back_with_its_sheet()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var sheet = SomeSubjects.Sheet(SomeSubjects.Row("甲饭店", key: "A"), SomeSubjects.Row("乙饭店", key: "B"));
        await bob.Import(sheet);
        var ids = await app.Inside(db => db.Unscoped<Subject>("test").ToDictionaryAsync(it => it.RowKey!, it => it.Id));
        await bob.Merge(ids["A"], ids["B"]);

        Assert.Equal((2, 0, 0, 2, 0), (await bob.Import(sheet)).Counts());
        Assert.Equal(["甲饭店"], await bob.Names());
    }

    [Fact]
    public async Task The_template_offers_the_kinds_and_is_understood_when_it_comes_back()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        var heads = Sheet.Read(new MemoryStream(await bob.GetByteArrayAsync("/api/subjects/import/template")))[0].Cells;
        var school = Sheet.Read(new MemoryStream(await bob.GetByteArrayAsync("/api/subjects/import/template?kind=household")))[0].Cells;

        Assert.Equal(24, heads.Count);
        Assert.DoesNotContain(school, it => it.Contains("信用代码", StringComparison.Ordinal));
        await (await bob.GetAsync("/api/subjects/import/template?kind=spaceport")).Refused(400, "subject.kind-unknown");
        var job = await bob.Import(Encoding.UTF8.GetBytes(string.Join(',', heads) + "\n,甲饭店,餐饮场所,石桥镇,,,,,,,,"));
        Assert.Equal((1, 1, 0, 0, 0), job.Counts());
    }

    /// <summary>A workbook as another program writes it.</summary>
    static byte[] Workbook(string rows, string after)
    {
        using var bytes = new MemoryStream();
        bytes.Write(SomeSubjects.Sheet());
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var sheet = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
            sheet.Write($"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>{after}</worksheet>""");
        }
        return bytes.ToArray();
    }
}
