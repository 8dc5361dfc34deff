using System.Net.Http.Json;
using System.Text.Json;
using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Targets;
using Anran.Kernel.Journal.Verify;
using Anran.RulePacks.Overrides;
using Anran.Simulator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Simulator;

public sealed class DemoTests : OverHttp
{
    [Fact]
    public async Task Everybody_of_the_demo_can_sign_in_and_a_department_sees_its_own_part_of_the_plan()
    {
        await using var app = await App.Start(options => options with { Demo = true, Divisions = true });
        var (password, accounts) = await app.Inside(async (_, services) => (services.GetRequiredService<Demo>().Password, await services.GetRequiredService<Demo>().Accounts(CancellationToken.None)));

        foreach (var account in accounts)
        {
            using var person = await app.SignIn(account.Account, password);
            using var answer = await person.GetAsync("/api/session");
            Assert.True(answer.IsSuccessStatusCode, account.Account);
        }
        using var coordinator = await app.SignIn("nankai", password);
        using var fire = await app.SignIn("nankai-xiaofang", password);
        var (whole, part) = (await Matrix(coordinator), await Matrix(fire));

        Assert.True(whole.GetProperty("whole").GetBoolean());
        Assert.False(part.GetProperty("whole").GetBoolean());
        Assert.InRange(Measures(part), 1, Measures(whole) - 1);
    }

    [Fact]
    public async Task The_demo_is_taken_out_again_and_the_journal_agrees()
    {
        await using var app = await App.Start(options => options with { Demo = true, Divisions = true });

        var kept = await app.Inside((_, services) => services.GetRequiredService<RemoveDemo>().Run(CancellationToken.None));

        Assert.Empty(kept);
        var left = await app.Inside(async db => (
            await db.Unscoped<Person>("test").CountAsync(), await db.Unscoped<Organisation>("test").CountAsync(), await db.Unscoped<Duty>("test").CountAsync()));
        Assert.Equal((0, 0, 0), left);
        await app.Settle();
        var found = await app.Inside((_, services) => services.GetRequiredService<VerifyJournal>().Run(CancellationToken.None));
        Assert.Empty(found.Findings);
    }

    [Fact]
    public async Task No_page_of_the_demo_is_empty_or_uniform_and_every_deed_has_a_name()
    {
        await using var app = await App.Start(options => options with { Demo = true, Divisions = true });
        var (duties, handIns, rules, reports, publishers) = await app.Inside(async db => (
            await db.Unscoped<Duty>("test").Select(it => it.State).Distinct().ToListAsync(), await db.Unscoped<HandIn>("test").Select(it => it.State).Distinct().ToListAsync(),
            await db.Unscoped<RuleOverride>("test").Select(it => it.State).ToListAsync(), await db.Unscoped<TargetEntry>("test").CountAsync(),
            await db.Unscoped<Plan>("test").Where(it => it.PublishedAt != null).Select(it => it.PublishedByName!).Distinct().ToListAsync()));

        Assert.Equal(Enum.GetValues<DutyState>().Order(), duties.Order());
        Assert.Equal(Enum.GetValues<HandInState>().Order(), handIns.Order());
        Assert.Equal([OverrideState.Draft, OverrideState.InForce], rules.Order());
        Assert.InRange(reports, 2, 1000);
        Assert.All(publishers, it => Assert.StartsWith("演示·", it, StringComparison.Ordinal));
        // What the listeners hear afterwards is there already.
        var before = await app.Inside(db => db.Unscoped<HandIn>("test").CountAsync());
        await app.Settle();
        Assert.Equal(before, await app.Inside(db => db.Unscoped<HandIn>("test").CountAsync()));
    }

    [Fact]
    public async Task An_organisation_of_the_demo_with_people_of_ones_own_stays()
    {
        await using var app = await App.Start(options => options with { Demo = true, Divisions = true });
        var bureau = await app.Inside(async (db, services) =>
        {
            var it = await db.Unscoped<Organisation>("test").SingleAsync(it => it.Name == "南开区应急管理局");
            services.GetRequiredService<NewPerson>().Make("自己人", "own", it);
            await db.SaveChangesAsync();
            return it.Name;
        });

        var kept = await app.Inside((_, services) => services.GetRequiredService<RemoveDemo>().Run(CancellationToken.None));

        Assert.Equal([bureau], kept);
        Assert.Equal(["own"], await app.Inside(db => db.Unscoped<Person>("test").Select(it => it.Account).ToListAsync()));
    }

    static async Task<JsonElement> Matrix(HttpClient client)
    {
        var plans = await client.GetFromJsonAsync<JsonElement>("/api/plans");
        var plan = plans.GetProperty("items").EnumerateArray().First(it => it.GetProperty("title").GetString()!.StartsWith("南开区", StringComparison.Ordinal));
        return await client.GetFromJsonAsync<JsonElement>($"/api/plans/{plan.GetProperty("id").GetString()}/matrix");
    }

    static int Measures(JsonElement matrix) => matrix.GetProperty("sections").EnumerateArray().Sum(section => section.GetProperty("measures").GetArrayLength());
}
