using System.Net;
using System.Net.Http.Json;
using Anran.Authority;
using Anran.Authority.Places;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Campaigns;

/// <summary>A decision about a plan in force that concerns more duties than one save may hold.</summary>
public sealed class AmendDutiesTests : OverHttp
{
    const int Villages = 300;

    [Fact]
    public async Task Many_duties_follow_by_a_job_and_come_out_exactly()
    {
        await using var app = await Start();
        var bob = await app.As("bob");
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var measures = await bob.MeasuresOf(plan);

        var decided = await (await bob.Decide(plan, "owners", new { measures, role = "territorial", subtree = true, level = "village", reason = "延伸到村" })).Body();
        var job = await Kernel.Jobs.JobTests.Ended(bob, Guid.Parse((string)decided["job"]!));

        Assert.Equal("done", job.GetProperty("state").GetString());
        Assert.Equal((Villages * 10, 0), (job.GetProperty("result").GetProperty("given").GetInt32(), job.GetProperty("result").GetProperty("ended").GetInt32()));
        await MustFollow(app, plan);
        Assert.Null((await bob.Read($"/api/plans/{plan}/gate"))["amendment"]);
        var undone = await (await bob.PostAsJsonAsync($"/api/plans/{plan}/decisions/{decided["batch"]}/undo", new { version = 0, reason = "只到镇" })).Body();
        job = await Kernel.Jobs.JobTests.Ended(bob, Guid.Parse((string)undone["job"]!));
        Assert.Equal(Villages * 10, job.GetProperty("result").GetProperty("ended").GetInt32());
        await MustFollow(app, plan);
    }

    [Fact]
    public async Task What_broke_off_goes_on_after_the_last_duty_that_followed()
    {
        await using var app = await Start();
        var (bob, frank) = (await app.As("bob"), await app.As("frank"));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        await (await bob.PostAsync($"/api/plans/{plan}/amendment", null)).Refused(409, "plan.nothing-to-take-up");
        var decided = await (await bob.Decide(plan, "owners", new { measures = await bob.MeasuresOf(plan), role = "territorial", subtree = true, level = "village", reason = "延伸到村" })).Body();
        await Kernel.Jobs.JobTests.Ended(bob, Guid.Parse((string)decided["job"]!));
        // As if the server had died in the fourth measure: the rest is not there, and nobody is at it.
        await app.Inside(async db =>
        {
            var amendment = await db.Set<PlanAmendment>().SingleAsync();
            var fourth = amendment.Measures[3].Measure;
            var last = amendment.Measures.Skip(4).Select(it => it.Measure).ToList();
            var duties = await db.Set<Duty>().Where(it => it.Unit == "各村（居）民委员会").ToListAsync();
            var some = duties.Where(it => it.Measure == fourth).OrderBy(it => it.Organisation!.Value).ToList();
            var gone = duties.Where(it => last.Contains(it.Measure)).Concat(some.Skip(100)).ToList();
            db.RemoveRange(gone);
            db.Note(new Died());
            var entry = db.Entry(amendment);
            entry.Property(it => it.Done).CurrentValue = 3;
            entry.Property(it => it.After).CurrentValue = some[99].Organisation;
            entry.Property(it => it.Given).CurrentValue = Villages * 10 - gone.Count;
            entry.Property(it => it.EndedAt).CurrentValue = null;
            return await db.SaveChangesAsync();
        });

        Assert.True((bool)(await bob.Read($"/api/plans/{plan}/gate"))["amendment"]!["brokeOff"]!);
        await (await bob.Decide(plan, "due", new { measures = await bob.MeasuresOf(plan), day = "2026-12-31", reason = "统一期限" })).Refused(409, "plan.amending-broke-off");
        await (await frank.PostAsync($"/api/plans/{plan}/amendment", null)).Refused(404, "plan.not-found");
        var begun = await (await bob.PostAsync($"/api/plans/{plan}/amendment", null)).Body(HttpStatusCode.Accepted);
        var job = await Kernel.Jobs.JobTests.Ended(bob, Guid.Parse((string)begun["job"]!));

        Assert.Equal(Villages * 10, job.GetProperty("result").GetProperty("given").GetInt32());
        await MustFollow(app, plan);
        await (await bob.Decide(plan, "due", new { measures = (await bob.MeasuresOf(plan)).Take(1), day = "2026-12-31", reason = "统一期限" })).Body();
    }

    /// <summary>The duties are those the plan gives as it stands, each once.</summary>
    static async Task MustFollow(App app, string plan) => await app.Inside(async (db, services) =>
    {
        var hand = await PlanInHand.Load(Guid.Parse(plan), db, services.GetRequiredService<IOrganisations>(), new(2026, 7, 15), CancellationToken.None);
        var owed = hand.Measures.SelectMany(it => hand.OwedBy(it)).Select(it => (Measure: it.Measure.Id, it.Unit.Organisation)).Order();
        Assert.Equal(owed, (await db.Set<Duty>().Where(it => it.Plan == hand.Plan.Id).ToListAsync()).Select(it => (it.Measure, it.Organisation)).Order());
        return 0;
    });

    static async Task<App> Start()
    {
        var app = await SomeDuties.Start();
        await app.Inside(async db =>
        {
            var nation = await db.Unscoped<Place>("tests").SingleAsync(place => place.Kind == PlaceKind.Nation);
            foreach (var number in Enumerable.Range(0, Villages))
            {
                var village = new SomePlace($"石桥第{number}村", PlaceKind.Village, Some.Shiqiao, number);
                db.AddRange(village.Under(nation));
                db.Add(new SomeOrganisation($"石桥第{number}村村民委员会", "village-committee", village).Row(nation));
            }
            db.Note(new Died());
            return await db.SaveChangesAsync();
        });
        return app;
    }

    sealed record Died : IFact
    {
        public static string Name => "test.died";
    }
}
