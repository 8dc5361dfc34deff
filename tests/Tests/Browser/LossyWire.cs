using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Anran.Tests.Browser;

/// <summary>
/// A network as it is in a cellar: of the requests to the API some never arrive and of some the answer is lost, as many of the one as of the other.
/// The address stays while the server behind it dies and comes back elsewhere.
/// </summary>
sealed class LossyWire : IAsyncDisposable
{
    readonly WebApplication app;
    readonly HttpMessageInvoker there = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    readonly Random random;
    int asked, lost;

    LossyWire(WebApplication app, int seed) => (this.app, random) = (app, new Random(seed));

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Where the server is now; null while it is dead.</summary>
    public Uri? Server { get; set; }

    /// <summary>Share of the requests to the API that are lost.</summary>
    public double Loss { get; set; }
    public (int Asked, int Lost) Count => (asked, lost);

    public static async Task<LossyWire> Open(int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var wire = new LossyWire(app, seed);
        app.Run(wire.Carry);
        await app.StartAsync();
        return wire;
    }

    async Task Carry(HttpContext http)
    {
        var lossy = http.Request.Path.StartsWithSegments("/api");
        if (lossy) Interlocked.Increment(ref asked);
        var luck = lossy ? Luck() : 1;
        if (luck < Loss / 2 || Server is not { } server)
        {
            Interlocked.Increment(ref lost);
            http.Abort();
            return;
        }
        try
        {
            using var request = new HttpRequestMessage(new(http.Request.Method), new Uri(server, http.Request.Path + http.Request.QueryString));
            if (http.Request.ContentLength > 0) request.Content = new StreamContent(http.Request.Body);
            foreach (var (name, values) in http.Request.Headers)
            {
                if (name is "Host" or "Connection") continue;
                if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values)) request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
            using var answer = await there.SendAsync(request, http.RequestAborted);
            var body = await answer.Content.ReadAsByteArrayAsync(http.RequestAborted);
            if (luck < Loss)
            {
                Interlocked.Increment(ref lost);
                http.Abort();
                return;
            }
            http.Response.StatusCode = (int)answer.StatusCode;
            foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers)) if (name is not ("Transfer-Encoding" or "Connection")) http.Response.Headers[name] = values.ToArray();
            if (answer.StatusCode is not (HttpStatusCode.NotModified or HttpStatusCode.NoContent)) await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            http.Abort(); // the server died over it
        }
    }

    double Luck()
    {
        lock (random) return random.NextDouble();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        there.Dispose();
    }
}
