using System.Data.Common;
using System.Security.Cryptography;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Keys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Anran.Kernel.Journal;

/// <summary>
/// Gives committed entries their order and links them into the chain, within a second of the commit; one per deployment.
/// Writers never wait for it longer than one small batch takes to write.
/// </summary>
public sealed partial class Sealer(IServiceScopeFactory scopes, Committed committed, KeyFolder keys, Store store, TimeProvider time, ILogger<Sealer> log) : BackgroundService
{
    const int Batch = 500;
    const long Lock = 0x616e72616e; // "anran"

    /// <summary>So that commits which come together share one checkpoint.</summary>
    static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(150);

    readonly CheckpointFile file = new(keys);
    readonly SemaphoreSlim one = new(1, 1);
    long signed = -1;

    /// <summary>There are new sealed entries.</summary>
    public event Action? Sealed;

    // Other processes commit too and cannot signal here.
    TimeSpan Patience => store.Kind switch { StoreKind.Sqlite => TimeSpan.FromSeconds(2), StoreKind.Postgres => TimeSpan.FromMilliseconds(500) };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SealAll(stoppingToken);
                failures = 0;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                if (failures++ == 0) CannotSeal(log, exception);
            }
            await committed.Wait(Patience, stoppingToken);
            await Task.Delay(Gather * Math.Min(failures + 1, 40), time, stoppingToken);
        }
    }

    /// <summary>Everything that can be sealed now.</summary>
    public async Task SealAll(CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            while (await SealBatch(stop) == Batch) continue;
        }
        finally
        {
            one.Release();
        }
    }

    async Task<int> SealBatch(CancellationToken stop)
    {
        await using var services = scopes.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("sealer");
        var db = services.ServiceProvider.GetRequiredService<Db>();
        var before = await Head(db, stop);
        if (before.Seq < signed || signed < 0) await CompareWithFile(db, stop);
        if ((await Unsealed(db, before, stop)).Count == 0) return 0;

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await IsAlone(db, stop)) return 0;
        var head = await Head(db, stop);
        var seals = Chain(head, await Unsealed(db, head, stop));
        if (seals.Count == 0) return 0;
        await Insert(db, seals, stop);
        using var key = keys.Signer("journal");
        var checkpoint = new Checkpoint(CheckpointKind.Checkpoint, seals[0].Seq, seals[^1].Seq, time.GetUtcNow().ToUnixTimeMilliseconds(), seals[^1].Hash, Merkle.Root(seals.Select(seal => seal.Hash))).Sign(key);
        db.Add(Row(checkpoint));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        // After the commit: a file that is behind says less, a file that is ahead would cry wolf.
        await file.Append(checkpoint, CancellationToken.None);
        signed = checkpoint.Seq;
        Sealed?.Invoke();
        return seals.Count;
    }

    /// <summary>What is left of the chain: the store may have been cut, or the power may have gone between the commit and the file.</summary>
    async Task CompareWithFile(Db db, CancellationToken stop)
    {
        using var key = keys.Signer("journal");
        var known = await file.Read(stop);
        var last = known.LastOrDefault(it => it is not null && it.IsSignedBy(key));
        var seal = last is null ? null : await db.Unscoped<JournalSeal>("the sealer sees all").AsNoTracking().SingleOrDefaultAsync(it => it.Seq == last.Seq, stop);
        if (last is { Seq: > 0, Kind: not CheckpointKind.Lost } && !(seal?.Hash.AsSpan().SequenceEqual(last.Hash) ?? false))
        {
            IsShort(log, last.Seq);
            await file.Append((last with { Kind = CheckpointKind.Lost }).Sign(key), stop);
        }
        var newest = await db.Unscoped<JournalCheckpoint>("the sealer sees all").AsNoTracking().OrderByDescending(it => it.Seq).FirstOrDefaultAsync(stop);
        if (newest is not null && newest.Seq > (last?.Seq ?? 0)) await file.Append(newest.Signed(), stop);
        signed = newest?.Seq ?? 0;
    }

    static List<JournalSeal> Chain(JournalSeal head, List<byte[][]> entries)
    {
        var seals = new List<JournalSeal>(entries.Count);
        foreach (var entry in entries)
        {
            var (seq, mac) = (head.Seq + 1, RawRows.Bytes(entry[2]) ?? []);
            head = new() { Seq = seq, Entry = RawRows.Long(entry[0]), Transaction = RawRows.Long(entry[1]), Hash = EntryForm.Seal(head.Hash, seq, mac, EntryForm.Of(entry.AsSpan(EntryColumns.Fixed))) };
            seals.Add(head);
        }
        return seals;
    }

    /// <summary>The last seal; before the first one that with the number 0.</summary>
    async Task<JournalSeal> Head(Db db, CancellationToken stop)
    {
        var head = await db.Unscoped<JournalSeal>("the sealer sees all").AsNoTracking().OrderByDescending(it => it.Seq).FirstOrDefaultAsync(stop);
        if (head is null) return new() { Seq = 0, Entry = 0, Transaction = 0, Hash = new byte[SHA256.HashSizeInBytes] };
        if (store.Kind == StoreKind.Sqlite || head.Transaction == 0 || !await IsFromElsewhere(db, head.Transaction, stop)) return head;
        return new() { Seq = head.Seq, Entry = head.Entry, Transaction = 0, Hash = head.Hash };
    }

    /// <summary>
    /// Restored into another PostgreSQL by its own tools, the entries carry transactions that this one has yet to see.
    /// They are the past: 0 for what is sealed, 1 (which no transaction has) for what is not.
    /// </summary>
    static async Task<bool> IsFromElsewhere(Db db, long transaction, CancellationToken stop)
    {
        var next = await db.Database.SqlQuery<long>($"""select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as "Value" """).SingleAsync(stop);
        if (transaction < next) return false;
        await db.Database.ExecuteSqlAsync($"""
            update journal set "transaction" = 0 where "transaction" > 0 and exists (select 1 from journal_seal where entry = id);
            update journal set "transaction" = 1 where "transaction" >= {next};
            update journal_seal set "transaction" = 0 where "transaction" > 0;
            """, stop);
        return true;
    }

    async Task<List<byte[][]>> Unsealed(Db db, JournalSeal head, CancellationToken stop)
    {
        var next = store.Kind switch
        {
            // SQLite's writers queue, so ids are the order.
            StoreKind.Sqlite => $"journal where id > (select coalesce(max(entry), 0) from journal_seal) order by id limit {Batch}",
            StoreKind.Postgres => $"""
                journal where ("transaction", id) > ({head.Transaction}, {head.Entry}) and "transaction" < {await Horizon(db, stop)}
                and not exists (select 1 from journal_seal where entry = id) order by "transaction", id limit {Batch}
                """,
        };
        await db.Database.OpenConnectionAsync(stop);
        var entries = new List<byte[][]>();
        await foreach (var entry in RawRows.Read(db.Database.GetDbConnection(), db.Database.CurrentTransaction?.GetDbTransaction(), EntryColumns.All, next, stop)) entries.Add(entry);
        return entries;
    }

    /// <summary>
    /// The oldest transaction that may still write here. Everything below has ended and is visible to the next statement, so that,
    /// sorted by transaction, nobody can come in between any more. The snapshot's own oldest would do too, but it counts the
    /// other databases of the server, and a long report there would hold up the seals here; it is taken when somebody else's
    /// role is connected, whose transactions we may not see.
    /// </summary>
    static Task<long> Horizon(Db db, CancellationToken stop) => db.Database.SqlQuery<long>($"""
        with now as (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest),
        here as (
            select bool_or(usename <> current_user) as strangers, min(next - ((next - backend_xid::text::bigint) & 4294967295)) as oldest
            from pg_stat_activity, now where datname = current_database() and backend_type = 'client backend'
        )
        select case when here.strangers then now.oldest else coalesce(here.oldest, now.next) end as "Value" from now, here
        """).SingleAsync(stop);

    static async Task<bool> IsAlone(Db db, CancellationToken stop) =>
        db.Database.GetDbConnection() is SqliteConnection || await db.Database.SqlQuery<bool>($"""select pg_try_advisory_xact_lock({Lock}) as "Value" """).SingleAsync(stop);

    static async Task Insert(Db db, List<JournalSeal> seals, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        if (command is NpgsqlCommand postgres)
        {
            postgres.CommandText = """insert into journal_seal (seq, entry, "transaction", hash) select * from unnest(@seq, @entry, @transaction, @hash)""";
            postgres.Parameters.AddWithValue("seq", seals.Select(it => it.Seq).ToArray());
            postgres.Parameters.AddWithValue("entry", seals.Select(it => it.Entry).ToArray());
            postgres.Parameters.AddWithValue("transaction", seals.Select(it => it.Transaction).ToArray());
            postgres.Parameters.AddWithValue("hash", NpgsqlDbType.Array | NpgsqlDbType.Bytea, seals.Select(it => it.Hash).ToArray());
            await postgres.ExecuteNonQueryAsync(stop);
            return;
        }
        command.CommandText = """insert into journal_seal (seq, entry, "transaction", hash) values (@seq, @entry, 0, @hash)""";
        var (seq, entry, hash) = (Parameter("@seq"), Parameter("@entry"), Parameter("@hash"));
        foreach (var seal in seals)
        {
            (seq.Value, entry.Value, hash.Value) = (seal.Seq, seal.Entry, seal.Hash);
            await command.ExecuteNonQueryAsync(stop);
        }

        DbParameter Parameter(string name)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
            return parameter;
        }
    }

    static JournalCheckpoint Row(Checkpoint it) => new() { Seq = it.Seq, First = it.First, At = DateTimeOffset.FromUnixTimeMilliseconds(it.At), Hash = it.Hash, Root = it.Root, Signature = it.Signature };

    [LoggerMessage(Level = LogLevel.Error, Message = "日志暂时无法封存，将自动重试 / the journal cannot be sealed for now and will be tried again")]
    static partial void CannotSeal(ILogger log, Exception exception);

    [LoggerMessage(Level = LogLevel.Critical, Message = "日志比已签名的检查点 {Seq} 短或不同，请运行 anran audit verify / the journal is shorter than the signed checkpoint {Seq} or differs from it; run anran audit verify")]
    static partial void IsShort(ILogger log, long seq);
}

/// <summary>An entry as the sealer and the verifier read it.</summary>
static class EntryColumns
{
    /// <summary>So many columns stand before those of <see cref="EntryForm"/>.</summary>
    public const int Fixed = 3;

    static readonly Type[] Types = [typeof(long), typeof(Guid), typeof(string), typeof(string), typeof(Guid), typeof(Guid), typeof(byte[]), typeof(int)];

    public static readonly RawColumn[] All =
    [
        new("id", typeof(long)), new("transaction", typeof(long)), new("mac", typeof(byte[])),
        .. EntryForm.Columns.Select((name, i) => new RawColumn(name, Types[i])),
    ];
}
