using System.Buffers.Binary;
using System.IO.Compression;

namespace Anran.Simulator;

/// <summary>Drawings that stand for photos in the demo: a wall, a stove, a cylinder, a hose. Nobody's kitchen and nobody's face.</summary>
static class DemoPicture
{
    public const int Width = 640, Height = 480;

    /// <summary>A PNG; the same number gives the same picture.</summary>
    public static byte[] Png(int number)
    {
        var random = new Random(number);
        var (wall, floor, metal) = (Tint(random, 200, 40), Tint(random, 120, 30), Tint(random, 60, 30));
        var (stoveX, cylinderX) = (random.Next(40, 180), random.Next(380, 520));
        var (stoveTop, cylinderTop) = (random.Next(220, 260), random.Next(180, 240));
        var rows = new byte[Height * (1 + (Width * 3))];
        for (var y = 0; y < Height; y++)
        {
            var line = rows.AsSpan(y * (1 + (Width * 3)) + 1, Width * 3);
            for (var x = 0; x < Width; x++)
            {
                // The hose hangs from the cylinder to the stove.
                var along = (double)(x - stoveX - 150) / Math.Max(1, cylinderX - stoveX - 150);
                var hose = along is >= 0 and <= 1 && Math.Abs(y - (stoveTop + 60 + (90 * Math.Sin(along * Math.PI)))) < 6;
                var pixel = hose ? (R: 190, G: 120, B: 40)
                    : InStove(x - stoveX, y - stoveTop) ? metal
                    : InCylinder(x - cylinderX, y - cylinderTop) ? (R: 60, G: 90, B: 110)
                    : y < 380 ? Tile(wall, x, y) : floor;
                (line[x * 3], line[(x * 3) + 1], line[(x * 3) + 2]) = ((byte)pixel.R, (byte)pixel.G, (byte)pixel.B);
            }
        }
        return Encode(rows, Width, Height);
    }

    /// <summary>A hose between a cylinder and a stove: long and kinked before it was put right, short and straight after.</summary>
    public static MemoryStream Hose(bool rectified)
    {
        const int width = 480, height = 320;
        var rows = new byte[height * (1 + (width * 3))];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++) HoseAt(x, y, rectified).CopyTo(rows, (y * (1 + (width * 3))) + 1 + (x * 3));
        }
        return new(Encode(rows, width, height));
    }

    static byte[] HoseAt(int x, int y, bool rectified)
    {
        var hose = rectified ? 210 : 210 + (int)(60 * Math.Sin(x / 22.0));
        if (x is > 120 and < 330 && Math.Abs(y - hose) < 6) return rectified ? [0xD9, 0x8A, 0x1F] : [0x8A, 0x5A, 0x2B];
        if (x is > 60 and < 120 && y is > 120 and < 280) return [0x6B, 0x77, 0x7C];
        if (x is > 78 and < 102 && y is > 95 and <= 120) return [0x4A, 0x54, 0x58];
        if (x is > 330 and < 440 && y is > 170 and < 240) return [0xC9, 0xD0, 0xD2];
        if (y is > 160 and <= 170 && x is > 345 and < 425) return [0x33, 0x3B, 0x3E];
        return y > 280 ? [0xB9, 0xA6, 0x8C] : [0xEE, 0xEA, 0xE2];
    }

    static bool InStove(int x, int y) => x is >= 0 and < 180 && y is >= 0 and < 160 && !(x is > 20 and < 70 && y is > 12 and < 30) && !(x is > 100 and < 150 && y is > 12 and < 30);

    static bool InCylinder(int x, int y) => (x is >= 0 and < 90 && y is >= 40 and < 200) || (x is >= 25 and < 65 && y is >= 0 and < 40);

    static (int R, int G, int B) Tint(Random random, int about, int by) => (about + random.Next(-by, by), about + random.Next(-by, by), about + random.Next(-by, by));

    static (int R, int G, int B) Tile((int R, int G, int B) wall, int x, int y) => x % 64 < 2 || y % 64 < 2 ? (wall.R - 25, wall.G - 25, wall.B - 25) : wall;

    static byte[] Encode(byte[] rows, int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(rows);
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2); // eight bits each of red, green and blue
        Chunk(png, "IHDR"u8, head);
        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum([.. type, .. data]));
        png.Write(number);
    }

    /// <summary>CRC-32 as PNG wants it (ISO 3309).</summary>
    static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0xFFFFFFFFu;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320u : sum >> 1;
        }
        return ~sum;
    }
}
