using System.Net;
using System.Net.Http.Json;
using Anran.Authority.Sessions;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Files;
using Anran.Server.Hosting;
using Anran.Tests.Registry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Tests.Inspections.Phone;

/// <summary>A server on one store that can be killed and started again, a clock that only the schedule moves, and two people with their sessions.</summary>
sealed class ChaosWorld : IAsyncDisposable
{
    static readonly SomePerson[] People = [Some.Bob, Some.Alice];

    readonly TestStore store;
    readonly CookieContainer[] cookies = [new(), new()];
    HttpClient[] clients = [];
    WebApplication server;

    ChaosWorld(TestStore store, TestClock clock, WebApplication server) => (this.store, Clock, this.server) = (store, clock, server);

    public TestClock Clock { get; }
    public IReadOnlyList<Guid> Subjects { get; private set; } = [];

    public HttpClient Client(int device) => clients[device % People.Length];

    public static async Task<ChaosWorld> Create()
    {
        var (store, clock) = (await TestStore.Create(), new TestClock(App.Now));
        var world = new ChaosWorld(store, clock, AnranHost.Build(store.Options with { Time = clock }));
        await AnranHost.Prepare(world.server, CancellationToken.None);
        await world.Inside((db, services) => Some.Everything(db, services.GetRequiredService<Passwords>().Hash));
        await world.Begin();
        foreach (var (client, person) in world.clients.Zip(People)) (await client.PostAsJsonAsync("/api/session", new { account = person.Account, password = Some.Password })).EnsureSuccessStatusCode();
        var subjects = new List<Guid>();
        for (var i = 0; i < 5; i++) subjects.Add(await world.clients[0].Add(SomeSubjects.Form($"第{i}饭店", sure: true)));
        world.Subjects = subjects;
        return world;
    }

    /// <summary>The server ends in whatever it is doing, and comes back on the same store. Sessions are in the store, so nobody signs in again.</summary>
    public async Task Kill()
    {
        foreach (var client in clients) client.Dispose();
        using var now = new CancellationTokenSource(0);
        try
        {
            await server.StopAsync(now.Token);
        }
        catch (OperationCanceledException)
        {
            // It does not wait for anybody.
        }
        await server.DisposeAsync();
        server = AnranHost.Build(store.Options with { Time = Clock });
        await Begin();
    }

    public async Task<T> Inside<T>(Func<Db, IServiceProvider, Task<T>> work)
    {
        await using var services = server.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("test");
        return await work(services.ServiceProvider.GetRequiredService<Db>(), services.ServiceProvider);
    }

    /// <summary>Parts of photos that lie about.</summary>
    public int Leftovers()
    {
        var folder = Path.Combine(Path.GetDirectoryName(server.Services.GetRequiredService<FileFolder>().Path)!, "photos-coming");
        return Directory.Exists(folder) ? Directory.GetFiles(folder).Length : 0;
    }

    async Task Begin()
    {
        await server.StartAsync();
        var address = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        clients = [.. cookies.Select(jar => new HttpClient(new SocketsHttpHandler { CookieContainer = jar }) { BaseAddress = address, DefaultRequestHeaders = { { "X-Anran", "1" } } })];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients) client.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
        await store.DisposeAsync();
    }
}
