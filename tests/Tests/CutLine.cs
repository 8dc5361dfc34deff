using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Anran.Tests;

/// <summary>A line between the server and its database that a test can cut and mend.</summary>
sealed class CutLine : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly ConcurrentBag<TcpClient> open = [];
    readonly CancellationTokenSource stop = new();
    readonly Task accepting;
    volatile bool cut;

    CutLine(string host, int port)
    {
        listener.Start();
        accepting = Accept(host, port);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public static Task<CutLine> To(NpgsqlConnectionStringBuilder database) => Task.FromResult(new CutLine(database.Host!, database.Port));

    public void Cut()
    {
        cut = true;
        while (open.TryTake(out var connection)) connection.Dispose();
    }

    public void Mend() => cut = false;

    async Task Accept(string host, int port)
    {
        while (!stop.IsCancellationRequested)
        {
            var near = await listener.AcceptTcpClientAsync(stop.Token);
            if (cut)
            {
                near.Dispose();
                continue;
            }
            var far = new TcpClient();
            await far.ConnectAsync(host, port, stop.Token);
            open.Add(near);
            open.Add(far);
            _ = Pump(near, far);
            _ = Pump(far, near);
        }
    }

    static async Task Pump(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The line was cut.
        }
        to.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        Cut();
        try
        {
            await accepting;
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // It ended because it was told to.
        }
        stop.Dispose();
    }
}
