using System.Diagnostics;
using System.Net.Http.Json;
using Microsoft.Playwright;

namespace Anran.Tests.Browser;

/// <summary>The product with its demo, in a process of its own that can be killed and started again on the same data.</summary>
sealed class ServerProcess : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("anran-field-").FullName;
    Process? process;

    string Keys => Path.Combine(folder, "keys");
    string Password => File.ReadAllText(Path.Combine(Keys, "demo-password.key")).Trim();

    public async Task<Uri> Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "anran.dll"), "serve", "--urls", "http://127.0.0.1:0", "--data", folder, "--keys", Keys])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.Trim().StartsWith("http://", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new(line.Trim());
        }
        throw new InvalidOperationException(await errors);
    }

    public void Kill()
    {
        process?.Kill();
        process?.WaitForExit();
    }

    public async Task SignIn(IPage page, string account)
    {
        await page.GetByLabel("账号").FillAsync(account);
        await page.GetByLabel("密码").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
    }

    public async Task<HttpClient> Client(Uri server, string account)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = true }) { BaseAddress = server, DefaultRequestHeaders = { { "X-Anran", "1" } } };
        (await client.PostAsJsonAsync("/api/session", new { account, password = Password })).EnsureSuccessStatusCode();
        return client;
    }

    public void Dispose()
    {
        if (process is { HasExited: false }) Kill();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
