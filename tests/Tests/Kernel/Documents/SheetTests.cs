using System.IO.Compression;
using System.Text;
using Anran.Kernel.Documents;
using Anran.Kernel.Http;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;
using Sheet = Anran.Kernel.Documents.Sheet;

namespace Anran.Tests.Kernel.Documents;

public sealed class SheetTests
{
    [Theory]
    [InlineData("a,b\r\n1,\"2,\"\"3\"\"\"\n")]
    [InlineData("\ufeffa;b\n1;\"2,\"\"3\"\"\"")]
    [InlineData("a\tb\n 1 \t2,\"3\"\n")]
    public void A_csv_is_read_in_each_of_its_dialects(string text)
    {
        var rows = Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(["a|b", "1|2,\"3\""], rows.Select(row => string.Join('|', row.Cells)));
    }

    [Fact]
    public void What_a_chinese_spreadsheet_saves_as_csv_is_read()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        Assert.Equal("石桥镇", Read(gb.GetBytes("上级,名称\n石桥镇,桥头村"))[1][0]);
    }

    [Fact]
    public void Rows_are_numbered_as_the_spreadsheet_shows_them_across_line_breaks_in_cells()
    {
        var rows = Read("a\n\"1\n2\"\nb"u8.ToArray());
        Assert.Equal([1, 2, 4], rows.Select(row => row.Number));
        Assert.Equal("1\n2", rows[1][0]);
        Assert.Equal("", rows[1][17]);
    }

    [Fact]
    public void A_workbook_gives_numbers_dates_and_texts_as_they_are_meant()
    {
        var rows = Read(Workbook(["代码", "名称"], ["110101001002", "桥头村"]));
        Assert.Equal(["代码|名称", "110101001002|桥头村"], rows.Select(row => string.Join('|', row.Cells)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004not a zip at all")]
    [InlineData("a,\"b")]
    [InlineData("a\0b")]
    public void What_is_no_sheet_is_refused_in_both_languages(string text)
    {
        var refusal = Assert.Throws<Problem>(() => Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal("sheet.unreadable", refusal.Code);
        Assert.NotEmpty(refusal.Text.En);
    }

    [Fact]
    public void An_old_workbook_is_named_as_such()
    {
        var refusal = Assert.Throws<Problem>(() => Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
        Assert.Contains(".xls", refusal.Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 400; i++) entry.Write(zeros);
        }

        var refusal = Assert.Throws<Problem>(() => Read(file.ToArray()));

        Assert.Equal("sheet.too-large", refusal.Code);
    }

    [Theory]
    [InlineData(',', 100)]
    [InlineData('\n', 200_001)]
    [InlineData('字', 2_001)]
    public void Too_many_columns_rows_or_characters_are_refused(char of, int times) =>
        Assert.Equal("sheet.too-large", Assert.Throws<Problem>(() => Read(Encoding.UTF8.GetBytes(new string(of, times)))).Code);

    [Fact]
    public void Damaged_workbooks_never_do_more_than_be_refused()
    {
        var random = new Random(8);
        var whole = Workbook(["上级", "名称", "类型"], ["石桥镇", "桥头村", "村级"]);
        for (var round = 0; round < 300; round++)
        {
            var damaged = whole[..random.Next(whole.Length + 1)];
            for (var i = random.Next(20); i > 0 && damaged.Length > 8; i--) damaged[random.Next(4, damaged.Length)] = (byte)random.Next(256);
            try
            {
                Assert.InRange(Read(damaged).Count, 0, 10);
            }
            catch (Problem refusal)
            {
                Assert.StartsWith("sheet.", refusal.Code, StringComparison.Ordinal);
            }
        }
    }

    static List<SheetRow> Read(byte[] bytes) => Sheet.Read(new MemoryStream(bytes));

    static byte[] Workbook(params string[][] rows)
    {
        var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(Cell)))));
            book.Workbook.AppendChild(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "1" }));
        }
        return file.ToArray();
    }

    static Cell Cell(string text) => text.All(char.IsAsciiDigit)
        ? new Cell { DataType = CellValues.Number, CellValue = new(text) }
        : new Cell { DataType = CellValues.InlineString, InlineString = new(new DocumentFormat.OpenXml.Spreadsheet.Text(text)) };
}
