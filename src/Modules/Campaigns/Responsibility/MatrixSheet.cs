using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Anran.Campaigns.Responsibility;

/// <summary>
/// The matrix as a sheet, written row by row. Every cell is an inline string with the quote prefix: whatever a paper says,
/// it is text and never a formula, also after somebody edits the cell.
/// </summary>
static class MatrixSheet
{
    const uint A3 = 8, Plain = 0, Title = 1, Head = 2, Unit = 3, Words = 4, Mark = 5, Section = 6;
    const int Before = 4, LongestCell = 32_000;

    public static byte[] Write(string title, GetPlanMatrix.View matrix)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = MatrixStyles.Sheet();
            var sheet = book.AddNewPart<WorksheetPart>("matrix");
            using (var writer = OpenXmlWriter.Create(sheet)) Sheet(writer, title, matrix);
            book.Workbook = new(
                new Sheets(new Sheet { Name = "责任矩阵", SheetId = 1, Id = "matrix" }),
                // The heads stand on every printed page.
                new DefinedNames(new DefinedName("'责任矩阵'!$A:$D,'责任矩阵'!$1:$3") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }
        return bytes.ToArray();
    }

    static void Sheet(OpenXmlWriter writer, string title, GetPlanMatrix.View matrix)
    {
        var last = Column(Math.Max(Before + matrix.Units.Count, Before + 1) - 1);
        var merges = new List<string> { $"A1:{last}1" };
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(new Pane { HorizontalSplit = Before, VerticalSplit = 3, TopLeftCell = "E4", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(
            new Column { Min = 1, Max = 1, Width = 11, CustomWidth = true },
            new Column { Min = 2, Max = 2, Width = 60, CustomWidth = true },
            new Column { Min = 3, Max = 3, Width = 11, CustomWidth = true },
            new Column { Min = 4, Max = 4, Width = 14, CustomWidth = true },
            new Column { Min = Before + 1, Max = (uint)Math.Max(Before + 1, Before + matrix.Units.Count), Width = 4.5, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        var row = 1;
        Row(writer, row++, (Title, [title]));
        Heads(writer, row, matrix.Units, merges);
        row += 2;
        foreach (var section in matrix.Sections)
        {
            merges.Add(string.Create(CultureInfo.InvariantCulture, $"A{row}:{last}{row}"));
            Row(writer, row++, (Section, [section.Title]));
            foreach (var measure in section.Measures) Measure(writer, row++, measure, matrix.Units);
        }
        merges.Add(string.Create(CultureInfo.InvariantCulture, $"A{row}:{last}{row}"));
        Row(writer, row, (Plain, ["● 牵头 lead   ○ 配合 cooperating   □ 属地 territorial   定 本级确定 decided here   免 本级免除 released here" + (matrix.Whole ? "" : "   （仅含本单位任务 only one's own measures）")]));
        writer.WriteEndElement();
        writer.WriteElement(new MergeCells(merges.Select(it => new MergeCell { Reference = it })));
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.2, Footer = 0.2 });
        writer.WriteElement(new PageSetup { PaperSize = A3, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&C&P / &N")));
        writer.WriteEndElement();
    }

    static void Heads(OpenXmlWriter writer, int row, IReadOnlyList<GetPlanMatrix.UnitView> units, List<string> merges)
    {
        merges.AddRange(Enumerable.Range(0, Before).Select(it => $"{Column(it)}{row}:{Column(it)}{row + 1}"));
        var column = Before;
        foreach (var group in units.GroupBy(it => it.Group))
        {
            if (group.Count() > 1) merges.Add($"{Column(column)}{row}:{Column(column + group.Count() - 1)}{row}");
            column += group.Count();
        }
        Row(writer, row, (Head, ["序号", "任务措施", "完成期限", "进度", .. units.Select((it, i) => i == 0 || units[i - 1].Group != it.Group ? Word(it.Group) : "")]));
        Row(writer, row + 1, (Head, ["", "", "", ""]), (Unit, [.. units.Select(it => it.Name)]));
    }

    static void Measure(OpenXmlWriter writer, int row, GetPlanMatrix.MeasureView measure, IReadOnlyList<GetPlanMatrix.UnitView> units)
    {
        // A unit may lead and answer for its territory in one measure: both marks stand.
        var marks = measure.Cells.ToLookup(it => it.Unit, it => Sign(it.Role) + (it.Released ? "免" : it.Origin == CellOrigin.Decided ? "定" : ""));
        Row(writer, row, (Words, [measure.Number, measure.Text]), (Mark, [Day(measure.Due), Progress(measure.Progress)]), (Mark, [.. units.Select(it => string.Concat(marks[it.Name]))]));
    }

    static string Day(DateOnly? due) => due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    static string Progress(GetPlanMatrix.ProgressView? of) => of is null ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{of.Done}/{of.Total} · {of.Percent}%") + (of.Late == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" · 逾期 {of.Late}"));

    static void Row(OpenXmlWriter writer, int row, params (uint Style, IReadOnlyList<string> Cells)[] runs)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)row });
        var column = 0;
        foreach (var (style, cells) in runs)
        {
            foreach (var text in cells)
                writer.WriteElement(new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    CellReference = string.Create(CultureInfo.InvariantCulture, $"{Column(column++)}{row}"),
                    DataType = CellValues.InlineString,
                    StyleIndex = style,
                });
        }
        writer.WriteEndElement();
    }

    /// <summary>Only what XML can hold, and no more than a cell holds.</summary>
    public static string Printable(string text)
    {
        var kept = new string([.. text.Where((it, i) => XmlConvert.IsXmlChar(it) || IsPair(text, i))]);
        return kept.Length <= LongestCell ? kept : kept[..(char.IsHighSurrogate(kept[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
    }

    static bool IsPair(string text, int at) => char.IsSurrogate(text[at]) &&
        ((at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) || (at > 0 && char.IsSurrogatePair(text[at - 1], text[at])));

    /// <summary>0 → A, 26 → AA.</summary>
    static string Column(int n) => (n >= 26 ? Column((n / 26) - 1) : "") + (char)('A' + (n % 26));

    static string Word(DutyRole role) => role switch
    {
        DutyRole.Lead => "牵头",
        DutyRole.Cooperate => "配合",
        DutyRole.Territorial => "属地",
    };

    static string Sign(DutyRole role) => role switch
    {
        DutyRole.Lead => "●",
        DutyRole.Cooperate => "○",
        DutyRole.Territorial => "□",
    };
}
