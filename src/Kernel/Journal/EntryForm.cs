using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Anran.Kernel.Journal;

/// <summary>
/// The canonical form of an entry, of which its mark and its seal are made: each column's canonical value with its length before it.
/// Not in it: the id and the transaction, which another store may give anew, and the scope key, which follows the tree.
/// </summary>
static class EntryForm
{
    public const int NonceBytes = 8;
    const int MarkBytes = 24;

    /// <summary>In the order of the form.</summary>
    public static readonly string[] Columns = ["at", "actor", "name", "body", "place", "organisation", "rows_root", "rows_count"];

    public static byte[] Of(JournalEntry entry) => Of(
    [
        RowDigest.Canonical(entry.At.ToUnixTimeMilliseconds()), RowDigest.Canonical(entry.Actor), RowDigest.Canonical(entry.Name), RowDigest.Canonical(entry.Body),
        RowDigest.Canonical(entry.Place), RowDigest.Canonical(entry.Organisation), RowDigest.Canonical(entry.RowsRoot), RowDigest.Canonical(entry.RowsCount),
    ]);

    public static byte[] Of(ReadOnlySpan<byte[]> canonical)
    {
        var form = new MemoryStream();
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var value in canonical)
        {
            BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
            form.Write(length);
            form.Write(value);
        }
        return form.ToArray();
    }

    public static byte[] Mark(RowDigest digest, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> form) => digest.Mac([.. "entry"u8, .. nonce, .. form])[..MarkBytes];

    /// <summary>The link of the chain: what went before, the place in the order, the entry and its mark.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> previous, long seq, ReadOnlySpan<byte> mac, ReadOnlySpan<byte> form)
    {
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, seq);
        return SHA256.HashData([.. previous, .. number, .. mac, .. form]);
    }
}
