using System.IO.Compression;
using System.Text;

namespace Anran.Kernel.Files;

/// <summary>What a file is, from its bytes. The name only has to agree.</summary>
/// <param name="Media">Media type.</param>
/// <param name="Endings">Of a name that agrees, with the dot.</param>
sealed record FileType(string Media, params string[] Endings)
{
    static readonly FileType
        Jpeg = new("image/jpeg", ".jpg", ".jpeg"), Png = new("image/png", ".png"), Gif = new("image/gif", ".gif"), Webp = new("image/webp", ".webp"),
        Pdf = new("application/pdf", ".pdf"),
        Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
        Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
        Csv = new("text/csv", ".csv"), Txt = new("text/plain", ".txt");

    const int MostParts = 10_000, Head = 12, Window = 64 * 1024;

    public bool Agrees(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <returns>Null for everything that is not on the list.</returns>
    public static FileType? Of(Stream content, string name)
    {
        var head = new byte[Head];
        content.Position = 0;
        content.ReadAtLeast(head, Head, throwOnEndOfStream: false);
        content.Position = 0;
        return head switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => Webp,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
            [(byte)'P', (byte)'K', 3, 4, ..] => Office(content),
            _ when Csv.Agrees(name) => IsText(content) ? Csv : null,
            _ when Txt.Agrees(name) => IsText(content) ? Txt : null,
            _ => null,
        };
    }

    /// <summary>Reads the list of parts only, so nothing is unpacked.</summary>
    static FileType? Office(Stream content)
    {
        try
        {
            using var parts = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (parts.Entries.Count > MostParts || parts.GetEntry("[Content_Types].xml") is null) return null;
            // Macros come with a part of their own, whatever the file is called.
            if (parts.Entries.Any(part => part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return null;
            return parts.GetEntry("word/document.xml") is not null ? Docx : parts.GetEntry("xl/workbook.xml") is not null ? Xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>UTF-8 or GB18030 without control characters.</summary>
    static bool IsText(Stream content) => Reads(content, new UTF8Encoding(false, true)) || Reads(content, Chinese);

    static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    static bool Reads(Stream content, Encoding encoding)
    {
        content.Position = 0;
        using var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false, Window, leaveOpen: true);
        var buffer = new char[Window];
        try
        {
            for (int read; (read = reader.Read(buffer, 0, buffer.Length)) > 0;)
            {
                if (buffer.AsSpan(0, read).ContainsAnyInRange('\0', '\b') || buffer.AsSpan(0, read).ContainsAnyInRange('\u000e', '\u001f')) return false;
            }
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            content.Position = 0;
        }
    }
}
