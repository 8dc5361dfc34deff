using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Anran.Kernel.Access;
using Microsoft.Extensions.Hosting;

namespace Anran.Kernel.Live;

/// <summary>Server-sent events: what happens in the caller's scope, within about a second, and the progress of their jobs.</summary>
static class WatchLive
{
    static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15), Trust = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddLive(this IServiceCollection services) =>
        services.AddSingleton<LiveHub>().AddHostedService(it => it.GetRequiredService<LiveHub>());

    public static void MapLive(this IEndpointRouteBuilder api) => api.MapGet("/live", Handle).RequiresSignIn().Produces(200, contentType: "text/event-stream");

    static async Task Handle(HttpContext http, LiveHub hub, IHostApplicationLifetime host, TimeProvider time)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        var (events, end) = await hub.Watch(ending.Token);
        using var _ = end;
        (http.Response.ContentType, http.Response.Headers.CacheControl) = ("text/event-stream", "no-store");
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await new Watcher(http, hub, time, ending.Token).Run(events);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The reader has gone, or the server stops: nothing is lost, the next connection catches up.
        }
    }

    sealed class Watcher(HttpContext http, LiveHub hub, TimeProvider time, CancellationToken stop)
    {
        Identity? identity = http.RequestServices.GetRequiredService<Caller>().Identity;
        long asked = time.GetTimestamp();

        public async Task Run(ChannelReader<LiveEvent> events)
        {
            await Write("retry: 3000\n: 安燃\n\n");
            var seen = await CatchUp();
            while (identity is not null)
            {
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
                patience.CancelAfter(Heartbeat);
                try
                {
                    // A reader that was too slow is cut here; it comes back with the number it saw last.
                    if (!await events.WaitToReadAsync(patience.Token)) return;
                }
                catch (OperationCanceledException) when (!stop.IsCancellationRequested)
                {
                    await Write(": \n\n");
                }
                await AskAgain();
                while (identity is not null && events.TryRead(out var one))
                {
                    if (one.Seq is null || one.Seq > seen) await Send(one);
                }
            }
        }

        /// <summary>What was missed since the number the browser saw last; when it is too much, the page has to load anew.</summary>
        async Task<long> CatchUp()
        {
            if (!long.TryParse(http.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var last)) return 0;
            var (missed, until) = await hub.After(last, stop);
            foreach (var one in missed) await Send(one);
            var head = await hub.Head(stop);
            if (until < head && until - last >= LiveHub.Batch) await Write($"id: {head}\nevent: reset\ndata: {{}}\n\n");
            return until;
        }

        async Task Send(LiveEvent one)
        {
            if (!one.IsFor(identity!)) return;
            await Write($"{(one.Seq is null ? "" : $"id: {one.Seq}\n")}event: {one.Name}\ndata: {one.Data}\n\n");
        }

        /// <summary>Who was disabled, or lost a role, stops hearing.</summary>
        async Task AskAgain()
        {
            if (time.GetElapsedTime(asked) < Trust) return;
            identity = await http.RequestServices.GetRequiredService<Recognise>()(http);
            asked = time.GetTimestamp();
        }

        async Task Write(string text)
        {
            await http.Response.WriteAsync(text, Encoding.UTF8, stop);
            await http.Response.Body.FlushAsync(stop);
        }
    }
}
