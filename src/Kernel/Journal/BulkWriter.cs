using System.Data.Common;
using System.Diagnostics;
using Anran.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Anran.Kernel.Journal;

/// <summary>
/// Puts in many new rows at once, past the change tracker: prepared inserts on SQLite, binary COPY on PostgreSQL.
/// All rows of a call and the one fact that tells of them are one transaction, and every row is in the fact's Merkle tree.
/// </summary>
public sealed class BulkWriter(Db db, RowDigest digest, TimeProvider time, Committed committed)
{
    /// <summary>SQLite's waiting writers do not queue: each looks again after a tenth of a second. Who writes long leaves them a turn, the longer the busier the machine is.</summary>
    static readonly TimeSpan Long = TimeSpan.FromMilliseconds(500);
    const int OthersTurn = 8;

    /// <param name="fact">One for the whole batch, with its counts.</param>
    /// <param name="about">Where it happened; null for the whole deployment.</param>
    /// <param name="tables">Rows of one mapped type each, in the order of writing; read on another thread.</param>
    /// <exception cref="Http.Problem">A row lies outside the caller's scope.</exception>
    public async Task Insert<T>(T fact, IPlaced? about, IReadOnlyList<IEnumerable<object>> tables, CancellationToken stop) where T : IFact
    {
        await using var rows = Prepare(tables, stop);
        await Insert(fact, about, rows, stop);
    }

    /// <summary>Begins to make rows ready for a later <see cref="Insert{T}(T, IPlaced?, PreparedRows, CancellationToken)"/>, as while others are being written.</summary>
    public PreparedRows Prepare(IReadOnlyList<IEnumerable<object>> tables, CancellationToken stop) => new(db, digest, tables, stop);

    /// <inheritdoc cref="Insert{T}(T, IPlaced?, IReadOnlyList{IEnumerable{object}}, CancellationToken)"/>
    public async Task Insert<T>(T fact, IPlaced? about, PreparedRows rows, CancellationToken stop) where T : IFact
    {
        await rows.Begun(stop);
        var began = Stopwatch.StartNew();
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await using var room = await MuchRoom.On(db, stop);
        var (journal, tree) = (new List<JournalRow>(), new MerkleTree());
        await foreach (var some in rows.All(stop))
        {
            await Write(some.Table, some.Columns, some.Values, stop);
            journal.AddRange(some.Journal);
            foreach (var leaf in some.Leaves) tree.Add(leaf);
        }
        var entry = JournalEntry.Of(time.GetUtcNow(), db.Caller.Id, T.Name, fact, about);
        entry.Take(journal, tree.Root());
        entry.Mark(digest);
        await Insert(entry, stop);
        if (own is not null) await own.CommitAsync(stop);
        committed.Signal();
        if (own is not null && db.Database.GetDbConnection() is SqliteConnection && began.Elapsed is var held && held > Long) await Task.Delay(held / OthersTurn, stop);
    }

    /// <summary>
    /// On SQLite many rows change pages all over the indexes: with the usual 2 MB each page is written and read back many times
    /// within one transaction. Given back afterwards, for connections are kept.
    /// </summary>
    sealed class MuchRoom(Db db) : IAsyncDisposable
    {
        const string Take = "pragma cache_size = -65536", GiveBack = "pragma cache_size = -2000; pragma shrink_memory";

        public static async Task<MuchRoom?> On(Db db, CancellationToken stop)
        {
            if (db.Database.GetDbConnection() is not SqliteConnection) return null;
            await db.Database.ExecuteSqlRawAsync(Take, stop);
            return new(db);
        }

        public async ValueTask DisposeAsync() => await db.Database.ExecuteSqlRawAsync(GiveBack, CancellationToken.None);
    }

    async Task Insert(JournalEntry entry, CancellationToken stop)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = """
            insert into journal (at, actor, name, body, place, scope_key, organisation, rows_root, rows_count, mac)
            values (@at, @actor, @name, @body, @place, @scope_key, @organisation, @rows_root, @rows_count, @mac) returning id
            """;
        Add("at", entry.At.ToUnixTimeMilliseconds());
        Add("actor", entry.Actor);
        Add("name", entry.Name);
        Add("body", entry.Body);
        Add("place", entry.Place);
        Add("scope_key", entry.ScopeKey);
        Add("organisation", entry.Organisation);
        Add("rows_root", entry.RowsRoot);
        Add("rows_count", entry.RowsCount);
        Add("mac", entry.Mac);
        var id = (long)(await command.ExecuteScalarAsync(stop))!;
        await Write("journal_row", ["entry", "ordinal", "table", "key", "digest"], entry.Rows.Select(row => new object?[] { id, row.Ordinal, row.Table, row.Key, row.Digest }), stop);

        void Add(string name, object? value)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            if (value is null && parameter is NpgsqlParameter postgres) postgres.NpgsqlDbType = name == "organisation" ? NpgsqlTypes.NpgsqlDbType.Uuid : NpgsqlTypes.NpgsqlDbType.Bytea;
            command.Parameters.Add(parameter);
        }
    }

    Task Write(string table, string[] columns, IEnumerable<object?[]> rows, CancellationToken stop) => db.Database.GetDbConnection() switch
    {
        NpgsqlConnection postgres => Copy(postgres, table, columns, rows, stop),
        SqliteConnection sqlite => Here(() => SqliteRows.Insert(sqlite, table, columns, rows)),
        DbConnection other => throw new NotSupportedException(other.GetType().Name),
    };

    static async Task Copy(NpgsqlConnection connection, string table, string[] columns, IEnumerable<object?[]> rows, CancellationToken stop)
    {
        await using var writer = await connection.BeginBinaryImportAsync($"copy {table} ({Quoted(columns)}) from stdin (format binary)", stop);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(stop);
            foreach (var value in row)
            {
                if (value is null) await writer.WriteNullAsync(stop);
                else await writer.WriteAsync(value, stop);
            }
        }
        await writer.CompleteAsync(stop);
    }

    static Task Here(Action write)
    {
        write();
        return Task.CompletedTask;
    }

    static string Quoted(string[] columns) => string.Join(", ", columns.Select(column => $"\"{column}\""));
}
