using System.Net.Http.Json;
using Anran.Hazards.Clocks;
using Anran.Hazards.Loop;
using Anran.Kernel.Time;
using Anran.Tests.RulePacks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Anran.Tests.Hazards.HazardWorld;

namespace Anran.Tests.Hazards;

public sealed class EscalationTests : OverHttp
{
    static HazardClock Clock(HazardWorld world) => world.App.Services.GetRequiredService<HazardClock>();

    static Task<List<HazardAlert>> Alerts(HazardWorld world) => world.App.Inside(db => db.Unscoped<HazardAlert>("test").OrderBy(it => it.Day).ThenBy(it => it.Step).ToListAsync());

    /// <summary>Said here once more, apart from the data file.</summary>
    static IEnumerable<(string Step, DateOnly Day)> Expected(DateOnly due) =>
        [("T-3", due.AddDays(-3)), ("T-1", due.AddDays(-1)), ("T0", due), .. new[] { 1, 3, 7, 10 }.Select(days => ($"T+{days}", WorkingDays.Shipped.Add(due, days).Day))];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task A_year_with_standstills_takes_each_step_once_and_for_its_own_day(int seed)
    {
        await using var world = await Start();
        var random = new Random(seed);
        var start = new DateOnly(2026, 7, 15);
        var hazards = new Dictionary<Guid, DateOnly>();
        await world.App.Inside(async db =>
        {
            var key = await db.Unscoped<Anran.Authority.Places.Place>("test").Where(it => it.Id == Some.Shiqiao.Id).Select(it => it.ScopeKey).SingleAsync();
            for (var i = 0; i < 60; i++)
            {
                var (hazard, due) = (Row(key), start.AddDays(random.Next(0, 330)));
                var first = new StepInput { At = App.Now, Next = new(due, false, "test") };
                db.AddRange(hazard, hazard.Register(first, HazardAt.Clerk));
                hazards[hazard.Id] = due;
            }
            return await db.SaveChangesAsync();
        });

        var (day, end) = (0, 366);
        while (day < end)
        {
            await Clock(world).CatchUp(default);
            // Twice on one day does no more than once.
            Assert.Equal(0, await Clock(world).CatchUp(default));
            var pause = random.Next(5) == 0 ? random.Next(5, 40) : 1;
            world.App.Clock.Advance(TimeSpan.FromDays(pause));
            day += pause;
        }
        await Clock(world).CatchUp(default);

        var today = world.App.Clock.Today();
        var expected = hazards.SelectMany(it => Expected(it.Value).Where(step => step.Day >= start && step.Day <= today).Select(step => (it.Key, step.Step, step.Day))).Order();
        Assert.Equal(expected, (await Alerts(world)).Select(it => (it.Hazard, it.Step, it.Day)).Order());
        var orders = await world.App.Inside(db => db.Unscoped<SupervisionOrder>("test").Select(it => it.Hazard).ToListAsync());
        Assert.Equal(hazards.Where(it => WorkingDays.Shipped.Add(it.Value, 10).Day <= today).Select(it => it.Key).Order(), orders.Order());
    }

