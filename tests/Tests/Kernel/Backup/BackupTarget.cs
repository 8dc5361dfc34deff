using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Anran.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Anran.Tests.Kernel.Backup;

/// <summary>An empty place to restore into, with the same keys.</summary>
sealed class BackupTarget : IAsyncDisposable
{
    public required ServeOptions Options { get; init; }

    public static async Task<BackupTarget> Of(ServeOptions options)
    {
        var folder = options.DataFolder + "-restored";
        if (options.Postgres is null) return new() { Options = options with { DataFolder = folder, KeyFolder = options.Keys } };
        var database = new NpgsqlConnectionStringBuilder(options.Postgres);
        database.Database += "_r";
        await Execute(options.Postgres, $"create database {database.Database}");
        return new() { Options = options with { DataFolder = folder, KeyFolder = options.Keys, Postgres = database.ConnectionString } };
    }

    public async Task<Opened> Start()
    {
        var server = AnranHost.Build(Options);
        await AnranHost.Prepare(server, CancellationToken.None);
        return new(server);
    }

    public async Task<bool> IsEmpty()
    {
        if (Options.Postgres is null) return true;
        await using var connection = new NpgsqlConnection(Options.Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from information_schema.tables where table_schema = 'public'", connection);
        return (long)(await command.ExecuteScalarAsync())! == 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (Options.Postgres is { } postgres)
        {
            await using (var connection = new NpgsqlConnection(postgres)) NpgsqlConnection.ClearPool(connection);
            var server = new NpgsqlConnectionStringBuilder(postgres);
            var name = server.Database;
            server.Database = "postgres";
            await Execute(server.ConnectionString, $"drop database {name} with (force)");
        }
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(Options.DataFolder)) Directory.Delete(Options.DataFolder, recursive: true);
    }

    static async Task Execute(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

sealed class Opened(WebApplication server) : IAsyncDisposable
{
    public Task<HashSet<string>> Entries() => Inside(async db => (await db.Unscoped<JournalEntry>("test").Select(it => it.Mac).ToListAsync()).Select(Convert.ToHexString).ToHashSet());

    public async Task<T> Inside<T>(Func<Db, Task<T>> work)
    {
        await using var services = server.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("test");
        return await work(services.ServiceProvider.GetRequiredService<Db>());
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
