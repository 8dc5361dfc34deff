using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority;
using Anran.Hazards.Board;
using Anran.Kernel.Access;
using Anran.Kernel.Data;
using Anran.Server.Hosting;
using Anran.Simulator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Anran.Bench;

/// <summary>
/// Goals: at a million hazards the first page of any filtered list within 1 s the first time and 100 ms afterwards in 95 of 100 cases, and the
/// board of any region within 50 ms in 95 of 100, over HTTP on either store (PostgreSQL if ANRAN_TEST_POSTGRES names one). Half of them lie in
/// one municipality. ROWS gives another number.
/// </summary>
static class HazardBench
{
    const int Times = 15;
    static readonly string[] Callers = ["admin", "tianjin", "nankai", "nankai-chengguan", "qizhan"];
    static readonly string[] Filters =
    [
        "", "grade=major", "kind=hose", "state=submitted", "state=returned&grade=major", "due=overdue", "due=soon&kind=alarm", "state=all", "state=closed", "state=closed&grade=major&kind=valve", "state=all&kind=transport",
        "foundFrom=2026-06-01&foundUntil=2026-06-07&state=all", "closedFrom=2026-06-01&closedUntil=2026-06-28", "control=outOfUse", "with=listed", "q=%E6%BC%94%E7%A4%BA7", "state=voided", "reopenedFrom=2026-06-01",
    ];

