using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Anran.Kernel.Documents;
using Anran.Server.Hosting;
using Anran.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Anran.Bench;

/// <summary>Goal: a million subjects within 5 minutes and 500 MB, and the same sheet again adds none. The real server and its stores.</summary>
static class RegistryImportBench
{
    public static async Task Run(TextWriter output)
    {
        var rows = int.TryParse(Environment.GetEnvironmentVariable("ROWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 100_000;
        await output.WriteLineAsync("SQLite");
        await Measure(null, rows, output);
        if (Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES") is not { Length: > 0 } postgres) return;
        await output.WriteLineAsync("PostgreSQL");
        var name = $"bench_{Guid.CreateVersion7():n}";
        await Execute(postgres, $"create database {name}");
        await Measure(new NpgsqlConnectionStringBuilder(postgres) { Database = name }.ConnectionString, rows, output);
        NpgsqlConnection.ClearAllPools();
        await Execute(postgres, $"drop database {name} with (force)");
    }

    static async Task Measure(string? postgres, int rows, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("anran-registry").FullName;
        await using var server = AnranHost.Build(new() { Urls = "http://127.0.0.1:0", DataFolder = Path.Combine(folder, "data"), Postgres = postgres, Demo = true });
        await AnranHost.Prepare(server, CancellationToken.None);
        await server.StartAsync();
        await using var services = server.Services.CreateAsyncScope();
        services.ServiceProvider.GetRequiredService<Anran.Kernel.Access.Caller>().BecomeSystem("bench");
        using var client = new HttpClient { BaseAddress = new(server.Urls.First()), DefaultRequestHeaders = { { "X-Anran", "1" } }, Timeout = TimeSpan.FromMinutes(30) };
        var answer = await client.PostAsJsonAsync("/api/session", new { account = "nankai", password = services.ServiceProvider.GetRequiredService<Demo>().Password });
        answer.EnsureSuccessStatusCode();
        foreach (var ending in new[] { "csv", "xlsx" })
        {
            var file = Path.Combine(folder, $"subjects.{ending}");
            if (ending == "csv") Csv(file, rows);
            else Xlsx(file, rows);
            foreach (var what in new[] { $"{rows:#,0} rows of .{ending}, " + (ending == "csv" ? "new" : "known"), "the same again" }) await One(client, file, what, output);
        }
        await server.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    static async Task One(HttpClient client, string file, string what, TextWriter output)
    {
        GC.Collect();
        var (before, began, peak) = (Environment.WorkingSet, Stopwatch.GetTimestamp(), 0L);
        await using var sheet = File.OpenRead(file);
        var content = new StreamContent(sheet) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var form = new MultipartFormDataContent { { content, "file", Path.GetFileName(file) } };
        var started = await client.PostAsync("/api/subjects/import", form);
        var job = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("job").GetString();
        JsonElement now;
        do
        {
            await Task.Delay(100);
            peak = Math.Max(peak, Environment.WorkingSet);
            now = await client.GetFromJsonAsync<JsonElement>($"/api/jobs/{job}");
        }
        while (now.GetProperty("state").GetString() is "waiting" or "running");
        var (took, result) = (Stopwatch.GetElapsedTime(began).TotalSeconds, now.GetProperty("result"));
        if (now.GetProperty("state").GetString() != "done") throw new InvalidOperationException(now.ToString());
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"  {what}: {took:0.0} s, {result.GetProperty("rows").GetInt64() / took:#,0} rows/s; created {result.GetProperty("created")}, updated {result.GetProperty("updated")}, unchanged {result.GetProperty("unchanged")}, wrong {result.GetProperty("wrong")}; working set {before >> 20} MB before, {peak >> 20} MB at most"));
    }

    static IEnumerable<string[]> Rows(int rows)
    {
        string[] streets = ["长虹街道", "鼓楼街道", "兴南街道", "广开街道", "万兴街道", "学府街道"], kinds = ["餐饮场所", "小商店", "学校、托幼机构", "宾馆、酒店"];
        yield return ["编号", "名称", "类别", "所在乡镇（街道）或村（社区）", "地址", "纬度", "经度", "联系人", "联系电话"];
        for (var i = 0; i < rows; i++)
        {
            yield return
            [
                string.Create(CultureInfo.InvariantCulture, $"BENCH-{i:0000000}"), string.Create(CultureInfo.InvariantCulture, $"试验第{i}号饭店"), kinds[i % kinds.Length], streets[i % streets.Length],
                string.Create(CultureInfo.InvariantCulture, $"试验大街{i}号"), string.Create(CultureInfo.InvariantCulture, $"{39.1 + (i % 1000 / 10_000.0):0.0000}"),
                string.Create(CultureInfo.InvariantCulture, $"{117.1 + (i / 1000 % 1000 / 10_000.0):0.0000}"), "试验联系人", string.Create(CultureInfo.InvariantCulture, $"1990000{i % 10_000:0000}"),
            ];
        }
    }

    static void Csv(string file, int rows)
    {
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(false));
        foreach (var row in Rows(rows)) writer.WriteLine(string.Join(',', row));
    }

    static void Xlsx(string file, int rows)
    {
        using var stream = File.Create(file);
        using var sheet = new SheetWriter(stream, Rows(0).First());
        foreach (var row in Rows(rows).Skip(1)) sheet.Add(row);
    }

    static async Task Execute(string postgres, string sql)
    {
        await using var source = NpgsqlDataSource.Create(postgres);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
