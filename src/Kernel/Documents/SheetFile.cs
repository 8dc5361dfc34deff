using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Anran.Kernel.Documents;

/// <summary>
/// A plain sheet to fill in or to hand back. Every cell is text with the quote prefix: what begins with = + - @ stays what
/// somebody wrote and never becomes a formula.
/// </summary>
public sealed class SheetFile(IReadOnlyList<string> heads)
{
    const uint Plain = 0, Head = 1, Wrong = 2;
    const int LongestCell = 32_000, LastChoiceRow = 5_001;

    readonly List<IReadOnlyList<string>> rows = [];
    readonly HashSet<(int Row, int Column)> wrong = [];
    readonly SortedDictionary<int, IReadOnlyList<string>> choices = [];

    public void Add(IReadOnlyList<string> row) => rows.Add(row);

    /// <summary>Marks a cell of the row added last.</summary>
    public void Mark(int column) => wrong.Add((rows.Count - 1, column));

    /// <summary>A column is filled in from a list.</summary>
    public void Offer(int column, IReadOnlyList<string> from) => choices[column] = from;

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var (main, lists) = (book.AddNewPart<WorksheetPart>("main"), book.AddNewPart<WorksheetPart>("lists"));
            using (var writer = OpenXmlWriter.Create(main)) Main(writer);
            using (var writer = OpenXmlWriter.Create(lists)) Lists(writer);
            book.Workbook = new(new Sheets(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "Sheet1", SheetId = 1, Id = "main" },
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "lists", SheetId = 2, Id = "lists", State = SheetStateValues.Hidden }));
        }
        return bytes.ToArray();
    }

    void Main(OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(new Column { Min = 1, Max = (uint)Math.Max(1, heads.Count), Width = 24, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        Row(writer, 1, heads, _ => Head);
        for (var i = 0; i < rows.Count; i++) Row(writer, i + 2, rows[i], column => wrong.Contains((i, column)) ? Wrong : Plain);
        writer.WriteEndElement();
        if (choices.Count > 0) writer.WriteElement(new DataValidations(choices.Select((it, n) => Validation(it.Key, n, it.Value.Count))));
        writer.WriteEndElement();
    }

    static DataValidation Validation(int column, int list, int count) => new(new Formula1($"lists!${Letter(list)}$1:${Letter(list)}${count}"))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        // A hint, not a wall: several roles may stand in one cell.
        ShowErrorMessage = false,
        SequenceOfReferences = new() { InnerText = $"{Letter(column)}2:{Letter(column)}{LastChoiceRow}" },
    };

    void Lists(OpenXmlWriter writer)
    {
        var lists = choices.Values.ToList();
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        for (var i = 0; i < lists.Select(it => it.Count).DefaultIfEmpty(0).Max(); i++) Row(writer, i + 1, [.. lists.Select(it => i < it.Count ? it[i] : "")], _ => Plain);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void Row(OpenXmlWriter writer, int number, IReadOnlyList<string> cells, Func<int, uint> style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var column = 0; column < cells.Count; column++)
            writer.WriteElement(new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Printable(cells[column])) { Space = SpaceProcessingModeValues.Preserve }))
            {
                CellReference = string.Create(CultureInfo.InvariantCulture, $"{Letter(column)}{number}"),
                DataType = CellValues.InlineString,
                StyleIndex = style(column),
            });
        writer.WriteEndElement();
    }

    /// <summary>Only what XML can hold, and no more than a cell holds.</summary>
    static string Printable(string text) => new([.. text.Take(LongestCell).Where(it => XmlConvert.IsXmlChar(it))]);

    /// <summary>0 → A, 26 → AA.</summary>
    static string Letter(int n) => (n >= 26 ? Letter((n / 26) - 1) : "") + (char)('A' + (n % 26));

    static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFFFC7CE" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { QuotePrefix = true },
            new CellFormat { FontId = 1, ApplyFont = true, QuotePrefix = true },
            new CellFormat { FillId = 2, ApplyFill = true, QuotePrefix = true }));
}
