using Anran.Authority.Organisations;
using Anran.Authority.Places;
using Anran.Authority.Roles;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Anran.Tests.Authority.Places;

/// <summary>Renaming, moving and closing.</summary>
public sealed class ChangePlaceTests : OverHttp
{
    static readonly DateOnly FirstOfMonth = new(2026, 7, 1);

    [Fact]
    public async Task A_renamed_place_keeps_its_former_name_with_its_days()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");

        await bob.TryRename(Some.Shiqiao.Id, "石桥街道", FirstOfMonth).Done();
        await bob.TryRename(Some.Shiqiao.Id, "石桥新街道", PlaceCalls.Today).Done();
        await bob.TryRename(Some.Shiqiao.Id, "石桥新城街道", PlaceCalls.Today).Done();

        var place = await bob.Place(Some.Shiqiao.Id);
        Assert.Equal("石桥新城街道", place.GetProperty("name").GetString());
        Assert.Equal(["石桥镇", "石桥街道"], place.GetProperty("names").Texts("name"));
        Assert.Equal(["2020-01-01", "2026-07-01"], place.GetProperty("names").Texts("from"));
        Assert.Equal(["2026-07-01", "2026-07-15"], place.GetProperty("names").Texts("to"));
    }

    [Fact]
    public async Task A_moved_place_takes_all_rows_in_it_along_and_leaves_the_days_before_alone()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var village = await alice.Add(Some.Shiqiao.Id, "桥头村");

        await alice.TryMove(Some.Shiqiao.Id, Some.Nanping.Id, FirstOfMonth).Done();

        var key = await Key(app, Some.Shiqiao.Id);
        Assert.StartsWith(await Key(app, Some.Nanping.Id), key, StringComparison.Ordinal);
        Assert.StartsWith(key, await Key(app, village), StringComparison.Ordinal);
        Assert.Equal([key, key], await app.Inside(db => db.Unscoped<Organisation>("test").Where(row => row.Place == Some.Shiqiao.Id).Select(row => row.ScopeKey).ToListAsync()));
        Assert.Equal([key, key], await app.Inside(db => db.Unscoped<RoleGrant>("test").Where(row => row.Place == Some.Shiqiao.Id).Select(row => row.ScopeKey).ToListAsync()));
        Assert.All(await app.Inside(db => db.Unscoped<JournalEntry>("test").Where(row => row.Place == Some.Shiqiao.Id).ToListAsync()), entry => Assert.Equal(key, entry.ScopeKey));

        var before = await app.Inside(db => PlaceTree.MembersOn(db, FirstOfMonth.AddDays(-1), CancellationToken.None));
        var after = await app.Inside(db => PlaceTree.MembersOn(db, FirstOfMonth, CancellationToken.None));
        Assert.Equal((Some.Liuxi.Id, Some.Nanping.Id), (before.ParentOf(Some.Shiqiao.Id), after.ParentOf(Some.Shiqiao.Id)));
        Assert.Equal(["柳溪县", "南屏县"], (await alice.Place(Some.Shiqiao.Id)).GetProperty("history").EnumerateArray().Select(it => it.GetProperty("parent").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Whoever_looked_after_the_old_area_no_longer_sees_it_and_the_new_one_does_at_once()
    {
        await using var app = await App.Start();
        var (alice, bob, frank) = (await app.As("alice"), await app.As("bob"), await app.As("frank"));

        await alice.TryMove(Some.Shiqiao.Id, Some.Nanping.Id).Done();

        await bob.GetAsync($"/api/places/{Some.Shiqiao.Id}").Refused(404, "place.not-found");
        Assert.Equal("石桥镇", (await frank.Place(Some.Shiqiao.Id)).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_move_that_cannot_be_is_refused_with_the_reason()
    {
        await using var app = await App.Start();
        var (alice, bob) = (await app.As("alice"), await app.As("bob"));
        var area = await alice.Add(Some.Liuxi.Id, "开发区", "functionalArea");
        var inner = await alice.Add(area, "园中园", "functionalArea");
        await alice.Add(Some.Nanping.Id, "石桥镇", "township");

        await alice.TryMove(area, inner).Refused(409, "place.cycle");
        await alice.TryMove(area, area).Refused(409, "place.cycle");
        await alice.TryMove(area, Some.Liuxi.Id).Refused(409, "place.there-already");
        await alice.TryMove(Some.Shiqiao.Id, Some.Nanping.Id).Refused(400, "place.name-taken");
        await alice.TryMove(Some.Liuxi.Id, Some.Baita.Id).Refused(400, "place.wrong-kind");
        await alice.TryMove(Some.Shiqiao.Id, area, FirstOfMonth.AddDays(-1)).Refused(400, "place.wrong-day");
        await alice.TryMove(Some.Shiqiao.Id, area, PlaceCalls.Today.AddDays(1)).Refused(400, "place.wrong-day");
        await alice.TryMove(inner, Some.Liuxi.Id, FirstOfMonth).Refused(400, "place.wrong-day");
        await alice.TryMove(Some.Shiqiao.Id, area, version: 77).Refused(409, "changed-meanwhile");
        await bob.TryMove(Some.Shiqiao.Id, Some.Nanping.Id).Refused(404, "place.not-found");
        await bob.TryMove(Some.Liuxi.Id, area).Refused(403, "place.top");
        await bob.TryRename(Some.Liuxi.Id, "大柳溪县").Refused(403, "place.top");
        Assert.Equal(await Key(app, Some.Liuxi.Id), (await Key(app, Some.Shiqiao.Id))[..^PlaceTree.SegmentLength]);
    }

    [Fact]
    public async Task Placeholders_and_the_nation_stay_as_they_are()
    {
        await using var app = await App.Start(options => options with { Divisions = true });
        var alice = await app.As("alice");
        var (nation, placeholder) = await app.Inside(async db => (
            await db.Unscoped<Place>("test").SingleAsync(place => place.Kind == Anran.Authority.PlaceKind.Nation),
            await db.Unscoped<Place>("test").FirstAsync(place => place.IsPlaceholder)));

        await alice.TryRename(nation.Id, "天下").Refused(409, "place.fixed");
        await alice.TryClose(placeholder.Id).Refused(409, "place.fixed");
        await alice.TryMove(placeholder.Id, nation.Id).Refused(409, "place.fixed");
        await alice.TryRename(placeholder.Id, "区").Refused(409, "place.fixed");
    }

    [Fact]
    public async Task A_place_is_closed_when_nothing_is_left_in_it_and_then_cannot_change()
    {
        await using var app = await App.Start();
        var bob = await app.As("bob");
        var village = await bob.Add(Some.Shiqiao.Id, "桥头村", code: "999999001001");

        await bob.TryClose(Some.Shiqiao.Id).Refused(409, "place.has-children");
        await bob.TryClose(village).Done();
        await bob.TryClose(Some.Shiqiao.Id).Done();

        Assert.Equal("2026-07-15", (await bob.Place(Some.Shiqiao.Id)).GetProperty("to").GetString());
        Assert.Equal(0, (await bob.Place(Some.Liuxi.Id)).GetProperty("children").GetInt32());
        await bob.TryClose(village).Refused(409, "place.closed");
        await bob.TryRename(village, "新村").Refused(409, "place.closed");
        await bob.TryMove(village, Some.Liuxi.Id).Refused(409, "place.closed");
        await bob.TryAdd(Some.Shiqiao.Id, "新村").Refused(409, "place.closed");
        await bob.Add(Some.Liuxi.Id, "新镇", "township", "999999001001");
        var yesterday = await app.Inside(db => PlaceTree.MembersOn(db, PlaceCalls.Today.AddDays(-1), CancellationToken.None));
        Assert.Equal(Some.Liuxi.Id, yesterday.ParentOf(Some.Shiqiao.Id));
    }

    [Fact]
    public async Task Of_two_who_change_at_once_the_second_is_told()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var version = (await alice.Place(Some.Shiqiao.Id)).GetProperty("version").GetInt32();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => alice.TryRename(Some.Shiqiao.Id, $"第{i}镇", version: version)));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        foreach (var answer in answers.Where(answer => !answer.IsSuccessStatusCode)) await answer.Refused(409, "changed-meanwhile");
    }

    [Fact]
    public async Task Two_moves_at_once_never_close_a_circle()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        for (var round = 0; round < 5; round++)
        {
            var (left, right) = (await alice.Add(Some.Liuxi.Id, $"左区{round}", "functionalArea"), await alice.Add(Some.Liuxi.Id, $"右区{round}", "functionalArea"));
            var answers = await Task.WhenAll(alice.TryMove(left, right), alice.TryMove(right, left));
            Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        }
    }

    [Fact]
    public async Task A_row_saved_with_a_key_read_before_the_move_is_brought_home()
    {
        await using var app = await App.Start();
        var alice = await app.As("alice");
        var was = await Key(app, Some.Shiqiao.Id);
        await alice.TryMove(Some.Shiqiao.Id, Some.Nanping.Id).Done();
        await app.Inside(db => db.Unscoped<Organisation>("test").Where(row => row.Id == Some.Anshun.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ScopeKey, was)));

        var home = await app.Inside(db => Rekey.BringHome(db, was, CancellationToken.None));

        Assert.Equal(1, home);
        Assert.Equal(await Key(app, Some.Shiqiao.Id), await app.Inside(db => db.Unscoped<Organisation>("test").Where(row => row.Id == Some.Anshun.Id).Select(row => row.ScopeKey).SingleAsync()));
    }

    static Task<string> Key(App app, Guid id) => app.Inside(db => db.Unscoped<Place>("test").Where(place => place.Id == id).Select(place => place.ScopeKey).SingleAsync());
}
