using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Anran.Kernel.Documents;

/// <summary>A picture in the line of a paper.</summary>
public static class PaperPicture
{
    const long PerMillimetre = 36_000;

    /// <param name="type">image/png or image/jpeg; anything else cannot stand in a paper.</param>
    /// <param name="width">Millimetres on the page.</param>
    /// <param name="number">Of the picture in its paper, from 1.</param>
    public static Run Of(MainDocumentPart main, byte[] bytes, string type, double width, double height, uint number, string says)
    {
        var part = main.AddImagePart(type == "image/jpeg" ? ImagePartType.Jpeg : ImagePartType.Png, string.Create(CultureInfo.InvariantCulture, $"picture{number}"));
        using (var stream = new MemoryStream(bytes)) part.FeedData(stream);
        var (x, y) = ((long)(width * PerMillimetre), (long)(height * PerMillimetre));
        return new Run(new Drawing(new W.Inline(
            new W.Extent { Cx = x, Cy = y }, new W.DocProperties { Id = number, Name = $"picture{number}", Description = says },
            new A.Graphic(new A.GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = number, Name = $"picture{number}", Description = says }, new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = x, Cy = y }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }
}
