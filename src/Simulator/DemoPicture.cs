using System.Buffers.Binary;
using System.IO.Compression;

namespace Anran.Simulator;

/// <summary>A picture drawn by numbers: a hose between a cylinder and a stove, long and kinked before, short after.</summary>
static class DemoPicture
{
    const int Width = 480, Height = 320;

    public static MemoryStream Of(bool rectified)
    {
        var rows = new byte[Height * (1 + (Width * 3))];
        for (var y = 0; y < Height; y++)
        for (var x = 0; x < Width; x++) Colour(x, y, rectified).CopyTo(rows, (y * (1 + (Width * 3))) + 1 + (x * 3));
        var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), Height);
        (head[8], head[9]) = (8, 2);
        Chunk(png, "IHDR"u8, head);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(rows);
        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        png.Position = 0;
        return png;
    }

    static byte[] Colour(int x, int y, bool rectified)
    {
        var hose = rectified ? 210 : 210 + (int)(60 * Math.Sin(x / 22.0));
        if (x is > 120 and < 330 && Math.Abs(y - hose) < 6) return rectified ? [0xD9, 0x8A, 0x1F] : [0x8A, 0x5A, 0x2B];
        if (x is > 60 and < 120 && y is > 120 and < 280) return [0x6B, 0x77, 0x7C];
        if (x is > 78 and < 102 && y is > 95 and <= 120) return [0x4A, 0x54, 0x58];
        if (x is > 330 and < 440 && y is > 170 and < 240) return [0xC9, 0xD0, 0xD2];
        if (y is > 160 and <= 170 && x is > 345 and < 425) return [0x33, 0x3B, 0x3E];
        return y > 280 ? [0xB9, 0xA6, 0x8C] : [0xEE, 0xEA, 0xE2];
    }

    static void Chunk(Stream to, ReadOnlySpan<byte> type, byte[] body)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(four, body.Length);
        to.Write(four);
        byte[] told = [.. type, .. body];
        to.Write(told);
        BinaryPrimitives.WriteUInt32BigEndian(four, Crc(told));
        to.Write(four);
    }

    /// <summary>CRC-32 as PNG asks for it (ISO 3309).</summary>
    static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
        return ~crc;
    }
}
