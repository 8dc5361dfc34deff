using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Anran.Server.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Anran.Bench;

/// <summary>Goal: 200 measures × 3,000 organisations are published within 30 s, on both stores. ANRAN_BENCH_POSTGRES names a server that may be filled.</summary>
static class PublishBench
{
    const int Organisations = 3000;
    static readonly int Measures = int.Parse(Environment.GetEnvironmentVariable("MEASURES") ?? "200", CultureInfo.InvariantCulture);
    const string Password = "gentle-lantern-47";

    public static async Task Run(TextWriter output)
    {
        await On(null, "SQLite", output);
        if (Environment.GetEnvironmentVariable("ANRAN_BENCH_POSTGRES") is not { } server)
        {
            await output.WriteLineAsync("PostgreSQL: not measured; set ANRAN_BENCH_POSTGRES");
            return;
        }
        var name = $"bench_{Guid.CreateVersion7():n}";
        await Execute(server, $"create database {name}");
        await On(new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString, "PostgreSQL", output);
        NpgsqlConnection.ClearAllPools();
        await Execute(server, $"drop database {name} with (force)");
    }

    static async Task On(string? postgres, string store, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("anran-publish").FullName;
        await using var server = AnranHost.Build(new() { Urls = "http://127.0.0.1:0", DataFolder = Path.Combine(folder, "data"), Divisions = false, Postgres = postgres, SignIn = new() { PasswordRounds = 1 } });
        await AnranHost.Prepare(server, CancellationToken.None);
        await server.StartAsync();
        Guid place;
        await using (var services = server.Services.CreateAsyncScope()) place = await Country(services.ServiceProvider);
        using var client = new HttpClient { BaseAddress = new(server.Urls.First()), Timeout = TimeSpan.FromMinutes(10), DefaultRequestHeaders = { { "X-Anran", "1" } } };
        await Ask(await client.PostAsJsonAsync("/api/session", new { account = "bench", password = Password }));

        var import = (await Ask(await client.PostAsJsonAsync("/api/plan-imports", new { name = "bench.txt", text = Text(), place }))).GetProperty("id").GetString();
        var draft = await client.GetFromJsonAsync<JsonElement>($"/api/plan-imports/{import}");
        var plan = (await Ask(await client.PostAsJsonAsync($"/api/plan-imports/{import}/confirm", new { version = draft.GetProperty("version").GetInt32() }))).GetProperty("plan").GetString();
        var began = Stopwatch.GetTimestamp();
        var gate = await client.GetFromJsonAsync<JsonElement>($"/api/plans/{plan}/gate");
        await output.WriteLineAsync($"{store}: the gate of {gate.GetProperty("measures").GetArrayLength()} measures × {Organisations} organisations {Seconds(began)}");
        var gaps = new[] { "accountable", "convenor", "due", "unmappedName" };
        began = Stopwatch.GetTimestamp();
        var waived = await Ask(await client.PostAsJsonAsync($"/api/plans/{plan}/decisions/waivers", new { gaps, reason = "性能测试", version = gate.GetProperty("version").GetInt32() }));
        await output.WriteLineAsync($"{store}: {waived.GetProperty("changes").GetArrayLength()} decisions in one go {Seconds(began)}");

        var used = Environment.CpuUsage.TotalTime;
        began = Stopwatch.GetTimestamp();
        var job = (await Ask(await client.PostAsJsonAsync($"/api/plans/{plan}/publish", new { version = waived.GetProperty("version").GetInt32() }))).GetProperty("job").GetString();
        JsonElement state;
        do
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200)); // how often a page asks, more or less
            state = await client.GetFromJsonAsync<JsonElement>($"/api/jobs/{job}");
        }
        while (state.GetProperty("state").GetString() is "waiting" or "running");
        await output.WriteLineAsync($"{store}: {state.GetProperty("done").GetInt64():n0} duties published {Seconds(began)}, {(Environment.CpuUsage.TotalTime - used).TotalSeconds:0} s of processor here ({state.GetProperty("state").GetString()})");
        await server.StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    static async Task<Guid> Country(IServiceProvider services)
    {
        services.GetRequiredService<Caller>().BecomeSystem("bench");
        var db = services.GetRequiredService<Db>();
        var nation = await db.Unscoped<Place>("bench").SingleAsync(it => it.Kind == Authority.PlaceKind.Nation);
        var county = New("性能县", Authority.PlaceKind.County, nation, 900);
        db.Add(county);
        for (var i = 0; i < Organisations; i++)
        {
            var town = New($"第{i}镇", Authority.PlaceKind.Township, county, i);
            db.AddRange(town, new PlaceParent { Place = town.Id, ScopeKey = town.ScopeKey, Parent = county.Id, From = town.From });
            db.Add(new Organisation { Id = Guid.CreateVersion7(), Name = $"第{i}镇人民政府", Kind = "township", Place = town.Id, ScopeKey = town.ScopeKey });
        }
        var bureau = new Organisation { Id = Guid.CreateVersion7(), Name = "性能县住房和城乡建设局", Kind = "department", Place = county.Id, ScopeKey = county.ScopeKey };
        var person = new Person { Id = Guid.CreateVersion7(), Account = "bench", Name = "性能", Organisation = bureau.Id, Place = county.Id, ScopeKey = county.ScopeKey };
        db.AddRange(bureau, person, new Credential { Person = person.Id, PasswordHash = services.GetRequiredService<Passwords>().Hash(Password), MustChange = false }, new SignIn { Person = person.Id },
            new RoleGrant { Id = Guid.CreateVersion7(), Person = person.Id, Role = "coordinator", Place = county.Id, ScopeKey = county.ScopeKey, From = county.From },
            new PlaceParent { Place = county.Id, ScopeKey = county.ScopeKey, Parent = nation.Id, From = county.From });
        db.Note(new Laid());
        await db.SaveChangesAsync();
        return county.Id;
    }

    static Place New(string name, Authority.PlaceKind kind, Place under, int number) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = name,
        Pinyin = "",
        Initials = "",
        Kind = kind,
        Parent = under.Id,
        Segment = PlaceTree.Segment(number),
        ScopeKey = under.ScopeKey + PlaceTree.Segment(number),
        From = new(2020, 1, 1),
    };

    static string Text()
    {
        var text = new StringBuilder("性能县城镇燃气安全专项整治工作方案\n一、总体要求\n坚持问题导向。\n二、重点任务\n（一）深入排查整治安全隐患\n");
        for (var i = 1; i <= Measures; i++) text.Append(CultureInfo.InvariantCulture, $"{i}.对第{i}类场所逐一排查登记，建立台账，限期整改到位。（县住建局牵头，各镇人民政府落实属地责任）\n");
        return text.ToString();
    }

    static string Seconds(long began) => string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");

    static async Task<JsonElement> Ask(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<JsonElement>(body) : throw new InvalidOperationException(body);
    }

    static async Task Execute(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // a name of our own making
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    sealed record Laid : IFact
    {
        public static string Name => "bench.laid";
    }
}
