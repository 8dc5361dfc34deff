using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Campaigns.Home;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Kernel.Journal;
using Anran.Server.Hosting;
using Anran.Simulator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Anran.Bench;

/// <summary>
/// Goal: where a plan of 200 measures × 3,000 organisations stands is told within 100 ms in 95 of 100 cases, on either store.
/// With ANRAN_BENCH_POSTGRES it is measured there too; ANRAN_BENCH_QUERIES=1 adds what each question to the store takes. One duty in fifty was put off to a day of its own.
/// </summary>
static class HomeBench
{
    const int Measures = 200, Organisations = 3000, Times = 200;
    const string Coordinator = "nankai";

    public static async Task Run(TextWriter output)
    {
        await On("SQLite", null, output);
        if ((Environment.GetEnvironmentVariable("ANRAN_BENCH_POSTGRES") ?? Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES")) is not { } postgres) return;
        var name = $"anran_bench_{Guid.CreateVersion7():n}";
        await Execute(postgres, $"create database {name}");
        await On("PostgreSQL", new NpgsqlConnectionStringBuilder(postgres) { Database = name }.ConnectionString, output);
        NpgsqlConnection.ClearAllPools();
        await Execute(postgres, $"drop database {name} with (force)");
    }

    static async Task On(string store, string? postgres, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("anran-home").FullName;
        await using (var server = AnranHost.Build(new() { Urls = "http://127.0.0.1:0", DataFolder = Path.Combine(folder, "data"), Postgres = postgres, Demo = true }))
        {
            await AnranHost.Prepare(server, CancellationToken.None);
            await using var services = server.Services.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("bench");
            var (db, password) = (services.ServiceProvider.GetRequiredService<Db>(), services.ServiceProvider.GetRequiredService<Demo>().Password);
            var big = await BigPlan.Plant(services.ServiceProvider, Coordinator, Measures, Organisations, CancellationToken.None);
            await output.WriteLineAsync($"{store}: {Measures} × {Organisations} = {big.Duties} duties planted");

            var began = Stopwatch.GetTimestamp();
            await using (var transaction = await db.Database.BeginTransactionAsync())
            {
                await CountDuties.Hear([new(1, DateTimeOffset.UnixEpoch, Guid.Empty, "plan.published", JsonSerializer.Serialize(new { plan = big.Plan }), big.Place, "", null)], services.ServiceProvider, CancellationToken.None);
                await transaction.CommitAsync();
            }
            await output.WriteLineAsync($"{store}: all counted at the publication: {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms, {await db.Unscoped<DutyTally>("bench").CountAsync(it => it.Plan == big.Plan)} rows");
            var one = await db.Database.SqlQuery<Guid>($"select id as \"Value\" from duty where plan = {big.Plan} limit 1").SingleAsync();
            var changes = new Sample();
            for (var i = 0; i < 50; i++)
            {
                began = Stopwatch.GetTimestamp();
                await using var transaction = await db.Database.BeginTransactionAsync();
                await CountDuties.Hear([new(2 + i, DateTimeOffset.UnixEpoch, Guid.Empty, "duty.bench", JsonSerializer.Serialize(new { duty = one }), big.Place, "", null)], services.ServiceProvider, CancellationToken.None);
                await db.SaveChangesAsync();
                await transaction.CommitAsync();
                changes.Add(Stopwatch.GetElapsedTime(began));
            }
            await output.WriteLineAsync($"{store}: counted anew after one change: {changes}");

            // All have moved something, some time ago.
            await db.Unscoped<DutyMovement>("bench").Where(it => it.Plan == big.Plan).ExecuteDeleteAsync();
            await db.Database.ExecuteSqlAsync($"insert into duty_movement (plan, organisation, place, scope_key, moved_at) select plan, organisation, place, scope_key, 1790000000000 + total * 3600000 from plan_tally where plan = {big.Plan}");
            await server.StartAsync();
            // Sealing what was planted must not be measured as reading it.
            while (await db.Database.SqlQuery<long>($"select (select count(*) from journal) - coalesce((select seq from listener where name = {CountDuties.Name}), 0) as \"Value\"").SingleAsync() > 0) await Task.Delay(200);
            await output.WriteLineAsync($"{store}: seen over HTTP after one change: {await Fresh(server.Urls.First(), password, big, one, services.ServiceProvider)}");
            await Ask(server.Urls.First(), password, big, store, output);
            await server.StopAsync();
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>From the commit of a change to the answer that shows it.</summary>
    static async Task<Sample> Fresh(string address, string password, BigPlan big, Guid duty, IServiceProvider services)
    {
        using var client = await SignIn(address, password);
        var (db, times) = (services.GetRequiredService<Db>(), new Sample());
        db.ChangeTracker.Clear();
        for (var i = 0; i < 10; i++)
        {
            var row = await db.Unscoped<Duty>("bench").SingleAsync(it => it.Id == duty);
            var was = await Working();
            row.State = row.State == DutyState.Working ? DutyState.Open : DutyState.Working;
            db.Note(new Worked(duty), row);
            await db.SaveChangesAsync();
            var began = Stopwatch.GetTimestamp();
            while (await Working() == was) await Task.Delay(20);
            times.Add(Stopwatch.GetElapsedTime(began));
        }
        return times;

        async Task<int> Working() => (await client.GetFromJsonAsync<JsonElement>($"/api/plans/{big.Plan}/home")).GetProperty("duties").GetProperty("working").GetInt32();
    }

    sealed record Worked(Guid Duty) : IFact
    {
        public static string Name => "duty.bench";
    }

    static async Task<HttpClient> SignIn(string address, string password)
    {
        var client = new HttpClient { BaseAddress = new(address), DefaultRequestHeaders = { { "X-Anran", "1" } } };
        (await client.PostAsJsonAsync("/api/session", new { account = Coordinator, password })).EnsureSuccessStatusCode();
        return client;
    }

    static async Task Ask(string address, string password, BigPlan big, string store, TextWriter output)
    {
        using var client = await SignIn(address, password);
        var home = await client.GetFromJsonAsync<JsonElement>($"/api/plans/{big.Plan}/home");
        var rows = await client.GetFromJsonAsync<JsonElement>($"/api/plans/{big.Plan}/organisations?limit=1");
        if (home.GetProperty("duties").GetProperty("total").GetInt32() != big.Duties || rows.GetProperty("total").GetInt32() != Organisations) throw new InvalidOperationException("the figures are not those of the rows");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{store}: {home.GetProperty("duties")}"));
        foreach (var (what, path) in new[]
        {
            ("home", $"/api/plans/{big.Plan}/home"), ("who is late", $"/api/plans/{big.Plan}/organisations?list=late"),
            ("home of a tenth of the places", $"/api/plans/{big.Plan}/home?place={big.Part}"), ("list of plans", "/api/plans"),
        })
        {
            for (var i = 0; i < 10; i++) await client.GetByteArrayAsync(path);
            var times = new Sample();
            for (var i = 0; i < Times; i++)
            {
                var began = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(path);
                times.Add(Stopwatch.GetElapsedTime(began));
            }
            await output.WriteLineAsync($"{store}: {what}: {times}");
            if (Environment.GetEnvironmentVariable("ANRAN_BENCH_QUERIES") is null) continue;
            using var queries = new Queries();
            for (var i = 0; i < 10; i++) await client.GetByteArrayAsync(path);
            foreach (var line in queries.Slowest(12)) await output.WriteLineAsync($"    {line}");
        }
    }

    static async Task Execute(string postgres, string sql)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }
}
