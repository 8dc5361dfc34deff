using Anran.Campaigns.Home;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Campaigns.Home;

public sealed class TallyTests : OverHttp
{
    [Fact]
    public async Task Nothing_is_counted_before_the_publication_and_everything_after()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());
        await app.Settle();
        Assert.Empty(await Tallies(app));

        await bob.PublishPlan(plan);
        await app.Settle();

        Assert.NotEmpty(await Tallies(app));
        Assert.Equal(await Counted(app), await Tallies(app));
        // The last day there is means the same in a question of EF as in SQL of our own.
        Assert.Equal(await app.Inside(db => db.Database.SqlQuery<int>($"""select cast(count(*) as integer) as "Value" from duty_tally where due = '9999-12-31'""").SingleAsync()),
            await app.Inside(db => db.Unscoped<DutyTally>("test").CountAsync(it => it.Due == ITally.Never)));
    }

    /// <summary>Any sequence of changes, heard in any portions: the same figures as counting all duties, and as a rebuild.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task What_is_kept_step_by_step_is_what_counting_from_the_ground_gives(int seed)
    {
        await using var app = await SomeDuties.Start();
        var (bob, random) = (await app.As("bob"), new Random(seed));
        var plan = await bob.Publish(await RandomPlan.Import(bob, random));
        var duties = await app.Duties(plan);
        for (var i = 0; i < 60 && duties.Count > 0; i++)
        {
            await app.Change(duties[random.Next(duties.Count)].Id, it => SomeWork.DoAnything(it, random));
            app.Clock.Advance(TimeSpan.FromHours(random.Next(20)));
            if (random.Next(6) == 0) await app.Settle();
        }
        await app.Settle();
        var kept = await Tallies(app);
        var moved = await Movements(app);

        Assert.Equal(await Counted(app), kept);
        await app.Inside(async db =>
        {
            await db.Unscoped<DutyTally>("test").ExecuteDeleteAsync();
            await db.Unscoped<PlanTally>("test").ExecuteDeleteAsync();
            await db.Unscoped<MeasureTally>("test").ExecuteDeleteAsync();
            await db.Unscoped<DutyMovement>("test").ExecuteDeleteAsync();
            return await db.Unscoped<ListenerCursor>("test").Where(it => it.Name == CountDuties.Name).ExecuteUpdateAsync(set => set.SetProperty(it => it.Seq, 0));
        });
        await app.Settle();
        Assert.Equal(kept, await Tallies(app));
        Assert.Equal(moved, await Movements(app));
    }

    [Fact]
    public async Task Who_is_named_only_afterwards_is_counted_too()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        await app.Settle();
        var before = await Tallies(app);

        await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(bob, $"/api/plans/{plan}/units", new { name = "县商务局", organisations = new[] { Some.Yonggu.Id } });
        await app.Settle();

        Assert.NotEqual(before, await Tallies(app));
        Assert.Equal(await Counted(app), await Tallies(app));
    }

    [Fact]
    public async Task The_listener_is_never_parked()
    {
        await using var app = await SomeDuties.Start();
        var bob = await app.As("bob");
        await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        await app.Settle();

        var cursor = await app.Inside(db => db.Unscoped<ListenerCursor>("test").SingleAsync(it => it.Name == CountDuties.Name));

        Assert.Equal((ListenerState.Hearing, null), (cursor.State, cursor.Problem));
    }

    static Task<string> Tallies(App app) => app.Inside(async db => Lines(
        (await db.Unscoped<DutyTally>("test").ToListAsync()).Select(it => $"{it.Plan} {it.Organisation} {it.Place} {it.ScopeKey} {Counts(it)}"),
        (await db.Unscoped<MeasureTally>("test").ToListAsync()).Select(it => $"{it.Plan} {it.Measure} {it.ScopeKey} {Counts(it)}"),
        (await db.Unscoped<PlanTally>("test").ToListAsync())
            .Select(it => $"{it.Plan} {it.Organisation} {it.Place} {it.ScopeKey} since {it.OpenSince:o} {it.Total} {it.Done} {it.Working} {it.Blocked} {it.Unassigned} {it.PercentSum}")));

    static Task<string> Movements(App app) => app.Inside(async db =>
        Lines((await db.Unscoped<DutyMovement>("test").ToListAsync()).Select(it => $"{it.Plan} {it.Organisation} {it.Place} {it.ScopeKey} {it.MovedAt:o}")));

    /// <summary>The same, counted here one by one.</summary>
    static Task<string> Counted(App app) => app.Inside(async db =>
    {
        var duties = await db.Unscoped<Duty>("test").ToListAsync();
        var measures = await db.Unscoped<PlanMeasure>("test").ToDictionaryAsync(it => it.Id);
        return Lines(
            duties.GroupBy(it => (it.Plan, it.Organisation, it.Place, it.ScopeKey, it.Due)).Select(it => $"{it.Key.Plan} {it.Key.Organisation} {it.Key.Place} {it.Key.ScopeKey} {Counts(it.Key.Due, [.. it])}"),
            duties.GroupBy(it => (it.Plan, it.Measure, it.Due)).Select(it => $"{it.Key.Plan} {it.Key.Measure} {measures[it.Key.Measure].ScopeKey} {Counts(it.Key.Due, [.. it])}"),
            duties.GroupBy(it => (it.Plan, it.Organisation, it.Place, it.ScopeKey)).Select(it => $"{it.Key.Plan} {it.Key.Organisation} {it.Key.Place} {it.Key.ScopeKey} since {OpenSince(it):o} {Sums([.. it])}"));
    });

    static DateOnly OpenSince(IEnumerable<Duty> of) => of.Where(it => it.State != DutyState.Done).Min(it => it.Due) ?? ITally.Never;

    static string Counts(ITally it) => $"{it.Due:o} {it.Total} {it.Done} {it.Working} {it.Blocked} {it.Unassigned} {it.PercentSum}";

    static string Counts(DateOnly? due, List<Duty> of) => $"{due ?? ITally.Never:o} {Sums(of)}";

    static string Sums(List<Duty> of) =>
        $"{of.Count} {of.Count(it => it.State == DutyState.Done)} {of.Count(it => it.State == DutyState.Working)} {of.Count(it => it.State == DutyState.Blocked)} {of.Count(it => it.State != DutyState.Done && it.Person is null)} {of.Sum(it => it.State == DutyState.Done ? 100 : it.Percent)}";

    static string Lines(params IEnumerable<string>[] parts) => string.Join('\n', parts.SelectMany(it => it).Order(StringComparer.Ordinal));
}