    public static async Task Run(TextWriter output)
    {
        var rows = int.TryParse(Environment.GetEnvironmentVariable("ROWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1_000_000;
        await On("SQLite", null, rows, output);
        if (Environment.GetEnvironmentVariable("ANRAN_TEST_POSTGRES") is not { Length: > 0 } postgres) return;
        var name = $"anran_bench_{Guid.CreateVersion7():n}";
        await Execute(postgres, $"create database {name}");
        await On("PostgreSQL", new NpgsqlConnectionStringBuilder(postgres) { Database = name }.ConnectionString, rows, output);
        NpgsqlConnection.ClearAllPools();
        await Execute(postgres, $"drop database {name} with (force)");
    }

    static async Task On(string store, string? postgres, int rows, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("anran-hazards").FullName;
        var options = new ServeOptions { Urls = "http://127.0.0.1:0", DataFolder = Path.Combine(folder, "data"), Postgres = postgres, Demo = true };
        string password;
        await using (var server = AnranHost.Build(options))
        {
            await AnranHost.Prepare(server, CancellationToken.None);
            await using var services = server.Services.CreateAsyncScope();
            services.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("bench");
            var db = services.ServiceProvider.GetRequiredService<Db>();
            db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
            password = services.ServiceProvider.GetRequiredService<Demo>().Password;
            var began = Stopwatch.GetTimestamp();
            await Plant(db, rows);
            await output.WriteLineAsync($"{store}: {rows:#,0} hazards planted in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s");
            began = Stopwatch.GetTimestamp();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await CountHazards.Rebuild(db, services.ServiceProvider.GetRequiredService<IPlaces>(), TimeProvider.System, CancellationToken.None);
            await transaction.CommitAsync();
            await output.WriteLineAsync($"{store}: all figures counted from the ground in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s");
        }
        // Another process would be colder only by the machine's own file cache.
        await using (var server = AnranHost.Build(options))
        {
            await AnranHost.Prepare(server, CancellationToken.None);
            await server.StartAsync();
            await Ask(server.Urls.First(), password, store, output);
            await server.StopAsync();
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Twelve kinds, nine states as they are met, found over a year up to the middle of July; half of it where the demo is.</summary>
    static async Task Plant(Db db, int rows)
    {
        var lite = db.Database.IsSqlite();
        var (id, series, day) = lite
            ? ("upper(substr(hex(randomblob(4)), 1, 8) || '-' || substr(hex(randomblob(2)), 1, 4) || '-7' || substr(hex(randomblob(2)), 1, 3) || '-8' || substr(hex(randomblob(2)), 1, 3) || '-' || hex(randomblob(6)))",
                $"with recursive n(i) as (select 0 union all select i + 1 from n where i < {rows - 1})", "date('2026-07-15', '-' || ({0}) || ' days')")
            : ("gen_random_uuid()", $"with n as (select generate_series(0, {rows - 1}) as i)", "(date '2026-07-15' - (({0})::int))");
        await Tell(db, "create table bench_place (k integer primary key, id uuid, scope_key varchar(64))");
        await Tell(db, "insert into bench_place (k, id, scope_key) select row_number() over (order by scope_key) - 1, id, scope_key from place where kind = 'Township' and scope_key like (select scope_key || '%' from place where name = '天津市' and kind = 'Province')");
        var near = await db.Database.SqlQuery<int>($"select count(*) as \"Value\" from bench_place").SingleAsync();
        await Tell(db, $"insert into bench_place (k, id, scope_key) select {near} + row_number() over (order by id) - 1, id, scope_key from place where kind = 'Township' and not exists (select 1 from bench_place where bench_place.id = place.id) order by id limit 2700");
        var all = await db.Database.SqlQuery<int>($"select count(*) as \"Value\" from bench_place").SingleAsync();
        var unit = await db.Database.SqlQuery<Guid>($"select id as \"Value\" from organisation where name = '南开区城市管理委员会'").SingleAsync();
        string Day(string expression) => day.Replace("{0}", expression, StringComparison.Ordinal);
        const string State = "case when i % 20 = 0 then 'Assigned' when i % 40 = 1 then 'Rectifying' when i % 80 = 2 then 'Submitted' when i % 160 = 3 then 'Returned' when i % 160 = 4 then 'Found' when i % 320 = 5 then 'Reopened' when i % 100 = 6 then 'Voided' else 'Closed' end";
        await Tell(db, $"""
            {series}
            insert into hazard (id, number, place, scope_key, organisation, department, partner, subject, subject_name, kind, grade, what, what_en, item, state, open, control, found_on, due, act_by, act_since,
                extensions, closed_on, reopened_on, reopens, listed_level, sources, steps, version)
            select {id}, 'B' || i, bench_place.id, bench_place.scope_key, null, case when i % 5 = 0 then {(lite ? $"'{unit.ToString().ToUpperInvariant()}'" : $"'{unit}'::uuid")} end, null, {id}, '演示' || (i % 300000) || '饭店',
                case i % 12 when 0 then 'gas' when 1 then 'cylinder' when 2 then 'valve' when 3 then 'hose' when 4 then 'appliance' when 5 then 'alarm' when 6 then 'pipe' when 7 then 'environment' when 8 then 'fire' when 9 then 'management' when 10 then 'hose' else 'other' end,
                case when i % 50 = 7 or i % 50 = 0 then 'Major' else 'General' end, '软管超过两米', 'Hose too long', null, {State}, {State} not in ('Closed', 'Voided'), case when i % 97 = 0 then 'OutOfUse' when i % 3 = 0 then 'Controlled' else 'None' end,
                {Day("i % 365")}, {Day("(i % 365) - 15")}, case when {State} in ('Closed', 'Voided') then null else {Day("(i % 180) - 30")} end, {Day("i % 365")},
                0, case when {State} = 'Closed' then {Day("i % 340")} end, case when {State} = 'Reopened' then {Day("i % 60")} end, case when {State} = 'Reopened' then 1 else 0 end, case when i % 500 = 0 then 3 end, 1, 1, 0
            from n join bench_place on bench_place.k = case when i % 2 = 0 then (i / 2) % {near} else {near} + ((i / 2) % {all - near}) end
            """);
        await Tell(db, "drop table bench_place");
        await Tell(db, "analyze");
    }

    static async Task Ask(string address, string password, string store, TextWriter output)
    {
        var (cold, warm, board) = (new Sample(), new Sample(), new Sample());
        var slow = new List<(double Milliseconds, string What)>();
        foreach (var account in Callers)
        {
            using var client = new HttpClient { BaseAddress = new(address), DefaultRequestHeaders = { { "X-Anran", "1" } } };
            (await client.PostAsJsonAsync("/api/session", new { account, password })).EnsureSuccessStatusCode();
            foreach (var filter in Filters)
            {
                for (var time = 0; time <= Times; time++)
                {
                    var took = await Get(client, $"/api/hazards?{filter}");
                    (time == 0 ? cold : warm).Add(took);
                    if (time == Times) slow.Add((took.TotalMilliseconds, $"{account} {filter}"));
                }
            }
            foreach (var days in new[] { 7, 28, 365 })
            {
                for (var time = 0; time <= Times; time++) board.Add(await Get(client, $"/api/hazards/board?days={days}"));
            }
        }
        await output.WriteLineAsync($"{store}: first page, the first time: {cold}");
        await output.WriteLineAsync($"{store}: first page, afterwards: {warm}");
        await output.WriteLineAsync($"{store}: board: {board}");
        foreach (var (milliseconds, what) in slow.OrderByDescending(it => it.Milliseconds).Take(6)) await output.WriteLineAsync($"{store}:   {milliseconds:0} ms {what}");
    }

    static async Task<TimeSpan> Get(HttpClient client, string path)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await client.GetAsync(path);
        await answer.Content.ReadFromJsonAsync<JsonElement>();
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(began);
    }

    static async Task Tell(Db db, string sql)
    {
#pragma warning disable EF1002 // every part of it stands in this file
        await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
#pragma warning restore EF1002
    }

    static async Task Execute(string postgres, string sql)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
