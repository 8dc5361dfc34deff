using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Anran.Kernel.Journal.Verify;
using Anran.Kernel.Keys;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Kernel.Journal;

/// <summary>Whoever has the store but not the keys alters one thing, and it is named: table, key and column. Each alteration is rolled back.</summary>
public sealed class AlterationTests(ITestOutputHelper output) : OverHttp
{
    // PostgreSQL takes its time for each; the logic is the same.
    static readonly int Times = Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES") is null ? 1000 : 25;

    [Fact]
    public Task A_changed_column_value_is_named() => Alter(async it =>
    {
        var type = it.AnyTable();
        var table = type.GetTableName()!;
        var key = await it.AnyRow(type);
        var property = it.Any(type.GetProperties().Where(property => !property.IsPrimaryKey()).ToList());
        var column = property.GetColumnName();
        if (!await it.Change(type, key, property)) return null;
        return [new(property.Name == nameof(IPlaced.ScopeKey) ? FindingKind.ScopeKeyChanged : FindingKind.ColumnChanged, table, key, column)];
    });

    [Fact]
    public Task A_deleted_row_is_named() => Alter(async it =>
    {
        var type = it.AnyTable();
        var key = await it.AnyRow(type);
        await it.Execute($"delete from {type.GetTableName()} where {it.Where(type, key)}");
        return [new(FindingKind.RowDeleted, type.GetTableName()!, key, null)];
    });

    [Fact]
    public Task An_inserted_row_is_named() => Alter(async it =>
    {
        var type = it.AnyTable();
        var like = await it.AnyRow(type);
        var place = Guid.CreateVersion7();
        var first = type.FindPrimaryKey()!.Properties[0];
        var columns = type.GetProperties().Select(property => $"\"{property.GetColumnName()}\"").ToList();
        var copied = type.GetProperties().Select(property => property == first ? it.Literal(place)
            : IsUnique(property.GetColumnName()) ? it.Literal(Filled.Value(typeof(string), it.Random)) : $"\"{property.GetColumnName()}\"");
        if (!await it.Try($"insert into {type.GetTableName()} ({string.Join(", ", columns)}) select {string.Join(", ", copied)} from {type.GetTableName()} where {it.Where(type, like)}")) return null;
        var key = place.ToString("n") + (like.Contains('/', StringComparison.Ordinal) ? like[like.IndexOf('/', StringComparison.Ordinal)..] : "");
        return [new(FindingKind.RowInserted, type.GetTableName()!, key, null)];
    });

    [Fact]
    public Task A_cut_off_tail_is_named() => Alter(async it =>
    {
        var last = await it.Number("select max(seq) from journal_seal");
        var from = it.Random.NextInt64(1, last + 1);
        var entries = $"(select entry from journal_seal where seq >= {from})";
        var cut = it.Random.Next(1, 8);
        if ((cut & 1) != 0)
        {
            await it.Execute($"delete from journal_row where entry in {entries}");
            await it.Execute($"delete from journal where id in {entries}");
        }
        if ((cut & 2) != 0) await it.Execute($"delete from journal_seal where seq >= {from}");
        if ((cut & 4) != 0 && await it.Execute($"delete from journal_checkpoint where seq >= {from}") == 0) return null;
        return [new(FindingKind.TailCut, null, null, null) { From = cut == 4 ? null : from }];
    });

    /// <summary>Columns under a unique index of their own: a copy of a row needs another value there.</summary>
    static bool IsUnique(string column) => column is "scope_key" or "credit_code" or "code";

