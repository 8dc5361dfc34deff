using Anran.Campaigns.HandIns.Requirements;
using Xunit;

namespace Anran.Tests.Campaigns.HandIns;

public sealed class TimetableTests
{
    static Timetable Monthly(int day, string? first = null, string? last = null, Shift shift = Shift.None) => new(Rhythm.Monthly, null, day, first, last, shift);

    static IEnumerable<string> Days(Timetable it, string from, string until) => it.Between(DateOnly.Parse(from, null), DateOnly.Parse(until, null)).Select(one => $"{one.Period} {one.Due:yyyy-MM-dd}");

    [Fact]
    public void The_thirty_first_is_the_last_day_of_every_shorter_month() => Assert.Equal(
        ["2027-12 2027-12-31", "2028-01 2028-01-31", "2028-02 2028-02-29", "2028-03 2028-03-31", "2028-04 2028-04-30"],
        Days(Monthly(31), "2027-12-01", "2028-05-01"));

    [Fact]
    public void The_first_and_the_last_month_bound_what_is_due_both_included() => Assert.Equal(
        ["2026-10 2026-10-15", "2026-11 2026-11-15", "2026-12 2026-12-15"], Days(Monthly(15, "2026-10", "2026-12"), "2026-01-01", "2028-01-01"));

    [Fact]
    public void The_days_asked_for_count_themselves()
    {
        Assert.Equal(["2026-10 2026-10-15"], Days(Monthly(15), "2026-10-15", "2026-10-15"));
        Assert.Empty(Days(Monthly(15), "2026-10-16", "2026-11-14"));
    }

    [Fact]
    public void A_day_off_moves_only_where_a_rule_says_so()
    {
        // The first days of October are a holiday; the month it belongs to stays.
        Assert.Equal(["2026-10 2026-10-01"], Days(Monthly(1), "2026-10-01", "2026-10-31"));
        Assert.Equal(["2026-10 2026-10-08"], Days(Monthly(1, shift: Shift.Next), "2026-10-01", "2026-10-31"));
        Assert.Equal(["2026-10 2026-09-30"], Days(Monthly(1, shift: Shift.Previous), "2026-10-01", "2026-10-31"));
    }

    [Fact]
    public void Once_is_due_on_its_day_and_never_again()
    {
        var once = new Timetable(Rhythm.Once, new(2026, 9, 11), null, null, null, Shift.None);

        Assert.Equal(["once 2026-09-11"], Days(once, "2026-01-01", "2028-01-01"));
        Assert.Empty(Days(once, "2026-09-12", "2028-01-01"));
        Assert.Null(once.Of("2026-09"));
    }

    [Fact]
    public void However_a_span_is_cut_its_parts_hold_the_same_as_the_whole()
    {
        var random = new Random(20260715);
        for (var round = 0; round < 500; round++)
        {
            var table = Monthly(random.Next(1, 32), random.Next(2) == 0 ? null : $"2026-{random.Next(1, 13):00}", random.Next(2) == 0 ? null : $"2028-{random.Next(1, 13):00}");
            var from = new DateOnly(2025, 11, 1).AddDays(random.Next(400));
            var (cut, until) = (from.AddDays(random.Next(500)), from.AddDays(500 + random.Next(600)));

            var whole = table.Between(from, until).ToList();

            Assert.Equal(whole, table.Between(from, cut).Concat(table.Between(cut.AddDays(1), until)));
            Assert.Equal(whole.Count, whole.Select(it => it.Period).Distinct().Count());
            Assert.All(whole, it => Assert.Equal(it, table.Of(it.Period)));
        }
    }
}
