using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Anran.Kernel.Documents;

/// <summary>The looks of papers that are issued: 黑体 for what names, 仿宋 for what is said, as official papers have it (GB/T 9704).</summary>
public static class PaperStyles
{
    public const string Title = "Title1", Under = "Under", Plan = "Plan", Date = "Date1", Head = "Head", Words = "Words", Strong = "Strong1", Middle = "Middle", Footer = "footer";
    public const string Authority = "Authority", Heading = "Heading", Part = "Part", Open = "Open", Text = "Text1", Seal = "Seal";
    const string Song = "仿宋", Black = "黑体";

    /// <summary>Of one paragraph; a line feed in the text is a line break, and nothing in it is ever a field or a tag.</summary>
    public static Paragraph Line(string text, string style)
    {
        var run = new Run();
        foreach (var (index, line) in Printable(text).Split('\n').Index())
        {
            if (index > 0) run.Append(new Break());
            run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    public static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 8 }, new LeftBorder { Val = BorderValues.Single, Size = 8 },
        new BottomBorder { Val = BorderValues.Single, Size = 8 }, new RightBorder { Val = BorderValues.Single, Size = 8 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    public static void Add(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(Face(Song), new FontSize { Val = "21" }, new Languages { Val = "zh-CN", EastAsia = "zh-CN" }))),
            Style(Title, "标题", Black, 36, JustificationValues.Center, after: 60),
            Style(Under, "单位", Song, 28, JustificationValues.Center, after: 120),
            Style(Plan, "方案", Black, 24, JustificationValues.Left, after: 80, next: true),
            Style(Date, "日期", Song, 24, JustificationValues.Right, before: 160),
            Style(Head, "表头", Black, 21, JustificationValues.Center),
            Style(Words, "正文", Song, 21, JustificationValues.Left),
            Style(Strong, "措施", Black, 21, JustificationValues.Left),
            Style(Middle, "居中", Song, 21, JustificationValues.Center),
            Style(Authority, "机关", Black, 36, JustificationValues.Center),
            Style(Heading, "文书名称", Black, 40, JustificationValues.Center, after: 80),
            Style(Part, "小标题", Black, 28, JustificationValues.Left, before: 120, next: true),
            Style(Open, "抬头", Song, 28, JustificationValues.Left, before: 120),
            Style(Text, "段落", Song, 28, JustificationValues.Both, indent: 200),
            Style(Seal, "落款", Song, 28, JustificationValues.Right));
        // Whoever lacks the usual fonts sees the nearest relative instead of a guess.
        main.AddNewPart<FontTablePart>("fonts").Fonts = new Fonts(
            new Font(new AltName { Val = "FangSong,仿宋_GB2312,STFangsong,Noto Serif CJK SC" }) { Name = Song },
            new Font(new AltName { Val = "SimHei,STHeiti,Noto Sans CJK SC" }) { Name = Black });
        main.AddNewPart<FooterPart>(Footer).Footer = new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = Middle }),
            Said("第 "), new SimpleField(Said("1")) { Instruction = "PAGE" }, Said(" 页 共 "), new SimpleField(Said("1")) { Instruction = "NUMPAGES" }, Said(" 页")));
    }

    static Style Style(string id, string name, string face, int halfPoints, JustificationValues side, int before = 0, int after = 0, bool next = false, int indent = 0)
    {
        var paragraph = new StyleParagraphProperties();
        if (next) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = "276", LineRule = LineSpacingRuleValues.Auto });
        // In hundredths of a character: two, whatever the size.
        if (indent > 0) paragraph.Append(new Indentation { FirstLineChars = indent });
        paragraph.Append(new Justification { Val = side });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, new StyleRunProperties(Face(face), new FontSize { Val = $"{halfPoints}" }))
        { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };
    }

    static RunFonts Face(string east) => new() { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = east, ComplexScript = "Times New Roman" };

    static Run Said(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Only what XML can hold.</summary>
    static string Printable(string text) => new([.. text.Where((it, i) => XmlConvert.IsXmlChar(it) || IsPair(text, i))]);

    static bool IsPair(string text, int at) => char.IsSurrogate(text[at]) &&
        ((at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) || (at > 0 && char.IsSurrogatePair(text[at - 1], text[at])));
}
