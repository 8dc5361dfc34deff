using System.Globalization;
using Anran.Kernel.Time;
using Xunit;

namespace Anran.Tests.Kernel.Time;

public sealed class BeijingTimeTests
{
    [Theory]
    [InlineData("2026-11-20T15:59:59.999Z", "2026-11-20")]
    [InlineData("2026-11-20T16:00:00Z", "2026-11-21")]
    [InlineData("2026-11-21T00:30:00+09:00", "2026-11-20")]
    [InlineData("1988-07-01T15:30:00Z", "1988-07-01")]
    public void The_legal_day_changes_at_midnight_in_beijing(string instant, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), BeijingTime.DayOf(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_day_ends_at_24_oclock_beijing_and_not_a_moment_before()
    {
        var due = new DateOnly(2026, 12, 15);
        var end = BeijingTime.EndOf(due);
        Assert.Equal(new DateTimeOffset(2026, 12, 15, 16, 0, 0, TimeSpan.Zero), end);
        Assert.Equal(TimeSpan.Zero, end.Offset);
        Assert.False(BeijingTime.IsLate(end.AddTicks(-1), due));
        Assert.True(BeijingTime.IsLate(end, due));
        Assert.Equal(end, BeijingTime.StartOf(due.AddDays(1)));
    }

    [Fact]
    public void Every_instant_lies_within_its_own_day()
    {
        var random = new Random(5);
        for (var round = 0; round < 1_000; round++)
        {
            var instant = DateTimeOffset.FromUnixTimeMilliseconds(random.NextInt64(0, 4_000_000_000_000));
            var day = BeijingTime.DayOf(instant);
            Assert.InRange(instant, BeijingTime.StartOf(day), BeijingTime.EndOf(day).AddTicks(-1));
        }
    }

    [Fact]
    public void The_thirty_first_of_a_short_month_is_its_last_day()
    {
        Assert.Equal(new DateOnly(2026, 2, 28), BeijingTime.DayOfMonth(2026, 2, 31));
        Assert.Equal(new DateOnly(2026, 2, 15), BeijingTime.DayOfMonth(2026, 2, 15));
    }

    [Fact]
    public void Papers_print_the_minute() =>
        Assert.Equal("2026-11-21 04:24", BeijingTime.Print(new(2026, 11, 20, 20, 24, 59, TimeSpan.Zero)));
}
