using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using Anran.Kernel.Data;
using Anran.Kernel.Files;
using Anran.Kernel.Keys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Anran.Kernel.Backup;

/// <summary>The store as it stood at one moment, and every content it asks for, in one file; others go on writing meanwhile. The keys are not in it.</summary>
public sealed class WriteBackup(Db db, FileFolder files, KeyFolder keys, TimeProvider time)
{
    readonly List<Part> parts = [];

    /// <param name="to">Need not be seekable.</param>
    /// <param name="scratch">A folder with room for a copy of the database.</param>
    public async Task<Manifest> Run(Stream to, string scratch, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var seen = db.Database.GetDbConnection() switch
        {
            SqliteConnection sqlite => await Sqlite(sqlite, zip, scratch, stop),
            NpgsqlConnection postgres => await Postgres(postgres, zip, stop),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
        // After the snapshot: a content is on the disk before its row is.
        var missing = new List<string>();
        foreach (var hash in seen.Contents)
        {
            if (!File.Exists(files.PathOf(hash)))
            {
                missing.Add(hash);
                continue;
            }
            await using var content = File.OpenRead(files.PathOf(hash));
            await Add(zip, Manifest.FilesFolder + hash, CompressionLevel.NoCompression, stream => content.CopyToAsync(stream, stop), null);
        }
        using var key = keys.Signer("journal");
        var manifest = new Manifest(Manifest.Today, seen.Store, time.GetUtcNow(), Manifest.KeyOf(key), seen.Seq, seen.Migrations, parts, missing);
        var bytes = manifest.Bytes();
        await Plain(zip, Manifest.FileName, bytes, stop);
        await Plain(zip, Manifest.SignatureName, key.SignData(bytes, HashAlgorithmName.SHA256), stop);
        return manifest;
    }

    async Task<Seen> Sqlite(SqliteConnection connection, ZipArchive zip, string scratch, CancellationToken stop)
    {
        var copy = Path.Combine(scratch, $"anran-{RowId.New():n}.tmp");
        try
        {
            Seen seen;
            await using (var target = new SqliteConnection($"Data Source={copy};Pooling=False"))
            {
                await target.OpenAsync(stop);
                connection.BackupDatabase(target);
                await Texts(target, "pragma journal_mode = delete", stop);
                seen = await Look(target, StoreKind.Sqlite, stop);
            }
            await using var content = File.OpenRead(copy);
            await Add(zip, Manifest.Database, CompressionLevel.Fastest, stream => content.CopyToAsync(stream, stop), null);
            return seen;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    async Task<Seen> Postgres(NpgsqlConnection connection, ZipArchive zip, CancellationToken stop)
    {
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var seen = await Look(connection, StoreKind.Postgres, stop);
        foreach (var (table, columns) in await PostgresTables.InOrder(connection, stop))
            await Add(zip, Manifest.TablesFolder + table, CompressionLevel.Fastest, stream => PostgresTables.CopyOut(connection, table, columns, stream, stop), columns);
        await moment.RollbackAsync(stop);
        return seen;
    }

    static async Task<Seen> Look(System.Data.Common.DbConnection connection, StoreKind kind, CancellationToken stop)
    {
        var seq = await Texts(connection, "select cast(coalesce(max(seq), 0) as varchar(20)) from journal_seal", stop);
        return new(
            kind, long.Parse(seq[0], System.Globalization.CultureInfo.InvariantCulture),
            await Texts(connection, "select module || '/' || file from schema_migration order by at, module, file", stop),
            await Texts(connection, "select distinct sha256 from file order by sha256", stop));
    }

    static async Task<List<string>> Texts(System.Data.Common.DbConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(stop);
        var texts = new List<string>();
        while (await reader.ReadAsync(stop)) texts.Add(reader.GetString(0));
        return texts;
    }

    async Task Add(ZipArchive zip, string name, CompressionLevel level, Func<Stream, Task> write, IReadOnlyList<string>? columns)
    {
        await using var entry = zip.CreateEntry(name, level).Open();
        using var hash = SHA256.Create();
        await using (var hashing = new CryptoStream(entry, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            var counting = new Counting(hashing);
            await write(counting);
            await hashing.FlushFinalBlockAsync();
            parts.Add(new(name, counting.Length, Convert.ToHexStringLower(hash.Hash!), columns));
        }
    }

    static async Task Plain(ZipArchive zip, string name, byte[] bytes, CancellationToken stop)
    {
        await using var entry = zip.CreateEntry(name).Open();
        await entry.WriteAsync(bytes, stop);
    }

    sealed record Seen(StoreKind Store, long Seq, IReadOnlyList<string> Migrations, IReadOnlyList<string> Contents);

    /// <summary>Knows how much went through it.</summary>
    sealed class Counting(Stream inner) : Stream
    {
        long written;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => written;
        public override long Position { get => written; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            inner.Write(buffer, offset, count);
            written += count;
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await inner.WriteAsync(buffer, cancellationToken);
            written += buffer.Length;
        }

        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
