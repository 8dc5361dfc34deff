using System.Net.Http.Json;
using Anran.Kernel.Access;
using Anran.Server.Hosting;
using Anran.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Anran.Bench;

/// <summary>The real server with the demo, on SQLite and, if ANRAN_TEST_POSTGRES names one, on PostgreSQL; and somebody signed in.</summary>
sealed class FieldHouse : IAsyncDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("anran-field").FullName;
    WebApplication server = null!;

    public HttpClient Client { get; private set; } = null!;
    public IServiceProvider Services => server.Services;

    public static async Task OnBoth(TextWriter output, Func<FieldHouse, TextWriter, Task> measure)
    {
        await output.WriteLineAsync("SQLite");
        await using (var house = await Open(null)) await measure(house, output);
        if (Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES") is not { Length: > 0 } postgres) return;
        await output.WriteLineAsync("PostgreSQL");
        var name = $"bench_{Guid.CreateVersion7():n}";
        await Execute(postgres, $"create database {name}");
        await using (var house = await Open(new NpgsqlConnectionStringBuilder(postgres) { Database = name }.ConnectionString)) await measure(house, output);
        NpgsqlConnection.ClearAllPools();
        await Execute(postgres, $"drop database {name} with (force)");
    }

    static async Task<FieldHouse> Open(string? postgres)
    {
        var house = new FieldHouse();
        house.server = AnranHost.Build(new() { Urls = "http://127.0.0.1:0", DataFolder = Path.Combine(house.folder, "data"), Postgres = postgres, Demo = true });
        await AnranHost.Prepare(house.server, CancellationToken.None);
        await house.server.StartAsync();
        await using var services = house.server.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("bench");
        house.Client = new(new SocketsHttpHandler { UseCookies = true }) { BaseAddress = new(house.server.Urls.First()), DefaultRequestHeaders = { { "X-Anran", "1" } }, Timeout = TimeSpan.FromMinutes(30) };
        (await house.Client.PostAsJsonAsync("/api/session", new { account = "nankai", password = services.ServiceProvider.GetRequiredService<Demo>().Password })).EnsureSuccessStatusCode();
        return house;
    }

    static async Task Execute(string postgres, string sql)
    {
        await using var source = NpgsqlDataSource.Create(postgres);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
