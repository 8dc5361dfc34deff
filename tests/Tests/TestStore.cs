using Anran.Kernel.Data;
using Anran.Server.Hosting;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Anran.Tests;

/// <summary>
/// A store for one test, copied from a template that was built once. SQLite, or PostgreSQL when
/// ANRAN_TEST_POSTGRES holds the connection string of a server that tests may fill and empty: ./do test starts one.
/// </summary>
sealed class TestStore : IAsyncDisposable
{
    static readonly string? Postgres = Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES");
    static readonly string Run = Guid.CreateVersion7().ToString("n");
    static readonly Lazy<Task<ServeOptions>> Template = new(() => Build("template"));

    TestStore(ServeOptions options) => Options = options;

    public static bool IsPostgres => Postgres is not null;

    public ServeOptions Options { get; }

    public static async Task<TestStore> Create()
    {
        var template = await Template.Value;
        var options = New(Guid.CreateVersion7().ToString("n"));
        CopyFolder(template.DataFolder, options.DataFolder);
        CopyFolder(template.Keys, options.Keys);
        if (Postgres is not null) await Execute($"create database {Database(options)} template {Database(template)}");
        return new(options);
    }

    static async Task<ServeOptions> Build(string name)
    {
        var options = New(name);
        if (Postgres is not null) await Execute($"create database {Database(options)}");
        await using (var server = AnranHost.Build(options)) await AnranHost.Prepare(server, CancellationToken.None);
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return options;
    }

    static ServeOptions New(string name)
    {
        var folder = Path.Combine(Path.GetTempPath(), "anran-tests", Run, name);
        return new()
        {
            Urls = "http://127.0.0.1:0",
            DataFolder = folder,
            Divisions = false,
            // One round: the suite signs in thousands of times and guards nothing.
            SignIn = new() { PasswordRounds = 1 },
            Postgres = Postgres is null ? null : new NpgsqlConnectionStringBuilder(Postgres) { Database = $"t_{Run[..12]}_{name}", MaxPoolSize = 20 }.ConnectionString,
        };
    }

    static string Database(ServeOptions options) => new NpgsqlConnectionStringBuilder(options.Postgres).Database!;

    static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    public async ValueTask DisposeAsync()
    {
        if (Store.Of(Options.Postgres, Options.DataFolder) is { Kind: StoreKind.Sqlite } sqlite)
        {
            using var connection = new SqliteConnection(sqlite.ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
        else
        {
            await using (var connection = new NpgsqlConnection(Options.Postgres)) NpgsqlConnection.ClearPool(connection);
            await Execute($"drop database {Database(Options)} with (force)");
        }
        Directory.Delete(Options.DataFolder, recursive: true);
        Directory.Delete(Options.Keys, recursive: true);
    }
}
