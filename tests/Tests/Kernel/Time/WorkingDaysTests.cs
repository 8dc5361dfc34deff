using System.Globalization;
using Anran.Kernel.Time;
using Xunit;

namespace Anran.Tests.Kernel.Time;

public sealed class WorkingDaysTests
{
    static readonly WorkingDays Days = WorkingDays.Shipped;

    [Theory]
    [InlineData("2026-02-14", true)]   // a Saturday made up for the Spring Festival
    [InlineData("2026-02-16", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2025-10-08", false)]
    [InlineData("2024-02-09", true)]   // New Year's Eve 2024 was no holiday yet
    [InlineData("2023-10-07", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-23", true)]
    public void Published_years_follow_the_notices_to_the_day(string day, bool working)
    {
        var found = Days[DateOnly.Parse(day, CultureInfo.InvariantCulture)];
        Assert.Equal((working, false), (found.Working, found.Provisional));
    }

    [Theory]
    [InlineData("2027-01-01", "元旦")]
    [InlineData("2027-02-05", "除夕")]
    [InlineData("2027-02-08", "春节")]
    [InlineData("2027-04-05", "清明节")]
    [InlineData("2028-04-04", "清明节")]
    [InlineData("2028-05-02", "劳动节")]
    [InlineData("2027-06-09", "端午节")]
    [InlineData("2027-09-15", "中秋节")]
    [InlineData("2028-10-03", "中秋节")]   // 2028 has a leap fifth month; the day is also National Day's third
    [InlineData("2033-09-08", "中秋节")]
    [InlineData("2019-05-01", "劳动节")]
    public void Other_years_have_the_holidays_of_the_regulation_and_are_provisional(string day, string holiday)
    {
        var found = Days[DateOnly.Parse(day, CultureInfo.InvariantCulture)];
        Assert.Equal((false, true, holiday), (found.Working, found.Provisional, found.Holiday));
    }

    [Fact]
    public void Days_that_a_later_notice_may_take_are_provisional_already()
    {
        Assert.False(Days[new(2026, 12, 25)].Provisional);
        Assert.True(Days[new(2026, 12, 31)].Provisional);
        Assert.False(Days[new(2025, 12, 31)].Provisional);
    }

    [Fact]
    public void A_term_does_not_count_its_first_day_and_passes_over_holidays()
    {
        Assert.Equal(new CountedDay(new(2026, 2, 26), false), Days.Add(new(2026, 2, 13), 4));   // 14 works, 15–23 rest, 24, 25, 26
        Assert.Equal(new CountedDay(new(2026, 2, 13), false), Days.Add(new(2026, 2, 26), -4));
        Assert.Equal(new CountedDay(new(2026, 11, 21), false), Days.Add(new(2026, 11, 21), 0));
        Assert.True(Days.Add(new(2026, 12, 30), 5).Provisional);
    }

    [Fact]
    public void A_term_that_ends_on_a_day_off_ends_on_the_next_working_day()
    {
        Assert.Equal(new CountedDay(new(2026, 10, 8), false), Days.OnOrAfter(new(2026, 10, 1)));
        Assert.Equal(new CountedDay(new(2026, 10, 10), false), Days.OnOrAfter(new(2026, 10, 10)));
    }

    [Fact]
    public void Counting_there_and_between_agree()
    {
        var random = new Random(6);
        for (var round = 0; round < 2_000; round++)
        {
            var from = new DateOnly(2019, 1, 1).AddDays(random.Next(4_000));
            var (first, second) = (random.Next(1, 60), random.Next(1, 60));
            var there = Days.Add(from, first);
            Assert.True(Days[there.Day].Working);
            Assert.Equal(first, Days.Between(from, there.Day).Days);
            Assert.Equal(Days.Add(from, first + second).Day, Days.Add(there.Day, second).Day);

            var back = Days.Add(from, -first);
            Assert.True(Days[back.Day].Working);
            Assert.Equal(-first, Days.Between(from, back.Day).Days);
            if (Days[from].Working) Assert.Equal(from, Days.Add(there.Day, -first).Day);
        }
    }

    [Fact]
    public void Each_published_year_has_as_many_working_days_as_the_labour_ministry_counts()
    {
        // 365 or 366 days less weekends and statutory holidays (11 until 2024, 13 since): make-up days change nothing in the sum.
        Assert.All((int[])[2024, 2025, 2026], year =>
        {
            var first = new DateOnly(year, 1, 1);
            var all = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(first.AddDays).ToList();
            var weekdays = all.Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
            Assert.Equal(weekdays - (year < 2025 ? 11 : 13), all.Count(day => Days[day].Working));
        });
    }

    [Fact]
    public void The_edges_of_time_do_not_break_it()
    {
        Assert.True(Days[DateOnly.MinValue].Provisional);
        Assert.True(Days[DateOnly.MaxValue].Provisional);
        Assert.True(Days.Between(DateOnly.MaxValue.AddDays(-3), DateOnly.MaxValue).Provisional);
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Add(new(2026, 1, 1), int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Add(new(2026, 1, 1), int.MinValue));
    }
}
