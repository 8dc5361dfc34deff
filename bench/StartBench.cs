using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Anran.Bench;

/// <summary>Goals: first page at most 3 s after a cold start with data there, 20 s at the very first start with demo; idle at most 300 MB.</summary>
static class StartBench
{
    public static async Task Run(TextWriter output)
    {
        var executable = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "artifacts/publish/Server"), "anran", SearchOption.AllDirectories).FirstOrDefault();
        if (executable is null)
        {
            await output.WriteLineAsync("not measured: run ./do publish first");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("anran-bench").FullName;
        try
        {
            var first = new Sample();
            using (var server = await FirstPage(executable, folder, first)) await Stop(server);
            await output.WriteLineAsync($"very first start with demo: {first}");
            var later = new Sample();
            for (var i = 0; i < 5; i++)
            {
                using var server = await FirstPage(executable, folder, later);
                if (i == 4)
                {
                    await Task.Delay(TimeSpan.FromSeconds(10)); // idle is what is left when the start has settled
                    server.Refresh();
                    await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"idle memory: {server.WorkingSet64 / 1e6:0} MB resident"));
                }
                await Stop(server);
            }
            await output.WriteLineAsync($"cold start to the first page: {later}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<Process> FirstPage(string executable, string folder, Sample sample)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var began = Stopwatch.GetTimestamp();
        var server = Process.Start(new ProcessStartInfo(executable, ["serve", "--urls", url, "--data", Path.Combine(folder, "data")]) { RedirectStandardOutput = true })!;
        using var browser = new HttpClient();
        while (true)
        {
            try
            {
                using var page = await browser.GetAsync(url + "/");
                if (page.IsSuccessStatusCode) break;
            }
            catch (HttpRequestException) when (!server.HasExited)
            {
                await Task.Delay(10);
            }
        }
        sample.Add(Stopwatch.GetElapsedTime(began));
        return server;
    }

    static async Task Stop(Process server)
    {
        server.Kill();
        await server.WaitForExitAsync();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
