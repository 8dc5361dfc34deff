using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Data;

/// <summary>
/// Brings the store to today's shape: each module's <c>NNN-name.sql</c> in order, each once, each in a transaction of its own.
/// A file <c>NNN-name.sqlite.sql</c> or <c>NNN-name.postgres.sql</c> takes the place of its twin on that store.
/// </summary>
public sealed class Migrations(Db db, Store store, IEnumerable<Module> modules, TimeProvider time)
{
    const string Ledger = "create table if not exists schema_migration (module varchar(40) not null, file varchar(120) not null, hash varchar(64) not null, at bigint not null, primary key (module, file))";

    /// <param name="only">Of those named <c>Module/NNN-name.sql</c>; null means all.</param>
    /// <exception cref="WrongVersion">A file that was applied has been changed since, or the store is newer than the program.</exception>
    public async Task Apply(CancellationToken stop, Func<string, bool>? only = null)
    {
        await db.Database.OpenConnectionAsync(stop);
        var connection = db.Database.GetDbConnection();
        await Execute(connection, null, Ledger, stop);
        var applied = await Applied(connection, stop);
        var files = modules.SelectMany(Files).ToList();
        var unknown = applied.Keys.Except(files.Select(file => (file.Module, file.Name))).FirstOrDefault();
        if (unknown != default) throw new WrongVersion(new(
            $"数据来自更新的版本（{unknown.Item1}/{unknown.Item2}）。请升级程序后再启动。",
            $"The data come from a newer version ({unknown.Item1}/{unknown.Item2}). Upgrade the program and start again."));
        foreach (var file in files)
        {
            if (!applied.TryGetValue((file.Module, file.Name), out var hash))
            {
                if (only is null || only($"{file.Module}/{file.Name}")) await Apply(connection, file, stop);
            }
            else if (hash != file.Hash) throw new WrongVersion(new(
                $"数据由另一个版本建立，与本程序的 {file.Module}/{file.Name} 不一致。请用建立它的版本打开，或另选 --data 目录。",
                $"The data were made by another version: {file.Module}/{file.Name} differs. Open them with that version, or choose another folder with --data."));
        }
        await db.Database.CloseConnectionAsync();
    }

    /// <summary>Every one this program knows, as <c>Module/NNN-name.sql</c>.</summary>
    public IEnumerable<string> Names => modules.SelectMany(Files).Select(file => $"{file.Module}/{file.Name}");

    async Task Apply(DbConnection connection, File file, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await Execute(connection, transaction, file.Sql, stop);
        await Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture,
            $"insert into schema_migration (module, file, hash, at) values ('{file.Module}', '{file.Name}', '{file.Hash}', {time.GetUtcNow().ToUnixTimeMilliseconds()})"), stop);
        await transaction.CommitAsync(stop);
    }

    IEnumerable<File> Files(Module module)
    {
        var (own, other) = store.Kind == StoreKind.Sqlite ? (".sqlite.sql", ".postgres.sql") : (".postgres.sql", ".sqlite.sql");
        var names = module.Code.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.EndsWith(other, StringComparison.Ordinal)).ToList();
        var twins = names.Where(name => name.EndsWith(own, StringComparison.Ordinal)).Select(name => name.Replace(own, ".sql", StringComparison.Ordinal)).ToHashSet();
        foreach (var name in names.Where(name => !twins.Contains(name)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(module.Code.GetManifestResourceStream(name)!);
            var sql = reader.ReadToEnd();
            var file = name[(name.LastIndexOf('/') + 1)..].Replace(own, ".sql", StringComparison.Ordinal);
            yield return new(module.Name, file, sql, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))));
        }
    }

    static async Task<Dictionary<(string, string), string>> Applied(DbConnection connection, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select module, file, hash from schema_migration";
        await using var reader = await command.ExecuteReaderAsync(stop);
        var applied = new Dictionary<(string, string), string>();
        while (await reader.ReadAsync(stop)) applied[(reader.GetString(0), reader.GetString(1))] = reader.GetString(2);
        return applied;
    }

    static async Task Execute(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        await command.ExecuteNonQueryAsync(stop);
    }

    sealed record File(string Module, string Name, string Sql, string Hash);
}

/// <summary>Program and data do not fit each other.</summary>
public sealed class WrongVersion(Text text) : Exception(text.En)
{
    public Text Text { get; } = text;
}