    async Task Alter(Func<Alteration, Task<Expected[]?>> alter)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var app = await App.Start();
        await Filled.Fill(app, random);
        await app.Inside(async (db, services) =>
        {
            var verifier = services.GetRequiredService<VerifyJournal>();
            var clean = await verifier.Run(CancellationToken.None);
            Assert.Empty(clean.Findings);
            Assert.NotEqual(0, clean.Rows);
            var file = await new CheckpointFile(services.GetRequiredService<KeyFolder>()).Read(CancellationToken.None);
            await db.Database.OpenConnectionAsync();
            var connection = db.Database.GetDbConnection();
            var watch = Stopwatch.StartNew();
            for (var done = 0; done < Times;)
            {
                await using var transaction = await connection.BeginTransactionAsync();
                if (await alter(new(db, connection, transaction, random)) is { } expected)
                {
                    var found = (await verifier.Run(new(connection, transaction), file, CancellationToken.None)).Findings;
                    foreach (var one in expected)
                    {
                        if (one.Kind == FindingKind.TailCut) Assert.Contains(found, it => it.Kind == FindingKind.TailCut && (one.From is null || it.Seq == one.From));
                        else Assert.Equal((one.Kind, one.Table, one.Key, one.Column), found.Select(it => (it.Kind, it.Table, it.Key, it.Column)).Single());
                    }
                    done++;
                }
                await transaction.RollbackAsync();
            }
            output.WriteLine($"{Times} alterations in {watch.ElapsedMilliseconds} ms, {clean.Rows} rows, {clean.Entries} entries");
            Assert.Empty((await verifier.Run(CancellationToken.None)).Findings);
            return 0;
        });
    }

    sealed record Expected(FindingKind Kind, string? Table, string? Key, string? Column)
    {
        public long? From { get; init; }
    }

    sealed class Alteration(Db db, DbConnection connection, DbTransaction transaction, Random random)
    {
        public Random Random => random;

        public T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

        public IEntityType AnyTable() => Any(db.Model.GetEntityTypes().Where(type => !typeof(INotJournalled).IsAssignableFrom(type.ClrType)).ToList());

        public async Task<string> AnyRow(IEntityType type)
        {
            var key = type.FindPrimaryKey()!.Properties.Select(property => new RawColumn(property.GetColumnName(), RowDigest.StoredType(property))).ToList();
            var rows = await new Reading(connection, transaction).List(key, type.GetTableName()!, CancellationToken.None);
            return RowDigest.Key(Any(rows));
        }

        public string Where(IEntityType type, string key) => string.Join(" and ", type.FindPrimaryKey()!.Properties.Zip(key.Split('/'), (property, part) =>
            $"\"{property.GetColumnName()}\" = {(RowDigest.StoredType(property) == typeof(Guid) ? Literal(Guid.Parse(part)) : RowDigest.StoredType(property) == typeof(string) || RowDigest.StoredType(property) == typeof(DateOnly) ? $"'{part}'" : part)}"));

        /// <summary>Puts something else into one column; false when the store refused it or it was the same.</summary>
        public async Task<bool> Change(IEntityType type, string key, IProperty property)
        {
            var (table, column) = (type.GetTableName()!, $"\"{property.GetColumnName()}\"");
            var stored = RowDigest.StoredType(property);
            string[] ways = connection is SqliteConnection
                ? ["null", "''", "0", "1", "x'00'", "1.5", $"lower({column})", $"{column} || ' '", $"cast({column} as blob)", $"cast({column} as text) || char(0)", $"cast({column} as text)", $"{column} + 1", Literal(Filled.Value(stored, random))]
                : ["null", Literal(Filled.Value(stored, random)), Literal(Filled.Value(stored, random))];
            var reading = new Reading(connection, transaction);
            var before = (await reading.List([new(property.GetColumnName(), stored)], $"{table} where {Where(type, key)}", CancellationToken.None))[0][0];
            if (!await Try($"update {table} set {column} = {Any(ways)} where {Where(type, key)}")) return false;
            var after = (await reading.List([new(property.GetColumnName(), stored)], $"{table} where {Where(type, key)}", CancellationToken.None))[0][0];
            return !before.AsSpan().SequenceEqual(after);
        }

        public string Literal(object value) => value switch
        {
            Guid id => $"'{(connection is SqliteConnection ? id.ToString().ToUpperInvariant() : id.ToString())}'",
            bool yes => yes ? "true" : "false",
            DateOnly day => $"'{day:yyyy-MM-dd}'",
            byte[] bytes => connection is SqliteConnection ? $"x'{Convert.ToHexString(bytes)}'" : $"'\\x{Convert.ToHexString(bytes)}'",
            string text => $"'{text}'",
            _ => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        };

        public async Task<bool> Try(string sql)
        {
            await transaction.SaveAsync("before");
            try
            {
                return await Execute(sql) == 1;
            }
            catch (DbException)
            {
                // A constraint refused it.
                await transaction.RollbackAsync("before");
                return false;
            }
        }

        public async Task<int> Execute(string sql)
        {
            await using var command = Command(sql);
            return await command.ExecuteNonQueryAsync();
        }

        public async Task<long> Number(string sql)
        {
            await using var command = Command(sql);
            return (long)(await command.ExecuteScalarAsync())!;
        }

        DbCommand Command(string sql)
        {
            var command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = (sql, transaction);
            return command;
        }
    }
}
