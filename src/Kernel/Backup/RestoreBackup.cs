using Anran.Kernel.Data;
using Anran.Kernel.Files;
using Anran.Kernel.Journal;
using Anran.Kernel.Journal.Verify;
using Anran.Kernel.Keys;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Anran.Kernel.Backup;

/// <summary>Puts a checked backup in the place of what is there. What was there is moved aside, not deleted.</summary>
public sealed class RestoreBackup(Db db, Store store, Migrations migrations, FileFolder files, KeyFolder keys, Sealer sealer, VerifyJournal verify, TimeProvider time)
{
    /// <param name="force">Also where there are data already.</param>
    /// <returns>Where the data went that were there before; null when there were none.</returns>
    /// <exception cref="BackupRefusal">The target holds data, or the backup does not fit.</exception>
    public async Task<string?> Load(BackupFile backup, string dataFolder, bool force, CancellationToken stop)
    {
        var manifest = backup.Manifest;
        if (manifest.Store != store.Kind) throw new BackupRefusal(new(
            $"备份来自 {manifest.Store}，目标是 {store.Kind}，不能互相恢复。", $"The backup is of {manifest.Store} and the target is {store.Kind}; one cannot be restored into the other."));
        if (manifest.Migrations.Except(migrations.Names).FirstOrDefault() is { } unknown) throw new BackupRefusal(new(
            $"备份来自更新的版本（{unknown}），请先升级程序。", $"The backup comes from a newer version ({unknown}); upgrade the program first."));
        var replaced = $"replaced_{time.GetUtcNow():yyyyMMdd_HHmmss}";
        return store.Kind switch
        {
            StoreKind.Sqlite => await Sqlite(backup, dataFolder, force, replaced, stop),
            StoreKind.Postgres => await Postgres(backup, dataFolder, force, replaced, stop),
        };
    }

    static async Task<string?> Sqlite(BackupFile backup, string dataFolder, bool force, string replaced, CancellationToken stop)
    {
        string[] ours = [Manifest.Database, Manifest.Database + "-wal", Manifest.Database + "-shm", "files"];
        var there = ours.Where(name => Path.Exists(Path.Combine(dataFolder, name))).ToList();
        if (there.Count > 0 && !force) throw NotEmpty(dataFolder);
        var draft = Path.Combine(dataFolder, ".restoring");
        if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        await Extract(backup, draft, stop);
        var aside = Path.Combine(dataFolder, replaced);
        foreach (var name in there) Move(Path.Combine(dataFolder, name), Path.Combine(aside, name));
        foreach (var name in Directory.EnumerateFileSystemEntries(draft)) Move(name, Path.Combine(dataFolder, Path.GetFileName(name)));
        Directory.Delete(draft);
        return there.Count > 0 ? aside : null;
    }

    async Task<string?> Postgres(BackupFile backup, string dataFolder, bool force, string replaced, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var isEmpty = await PostgresTables.IsEmpty(connection, stop) && !Directory.Exists(files.Path);
        if (!isEmpty && !force) throw NotEmpty($"{connection.Host}/{connection.Database}, {dataFolder}");
        if (!isEmpty)
        {
            await using var aside = new NpgsqlCommand($"do $$ begin execute format('alter schema %I rename to {replaced}', current_schema()); create schema public; end $$", connection);
            await aside.ExecuteNonQueryAsync(stop);
            if (Directory.Exists(files.Path)) Move(files.Path, Path.Combine(dataFolder, replaced, "files"));
        }
        await migrations.Apply(stop, backup.Manifest.Migrations.Contains);
        await db.Database.OpenConnectionAsync(stop);
        await using (var transaction = await connection.BeginTransactionAsync(stop))
        {
            foreach (var part in backup.Manifest.Parts.Where(part => part.Columns is not null))
            {
                await using var content = backup.Read(part);
                await PostgresTables.CopyIn(connection, part.Name[Manifest.TablesFolder.Length..], part.Columns!, content, stop);
            }
            await PostgresTables.GoOn(connection, stop);
            await transaction.CommitAsync(stop);
        }
        await db.Database.CloseConnectionAsync();
        await Extract(backup, dataFolder, stop);
        return isEmpty ? null : $"schema {replaced}, {Path.Combine(dataFolder, replaced)}";
    }

    /// <summary>The database file and the contents; tables go another way.</summary>
    static async Task Extract(BackupFile backup, string folder, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var contents = new FileFolder(folder);
        foreach (var part in backup.Manifest.Parts.Where(part => part.Columns is null))
        {
            var path = part.Name == Manifest.Database ? Path.Combine(folder, part.Name) : contents.PathOf(part.Name[Manifest.FilesFolder.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var from = backup.Read(part);
            await using var to = new FileStream(path, FileMode.Create, FileAccess.Write);
            await from.CopyToAsync(to, stop);
            to.Flush(flushToDisk: true);
        }
    }

    /// <summary>Says beside the keys and in the journal that the store went back, and verifies what is there now. The store must be of today's shape.</summary>
    public async Task<Verification> Finish(Manifest manifest, CancellationToken stop)
    {
        var head = await db.Unscoped<JournalSeal>("the restore sees all").AsNoTracking().OrderByDescending(it => it.Seq).FirstOrDefaultAsync(stop);
        using (var key = keys.Signer("journal"))
        {
            var line = new Checkpoint(CheckpointKind.Restored, 0, head?.Seq ?? 0, time.GetUtcNow().ToUnixTimeMilliseconds(), head?.Hash ?? [], []).Sign(key);
            await new CheckpointFile(keys).Append(line, stop);
        }
        db.Note(new StoreRestored(head?.Seq ?? 0, manifest.At));
        await db.SaveChangesAsync(stop);
        await sealer.SealAll(stop);
        return await verify.Run(stop);
    }

    static BackupRefusal NotEmpty(string target) => new(new(
        $"目标里已有数据：{target}。先停掉服务；确要替换请加 --force，原有数据会移到一旁，不会删除。",
        $"There are data in the target already: {target}. Stop the server first; to replace them add --force: what is there will be moved aside, not deleted."));

    static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        Directory.Move(from, to);
    }
}

/// <param name="Seq">The last entry that came with the backup.</param>
/// <param name="Of">When the backup was taken.</param>
public sealed record StoreRestored(long Seq, DateTimeOffset Of) : IFact
{
    public static string Name => "store.restored";
}
