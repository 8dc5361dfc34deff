using System.Security.Cryptography;
using System.Text;
using Anran.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Anran.Kernel.Journal;

/// <summary>What a row looked like after a fact: enough to name a column that was changed behind the journal's back, too little to read it.</summary>
public sealed class JournalRow : INotJournalled
{
    public long Entry { get; private init; }
    public int Ordinal { get; internal set; }
    public required string Table { get; init; }

    /// <summary>The primary key, parts joined by <c>/</c>.</summary>
    public required string Key { get; init; }

    /// <summary>As <see cref="RowDigest"/> makes it; null when the row was deleted.</summary>
    public required byte[]? Digest { get; init; }

    internal static JournalRow Of(EntityEntry entry, RowDigest digest)
    {
        var table = entry.Metadata.GetTableName()!;
        var key = RowDigest.Key(entry.Metadata.FindPrimaryKey()!.Properties.Select(property => RowDigest.Canonical(RowDigest.Stored(property, entry.CurrentValues[property]))));
        return new()
        {
            Table = table,
            Key = key,
            Digest = entry.State == EntityState.Deleted ? null : digest.Of(table, key, entry.Metadata, property => entry.CurrentValues[property]),
        };
    }

    /// <summary>The leaf of the entry's Merkle tree.</summary>
    public byte[] Leaf() => Leaf(Ordinal, Table, Key, Digest);

    internal static byte[] Leaf(int ordinal, string table, string key, byte[]? digest) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes($"{ordinal}\n{table}\n{key}\n"), .. digest ?? []]);
}
