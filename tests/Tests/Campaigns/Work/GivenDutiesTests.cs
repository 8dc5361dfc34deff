using System.Net.Http.Json;
using Anran.Authority;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Campaigns.Responsibility;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Campaigns.Work;

/// <summary>Who gave a duty extends and returns it, and nobody else, whatever else they may read.</summary>
public sealed class GivenDutiesTests : OverHttp
{
    /// <summary>Reads all of 柳溪县, and coordinates 石桥镇 only.</summary>
    static readonly SomePerson Heidi = new("heidi", "海蒂", SomeDuties.Shiqiao, "coordinator", Some.Shiqiao);

    [Fact]
    public async Task Sight_of_the_whole_plan_is_not_enough_and_having_taken_the_measure_over_is()
    {
        await using var app = await SomeDuties.Start();
        await app.Inside(async db =>
        {
            var nation = await db.Unscoped<Place>("tests").SingleAsync(place => place.Kind == PlaceKind.Nation);
            db.AddRange(Heidi.Rows(nation, app.Services.GetRequiredService<Passwords>().Hash(Some.Password)));
            db.Add(new RoleGrant { Id = Guid.CreateVersion7(), Person = Heidi.Id, Role = "leader", Place = Some.Liuxi.Id, ScopeKey = Some.Liuxi.KeyUnder(nation), From = Some.Long });
            db.Note(new Granted());
            return await db.SaveChangesAsync();
        });
        var (bob, heidi, grace) = (await app.As("bob"), await app.As("heidi"), await app.As("grace"));
        var plan = await bob.Publish((await bob.Import(SomeDuties.County)).Id());
        var duty = await app.Inside(db => db.Set<Duty>().AsNoTracking().FirstAsync(it => it.Organisation == SomeDuties.Shiqiao.Id));
        var measure = $"/api/plans/{plan}/measures/{duty.Measure}";

        Assert.True((bool)(await bob.Read(measure))["coordinates"]!);
        Assert.False((bool)(await heidi.Read(measure))["coordinates"]!);
        foreach (var other in new[] { heidi, grace })
        {
            await (await Extend(other, "2026-12-01", 0)).Refused(403, "duty.not-yours-to-judge");
            await (await other.PostAsJsonAsync($"/api/duties/{duty.Id}/return", new { because = "不实", version = 0 })).Refused(403, "duty.not-yours-to-judge");
        }
        await (await Extend(bob, "2026-12-01", 0)).Body();
        await app.Inside(async db =>
        {
            var taken = await db.Set<PlanMeasure>().SingleAsync(it => it.Id == duty.Measure);
            db.Entry(taken).Property(it => it.TakenOverBy).CurrentValue = Heidi.Id;
            db.Note(new Granted());
            return await db.SaveChangesAsync();
        });

        Assert.True((bool)(await heidi.Read(measure))["coordinates"]!);
        await (await Extend(heidi, "2026-12-11", 1)).Body();
        await (await Extend(grace, "2026-12-21", 2)).Refused(403, "duty.not-yours-to-judge");

        Task<HttpResponseMessage> Extend(HttpClient who, string due, int version) => who.PostAsJsonAsync($"/api/duties/{duty.Id}/extend", new { due, because = "分批完成", version });
    }

    sealed record Granted : IFact
    {
        public static string Name => "test.granted";
    }
}
