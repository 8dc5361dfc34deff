using System.Security.Cryptography;

namespace Anran.Kernel.Journal.Verify;

/// <summary>
/// Every entry against its mark and its seal, every seal against the one before, every signed checkpoint, in the store and
/// beside the keys, against the seals.
/// </summary>
sealed class CheckChain(Reading reading, RowDigest digest, ECDsa key, Findings findings)
{
    static readonly RawColumn[] SealColumns = [new("s.seq", typeof(long)), new("s.entry", typeof(long)), new("s.hash", typeof(byte[]))];
    static readonly RawColumn[] CheckpointColumns =
        [new("first", typeof(long)), new("seq", typeof(long)), new("at", typeof(long)), new("hash", typeof(byte[])), new("root", typeof(byte[])), new("signature", typeof(byte[]))];

    static RawColumn[] Columns => [.. SealColumns, .. EntryColumns.All.Select(column => new RawColumn("j." + column.Name, column.Stored))];

    /// <summary>Entries whose row is gone.</summary>
    public HashSet<long> Missing { get; } = [];
    public long Entries { get; private set; }
    public long Seals { get; private set; }

    public async Task Run(IReadOnlyList<Checkpoint?> file, CancellationToken stop)
    {
        var inFile = Valid(file);
        var inStore = (await reading.List(CheckpointColumns, "journal_checkpoint order by seq", stop)).Select(Read).GetEnumerator();
        var (next, batch, first) = (Next(inStore), new MerkleTree(), 1L);
        var (stored, computed, last) = (new byte[SHA256.HashSizeInBytes], new byte[SHA256.HashSizeInBytes], 0L);
        var tail = new List<long>();
        await foreach (var row in reading.Rows(Columns, "journal_seal s left join journal j on j.id = s.entry order by s.seq", stop))
        {
            var (seq, entry, hash) = (RawRows.Long(row[0]), RawRows.Long(row[1]), RawRows.Bytes(row[2]) ?? []);
            for (var gone = last + 1; gone < seq && !findings.AreMany; gone++) findings.Add(FindingKind.SealChanged, new($"第 {gone} 条封存记录被删除", $"seal {gone} was deleted"), gone);
            // Without the entry the seal stands for itself.
            var own = hash;
            if (RawRows.Long(row[SealColumns.Length]) != entry)
            {
                Missing.Add(entry);
                tail.Add(seq);
            }
            else
            {
                Flush(tail);
                own = Link(seq, row, stored, computed, hash, followsGap: seq != last + 1);
            }
            (stored, computed, last) = (hash, own, seq);
            batch.Add(hash);
            Seals++;
            if (inFile.Remove(seq, out var signed) && !signed.Hash.AsSpan().SequenceEqual(hash))
                findings.Add(FindingKind.CheckpointChanged, new($"第 {seq} 条的封存与密钥目录中已签名的检查点不符", $"seal {seq} differs from the signed checkpoint kept with the keys"), seq);
            if (next is not null && next.First == seq + 1 && first <= seq)
            {
                findings.Add(FindingKind.CheckpointChanged, new($"第 {first}–{seq} 条的检查点被删除", $"the checkpoint over {first}–{seq} was deleted"), seq);
                (batch, first) = (new MerkleTree(), seq + 1);
            }
            while (next is not null && next.Seq <= seq)
            {
                Compare(next, seq, first, hash, batch);
                (next, batch, first) = (Next(inStore), new MerkleTree(), seq + 1);
            }
        }
        Cut(tail);
        if (batch.Count > 0 && next is null) findings.Add(FindingKind.TailCut, new($"第 {first} 条之后的检查点被删除", $"the checkpoints from {first} on were cut off"), first);
        var end = Math.Max(inFile.Keys.Where(seq => seq > last).DefaultIfEmpty(0).Max(), Rest(next, inStore));
        if (end > last) findings.Add(FindingKind.TailCut, new($"封存链尾部被截断：已签名至第 {end} 条，现只到第 {last} 条", $"the tail of the chain was cut off: it was signed up to {end} and now ends at {last}"), last + 1);
        foreach (var seq in inFile.Keys.Where(seq => seq <= last).Order())
            findings.Add(FindingKind.SealChanged, new($"第 {seq} 条封存记录被删除，检查点仍在密钥目录", $"seal {seq} is gone; its checkpoint is kept with the keys"), seq);
        await Unsealed(stop);
    }

    /// <returns>The hash as it should be.</returns>
    byte[] Link(long seq, byte[][] row, byte[] stored, byte[] computed, byte[] hash, bool followsGap)
    {
        Entries++;
        var form = EntryForm.Of(row.AsSpan(SealColumns.Length + EntryColumns.Fixed));
        var mac = RawRows.Bytes(row[SealColumns.Length + 2]) ?? [];
        var isMarked = IsMarked(mac, form);
        var own = EntryForm.Seal(stored, seq, mac, form);
        var fits = followsGap || own.AsSpan().SequenceEqual(hash);
        // When the seal before was changed, its true hash is the one this was made from.
        if (!fits && EntryForm.Seal(computed, seq, mac, form) is var other && other.AsSpan().SequenceEqual(hash)) (fits, own) = (true, other);
        var name = RawRows.Text(row[SealColumns.Length + EntryColumns.Fixed + 2]);
        if (fits && !isMarked) findings.Add(FindingKind.EntryInserted, new($"第 {seq} 条日志（{name}）不是本系统写入的", $"entry {seq} ({name}) was not written by this system"), seq);
        if (!fits && !isMarked) findings.Add(FindingKind.EntryChanged, new($"第 {seq} 条日志（{name}）被改动", $"entry {seq} ({name}) was changed"), seq);
        if (!fits && isMarked) findings.Add(FindingKind.SealChanged, new($"第 {seq} 条封存记录被改动", $"seal {seq} was changed"), seq);
        return own;
    }

