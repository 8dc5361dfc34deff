using Anran.Kernel.Data;
using Xunit;

namespace Anran.Tests.Kernel.Identifiers;

public sealed class RowIdTests
{
    [Fact]
    public void Keys_made_in_one_millisecond_stand_in_the_order_they_were_made()
    {
        var at = new DateTimeOffset(2026, 7, 15, 2, 0, 0, TimeSpan.Zero);
        var keys = Enumerable.Range(0, 10_000).Select(_ => RowId.New(at)).ToList();

        Assert.Equal(keys.OrderBy(it => it), keys);
        Assert.Equal(keys.OrderBy(it => it.ToString("n"), StringComparer.Ordinal), keys);
        Assert.All(keys, key => Assert.Equal((7, 0x8, "019f63809900"), (key.Version, key.Variant & 0xc, key.ToString("n")[..12])));
    }

    [Fact]
    public async Task Many_at_once_never_get_the_same_key()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Select(_ => RowId.New()).ToList())));
        Assert.Equal(40_000, keys.SelectMany(it => it).Distinct().Count());
        Assert.All(keys, own => Assert.Equal(own.OrderBy(it => it), own));
    }

    [Fact]
    public void A_later_instant_is_a_later_key()
    {
        var at = new DateTimeOffset(2026, 7, 15, 2, 0, 0, TimeSpan.Zero);
        var (later, earlier) = (RowId.New(at.AddMilliseconds(1)), RowId.New(at));
        Assert.True(earlier < later);
    }
}
