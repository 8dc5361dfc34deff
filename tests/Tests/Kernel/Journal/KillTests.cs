using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Anran.Authority.Sessions;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Server.Hosting;
using Anran.Tests.Kernel.Backup;
using Anran.Tests.Kernel.Files;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Kernel.Journal;

/// <summary>The process is killed in the middle of writes, again and again: what was acknowledged is there, and the journal is whole.</summary>
public sealed class KillTests(ITestOutputHelper output) : OverHttp
{
    [Fact]
    public Task A_kill_at_any_moment_loses_nothing_acknowledged() => Kill(rounds: 3);

    [Fact]
    [Trait("Category", "Soak")]
    public Task A_hundred_kills_lose_nothing_acknowledged() => Kill(rounds: 100);

    async Task Kill(int rounds)
    {
        await using var store = await TestStore.Create();
        await Seed(store.Options);
        var random = new Random();
        var acknowledged = new ConcurrentDictionary<Guid, string>();
        for (var round = 0; round < rounds; round++)
        {
            var before = acknowledged.Count;
            using (var server = await Child.Start(store.Options))
            {
                await WriteUntilKilled(server, acknowledged, random.Next(1, 60));
            }
            output.WriteLine($"round {round}: {acknowledged.Count - before} acknowledged");
            var (code, told, errors) = await BackupTests.Run("audit verify", null, store.Options);
            Assert.True(code == 0, told + errors);
        }

        using var last = await Child.Start(store.Options);
        using var bob = await last.SignIn("bob");
        foreach (var (id, content) in acknowledged) Assert.Equal(content, await bob.GetStringAsync($"/api/files/{id}"));
        last.Kill();
        Assert.Equal(0, (await BackupTests.Run("audit verify", null, store.Options)).Code);
        SqliteConnection.ClearAllPools();
    }

    static async Task WriteUntilKilled(Child server, ConcurrentDictionary<Guid, string> acknowledged, int enough)
    {
        using var bob = await server.SignIn("bob");
        var done = 0;
        var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                while (true)
                {
                    var content = $"照片说明 {Guid.CreateVersion7()}";
                    var answer = await FileTests.Post(bob, "说明.txt", Encoding.UTF8.GetBytes(content));
                    if (!answer.IsSuccessStatusCode) continue;
                    acknowledged[(await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid()] = content;
                    if (Interlocked.Increment(ref done) == enough) server.Kill();
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                // The server is dead, which is what it is about.
            }
        }));
        await Task.WhenAll(writers);
    }

    static async Task Seed(ServeOptions options)
    {
        await using (var app = AnranHost.Build(options))
        {
            await AnranHost.Prepare(app, CancellationToken.None);
            await using var services = app.Services.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("test");
            await Some.Everything(services.ServiceProvider.GetRequiredService<Db>(), app.Services.GetRequiredService<Passwords>().Hash);
        }
    }

    /// <summary>The product as people run it, in a process of its own.</summary>
    sealed class Child : IDisposable
    {
        readonly Process process;
        readonly Uri address;

        Child(Process process, Uri address) => (this.process, this.address) = (process, address);

        public static async Task<Child> Start(ServeOptions options)
        {
            string[] store = options.Postgres is null ? [] : ["--postgres", options.Postgres];
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "anran.dll"), "serve", "--urls", "http://127.0.0.1:0", "--data", options.DataFolder, "--keys", options.Keys, "--no-demo", .. store])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                if (!line.Trim().StartsWith("http://", StringComparison.Ordinal)) continue;
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new(line.Trim()));
            }
            throw new InvalidOperationException(await errors);
        }

        public async Task<HttpClient> SignIn(string account)
        {
            var client = new HttpClient(new SocketsHttpHandler { UseCookies = true }) { BaseAddress = address, DefaultRequestHeaders = { { "X-Anran", "1" } } };
            (await client.PostAsJsonAsync("/api/session", new { account, password = Some.Password })).EnsureSuccessStatusCode();
            return client;
        }

        public void Kill()
        {
            process.Kill();
            process.WaitForExit();
        }

        public void Dispose()
        {
            if (!process.HasExited) Kill();
            process.Dispose();
        }
    }
}