    bool IsMarked(byte[] mac, byte[] form) => mac.Length > EntryForm.NonceBytes &&
        CryptographicOperations.FixedTimeEquals(mac.AsSpan(EntryForm.NonceBytes), EntryForm.Mark(digest, mac.AsSpan(0, EntryForm.NonceBytes), form));

    void Compare(Checkpoint checkpoint, long seq, long first, byte[] hash, MerkleTree batch)
    {
        if (checkpoint.Seq == seq && checkpoint.First == first && checkpoint.IsSignedBy(key)
            && checkpoint.Hash.AsSpan().SequenceEqual(hash) && checkpoint.Root.AsSpan().SequenceEqual(batch.Root())) return;
        findings.Add(FindingKind.CheckpointChanged, new(
            $"第 {checkpoint.First}–{checkpoint.Seq} 条的检查点签名、范围或摘要不符",
            $"the checkpoint over {checkpoint.First}–{checkpoint.Seq} does not fit: its signature, range or hashes differ"), checkpoint.Seq);
    }

    /// <summary>What the file beside the keys still says, by number: a restored backup takes back what came after it.</summary>
    Dictionary<long, Checkpoint> Valid(IReadOnlyList<Checkpoint?> file)
    {
        var valid = new Dictionary<long, Checkpoint>();
        foreach (var line in file)
        {
            if (line is null || !line.IsSignedBy(key))
            {
                findings.Add(FindingKind.CheckpointChanged, new("密钥目录中的一个检查点无法读取或签名不符", "a checkpoint kept with the keys cannot be read or its signature is wrong"), line?.Seq);
                continue;
            }
            if (line.Kind == CheckpointKind.Restored)
                foreach (var seq in valid.Keys.Where(seq => seq > line.Seq).ToList()) valid.Remove(seq);
            if (line.Kind == CheckpointKind.Lost)
                findings.Add(FindingKind.TailCut, new($"曾发现日志尾部被截断：已签名至第 {line.Seq} 条", $"the tail was found cut off before: it had been signed up to {line.Seq}"), line.Seq);
            else if (line.Seq > 0 && !valid.TryAdd(line.Seq, line) && !valid[line.Seq].Hash.AsSpan().SequenceEqual(line.Hash))
                findings.Add(FindingKind.TailCut, new($"日志尾部曾被截断并重写：第 {line.Seq} 条先后有两个签名", $"the tail was cut off and written anew: entry {line.Seq} was signed twice with different hashes"), line.Seq);
        }
        return valid;
    }

    void Flush(List<long> deleted)
    {
        foreach (var seq in deleted) findings.Add(FindingKind.EntryDeleted, new($"第 {seq} 条日志被删除", $"entry {seq} was deleted"), seq);
        deleted.Clear();
    }

    void Cut(List<long> deleted)
    {
        if (deleted.Count > 0) findings.Add(FindingKind.TailCut, new($"日志尾部被截断：第 {deleted[0]} 条起共 {deleted.Count} 条", $"the tail of the journal was cut off: {deleted.Count} entries from {deleted[0]} on"), deleted[0]);
    }

    async Task Unsealed(CancellationToken stop)
    {
        await foreach (var row in reading.Rows(EntryColumns.All, "journal where not exists (select 1 from journal_seal where entry = id) order by id", stop))
        {
            Entries++;
            if (!IsMarked(RawRows.Bytes(row[2]) ?? [], EntryForm.Of(row.AsSpan(EntryColumns.Fixed))))
                findings.Add(FindingKind.EntryInserted, new($"未封存的日志 {RawRows.Long(row[0])} 不是本系统写入的", $"the unsealed entry {RawRows.Long(row[0])} was not written by this system"), null, "journal", $"{RawRows.Long(row[0])}");
        }
        await foreach (var row in reading.Rows([new("id", typeof(long))], "journal where id in (select max(id) from journal group by mac having count(*) > 1) order by id", stop))
            findings.Add(FindingKind.EntryInserted, new($"日志 {RawRows.Long(row[0])} 是另一条的复制", $"the entry {RawRows.Long(row[0])} is a copy of another"), null, "journal", $"{RawRows.Long(row[0])}");
    }

    static Checkpoint Read(byte[][] row) =>
        new(CheckpointKind.Checkpoint, RawRows.Long(row[0]), RawRows.Long(row[1]), RawRows.Long(row[2]), RawRows.Bytes(row[3]) ?? [], RawRows.Bytes(row[4]) ?? []) { Signature = RawRows.Bytes(row[5]) ?? [] };

    static Checkpoint? Next(IEnumerator<Checkpoint> checkpoints) => checkpoints.MoveNext() ? checkpoints.Current : null;

    static long Rest(Checkpoint? next, IEnumerator<Checkpoint> checkpoints)
    {
        var end = 0L;
        for (; next is not null; next = Next(checkpoints)) end = Math.Max(end, next.Seq);
        return end;
    }
}
