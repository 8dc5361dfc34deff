using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anran.Authority.Places;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Imports;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace Anran.Tests.Campaigns.HandIns;

/// <summary>
/// Two years of a county, day by day: who has not handed in, how late, and who was told, held against a model of a few lines that
/// shares nothing with the product but the calendar. Long, and about days rather than stores: it runs on one of them.
/// </summary>
public sealed class TwoYearWalkTests(ITestOutputHelper output)
{
    static readonly DateOnly First = new(2026, 7, 15);
    const int Days = 730, ExemptDay = 120, EditionDay = 200, FoundedDay = 300, CloseDay = 400;

    /// <summary>Day of the month, or the one day it is due; who reports.</summary>
    sealed record Duty(string What, int? Day, DateOnly? Once, SomeOrganisation[] Who);

    /// <summary>One hand-in of the model.</summary>
    sealed class Owed
    {
        public required DateOnly Due { get; init; }
        public required DateOnly From { get; init; }
        public DateOnly? CameOn { get; set; }
        public DateOnly? ExemptOn { get; set; }
        public required int? Plan { get; init; }
    }

    [Fact]
    public async Task On_every_day_of_two_years_it_is_known_who_has_not_handed_in_how_late_and_who_was_told()
    {
        await using var app = await SomePapers.Start();
        var (bob, random) = (await app.As("bob"), new Random(730));
        Duty[] duties =
        [
            new("治理进展", 15, null, [SomeDuties.Market, SomeDuties.Police]), new("排查进展", 18, null, [SomeDuties.Emergency]),
            new("执法进展", 20, null, [SomeDuties.Police, SomeDuties.Fire]), new("汇总情况", 25, null, [Some.LiuxiBureau]),
            new("月末台账", 31, null, [SomeDuties.Market, SomeDuties.Shiqiao]), new("联络员名单", null, new(2026, 9, 11), [SomeDuties.Market, SomeDuties.Fire, SomeDuties.Shiqiao]),
            new("本单位方案", null, new(2026, 8, 30), [Some.LiuxiBureau, SomeDuties.Emergency]),
        ];
        var plan = await app.Published(bob, SomePapers.Paper([.. duties.Select(Sentence)]));
        var said = (await bob.Requirements(plan)).ToDictionary(it => (string)it["what"]!);
        Assert.Equal(duties.Select(it => it.What).Order(), said.Keys.Order());
        foreach (var duty in duties) Assert.Equal(duty.Who.Length, (int)said[duty.What]["reporters"]!);

        var model = new Dictionary<(string What, Guid Who, string Period), Owed>();
        foreach (var duty in duties) Expect(model, duty, duty.Who.Select(it => it.Id), First, null, random);
        var founded = new SomeOrganisation("柳溪县特种设备监察大队", "department", Some.Liuxi);
        var (reminders, edition, told) = (0, plan, 0);

        for (var n = 0; n <= Days; n++)
        {
            var today = First.AddDays(n);
            app.GoTo(today, 0);
            await app.Look();
            if (n == ExemptDay) await Exempt(bob, edition, model, today);
            if (n == EditionDay) edition = await NewEdition(app, bob, edition, duties, model);
            if (n == FoundedDay) await Found(app, bob, edition, founded, duties[1], model, today, random);
            if (n == CloseDay) await Close(bob, SomeDuties.Fire.Id, model, today);
            if (n is EditionDay or FoundedDay or CloseDay) await app.Look();
            await Submit(app, model, today);
            await Check(app, bob, edition, model, today, n % 15 == 0 || today.Day >= 28 || (today.Month, today.Day) is (1, 1));
            reminders = await CheckReminders(app, model, today);
            if (n % 100 == 50) { app.GoTo(today.AddDays(3), 0); n += 3; told += await app.Look(); }
        }

        await LookBack(bob, edition, model, random);
        var came = model.Values.Where(it => it.CameOn is not null && it.ExemptOn is null).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Days} days, {model.Count} hand-ins expected; in time {came.Count(it => it.CameOn <= it.Due)}, late {came.Count(it => it.CameOn > it.Due)}, never {model.Values.Count(it => it.CameOn is null && it.ExemptOn is null)}, exempt {model.Values.Count(it => it.ExemptOn is not null)}; reminders {reminders}, of these after standstills {told}"));
    }

    /// <summary>As the paper calls them.</summary>
    static readonly Dictionary<SomeOrganisation, string> Written = new()
    {
        [SomeDuties.Market] = "县市场监管局",
        [SomeDuties.Police] = "县公安局",
        [SomeDuties.Emergency] = "县应急管理局",
        [SomeDuties.Fire] = "县消防救援大队",
        [Some.LiuxiBureau] = "县住建局",
        [SomeDuties.Shiqiao] = "各镇人民政府",
    };

    static string Sentence(Duty duty) =>
        $"{string.Join('、', duty.Who.Select(it => Written[it]))}于{(duty.Once is { } day ? $"{day.Year}年{day.Month}月{day.Day}日" : $"每月{duty.Day}日")}前将{duty.What}报县工作专班办公室。";

    /// <summary>Early, in time, late or never, by the throw of a die.</summary>
    static void Expect(Dictionary<(string, Guid, string), Owed> model, Duty duty, IEnumerable<Guid> who, DateOnly from, DateOnly? until, Random random)
    {
        foreach (var one in who)
        {
            for (var month = new DateOnly(from.Year, from.Month, 1); month < First.AddDays(Days + 70); month = month.AddMonths(1))
            {
                var due = duty.Once ?? new DateOnly(month.Year, month.Month, Math.Min(duty.Day!.Value, DateTime.DaysInMonth(month.Year, month.Month)));
                var period = duty.Once is null ? due.ToString("yyyy-MM", CultureInfo.InvariantCulture) : "once";
                if (due < from || due >= until || model.ContainsKey((duty.What, one, period))) continue;
                var after = random.Next(10) switch { 0 => -9, 1 or 2 => -4, 3 or 4 => -1, 5 => 0, 6 => 1, 7 => 8, 8 => 45, _ => (int?)null };
                var day = after is { } days ? due.AddDays(days) : (DateOnly?)null;
                model[(duty.What, one, period)] = new() { Due = due, From = from, Plan = after, CameOn = null };
                if (day < from) model[(duty.What, one, period)] = new() { Due = due, From = from, Plan = 0 };
            }
        }
    }

    static async Task Submit(App app, Dictionary<(string What, Guid Who, string Period), Owed> model, DateOnly today)
    {
        var due = model.Where(it => it.Value.ExemptOn is null && it.Value.CameOn is null && it.Value.Plan is { } after && it.Value.Due.AddDays(after) <= today && it.Value.Due.AddDays(after) > today.AddDays(-5)).ToList();
        if (due.Count == 0) return;
        app.GoTo(today, 23);
        await app.Inside(async db =>
        {
            foreach (var ((what, who, period), owed) in due)
            {
                var requirement = db.Set<Anran.Campaigns.HandIns.Requirements.ReportRequirement>().Where(it => it.What == what).Select(it => it.Id);
                var row = await db.Set<HandIn>().SingleAsync(it => requirement.Contains(it.Requirement) && it.Organisation == who && it.Period == period);
                await db.Take([row.Submit("按期报送", [], new By(Guid.CreateVersion7(), "经办人", app.Clock.GetUtcNow()))], CancellationToken.None);
                owed.CameOn = today;
            }
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>The board as it stands and the rows behind it, against the model.</summary>
    static async Task Check(App app, HttpClient bob, string plan, Dictionary<(string What, Guid Who, string Period), Owed> model, DateOnly today, bool overHttp)
    {
        var expected = model.Where(it => it.Value.From <= today && it.Value.ExemptOn is null && it.Value.Due < today && it.Value.CameOn is null)
            .Select(it => Line(it.Key, today.DayNumber - it.Value.Due.DayNumber)).Order(StringComparer.Ordinal).ToList();
        var stored = await app.Inside(async db =>
        {
            var names = await db.Set<Anran.Campaigns.HandIns.Requirements.ReportRequirement>().ToDictionaryAsync(it => it.Id, it => it.What);
            var rows = await db.Set<HandIn>().AsNoTracking().ToListAsync();
            Assert.Equal(rows.Count, rows.Select(it => (it.Requirement, it.Organisation, it.Period)).Distinct().Count());
            // Everything that falls due in the coming weeks is there, and nothing that the model does not know.
            var keys = rows.Select(it => (names[it.Requirement], it.Organisation!.Value, it.Period)).ToHashSet();
            Assert.Empty(model.Where(it => it.Value.From <= today && it.Value.Due <= today.AddDays(62) && !keys.Contains(it.Key)).Select(it => Line(it.Key, 0)));
            Assert.Empty(keys.Where(it => !model.ContainsKey(it)).Select(it => Line(it, 0)));
            return rows.Where(it => it.IsOpen && it.LastDay < today).Select(it => Line((names[it.Requirement], it.Organisation!.Value, it.Period), today.DayNumber - it.LastDay.DayNumber)).Order(StringComparer.Ordinal).ToList();
        });
        Assert.Equal(expected, stored);
        if (!overHttp) return;
        var board = await bob.All($"/api/plans/{plan}/hand-ins?state=overdue");
        Assert.Equal(expected, board.Select(Line).Order(StringComparer.Ordinal));
        foreach (var count in (await bob.Read($"/api/plans/{plan}/hand-ins/counts"))["rows"]!.AsArray())
            Assert.Equal((int)count!["all"]!, (int)count["onTime"]! + (int)count["late"]! + (int)count["missing"]! + (int)count["exempt"]!);
    }

    /// <summary>Each level once, for whatever was owed and not there on its day.</summary>
    static Task<int> CheckReminders(App app, Dictionary<(string What, Guid Who, string Period), Owed> model, DateOnly today) => app.Inside(async db =>
    {
        var names = await db.Set<Anran.Campaigns.HandIns.Requirements.ReportRequirement>().ToDictionaryAsync(it => it.Id, it => it.What);
        var rows = await db.Set<HandIn>().AsNoTracking().ToDictionaryAsync(it => it.Id);
        var reminders = await db.Set<HandInReminder>().AsNoTracking().ToListAsync();
        Assert.Equal(reminders.Count, reminders.Select(it => (it.HandIn, it.Level, it.Due)).Distinct().Count());
        var written = reminders.Select(it => $"{Line((names[rows[it.HandIn].Requirement], rows[it.HandIn].Organisation!.Value, rows[it.HandIn].Period), it.Level)}").Order(StringComparer.Ordinal);
        var expected = model.SelectMany(it => new[] { 3, 1, 0, -1 }
            .Where(level => it.Value.Due.AddDays(-level) is var day && day <= today && day >= it.Value.From && !(it.Value.CameOn < day) && !(it.Value.ExemptOn < day))
            .Select(level => Line(it.Key, level))).Order(StringComparer.Ordinal);
        Assert.Equal(expected, written);
        return reminders.Count;
    });

    async Task Exempt(HttpClient bob, string plan, Dictionary<(string What, Guid Who, string Period), Owed> model, DateOnly today)
    {
        var row = (await bob.All($"/api/plans/{plan}/hand-ins?state=missing&organisation={SomeDuties.Market.Id}")).First(it => string.CompareOrdinal((string)it["due"]!, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) > 0);
        var answer = await bob.PostAsJsonAsync($"/api/hand-ins/{row.Id()}/exempt", new { reason = "本月并入专项检查", version = (int)row["version"]! });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        model[((string)row["what"]!, Guid.Parse((string)row["organisation"]!), (string)row["period"]!)].ExemptOn = today;
        output.WriteLine($"{today:yyyy-MM-dd} exempt: {row["what"]} {row["organisationName"]} {row["period"]}");
    }

    static async Task<string> NewEdition(App app, HttpClient bob, string plan, Duty[] duties, Dictionary<(string What, Guid Who, string Period), Owed> model)
    {
        var next = await bob.Publish((await bob.Import(SomePapers.Paper([.. duties.Select(Sentence)]) + "\n附：第二版。", "第二版.txt")).Id());
        await app.Look();
        Assert.Equal(duties.Length, (await bob.Requirements(next)).Count);
        Assert.NotEmpty(model);
        return next;
    }

    static async Task Found(App app, HttpClient bob, string plan, SomeOrganisation founded, Duty duty, Dictionary<(string What, Guid Who, string Period), Owed> model, DateOnly today, Random random)
    {
        await app.Inside(async db =>
        {
            var row = db.Add(founded.Row(await db.Unscoped<Place>("tests").SingleAsync(place => place.Kind == Anran.Authority.PlaceKind.Nation))).Entity;
            row.NoteAdded();
            return await db.SaveChangesAsync();
        });
        var requirement = (await bob.Requirements(plan)).Single(it => (string)it["what"]! == duty.What);
        var answer = await bob.PutAsJsonAsync($"/api/report-requirements/{requirement.Id()}/organisations", new { organisations = duty.Who.Append(founded).Select(it => it.Id), version = (int)requirement["version"]! });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        Expect(model, duty, [founded.Id], today, null, random);
    }

    static async Task Close(HttpClient bob, Guid organisation, Dictionary<(string What, Guid Who, string Period), Owed> model, DateOnly today)
    {
        var version = (int)(await bob.Read($"/api/organisations/{organisation}"))["version"]!;
        var answer = await bob.PostAsJsonAsync($"/api/organisations/{organisation}/close", new { on = today, version });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        foreach (var (key, owed) in model.Where(it => it.Key.Who == organisation).ToList())
        {
            if (owed.CameOn is null) owed.ExemptOn = today;
            // What was not given out yet never will be.
            if (owed.Due > today.AddDays(62)) model.Remove(key);
        }
    }

    /// <summary>Any past day shows what that day showed.</summary>
    static async Task LookBack(HttpClient bob, string plan, Dictionary<(string What, Guid Who, string Period), Owed> model, Random random)
    {
        for (var i = 0; i < 25; i++)
        {
            var on = First.AddDays(random.Next(Days));
            var rows = await bob.All($"/api/plans/{plan}/hand-ins?on={on:yyyy-MM-dd}&state=overdue");
            var expected = model.Where(it => it.Value.From <= on && it.Value.Due < on && !(it.Value.CameOn <= on) && !(it.Value.ExemptOn <= on)).Select(it => Line(it.Key, on.DayNumber - it.Value.Due.DayNumber));
            Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Select(Line).Order(StringComparer.Ordinal));
        }
    }

    static string Line((string What, Guid Who, string Period) key, int figure) => $"{key.What} {key.Who} {key.Period} {figure}";

    static string Line(JsonNode row) => $"{row["what"]} {row["organisation"]} {row["period"]} {row["daysLate"]}";
}
