using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Server.Hosting;
using Anran.Simulator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Anran.Bench;

/// <summary>Goal: the matrix page of a 300-measure plan is usable within a second. The real server, its demo, a real browser.</summary>
static class MatrixBench
{
    const int Measures = 300, Units = 60, Times = 20;
    const string Coordinator = "nankai";

    public static async Task Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("anran-matrix").FullName;
        await using var server = AnranHost.Build(new() { Urls = "http://127.0.0.1:0", DataFolder = Path.Combine(folder, "data"), Demo = true });
        await AnranHost.Prepare(server, CancellationToken.None);
        await server.StartAsync();
        await using var services = server.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("bench");
        var password = services.ServiceProvider.GetRequiredService<Demo>().Password;
        var address = server.Urls.First();

        using var client = new HttpClient { BaseAddress = new(address), DefaultRequestHeaders = { { "X-Anran", "1" } } };
        var me = await Ask(await client.PostAsJsonAsync("/api/session", new { account = Coordinator, password }));
        var place = me.GetProperty("grants")[0].GetProperty("place").GetProperty("id").GetString();
        var began = Stopwatch.GetTimestamp();
        var import = (await Ask(await client.PostAsJsonAsync("/api/plan-imports", new { name = "bench.txt", text = Text(), place }))).GetProperty("id").GetString();
        await output.WriteLineAsync($"import of {Measures} measures: {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms");
        var draft = await client.GetFromJsonAsync<JsonElement>($"/api/plan-imports/{import}");
        began = Stopwatch.GetTimestamp();
        var plan = (await Ask(await client.PostAsJsonAsync($"/api/plan-imports/{import}/confirm", new { version = draft.GetProperty("version").GetInt32() }))).GetProperty("plan").GetString();
        await output.WriteLineAsync($"confirmation: {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms");

        var seconds = Stopwatch.StartNew();
        await Publish(Guid.Parse(plan!), services.ServiceProvider);
        while ((await client.GetFromJsonAsync<JsonElement>($"/api/plans/{plan}/home")).GetProperty("duties").GetProperty("total").GetInt32() == 0)
        {
            if (seconds.Elapsed > TimeSpan.FromMinutes(2)) throw new InvalidOperationException("nothing was counted");
            await Task.Delay(100);
        }

        var answers = new Sample();
        for (var i = 0; i < Times; i++)
        {
            began = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync($"/api/plans/{plan}/matrix");
            answers.Add(Stopwatch.GetElapsedTime(began));
        }
        await output.WriteLineAsync($"the matrix over HTTP, {Measures} × {Units}: {answers}");
        await output.WriteLineAsync($"the page until its last row can be reached: {await Page(address, password, plan!)}");
        await server.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Past the gate: what is measured is the matrix with progress in it.</summary>
    static async Task Publish(Guid id, IServiceProvider services)
    {
        var db = services.GetRequiredService<Db>();
        var plan = await db.Set<Plan>().SingleAsync(it => it.Id == id);
        plan.BeginPublishing(new(Guid.Empty, "bench", DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync();
        await PublishPlan.Run(id, services, new(), CancellationToken.None);
    }

    static async Task<Sample> Page(string address, string password, string plan)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Environment.GetEnvironmentVariable("ANRAN_CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        var page = await browser.NewPageAsync(new() { BaseURL = address, Locale = "zh-CN" });
        await page.GotoAsync("/");
        await page.Locator("input[autocomplete=username]").FillAsync(Coordinator);
        await page.Locator("input[type=password]").FillAsync(password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/");
        await page.Locator(".top-me").WaitForAsync();
        var times = new Sample();
        for (var i = 0; i < Times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await page.GotoAsync($"/plans/{plan}/matrix", new() { WaitUntil = WaitUntilState.Commit });
            await page.GetByText($"{Measures} / {Measures}").WaitForAsync();
            times.Add(Stopwatch.GetElapsedTime(began));
        }
        return times;
    }

    static string Text()
    {
        var text = new StringBuilder("南开区城镇燃气安全专项整治工作方案（性能测试文本）\n一、重点任务\n");
        for (var i = 0; i < Measures; i++)
        {
            if (i % 20 == 0) text.Append(CultureInfo.InvariantCulture, $"（{Chinese((i / 20) + 1)}）整治第{Chinese((i / 20) + 1)}类安全隐患\n");
            var others = Enumerable.Range(1, 7).Select(n => Unit(i + (n * 7)));
            text.Append(CultureInfo.InvariantCulture, $"{(i % 20) + 1}.对第{i + 1}类场所用气设施逐一排查登记，发现隐患的限期整改到位。（{Unit(i)}牵头，{string.Join('、', others)}按职责分工负责，各街道办事处落实属地责任）\n");
        }
        return text.ToString();
    }

    static string Unit(int n) => $"区{"甲乙丙丁戊己庚辛壬癸"[n % 10]}{"一二三四五六"[n % Units / 10]}局";

    static string Chinese(int n) => n > 10 ? "十" + "一二三四五六七八九"[n - 11] : "一二三四五六七八九十"[n - 1].ToString();

    static async Task<JsonElement> Ask(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<JsonElement>(body) : throw new InvalidOperationException(body);
    }
}
