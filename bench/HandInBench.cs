using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Anran.Kernel.Access;
using Anran.Server.Hosting;
using Anran.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Anran.Bench;

/// <summary>Goal: a year of hand-ins for 3,000 organisations and five requirements within 30 s. The real server and its stores.</summary>
static class HandInBench
{
    const int Organisations = 3000, Times = 20;
    const string Coordinator = "nankai";
    static readonly string[] Gaps = ["accountable", "convenor", "due", "territory", "unmappedName"];

    public static async Task Run(TextWriter output)
    {
        await output.WriteLineAsync("SQLite");
        await Measure(null, output);
        if ((Environment.GetEnvironmentVariable("ANRAN_BENCH_POSTGRES") ?? Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES")) is not { Length: > 0 } postgres) return;
        await output.WriteLineAsync("PostgreSQL");
        var name = $"bench_{Guid.CreateVersion7():n}";
        await Execute(postgres, $"create database {name}");
        await Measure(new NpgsqlConnectionStringBuilder(postgres) { Database = name }.ConnectionString, output);
        NpgsqlConnection.ClearAllPools();
        await Execute(postgres, $"drop database {name} with (force)");
    }

    static async Task Measure(string? postgres, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("anran-handins").FullName;
        await using var server = AnranHost.Build(new() { Urls = "http://127.0.0.1:0", DataFolder = Path.Combine(folder, "data"), Postgres = postgres, Demo = true });
        await AnranHost.Prepare(server, CancellationToken.None);
        await server.StartAsync();
        await using var services = server.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("bench");
        using var client = new HttpClient { BaseAddress = new(server.Urls.First()), DefaultRequestHeaders = { { "X-Anran", "1" } }, Timeout = TimeSpan.FromMinutes(10) };
        var me = await Ask(await client.PostAsJsonAsync("/api/session", new { account = Coordinator, password = services.ServiceProvider.GetRequiredService<Demo>().Password }));
        var place = me.GetProperty("grants")[0].GetProperty("place").GetProperty("id").GetString();
        for (var i = 0; i < Organisations; i++)
            await Ask(await client.PostAsJsonAsync("/api/organisations", new { name = string.Create(CultureInfo.InvariantCulture, $"南开区试验燃气站{i:0000}号"), shortName = "", aliases = Array.Empty<string>(), kind = "bottled-gas-enterprise", place }));
        var import = (await Ask(await client.PostAsJsonAsync("/api/plan-imports", new { name = "bench.txt", text = Text(), place }))).GetProperty("id").GetString();
        var version = (await client.GetFromJsonAsync<JsonElement>($"/api/plan-imports/{import}")).GetProperty("version").GetInt32();
        var draft = await client.GetFromJsonAsync<JsonElement>($"/api/plan-imports/{import}");
        foreach (var doubt in draft.GetProperty("doubts").EnumerateArray())
            version = (await Ask(await client.PutAsJsonAsync($"/api/plan-imports/{import}/doubts/{doubt.GetProperty("index").GetInt32()}", new { how = "accepted", version }))).GetProperty("version").GetInt32();
        var plan = Guid.Parse((await Ask(await client.PostAsJsonAsync($"/api/plan-imports/{import}/confirm", new { version }))).GetProperty("plan").GetString()!);
        var gate = await client.GetFromJsonAsync<JsonElement>($"/api/plans/{plan}/gate");
        version = (await Ask(await client.PostAsJsonAsync($"/api/plans/{plan}/decisions/waivers", new { gaps = Gaps, reason = "性能测试", version = gate.GetProperty("version").GetInt32() }))).GetProperty("version").GetInt32();
        await Ended(client, (await Ask(await client.PostAsJsonAsync($"/api/plans/{plan}/publish", new { version }))).GetProperty("job").GetString()!);

        var (began, ahead) = (Stopwatch.GetTimestamp(), 0);
        for (var before = -1; ahead == 0 || ahead != before; await Task.Delay(200)) (before, ahead) = (ahead, await Count(client, plan));
        await output.WriteLineAsync($"  from publishing until the next 62 days were laid out, as seen over HTTP: {ahead} hand-ins in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");

        began = Stopwatch.GetTimestamp();
        var year = await Ended(client, (await Ask(await client.PostAsJsonAsync($"/api/plans/{plan}/hand-ins/year", new { }))).GetProperty("job").GetString()!);
        await output.WriteLineAsync($"  the rest of the year: {year.GetProperty("result").GetProperty("handIns").GetInt32()} hand-ins in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s (goal: 30 s)");

        await Read(client, plan, output);
        await server.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    static async Task Read(HttpClient client, Guid plan, TextWriter output)
    {
        var past = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1);
        foreach (var address in new[] { "hand-ins?state=missing", $"hand-ins?state=missing&on={past:yyyy-MM-dd}", "hand-ins/matrix", "hand-ins/counts" })
        {
            var times = new Sample();
            for (var i = 0; i < Times; i++)
            {
                var began = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync($"/api/plans/{plan}/{address}");
                times.Add(Stopwatch.GetElapsedTime(began));
            }
            await output.WriteLineAsync($"  GET {address}: {times}");
        }
    }

    static async Task<int> Count(HttpClient client, Guid plan) =>
        (await client.GetFromJsonAsync<JsonElement>($"/api/plans/{plan}/hand-ins/counts")).GetProperty("rows").EnumerateArray().Sum(it => it.GetProperty("all").GetInt32());

    static string Text()
    {
        var year = TimeProvider.System.GetUtcNow().AddDays(30);
        var text = new StringBuilder("南开区城镇燃气安全专项整治工作方案（性能测试文本）\n一、重点任务\n（一）整治问题气\n1.对各类场所用气设施逐一排查登记，发现隐患的限期整改到位。（区城市管理委牵头，各燃气企业按职责分工负责）\n二、工作要求\n");
        string[] what = ["排查进展", "整改进展", "配送进展"];
        for (var i = 0; i < what.Length; i++) text.Append(CultureInfo.InvariantCulture, $"（{"一二三"[i]}）按时报送信息。各燃气企业于每月{15 + (i * 5)}日前将{what[i]}报区级专班。\n");
        text.Append(CultureInfo.InvariantCulture, $"（四）报送名单。各燃气企业于{year.Year}年{year.Month}月{Math.Min(28, year.Day)}日前将联络员名单报区级专班。\n（五）报送方案。各燃气企业于{year.Year}年{year.Month}月{Math.Min(27, year.Day)}日前将本单位方案报区级专班。\n");
        return text.ToString();
    }

    static async Task<JsonElement> Ended(HttpClient client, string job)
    {
        while (true)
        {
            var now = await client.GetFromJsonAsync<JsonElement>($"/api/jobs/{job}");
            if (now.GetProperty("state").GetString() is not ("waiting" or "running"))
                return now.GetProperty("state").GetString() == "done" ? now : throw new InvalidOperationException(now.ToString());
            await Task.Delay(100);
        }
    }

    static async Task Execute(string postgres, string sql)
    {
        await using var source = NpgsqlDataSource.Create(postgres);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    static async Task<JsonElement> Ask(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<JsonElement>(body) : throw new InvalidOperationException(body);
    }
}
