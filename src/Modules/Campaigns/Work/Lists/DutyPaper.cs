using System.Globalization;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Anran.Campaigns.Work.Lists;

/// <summary>责任清单 as a calm official paper: A4 landscape, one table a plan, its head on every page, no row across two.</summary>
static class DutyPaper
{
    /// <param name="Day">Beijing time.</param>
    public sealed record Paper(string Organisation, DateOnly Day, IReadOnlyList<Part> Parts);
    public sealed record Part(string Plan, string? DocumentNumber, IReadOnlyList<Row> Rows);
    public sealed record Row(
        string Number, string Heading, string Text, DutyRole Role, bool Convenes, DateOnly? Due, string? Person, DutyState State, int Percent, string? Said, IReadOnlyList<string> Files);

    /// <summary>Twentieths of a point; together as wide as the page between its margins.</summary>
    static readonly (string Head, int Width)[] Columns =
        [("序号", 740), ("任务措施", 5400), ("责任分工", 1100), ("完成时限", 1400), ("责任人", 1200), ("进展情况", 2700), ("佐证材料", 2030)];

    public static byte[] Write(Paper paper)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            PaperStyles.Add(main);
            var body = new Body(PaperStyles.Line("责任清单", PaperStyles.Title), PaperStyles.Line($"责任单位：{paper.Organisation}", PaperStyles.Under));
            foreach (var (index, part) in paper.Parts.Index())
            {
                if (index > 0) body.Append(PaperStyles.Line("", PaperStyles.Words));
                body.Append(PaperStyles.Line(part.DocumentNumber is { Length: > 0 } number ? $"《{part.Plan}》（{number}）" : $"《{part.Plan}》", PaperStyles.Plan), Table(part));
            }
            body.Append(
                PaperStyles.Line($"截至 {paper.Day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}", PaperStyles.Date),
                new SectionProperties(
                    new FooterReference { Type = HeaderFooterValues.Default, Id = PaperStyles.Footer },
                    new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
                    new PageMargin { Top = 1304, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 624 }));
            main.Document = new Document(body);
        }
        return bytes.ToArray();
    }

    static Table Table(Part part)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Columns.Sum(it => it.Width).ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                PaperStyles.Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 90, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 90, Type = TableWidthValues.Dxa })),
            new TableGrid(Columns.Select(it => new GridColumn { Width = it.Width.ToString(CultureInfo.InvariantCulture) })),
            new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. Columns.Select((it, i) => Cell(i, PaperStyles.Line(it.Head, PaperStyles.Head)))]));
        foreach (var (index, row) in part.Rows.Index()) table.Append(RowOf(index + 1, row));
        return table;
    }

    static TableRow RowOf(int number, Row row)
    {
        // Where the paper gives no heading, it is the beginning of the text and need not be said twice.
        List<OpenXmlElement> words = row.Text.StartsWith(row.Heading, StringComparison.Ordinal)
            ? [PaperStyles.Line($"{row.Number} {row.Text}", PaperStyles.Words)]
            : [PaperStyles.Line($"{row.Number} {row.Heading}", PaperStyles.Strong), PaperStyles.Line(row.Text, PaperStyles.Words)];
        var progress = new List<OpenXmlElement> { PaperStyles.Line(State(row), PaperStyles.Words) };
        if (row.Said is { } said) progress.Add(PaperStyles.Line(said, PaperStyles.Words));
        return new TableRow(
            new TableRowProperties(new CantSplit()),
            Cell(0, PaperStyles.Line(number.ToString(CultureInfo.InvariantCulture), PaperStyles.Middle)),
            Cell(1, [.. words]),
            Cell(2, PaperStyles.Line(Role(row), PaperStyles.Middle)),
            Cell(3, PaperStyles.Line(row.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "未定", PaperStyles.Middle)),
            Cell(4, PaperStyles.Line(row.Person ?? "未指定", PaperStyles.Middle)),
            Cell(5, [.. progress]),
            Cell(6, row.Files.Count == 0 ? [PaperStyles.Line("—", PaperStyles.Middle)] : [.. row.Files.Select(it => PaperStyles.Line(it, PaperStyles.Words))]));
    }

    static TableCell Cell(int column, params OpenXmlElement[] lines) => new([
        new TableCellProperties(
            new TableCellWidth { Width = Columns[column].Width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        .. lines]);

    static string Role(Row row) => row.Role switch
    {
        DutyRole.Lead => row.Convenes ? "牵头" : "共同牵头",
        DutyRole.Cooperate => "配合",
        DutyRole.Territorial => "属地",
    };

    static string State(Row row) => row.State switch
    {
        DutyState.Open => "未启动",
        DutyState.Working => string.Create(CultureInfo.InvariantCulture, $"推进中，{row.Percent}%"),
        DutyState.Blocked => string.Create(CultureInfo.InvariantCulture, $"受阻，{row.Percent}%"),
        DutyState.Done => "已完成",
    };
}
