using System.Globalization;
using Anran.Kernel.Documents;
using Anran.Kernel.Time;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Anran.Inspections.Documents;

/// <summary>A paper on A4 in the manner of official papers (GB/T 9704): the authority, what it is, its number, what it says, who signed, photos behind.</summary>
static class VisitPaper
{
    const int PageWidth = 8846;

    /// <param name="photos">Bytes of those that are there; the others are named without a picture.</param>
    public static byte[] Write(VisitDocument document, DocumentContent content, IReadOnlyDictionary<Guid, (byte[] Bytes, string Type)> photos)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            PaperStyles.Add(main);
            var body = new Body(PaperStyles.Line(content.Issuer, PaperStyles.Authority), PaperStyles.Line(document.Kind.Name().Zh, PaperStyles.Heading), PaperStyles.Line(document.Number, PaperStyles.Under));
            if (document.VoidedAt is not null) body.Append(PaperStyles.Line("（已作废）", PaperStyles.Under));
            if (content.Late) body.Append(PaperStyles.Line("（检查内容为事后补录）", PaperStyles.Under));
            body.Append([.. document.Kind switch
            {
                DocumentKind.Record => RecordPaper.Of(content, new(main)),
                DocumentKind.Order => OrderPaper.Order(document, content, new(main)),
                DocumentKind.HazardNotice => OrderPaper.Notice(document, content, new(main)),
                DocumentKind.Receipt => ReceiptPaper.Of(content),
            }]);
            if (document.Kind == DocumentKind.Record && content.Photos.Count > 0) body.Append([.. PhotoAnnex.Of(content, photos, main)]);
            body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = PaperStyles.Footer },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1701, Bottom = 1417, Left = 1588, Right = 1474, Header = 851, Footer = 850 }));
            main.Document = new Document(body);
        }
        return bytes.ToArray();
    }

    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset at) => Day(BeijingTime.DayOf(at));

    /// <summary>A form of name and value, as wide as the page.</summary>
    public static Table Form(params (string Name, string Value)[] rows)
    {
        var table = Frame(1900, PageWidth - 1900);
        foreach (var (name, value) in rows)
            table.Append(new TableRow(new TableRowProperties(new CantSplit()), Cell(1900, PaperStyles.Line(name, PaperStyles.Head)), Cell(PageWidth - 1900, PaperStyles.Line(value, PaperStyles.Words))));
        return table;
    }

    public static Table Frame(params int[] widths) => new(
        new TableProperties(
            new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }, PaperStyles.Borders(), new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })),
        new TableGrid(widths.Select(it => new GridColumn { Width = it.ToString(CultureInfo.InvariantCulture) })));

    public static TableCell Cell(int width, params OpenXmlElement[] lines) => new([
        new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }), .. lines]);

    /// <summary>Each with its grade, what the officer wrote, the clause it is against and what was done on the spot.</summary>
    public static IEnumerable<OpenXmlElement> Problems(DocumentContent content, bool measures)
    {
        foreach (var (index, it) in content.Problems.Index())
        {
            var text = $"{index + 1}．{(it.Major ? "【重大隐患】" : "")}{it.What.TrimEnd('。', '；')}{(it.Note.Length > 0 ? $"（{it.Note}）" : "")}。";
            if (it.Clauses.Count > 0) text += $"不符合{string.Join("、", it.Clauses)}。";
            if (measures && it.Measure is { Length: > 0 } measure) text += $"已采取的管控措施：{measure.TrimEnd('。')}。";
            yield return PaperStyles.Line(text, PaperStyles.Text);
        }
    }
}

/// <summary>Signatures as pictures, numbered through the paper.</summary>
sealed class Ink(MainDocumentPart main)
{
    uint number = 100;

    /// <returns>The picture with name and time below it.</returns>
    public IEnumerable<OpenXmlElement> Of(PaperSignature it)
    {
        if (it.Strokes.Count > 0)
            yield return new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = PaperStyles.Middle }),
                PaperPicture.Of(main, StrokePicture.Png(it.Strokes), "image/png", 43.2, 18, ++number, $"{it.Name} 签名"));
        yield return PaperStyles.Line($"{it.Name}　{it.At}", PaperStyles.Middle);
    }
}
