using System.Reflection;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Simulator;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Server.Hosting;

/// <summary>For those who watch the process: does it live, can it serve, what is it?</summary>
static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok(new Alive("live"))).OpenToAll("a watchdog has no account").WithTags("System");
        app.MapGet("/health/ready", Ready).OpenToAll("a watchdog has no account").WithTags("System");
        app.MapGet("/api/about", About).OpenToAll("the sign-in page says what this is").WithTags("System");
    }

    static async Task<IResult> Ready(Db db, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            await db.Database.ExecuteSqlRawAsync("select 1", patience.Token);
            return TypedResults.Ok(new Alive("ready"));
        }
        catch (Exception exception) when (exception is System.Data.Common.DbException or InvalidOperationException or OperationCanceledException)
        {
            return TypedResults.Json(new Alive("store-away"), statusCode: 503);
        }
    }

    static async Task<Ok<About>> About(Store store, Demo demo, CancellationToken stop) => TypedResults.Ok(new About(
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0",
        store.Kind,
        await demo.IsThere(stop)));
}

sealed record Alive(string State);

/// <param name="Demo">There are rows of the demo: pages say so.</param>
sealed record About(string Version, StoreKind Store, bool Demo);
