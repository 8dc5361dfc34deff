using Anran.Campaigns.Home;
using Anran.Plans;
using Xunit;

namespace Anran.Tests.Campaigns.Home;

public sealed class TimelineTests
{
    static readonly Phase Attack = new("集中攻坚", "2026-09", "2026-11", new(1, 1)), Consolidate = new("巩固提升", "2027-01", "2027-06", new(2, 2)), Lasting = new("长效机制", "2027-07", null, new(3, 3));

    static Timeline On(string day, params Phase[] phases) => Timeline.Of(phases.Length == 0 ? [Attack, Consolidate, Lasting] : phases, [], DateOnly.Parse(day, null));

    [Fact]
    public void Before_the_first_phase_it_says_when_that_begins()
    {
        var line = On("2026-08-31");

        Assert.Equal((TimelinePosition.Before, null, 0, 1), (line.Position, line.Phase, line.Next, line.DaysUntilNext));
    }

    [Theory]
    [InlineData("2026-09-01", 90)]
    [InlineData("2026-11-30", 0)]
    public void A_phase_lasts_from_the_first_day_of_its_first_month_to_the_last_day_of_its_last(string day, int left)
    {
        var line = On(day);

        Assert.Equal((TimelinePosition.Within, 0, left), (line.Position, line.Phase, line.DaysLeft));
    }

    [Fact]
    public void Between_two_phases_it_is_in_none()
    {
        var line = On("2026-12-15");

        Assert.Equal((TimelinePosition.Between, null, 1, 17), (line.Position, line.Phase, line.Next, line.DaysUntilNext));
        Assert.Equal([PhaseState.Over, PhaseState.Ahead, PhaseState.Ahead], line.Phases.Select(it => it.State));
    }

    [Fact]
    public void An_open_end_has_no_days_left()
    {
        var line = On("2031-01-01");

        Assert.Equal((TimelinePosition.Within, 2, null), (line.Position, line.Phase, line.DaysLeft));
    }

    [Fact]
    public void A_phase_of_one_month_is_one_month_long()
    {
        var line = On("2028-02-10", new Phase("动员", "2028-02", "2028-02", new(1, 1)));

        Assert.Equal((TimelinePosition.Within, 0, 19), (line.Position, line.Phase, line.DaysLeft));
        Assert.Equal(TimelinePosition.After, On("2028-03-01", new Phase("动员", "2028-02", "2028-02", new(1, 1))).Position);
    }

    [Fact]
    public void Of_two_phases_at_once_the_one_that_began_last_counts()
    {
        var line = On("2026-10-01", new("全程", "2026-01", "2027-12", new(1, 1)), Attack);

        Assert.Equal((1, 60), (line.Phase, line.DaysLeft));
        Assert.All(line.Phases, it => Assert.Equal(PhaseState.Now, it.State));
    }

    [Theory]
    [InlineData("2026-11", "2026-09")]
    [InlineData("2026-13", null)]
    [InlineData("下半年", "2026-12")]
    [InlineData("0001-01", "9999-12")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void What_makes_no_sense_is_doubtful_and_disturbs_nothing_else(string? start, string? end)
    {
        var line = On("2026-10-01", new Phase("存疑", start, end, new(1, 1)), Attack);

        Assert.Equal([PhaseState.Doubtful, PhaseState.Now], line.Phases.Select(it => it.State));
        Assert.Equal((TimelinePosition.Within, 1), (line.Position, line.Phase));
    }

    [Fact]
    public void Without_any_readable_phase_the_position_is_unknown()
    {
        Assert.Equal(TimelinePosition.Unknown, Timeline.Of([], [], new(2026, 1, 1)).Position);
        Assert.Equal(TimelinePosition.Unknown, On("2026-01-01", new Phase("存疑", "x", "y", new(1, 1))).Position);
        Assert.Equal(TimelinePosition.After, On("9999-12-31", Attack).Position);
        Assert.Equal(TimelinePosition.Before, On("0001-01-01", Attack).Position);
    }

    [Theory]
    [InlineData("到2026年12月底前，覆盖率达到100%；到2027年6月底前，建立机制", "2027-06-30")]
    [InlineData("2026年底前完成改造", "2026-12-31")]
    [InlineData("2026 年 2 月 28 日前报送", "2026-02-28")]
    [InlineData("2028年2月末", "2028-02-29")]
    [InlineData("自2023年以来，2024年1月开展", null)]
    [InlineData("2026年13月底，2026年2月30日，9999年底", null)]
    [InlineData("力争用3个月左右时间", null)]
    public void A_goal_stands_on_the_last_day_its_words_name(string text, string? day)
    {
        var goal = GoalDay.Of(new(text, new(1, 1)));

        Assert.Equal(day is null ? null : DateOnly.Parse(day, null), goal.By);
    }

    [Fact]
    public void Any_months_on_any_day_give_an_answer_that_agrees_with_itself()
    {
        var random = new Random(7);
        string?[] months = [null, "", "2026-00", "x", "2026-02", "2026-09", "2027-01", "2027-12", "9999-12", "1949-01"];
        for (var i = 0; i < 5_000; i++)
        {
            var phases = Enumerable.Range(0, random.Next(6)).Select(n => new Phase($"{n}", months[random.Next(months.Length)], months[random.Next(months.Length)], new(1, 1))).ToList();
            var line = Timeline.Of(phases, [], DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)));
            Assert.Equal(phases.Count, line.Phases.Count);
            Assert.Equal(line.Position == TimelinePosition.Within, line.Phase is not null);
            Assert.True(line.DaysLeft is null or >= 0);
            Assert.True(line.DaysUntilNext is null or > 0);
        }
    }
}
