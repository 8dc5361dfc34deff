using System.Buffers.Binary;

namespace Anran.Inspections.Phone.Photos;

/// <summary>Whether bytes are a whole picture of a kind that every browser shows. Reads the frame, never the picture, so nothing is unpacked.</summary>
static class PhotoFormat
{
    /// <summary>So many bytes tell what it is meant to be.</summary>
    public const int HeadBytes = 16;

    /// <returns>Null while nothing speaks against it.</returns>
    public static Problem? CheckHead(ReadOnlySpan<byte> head)
    {
        if (head.Length < HeadBytes) return null;
        if (head[4..8].SequenceEqual("ftyp"u8)) return PhotoProblems.Heic();
        return IsJpeg(head) || IsPng(head) || IsWebp(head) ? null : PhotoProblems.NoPhoto();
    }

    /// <param name="content">Seekable; read from the beginning.</param>
    /// <returns>The ending of its name.</returns>
    /// <exception cref="Problem">It is no picture, or a broken one.</exception>
    public static string Check(Stream content)
    {
        var head = new byte[HeadBytes];
        content.Position = 0;
        if (content.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) < HeadBytes) throw PhotoProblems.NoPhoto();
        if (CheckHead(head) is { } problem) throw problem;
        var whole = IsJpeg(head) ? JpegIsWhole(content) : IsPng(head) ? PngIsWhole(content) : WebpIsWhole(content, head);
        if (!whole) throw PhotoProblems.Broken();
        return IsJpeg(head) ? ".jpg" : IsPng(head) ? ".png" : ".webp";
    }

    static bool IsJpeg(ReadOnlySpan<byte> head) => head[..3].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    static bool IsPng(ReadOnlySpan<byte> head) => head[..8].SequenceEqual((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    static bool IsWebp(ReadOnlySpan<byte> head) => head[..4].SequenceEqual("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8);

    /// <summary>ITU-T T.81 annex B: segments, a frame with a size, a scan, and the mark of the end.</summary>
    static bool JpegIsWhole(Stream content)
    {
        content.Position = 2;
        var (length, framed) = (new byte[2], false);
        while (true)
        {
            if (content.ReadByte() != 0xFF) return false;
            int marker;
            do marker = content.ReadByte();
            while (marker == 0xFF);
            if (marker is -1 or 0xD9) return false;
            if (content.ReadAtLeast(length, 2, throwOnEndOfStream: false) < 2) return false;
            var size = BinaryPrimitives.ReadUInt16BigEndian(length);
            if (size < 2 || content.Position + size - 2 > content.Length) return false;
            if (marker == 0xDA) break;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var frame = new byte[5];
                if (size < 8 || content.ReadAtLeast(frame, 5, throwOnEndOfStream: false) < 5) return false;
                framed = BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(1)) > 0 && BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(3)) > 0;
                content.Position += size - 7;
            }
            else content.Position += size - 2;
        }
        return framed && EndsLike(content);
    }

    /// <summary>The end may be followed by what some phones add, so it is looked for in the last part.</summary>
    static bool EndsLike(Stream content)
    {
        var tail = new byte[Math.Min(64 * 1024, content.Length - content.Position)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        return tail.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0;
    }

    /// <summary>Chunks one after the other up to IEND, each within the file.</summary>
    static bool PngIsWhole(Stream content)
    {
        content.Position = 8;
        var (chunk, sized, filled) = (new byte[8], false, false);
        while (content.ReadAtLeast(chunk, 8, throwOnEndOfStream: false) == 8)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (content.Position + size + 4 > content.Length) return false;
            var type = chunk.AsSpan(4);
            if (type.SequenceEqual("IHDR"u8)) sized = size == 13;
            else if (type.SequenceEqual("IDAT"u8)) filled = true;
            else if (type.SequenceEqual("IEND"u8)) return sized && filled;
            content.Position += size + 4;
        }
        return false;
    }

    static bool WebpIsWhole(Stream content, ReadOnlySpan<byte> head) => content.Length >= 20 && BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) + 8L <= content.Length;
}
