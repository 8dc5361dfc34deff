using System.Buffers.Binary;
using Anran.Kernel.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Anran.Inspections.Documents;

/// <summary>附件：现场照片, two beside each other, each with its item, its time and the beginning of the hash of its bytes.</summary>
static class PhotoAnnex
{
    const double Wide = 70, High = 75;

    public static IEnumerable<OpenXmlElement> Of(DocumentContent content, IReadOnlyDictionary<Guid, (byte[] Bytes, string Type)> photos, MainDocumentPart main)
    {
        yield return new Paragraph(new Run(new Break { Type = BreakValues.Page }));
        yield return PaperStyles.Line("附件：现场照片", PaperStyles.Part);
        var table = VisitPaper.Frame(4423, 4423);
        uint number = 0;
        foreach (var pair in content.Photos.Chunk(2))
        {
            var cells = pair.Select(it => VisitPaper.Cell(4423, [.. Picture(it, photos, main, ++number)])).ToList();
            if (cells.Count == 1) cells.Add(VisitPaper.Cell(4423, PaperStyles.Line("", PaperStyles.Words)));
            table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. cells]));
        }
        yield return table;
    }

    static IEnumerable<OpenXmlElement> Picture(PaperPhoto it, IReadOnlyDictionary<Guid, (byte[] Bytes, string Type)> photos, MainDocumentPart main, uint number)
    {
        if (photos.TryGetValue(it.File, out var photo) && Size(photo.Bytes, photo.Type) is { } size)
        {
            var scale = Math.Min(Wide / size.Width, High / size.Height);
            yield return new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = PaperStyles.Middle }),
                PaperPicture.Of(main, photo.Bytes, photo.Type, size.Width * scale, size.Height * scale, number, $"照片 {number}"));
        }
        else
        {
            yield return PaperStyles.Line("（照片不能在文书中显示，见平台原件）", PaperStyles.Middle);
        }
        yield return PaperStyles.Line($"照片 {number}　{it.Item}\n{it.At}　SHA-256 {it.Sha256[..Math.Min(16, it.Sha256.Length)]}…", PaperStyles.Words);
    }

    /// <summary>From the head of the file; null when it says none.</summary>
    static (int Width, int Height)? Size(byte[] bytes, string type)
    {
        if (type == "image/png") return bytes.Length > 24 ? Good(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))) : null;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            // A frame header, whatever the coding, except the tables that share its range.
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Good(BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 7)), BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 5)));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
        }
        return null;

        static (int, int)? Good(int width, int height) => width > 0 && height > 0 ? (width, height) : null;
    }
}
