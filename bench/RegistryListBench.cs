using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority;
using Anran.Authority.Places;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Anran.Registry.Subjects;
using Anran.Server.Hosting;
using Anran.Simulator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Anran.Bench;

/// <summary>Goal: 300,000 subjects (SUBJECTS for another number); the first page of any filtered list in at most 1 s cold and 100 ms warm p95. The real server and its stores.</summary>
static class RegistryListBench
{
    const int Warm = 20;

    static readonly string[] Kinds = ["restaurant", "small-shop", "school", "hotel", "household", "household", "household", "beauty-salon", "canteen", "homestay"];
    static readonly string[] Words = ["福来", "聚香", "康泰", "吉庆", "春晖", "同乐", "新禾", "永兴", "瑞丰", "百味", "乐邻", "明德", "惠民", "金穗", "晨光", "四季", "团圆", "顺意"];

    public static async Task Run(TextWriter output)
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("SUBJECTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 300_000;
        await output.WriteLineAsync("SQLite");
        await Measure(null, count, output);
        if (Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES") is not { Length: > 0 } postgres) return;
        await output.WriteLineAsync("PostgreSQL");
        var name = $"bench_{Guid.CreateVersion7():n}";
        await Execute(postgres, $"create database {name}");
        await Measure(new NpgsqlConnectionStringBuilder(postgres) { Database = name }.ConnectionString, count, output);
        NpgsqlConnection.ClearAllPools();
        await Execute(postgres, $"drop database {name} with (force)");
    }

    static async Task Measure(string? postgres, int count, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("anran-list").FullName;
        var options = new ServeOptions { Urls = "http://127.0.0.1:0", DataFolder = Path.Combine(folder, "data"), Postgres = postgres, Demo = true };
        string password;
        await using (var first = AnranHost.Build(options))
        {
            await AnranHost.Prepare(first, CancellationToken.None);
            await using var services = first.Services.CreateAsyncScope();
            password = services.ServiceProvider.GetRequiredService<Demo>().Password;
            var began = Stopwatch.GetTimestamp();
            await Fill(services.ServiceProvider, count);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {count:#,0} subjects put in: {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s"));
        }
        if (postgres is not null) await Execute(postgres, "vacuum analyze");

        // Another process of the server would be colder still; what the machine itself remembers of the file is not ours to forget.
        await using var server = AnranHost.Build(options);
        await AnranHost.Prepare(server, CancellationToken.None);
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new(server.Urls.First()), DefaultRequestHeaders = { { "X-Anran", "1" } }, Timeout = TimeSpan.FromMinutes(5) };
        (await client.PostAsJsonAsync("/api/session", new { account = "nankai", password })).EnsureSuccessStatusCode();
        foreach (var (name, query) in Questions())
        {
            var cold = await Ask(client, query);
            var warm = new List<double>();
            for (var i = 0; i < Warm; i++) warm.Add((await Ask(client, query)).Milliseconds);
            warm.Sort();
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {name,-44} first {cold.Milliseconds,7:0} ms, then p50 {warm[Warm / 2],6:0.0}, p95 {warm[(Warm * 95 / 100) - 1],6:0.0} ms; {cold.What}"));
        }
        await server.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    static IEnumerable<(string Name, string Query)> Questions()
    {
        yield return ("everything", "/api/subjects?");
        yield return ("one kind, a tenth", "/api/subjects?Kind=school");
        yield return ("a rare kind", "/api/subjects?Kind=pipeline-operator");
        yield return ("a group, three tenths", "/api/subjects?Group=household");
        yield return ("closed: none", "/api/subjects?Status=closed");
        yield return ("red: rare", "/api/subjects?Grade=red");
        yield return ("yellow", "/api/subjects?Grade=yellow");
        yield return ("two characters, one in 18", "/api/subjects?Q=" + Uri.EscapeDataString("福来"));
        yield return ("a rare name", "/api/subjects?Q=" + Uri.EscapeDataString("福来12345"));
        yield return ("nothing fits", "/api/subjects?Q=" + Uri.EscapeDataString("蓬莱阁"));
        yield return ("one character", "/api/subjects?Q=" + Uri.EscapeDataString("号"));
        yield return ("initials", "/api/subjects?Q=fl");
        yield return ("a name within a rare kind", "/api/subjects?Kind=pipeline-operator&Q=" + Uri.EscapeDataString("福来"));
        yield return ("a rectangle, a tenth", "/api/subjects?Area=39.1,117.1;39.2,117.132");
        yield return ("a small polygon", "/api/subjects?Area=39.15,117.15;39.152,117.15;39.152,117.153;39.151,117.155");
        yield return ("map: all", "/api/subjects/map?");
        yield return ("map: the district", "/api/subjects/map?West=117.05&South=39.05&East=117.45&North=39.45&Zoom=11");
        yield return ("map: a street", "/api/subjects/map?West=117.15&South=39.15&East=117.16&North=39.157&Zoom=16");
    }

    static async Task<(double Milliseconds, string What)> Ask(HttpClient client, string query)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await client.GetFromJsonAsync<JsonElement>(query);
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return (took, answer.TryGetProperty("items", out var items) ? $"{items.GetArrayLength()} of {answer.GetProperty("total")}" : $"{answer.GetProperty("clusters").GetArrayLength()} clusters, {answer.GetProperty("pins").GetArrayLength()} pins of {answer.GetProperty("total")}");
    }

    static async Task Fill(IServiceProvider services, int count)
    {
        services.GetRequiredService<Caller>().BecomeSystem("bench");
        var (db, bulk) = (services.GetRequiredService<Db>(), services.GetRequiredService<BulkWriter>());
        var district = await db.Unscoped<PlaceCode>("bench").Where(it => it.Code == "120104000000").Select(it => it.Place).FirstAsync();
        var towns = await db.Unscoped<Place>("bench").Where(it => it.Parent == district && it.Kind == PlaceKind.Township).OrderBy(it => it.Id).ToListAsync();
        var random = new Random(20261130);
        for (var done = 0; done < count; done += 10_000)
        {
            var rows = Enumerable.Range(done, Math.Min(10_000, count - done)).Select(i => One(i, towns[i % towns.Count], random)).ToList();
            await bulk.Insert(new Filled(rows.Count), null, [rows], CancellationToken.None);
        }
    }

    static Subject One(int i, Place place, Random random)
    {
        var kind = i % 3_000 == 0 ? "pipeline-operator" : Kinds[random.Next(Kinds.Length)];
        var subject = new Subject { Id = RowId.New(), Place = place.Id, ScopeKey = place.ScopeKey, Kind = kind, Grade = i % 500 == 0 ? Registry.RiskGrade.Red : i % 4 == 0 ? Registry.RiskGrade.Yellow : Registry.RiskGrade.Blue };
        subject.Call(string.Create(CultureInfo.InvariantCulture, $"{place.Name[..2]}{Words[i % Words.Length]}{i}{(kind == "household" ? "号住户" : "号店")}"));
        subject.LieAt(string.Create(CultureInfo.InvariantCulture, $"{place.Name}演示大街{random.Next(1, 2_000)}号"));
        subject.LieAt(Position.Of(39.1 + (random.NextDouble() * 0.3), 117.1 + (random.NextDouble() * 0.3)));
        return subject;
    }

    static async Task Execute(string postgres, string sql)
    {
        await using var source = NpgsqlDataSource.Create(postgres);
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }

    sealed record Filled(int Rows) : IFact
    {
        public static string Name => "bench.filled";
    }
}
