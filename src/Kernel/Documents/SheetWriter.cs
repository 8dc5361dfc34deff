using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Anran.Kernel.Documents;

/// <summary>
/// A plain sheet of any length, written as its rows come: nothing of it stays in memory. As in <see cref="SheetFile"/> every cell is text
/// with the quote prefix, so that what begins with = + - @ stays what somebody wrote and never becomes a formula.
/// </summary>
public sealed class SheetWriter : IDisposable
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const int Plain = 0, Head = 1, Wrong = 2, LongestCell = 32_000;

    readonly ZipArchive archive;
    readonly XmlWriter sheet;
    int rows;

    /// <param name="to">Stays open.</param>
    public SheetWriter(Stream to, IReadOnlyList<string> heads)
    {
        archive = new(to, ZipArchiveMode.Create, leaveOpen: true);
        Part("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Xlsx}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        Part("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
        Part("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf quotePrefix="1"/><xf fontId="1" applyFont="1" quotePrefix="1"/><xf fillId="2" applyFill="1" quotePrefix="1"/></cellXfs></styleSheet>""");
        sheet = XmlWriter.Create(archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new() { Encoding = new UTF8Encoding(false), CloseOutput = true });
        sheet.WriteStartElement("worksheet", Main);
        sheet.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        sheet.WriteRaw($"""<cols><col min="1" max="{Math.Max(1, heads.Count)}" width="24" customWidth="1"/></cols>""");
        sheet.WriteStartElement("sheetData");
        Row(heads, _ => Head);
    }

    /// <summary>A file that nobody else may read and that is gone when it is closed.</summary>
    public static FileStream Temporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 1 << 16, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(Path.Combine(Path.GetTempPath(), $"anran-{Path.GetRandomFileName()}"), options);
    }

    /// <param name="wrong">Columns to be marked, from 0.</param>
    public void Add(IReadOnlyList<string> cells, IReadOnlyCollection<int>? wrong = null) => Row(cells, column => wrong?.Contains(column) == true ? Wrong : Plain);

    void Row(IReadOnlyList<string> cells, Func<int, int> style)
    {
        sheet.WriteStartElement("row");
        sheet.WriteAttributeString("r", (++rows).ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < cells.Count; column++)
        {
            sheet.WriteStartElement("c");
            sheet.WriteAttributeString("t", "inlineStr");
            sheet.WriteAttributeString("s", style(column).ToString(CultureInfo.InvariantCulture));
            sheet.WriteStartElement("is");
            sheet.WriteStartElement("t");
            sheet.WriteAttributeString("xml", "space", null, "preserve");
            sheet.WriteString(Printable(cells[column]));
            sheet.WriteEndElement();
            sheet.WriteEndElement();
            sheet.WriteEndElement();
        }
        sheet.WriteEndElement();
    }

    /// <summary>Only what XML can hold, and no more than a cell holds.</summary>
    static string Printable(string text)
    {
        if (text.Length <= LongestCell && text.All(XmlConvert.IsXmlChar)) return text;
        var kept = text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value));
        return string.Concat(kept.Take(LongestCell / 2));
    }

    void Part(string name, string xml)
    {
        using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8"?>""" + xml));
    }

    public void Dispose()
    {
        sheet.WriteEndElement();
        sheet.WriteEndElement();
        sheet.Dispose();
        archive.Dispose();
    }
}
