using System.Net.Http.Json;
using Anran.Authority.Sessions;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Anran.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests;

/// <summary>The whole server in this process: a real Kestrel on a free port, a store of its own, a clock that stands still.</summary>
sealed class App : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 7, 15, 2, 0, 0, TimeSpan.Zero);

    readonly TestStore store;
    readonly WebApplication server;
    readonly SemaphoreSlim seeding = new(1);
    bool seeded;

    App(TestStore store, WebApplication server, TestClock clock) => (this.store, this.server, Clock) = (store, server, clock);

    public TestClock Clock { get; }
    public ServeOptions Options => server.Services.GetRequiredService<ServeOptions>();
    public Uri Address => new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    public IEnumerable<RouteEndpoint> Routes => server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
    public IServiceProvider Services => server.Services;

    public static async Task<App> Start(Func<ServeOptions, ServeOptions>? with = null, Action<IServiceCollection>? services = null)
    {
        var store = await TestStore.Create();
        var clock = new TestClock(Now);
        var options = store.Options with { Time = clock };
        var server = AnranHost.Build(with is null ? options : with(options), services);
        await AnranHost.Prepare(server, CancellationToken.None);
        await server.StartAsync();
        return new(store, server, clock);
    }

    /// <summary>Somebody who has not signed in.</summary>
    public HttpClient Anybody() => new(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false }) { BaseAddress = Address, DefaultRequestHeaders = { { "X-Anran", "1" } } };

    /// <summary>One of the people of <see cref="Some"/>, signed in. The first call fills the store with them.</summary>
    public async Task<HttpClient> As(string account)
    {
        await Seed();
        return await SignIn(account, Some.Password);
    }

    /// <summary>Anybody with an account, signed in.</summary>
    public async Task<HttpClient> SignIn(string account, string password)
    {
        var client = Anybody();
        var answer = await client.PostAsJsonAsync("/api/session", new { account, password });
        answer.EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>The country and the people of <see cref="Some"/>, once.</summary>
    public async Task Seed()
    {
        await seeding.WaitAsync();
        try
        {
            if (!seeded) await Inside(db => Some.Everything(db, Services.GetRequiredService<Passwords>().Hash));
            seeded = true;
        }
        finally
        {
            seeding.Release();
        }
    }

    /// <summary>Work behind the server's back, as the house itself.</summary>
    public Task<T> Inside<T>(Func<Db, Task<T>> work) => Inside((db, _) => work(db));

    public async Task<T> Inside<T>(Func<Db, IServiceProvider, Task<T>> work)
    {
        await using var services = server.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("test");
        return await work(services.ServiceProvider.GetRequiredService<Db>(), services.ServiceProvider);
    }

    /// <summary>Everything committed so far is sealed and heard.</summary>
    public async Task Settle()
    {
        do
        {
            await server.Services.GetRequiredService<Sealer>().SealAll(CancellationToken.None);
            await server.Services.GetRequiredService<TellListeners>().TellAll(patiently: false, CancellationToken.None);
        }
        while (await Inside(db => db.Unscoped<JournalEntry>("test").AnyAsync(entry => !db.Unscoped<JournalSeal>("test").Any(seal => seal.Entry == entry.Id))));
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        await store.DisposeAsync();
        seeding.Dispose();
    }
}

/// <summary>Tests that drive the server over HTTP; they run once on SQLite and once more on PostgreSQL.</summary>
[Trait("Store", "Both")]
public abstract class OverHttp;

static class Answers
{
    public static async Task Refused(this HttpResponseMessage answer, int status, string code)
    {
        var problem = await answer.Content.ReadFromJsonAsync<ProblemDetails>();
        Assert.Equal((status, code), ((int)answer.StatusCode, problem!.Title));
        Assert.False(string.IsNullOrWhiteSpace(problem.Detail));
        Assert.False(string.IsNullOrWhiteSpace(problem.Extensions["detailEn"]?.ToString()));
    }
}
