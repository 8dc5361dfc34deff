using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Anran.Kernel.Data;

/// <summary>
/// Keys of rows: version 7 UUIDs (RFC 9562) that this process hands out in ascending order even within one millisecond,
/// so that "newest first" by key is the order in which rows were made. They tell when a row was made and are no secret.
/// </summary>
public static class RowId
{
    // 42 bits behind the millisecond, from a random start below the half: it does not wrap while a process lives.
    static long made = RandomNumberGenerator.GetInt32(int.MaxValue) * 1024L;

    public static Guid New() => New(TimeProvider.System.GetUtcNow());

    /// <param name="at">The instant the row is made by the house's clock; from 1970 on, told to the millisecond.</param>
    public static Guid New(DateTimeOffset at)
    {
        var turn = (ulong)Interlocked.Increment(ref made) & ((1UL << 42) - 1);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)at.ToUnixTimeMilliseconds() << 16) | (7UL << 12) | (turn >> 30));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[8..], (2U << 30) | (uint)(turn & ((1UL << 30) - 1)));
        RandomNumberGenerator.Fill(bytes[12..]);
        return new(bytes, bigEndian: true);
    }
}
