using DocumentFormat.OpenXml.Spreadsheet;

namespace Anran.Campaigns.Responsibility;

/// <summary>The few looks of a printed matrix, in the order of the constants of <see cref="MatrixSheet"/>.</summary>
static class MatrixStyles
{
    public static Stylesheet Sheet() => new(
        new Fonts(Font(10, bold: false), Font(16, bold: true), Font(10, bold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Grey()),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(0, 0, 0, new() { Vertical = VerticalAlignmentValues.Center }),
            Format(1, 0, 0, new() { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center }),
            Format(2, 2, 1, new() { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true }),
            Format(2, 2, 1, new() { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Top, TextRotation = TopToBottom }),
            Format(0, 0, 1, new() { Vertical = VerticalAlignmentValues.Center, WrapText = true }),
            Format(0, 0, 1, new() { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center }),
            Format(2, 2, 1, new() { Vertical = VerticalAlignmentValues.Center })));

    /// <summary>Characters upright, one below the other.</summary>
    const uint TopToBottom = 255;

    static CellFormat Format(uint font, uint fill, uint border, Alignment alignment) => new()
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        QuotePrefix = true,
        Alignment = alignment,
    };

    static Font Font(double size, bool bold)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "宋体" });
        return font;
    }

    static Fill Grey() => new(new PatternFill { PatternType = PatternValues.Solid, ForegroundColor = new() { Rgb = "FFEDEFF0" } });

    static Border Thin() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin });
}
