using System.Globalization;
using Anran.Campaigns.Responsibility;
using Anran.Plans.Comparison;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Anran.Campaigns.Comparisons;

/// <summary>
/// The comparison for printing on A3: how much is taken up, then both texts side by side. What the lower plan does not say is struck out
/// on the left, what it adds is underlined on the right. Every cell is an inline string: whatever a paper says, it is text and never a formula.
/// </summary>
static class ComparisonSheet
{
    const uint A3 = 8, Plain = 0, Title = 1, Head = 2, Wrapped = 4, Mark = 5, Section = 6;
    const int LongestCell = 32_000;
    static readonly double[] Widths = [12, 62, 12, 12, 62, 30];

    public static byte[] Write(ComparisonView view)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = MatrixStyles.Sheet();
            var sheet = book.AddNewPart<WorksheetPart>("comparison");
            using (var writer = OpenXmlWriter.Create(sheet)) Sheet(writer, view);
            book.Workbook = new(new Sheets(new Sheet { Name = "上下级比较", SheetId = 1, Id = "comparison" }));
        }
        return bytes.ToArray();
    }

    static void Sheet(OpenXmlWriter writer, ComparisonView view)
    {
        var (row, merges) = (1, new List<string>());
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(Widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        Wide(Title, "上下级方案比较");
        Wide(Plain, $"上级：{Name(view.Upper)}");
        Wide(Plain, $"下级：{Name(view.Lower)}");
        Wide(Plain, Figure(view.Coverage));
        Wide(Plain, "覆盖率＝下级方案已承接（承接、加严、放宽）的措施数÷上级方案中约束下级地方的措施数；遗漏而有说明的仍计为未承接。");
        foreach (var section in view.Coverage.Sections) Wide(Plain, $"{section.Section}：{section.TakenUp} / {section.Binding}");
        Row(writer, row++, (Head, Words("上级条目")), (Head, Words($"上级方案（{view.Upper.Place.Name}）")), (Head, Words("比较")), (Head, Words("下级条目")), (Head, Words($"下级方案（{view.Lower.Place.Name}）")), (Head, Words("说明")));
        string? under = null;
        foreach (var it in view.Rows)
        {
            var section = it.Upper?.Section ?? "下级新增";
            if (section != under) Wide(Section, under = section);
            Row(writer, row++,
                (Mark, Words(it.Upper?.Number ?? "—")), (Wrapped, it.Upper?.Words ?? Words("—")), (Mark, Words(Verdict(it))),
                (Mark, Words(it.Lower?.Number ?? "—")), (Wrapped, it.Lower?.Words ?? Words("—")), (Wrapped, Words(Said(it.Note))));
        }
        writer.WriteEndElement();
        writer.WriteElement(new MergeCells(merges.Select(it => new MergeCell { Reference = it })));
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.2, Footer = 0.2 });
        writer.WriteElement(new PageSetup { PaperSize = A3, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&C&P / &N")));
        writer.WriteEndElement();

        void Wide(uint style, string text)
        {
            merges.Add(string.Create(CultureInfo.InvariantCulture, $"A{row}:F{row}"));
            Row(writer, row++, (style, Words(text)));
        }
    }

    static void Row(OpenXmlWriter writer, int row, params (uint Style, IReadOnlyList<Words> Words)[] cells)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)row });
        foreach (var (column, (style, words)) in cells.Index())
        {
            writer.WriteElement(new Cell(Inline(words))
            {
                CellReference = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}"),
                DataType = CellValues.InlineString,
                StyleIndex = style,
            });
        }
        writer.WriteEndElement();
    }

    static InlineString Inline(IReadOnlyList<Words> words)
    {
        if (words.All(it => it.Kind == WordsKind.Same)) return new(Text(string.Concat(words.Select(it => it.Text))));
        var (inline, room) = (new InlineString(), LongestCell);
        foreach (var (kind, said) in words)
        {
            var text = said.Length <= room ? said : said[..room];
            room -= text.Length;
            if (text.Length > 0) inline.Append(new Run(Look(kind), Text(text)));
        }
        return inline;
    }

    static RunProperties Look(WordsKind kind)
    {
        var look = new RunProperties();
        if (kind == WordsKind.Removed) look.Append(new Strike());
        if (kind == WordsKind.Added) look.Append(new Bold());
        look.Append(new FontSize { Val = 10 });
        if (kind == WordsKind.Added) look.Append(new Underline());
        look.Append(new RunFont { Val = "宋体" });
        return look;
    }

    static SheetText Text(string text) => new(MatrixSheet.Printable(text)) { Space = SpaceProcessingModeValues.Preserve };

    static List<Words> Words(string text) => [new(WordsKind.Same, text)];

    static string Name(PlanHead it) => string.Create(CultureInfo.InvariantCulture, $"《{it.Title}》（{it.Place.Name}{(it.Draft ? "，草稿" : $"，第 {it.Edition} 版")}{(it.Date is { } date ? $"，{date:yyyy-MM-dd}" : "")}）");

    static string Figure(CoverageView it) => string.Create(CultureInfo.InvariantCulture,
        $"覆盖率 {Coverage.Percent(it.Share)}：上级措施 {it.Upper} 条，约束本级 {it.Binding} 条，已承接 {it.TakenUp} 条，未承接 {it.Binding - it.TakenUp} 条（其中已说明不承接 {it.Explained} 条）。");

    static string Verdict(ComparisonRow it) => Verdict(it.Change) + (it.Binds ? "" : "（不约束本级）") + (it.Reworded ? "（改写，请核对）" : "");

    static string Verdict(Change change) => change switch
    {
        Change.Inherited => "承接",
        Change.Tightened => "加严",
        Change.Loosened => "放宽",
        Change.Omitted => "遗漏",
        Change.Added => "新增",
    };

    static string Said(NoteView? note) => note is null ? "" : string.Join("；", new[]
    {
        note.State == NoteState.ToTakeUp ? "将承接" : Reason(note.Reason!.Value), note.Words,
        string.Create(CultureInfo.InvariantCulture, $"{note.By} {note.At.ToOffset(TimeSpan.FromHours(8)):yyyy-MM-dd}"),
    }.Where(it => it.Length > 0));

    static string Reason(NoteReason reason) => reason switch
    {
        NoteReason.NotApplicable => "本地不适用",
        NoteReason.OtherPaper => "另有方案规定",
        NoteReason.DoneAlready => "已经完成",
        NoteReason.DoneAbove => "由上级统一实施",
        NoteReason.Other => "其他",
    };
}