    static Hazard Row(string key) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = $"T{Guid.CreateVersion7().ToString("n")[^12..]}",
        Place = Some.Shiqiao.Id,
        ScopeKey = key,
        Organisation = null,
        Subject = Guid.CreateVersion7(),
        SubjectName = "饭店",
        Kind = "hose",
        Grade = HazardGrade.General,
        What = "软管",
        WhatEn = "hose",
        FoundOn = new(2026, 7, 15),
    };

    [Fact]
    public async Task What_moves_on_has_a_new_last_day_and_is_reminded_anew_and_what_is_closed_never()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);
        await world.Must(Inspector, id, "assign", new { due = "2026-07-20" });
        world.App.Clock.Advance(TimeSpan.FromDays(5));
        await Clock(world).CatchUp(default);
        Assert.Equal(["T-1", "T-3", "T0"], (await Alerts(world)).Select(it => it.Step).Order(StringComparer.Ordinal));

        await world.App.Inside(db => db.Unscoped<Hazard>("test").Where(it => it.Id == id).ExecuteUpdateAsync(set => set.SetProperty(it => it.ActSince, new DateOnly(2026, 7, 16))));
        world.App.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Equal(4, await Clock(world).CatchUp(default));
        Assert.Equal(0, await Clock(world).CatchUp(default));
    }

    [Fact]
    public async Task A_referral_that_nobody_accepts_is_drafted_as_an_order_and_a_person_decides_it_once()
    {
        await using var world = await Start();
        var id = await world.Report(Inspector, world.Station);
        await world.Must(Clerk, id, "refer", new { organisation = Market.Id, text = "假冒灶具" });

        world.App.Clock.Advance(TimeSpan.FromDays(5));
        await Clock(world).CatchUp(default);
        Assert.Empty(await Orders());
        world.App.Clock.Advance(TimeSpan.FromDays(1));
        using var leader = await world.App.SignIn("hz-leader", Some.Password);
        await Clock(world).CatchUp(default);
        await Clock(world).CatchUp(default);

        var order = Assert.Single(await Orders());
        Assert.Equal((OrderReason.ReferralUnaccepted, Market.Id, new DateOnly(2026, 7, 20)), (order.Why, order.Toward!.Value, order.Due));
        var listed = (await (await leader.GetAsync("/api/supervision-orders?state=draft")).Told())["items"]!.AsArray();
        Assert.Equal(Market.Name, (string)Assert.Single(listed)!["toward"]!["name"]!);
        await (await leader.PostAsJsonAsync($"/api/supervision-orders/{order.Id}/issue", new { version = 0, text = "限期接收" })).Refused(400, "hazard.due-needed");
        await (await leader.PostAsJsonAsync($"/api/supervision-orders/{order.Id}/issue", new { version = 0, text = "限期接收", answerBy = "2026-07-25" })).Told();
        await (await leader.PostAsJsonAsync($"/api/supervision-orders/{order.Id}/drop", new { version = 1, text = "不发了" })).Refused(409, "supervision-order.decided");

        Task<List<SupervisionOrder>> Orders() => world.App.Inside(db => db.Unscoped<SupervisionOrder>("test").ToListAsync());
    }

    [Fact]
    public void An_extension_of_a_listed_hazard_is_asked_for_twenty_working_days_ahead()
    {
        var hazard = HazardAt.In(HazardState.Rectifying, HazardGrade.Major);
        hazard.Do(HazardAction.List, HazardAt.Above);
        var ask = HazardAt.Full(HazardAt.Today.AddDays(60)) with { Latest = new(HazardAt.Today.AddDays(-1), false, "HD-07") };

        Assert.Equal("hazard.extension-too-late", Assert.Throws<Anran.Kernel.Http.Problem>(() => hazard.Take(Transition.Of(HazardAction.AskExtension), ask, HazardAt.Worker)).Code);
    }

    [Fact]
    public async Task Days_follow_the_rules_on_calendar_and_working_days_and_what_the_place_made_of_them()
    {
        await using var world = await Start();

        var counted = await world.App.Inside(async (_, services) =>
        {
            var deadlines = services.GetRequiredService<Deadlines>();
            var (general, major) = (Row("0"), HazardAt.New(HazardGrade.Major));
            // National Day 2026: working days jump the holiday.
            var from = new DateOnly(2026, 9, 28);
            return new[]
            {
                (await deadlines.Of(Anran.Hazards.Clocks.Clock.Assign, general, from, default))!.Day,
                (await deadlines.Of(Anran.Hazards.Clocks.Clock.Rectify, general, from, default))!.Day,
                (await deadlines.Of(Anran.Hazards.Clocks.Clock.Verify, general, from, default))!.Day,
                (await deadlines.Before(Anran.Hazards.Clocks.Clock.AskExtension, general, from, default))!.Day,
            };
        });

        Assert.Equal([WorkingDays.Shipped.Add(new(2026, 9, 28), 2).Day, new(2026, 10, 13), WorkingDays.Shipped.Add(new(2026, 9, 28), 10).Day, new(2026, 9, 28)], counted);
    }
}
