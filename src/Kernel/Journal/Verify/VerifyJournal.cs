using System.Data;
using Anran.Kernel.Data;
using Anran.Kernel.Keys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Journal.Verify;

/// <summary>
/// Recomputes everything the journal says about itself and about the rows, as the store stood at one moment.
/// Memory: thirty-two bytes a row, whatever the rows hold.
/// </summary>
public sealed class VerifyJournal(Db db, RowDigest digest, KeyFolder keys, TimeProvider time, IEnumerable<ScopeTree> trees)
{
    public async Task<Verification> Run(CancellationToken stop)
    {
        // Before the snapshot: whatever is in the file is in the store by then.
        var file = await new CheckpointFile(keys).Read(stop);
        await db.Database.OpenConnectionAsync(stop);
        var connection = db.Database.GetDbConnection();
        await using var transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var verification = await Run(new(connection, transaction), file, stop);
        await transaction.RollbackAsync(stop);
        return verification;
    }

    internal async Task<Verification> Run(Reading reading, IReadOnlyList<Checkpoint?> file, CancellationToken stop)
    {
        using var key = keys.Signer("journal");
        var findings = new Findings();
        var chain = new CheckChain(reading, digest, key, findings);
        await chain.Run(file, stop);
        var hashes = new CheckRowHashes(reading, findings);
        await hashes.Run(chain.Missing, stop);
        var rows = new CheckRows(reading, digest, hashes, findings);
        await rows.Run(db.Model, trees.SingleOrDefault(), await Columns(reading, stop), stop);
        return new(time.GetUtcNow(), chain.Entries, chain.Seals, rows.Rows, findings.All, findings.More, Remarks(file, chain));
    }

    /// <summary>table.column of everything that is there.</summary>
    static async Task<HashSet<string>> Columns(Reading reading, CancellationToken stop)
    {
        var catalogue = reading.Connection is SqliteConnection
            ? "(select m.name as \"table\", c.name as name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table') catalogue"
            : "(select table_name as \"table\", column_name as name from information_schema.columns where table_schema = current_schema()) catalogue";
        var columns = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in reading.Rows([new("table", typeof(string)), new("name", typeof(string))], catalogue, stop))
            columns.Add($"{RawRows.Text(row[0])}.{RawRows.Text(row[1])}");
        return columns;
    }

    static List<Text> Remarks(IReadOnlyList<Checkpoint?> file, CheckChain chain)
    {
        var remarks = new List<Text>();
        if (chain.Seals > 0 && file.Count == 0)
            remarks.Add(new("密钥目录中没有检查点文件（journal.checkpoints），无法排除所有表尾部同时被截断。", "There is no checkpoint file (journal.checkpoints) beside the keys: that the tails of all tables were cut off together cannot be excluded."));
        foreach (var restored in file.OfType<Checkpoint>().Where(it => it.Kind == CheckpointKind.Restored))
            remarks.Add(new(
                $"{DateTimeOffset.FromUnixTimeMilliseconds(restored.At):yyyy-MM-dd HH:mm} (UTC) 曾从备份恢复到第 {restored.Seq} 条。",
                $"At {DateTimeOffset.FromUnixTimeMilliseconds(restored.At):yyyy-MM-dd HH:mm} (UTC) a backup was restored, up to entry {restored.Seq}."));
        return remarks;
    }
}
