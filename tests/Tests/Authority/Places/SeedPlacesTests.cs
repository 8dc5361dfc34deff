using Anran.Authority;
using Anran.Authority.Places;
using Anran.Kernel.Access;
using Anran.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Anran.Tests.Authority.Places;

public sealed class SeedPlacesTests : OverHttp
{
    const int Shipped = 44_699;

    [Fact]
    public async Task The_first_start_plants_the_nation_with_every_shipped_division_and_the_second_nothing()
    {
        await using var app = await App.Start(options => options with { Divisions = true });

        var places = await app.Inside(db => db.Unscoped<Place>("test").AsNoTracking().ToListAsync());
        var keys = places.ToDictionary(place => place.Id, place => place.ScopeKey);
        Assert.Equal(Shipped + 1, places.Count);
        Assert.Equal(9, places.Count(place => place.IsPlaceholder));
        Assert.All(places.Where(place => place.Parent is not null), place => Assert.Equal(keys[place.Parent!.Value] + place.Segment, place.ScopeKey));
        Assert.Equal(Shipped, await app.Inside(db => db.Unscoped<PlaceParent>("test").CountAsync()));
        Assert.Equal(Shipped, await app.Inside(db => db.Unscoped<PlaceCode>("test").CountAsync()));

        var entry = await app.Inside(db => db.Unscoped<JournalEntry>("test").SingleAsync(entry => entry.Name == DivisionsShipped.Name));
        var leaves = await app.Inside(db => db.Set<JournalRow>().AsNoTracking().Where(row => row.Entry == entry.Id).OrderBy(row => row.Ordinal).ToListAsync());
        Assert.Equal((Shipped * 3, Shipped * 3), (entry.RowsCount, leaves.Count));
        Assert.Equal(entry.RowsRoot, Merkle.Root(leaves.Select(row => row.Leaf())));

        await using var again = app.Services.CreateAsyncScope();
        again.ServiceProvider.GetRequiredService<Caller>().BecomeSystem("test");
        await again.ServiceProvider.PrepareAuthority(divisions: true, CancellationToken.None);
        Assert.Equal(Shipped + 1, await app.Inside(db => db.Unscoped<Place>("test").CountAsync()));
    }

    [Fact]
    public async Task Rows_planted_in_bulk_leave_the_digests_that_single_rows_would()
    {
        await using var app = await App.Start(options => options with { Divisions = true });

        var same = await app.Inside(async db =>
        {
            var digest = app.Services.GetRequiredService<RowDigest>();
            var place = await db.Unscoped<Place>("test").SingleAsync(place => place.Name == "张家川回族自治县");
            var key = place.Id.ToString("n");
            var entry = db.Entry(place);
            var expected = digest.Of("place", key, entry.Metadata, property => entry.CurrentValues[property]);
            var left = await db.Set<JournalRow>().SingleAsync(row => row.Table == "place" && row.Key == key);
            return expected.SequenceEqual(left.Digest!);
        });

        Assert.True(same);
    }
}
