using Anran.Authority;
using Anran.Authority.Places;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Campaigns;

/// <summary>Who answers for the territory of a plan, whatever the level of its place.</summary>
public sealed class GovernmentLevelsTests : OverHttp
{
    static readonly SomePlace NewArea = new("临港新区", PlaceKind.FunctionalArea, Some.City, 7);
    static readonly SomeOrganisation[] Governments =
    [
        new("青岚市人民政府", "government", Some.City), new("柳溪县人民政府", "government", Some.Liuxi), new("南屏县人民政府", "government", Some.Nanping),
        new("临港新区管理委员会", "government", NewArea), new("白塔镇人民政府", "township", Some.Baita),
    ];

    static readonly string City = SomeDuties.County.Replace("柳溪县", "青岚市", StringComparison.Ordinal)
        .Replace("，各镇人民政府落实属地责任。以下均需各镇人民政府负责，不再列出", "", StringComparison.Ordinal);

    [Fact]
    public async Task A_city_binds_its_counties_and_may_bind_its_townships()
    {
        await using var app = await Start();
        var alice = await app.As("alice");
        var plan = await alice.Confirm((await alice.Import(City, place: Some.City)).Id());
        var gate = await alice.Read($"/api/plans/{plan}/gate");
        var measures = new[] { gate.Measure("7").Id() };

        Assert.Equal([("county", 3), ("township", 2)], gate["levels"]!.AsArray().Select(it => ((string)it!["level"]!, (int)it["count"]!)));
        var next = await (await alice.Decide(plan, "owners", new { measures, role = "territorial", subtree = true, preview = true })).Body();
        Assert.Equal("各县（市、区）人民政府（3 个）", (string)next["changes"]![0]!["now"]!["zh"]!);
        Assert.Equal("3 county governments", (string)next["changes"]![0]!["now"]!["en"]!);
        var lower = await (await alice.Decide(plan, "owners", new { measures, role = "territorial", subtree = true, level = "township", preview = true })).Body();
        Assert.Equal("各镇人民政府、街道办事处（2 个）", (string)lower["changes"]![0]!["now"]!["zh"]!);
        await (await alice.Decide(plan, "owners", new { measures, role = "territorial", subtree = true, level = "province" })).Refused(400, "plan.wrong-level");
        await (await alice.Decide(plan, "owners", new { measures, role = "territorial", subtree = true })).Body();

        var units = (await alice.Read($"/api/plans/{plan}/gate")).Measure("7")["territories"]!.AsArray().Select(it => (string)it!);
        Assert.Contains("各县（市、区）人民政府", units);
    }

    [Fact]
    public async Task A_county_binds_its_townships()
    {
        await using var app = await Start();
        var bob = await app.As("bob");
        var plan = await bob.Confirm((await bob.Import(SomeDuties.County)).Id());

        Assert.Equal(["township"], (await bob.Read($"/api/plans/{plan}/gate"))["levels"]!.AsArray().Select(it => (string)it!["level"]!));
    }

    static async Task<App> Start()
    {
        var app = await SomeDuties.Start();
        await app.Inside(async db =>
        {
            var nation = await db.Unscoped<Place>("tests").SingleAsync(place => place.Kind == PlaceKind.Nation);
            db.AddRange(NewArea.Under(nation));
            foreach (var one in Governments) db.Add(one.Row(nation));
            db.Note(new Governed());
            return await db.SaveChangesAsync();
        });
        return app;
    }

    sealed record Governed : IFact
    {
        public static string Name => "test.governed";
    }
}
