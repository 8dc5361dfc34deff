using System.Buffers.Binary;
using System.IO.Compression;

namespace Anran.Kernel.Documents;

/// <summary>A signature as a picture: lines of x, y, x, y … drawn in ink on white, as a grey PNG (ISO/IEC 15948) of a fixed size.</summary>
public static class StrokePicture
{
    public const int Width = 480, Height = 200;
    const int Margin = 12, Pen = 2, MostPoints = 100_000, FarthestPoint = 100_000;

    /// <param name="strokes">In any unit; they are scaled to fit and keep their proportions. What is no point is left out.</param>
    public static byte[] Png(IReadOnlyList<IReadOnlyList<int>> strokes)
    {
        var lines = strokes.Select(Points).Where(it => it.Count > 0).ToList();
        var ink = new byte[Width * Height];
        Array.Fill(ink, (byte)255);
        if (lines.Count > 0) Draw(lines, ink);
        return Encode(ink);
    }

    static List<(int X, int Y)> Points(IReadOnlyList<int> stroke)
    {
        var points = new List<(int, int)>();
        for (var i = 0; i + 1 < stroke.Count && points.Count < MostPoints; i += 2)
        {
            if (Math.Abs((long)stroke[i]) <= FarthestPoint && Math.Abs((long)stroke[i + 1]) <= FarthestPoint) points.Add((stroke[i], stroke[i + 1]));
        }
        return points;
    }

    static void Draw(List<List<(int X, int Y)>> lines, byte[] ink)
    {
        var (left, right) = (lines.Min(it => it.Min(p => p.X)), lines.Max(it => it.Max(p => p.X)));
        var (top, bottom) = (lines.Min(it => it.Min(p => p.Y)), lines.Max(it => it.Max(p => p.Y)));
        var scale = Math.Min((Width - (2.0 * Margin)) / Math.Max(1, right - left), (Height - (2.0 * Margin)) / Math.Max(1, bottom - top));
        var (x0, y0) = ((Width - ((right - left) * scale)) / 2, (Height - ((bottom - top) * scale)) / 2);
        foreach (var line in lines)
        {
            var at = Place(line[0]);
            Dot(ink, at);
            foreach (var point in line.Skip(1))
            {
                var to = Place(point);
                var steps = (int)Math.Ceiling(Math.Max(Math.Abs(to.X - at.X), Math.Abs(to.Y - at.Y)));
                for (var i = 1; i <= steps; i++) Dot(ink, (at.X + ((to.X - at.X) * i / steps), at.Y + ((to.Y - at.Y) * i / steps)));
                at = to;
            }
        }

        (double X, double Y) Place((int X, int Y) point) => (x0 + ((point.X - left) * scale), y0 + ((point.Y - top) * scale));
    }

    /// <summary>A round pen, its edge soft.</summary>
    static void Dot(byte[] ink, (double X, double Y) at)
    {
        for (var y = (int)at.Y - Pen - 1; y <= at.Y + Pen + 1; y++)
        for (var x = (int)at.X - Pen - 1; x <= at.X + Pen + 1; x++)
        {
            if (x is < 0 or >= Width || y is < 0 or >= Height) continue;
            var away = Math.Sqrt(((x - at.X) * (x - at.X)) + ((y - at.Y) * (y - at.Y)));
            var grey = (byte)Math.Clamp((away - Pen + 0.5) * 255, 0, 255);
            ref var pixel = ref ink[(y * Width) + x];
            pixel = Math.Min(pixel, grey);
        }
    }

    static byte[] Encode(byte[] grey)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Span<byte> head = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, Width);
        BinaryPrimitives.WriteInt32BigEndian(head[4..], Height);
        head[8] = 8; // bits of a grey pixel; colour type, compression, filter and interlace are 0
        Chunk(png, "IHDR"u8, head);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var row = 0; row < Height; row++)
            {
                zlib.WriteByte(0);
                zlib.Write(grey, row * Width, Width);
            }
        }
        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    static void Chunk(Stream png, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> body)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        png.Write(number);
        png.Write(kind);
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. kind, .. body]));
        png.Write(number);
    }

    /// <summary>CRC-32 as the standard's annex has it.</summary>
    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var it in bytes)
        {
            crc ^= it;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
