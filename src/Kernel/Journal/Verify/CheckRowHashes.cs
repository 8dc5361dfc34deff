using System.Security.Cryptography;
using System.Text;

namespace Anran.Kernel.Journal.Verify;

/// <summary>
/// The row hashes of every entry against its Merkle root; and, on the way, what the journal last knew of every row:
/// sixteen bytes that stand for its table and key, sixteen for its digest.
/// </summary>
sealed class CheckRowHashes(Reading reading, Findings findings)
{
    static readonly RawColumn[] Columns =
    [
        new("r.entry", typeof(long)), new("r.ordinal", typeof(int)), new("r.table", typeof(string)), new("r.key", typeof(string)), new("r.digest", typeof(byte[])),
        new("j.id", typeof(long)), new("j.rows_count", typeof(int)), new("j.rows_root", typeof(byte[])),
    ];

    static readonly RawColumn[] Named = [new("table", typeof(string)), new("key", typeof(string)), new("digest", typeof(byte[]))];

    public Dictionary<UInt128, UInt128> Known { get; } = [];

    public async Task Run(HashSet<long> missing, CancellationToken stop)
    {
        var (entry, seq, tree, fits) = (long.MinValue, (byte[][]?)null, new MerkleTree(), true);
        await foreach (var row in reading.Rows(Columns, "journal_row r left join journal j on j.id = r.entry order by r.entry, r.ordinal", stop))
        {
            var of = RawRows.Long(row[0]);
            if (of != entry)
            {
                Finish();
                (entry, tree, fits) = (of, new(), true);
            }
            seq = row;
            var (table, key, digest) = (RawRows.Text(row[2]), RawRows.Text(row[3]), RawRows.Bytes(row[4]));
            fits &= RawRows.Long(row[1]) == tree.Count && row[4][0] != '?';
            tree.Add(JournalRow.Leaf((int)RawRows.Long(row[1]), table, key, digest));
            if (digest is null) Known.Remove(Id(table, key));
            else Known[Id(table, key)] = Hash(digest);
        }
        Finish();
        await foreach (var row in reading.Rows([new("id", typeof(long))], "journal where rows_count > 0 and not exists (select 1 from journal_row where entry = id) order by id", stop)) Report(RawRows.Long(row[0]));

        void Finish()
        {
            if (seq is null || missing.Contains(entry)) return;
            if (!fits || RawRows.Long(seq[6]) != tree.Count || RawRows.Bytes(seq[7]) is not { } root || !root.AsSpan().SequenceEqual(tree.Root())) Report(entry);
        }
    }

    void Report(long entry) => findings.Add(FindingKind.RowHashesChanged, new(
        $"日志 {entry} 所附的行摘要（journal_row）被改动", $"the row hashes (journal_row) of the entry {entry} were changed"), null, "journal_row", $"{entry}");

    /// <summary>What the journal last knew of one row.</summary>
    public async Task<byte[]?> Digest(string table, string key, CancellationToken stop)
    {
        var rows = await reading.List(Named, $"journal_row where \"table\" = '{Escaped(table)}' and key = '{Escaped(key)}' order by entry desc, ordinal desc limit 1", stop);
        return rows.Count == 0 ? null : RawRows.Bytes(rows[0][2]);
    }

    /// <summary>Names the rows that are known and nobody has seen.</summary>
    public async Task<List<(string Table, string Key)>> Left(CancellationToken stop)
    {
        var left = new HashSet<(string, string)>();
        if (Known.Count == 0) return [];
        await foreach (var row in reading.Rows(Named, "journal_row", stop))
        {
            var (table, key) = (RawRows.Text(row[0]), RawRows.Text(row[1]));
            if (left.Count < 10_000 && Known.ContainsKey(Id(table, key))) left.Add((table, key));
        }
        return [.. left.OrderBy(it => it.Item1, StringComparer.Ordinal).ThenBy(it => it.Item2, StringComparer.Ordinal)];
    }

    public static UInt128 Id(string table, string key) => Hash(Encoding.UTF8.GetBytes($"{table}\n{key}"));

    public static UInt128 Hash(byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    static string Escaped(string text) => text.Replace("'", "''", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
}
