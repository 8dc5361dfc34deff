using Anran.Campaigns.Imports;
using Anran.Campaigns.Targets;
using Anran.Kernel.Http;
using Anran.Tests.Strangers;
using Xunit;

namespace Anran.Tests.Campaigns.Targets;

/// <summary>What a target itself knows: reports, corrections, percent.</summary>
public sealed class PlanTargetTests
{
    static readonly Spot Here = new(Guid.CreateVersion7(), "0001", Guid.CreateVersion7(), "管道改造");
    static readonly By By = new(Guid.CreateVersion7(), "鲍柏", App.Now);
    static readonly DateOnly Day = new(2026, 10, 1);

    readonly PlanTarget target = SomeTarget.Of(Here, SomePlan.Published(Here));
    readonly List<TargetEntry> made = [];

    TargetEntry Report(long value, DateOnly day, string? because = null, TargetEntry? corrects = null)
    {
        var entry = target.Report(new(value, day, null, because, corrects?.Id), made, target.Falls, By);
        made.Add(entry);
        return entry;
    }

    [Fact]
    public void The_last_day_reported_is_what_counts_and_of_one_day_the_last_report()
    {
        Report(1_000, Day);
        Report(3_000, Day.AddDays(20));
        Report(2_000, Day.AddDays(10));
        Assert.Equal((3_000, Day.AddDays(20)), (target.Reached!.Value, target.ReachedOn!.Value));
        Report(3_500, Day.AddDays(20));
        Assert.Equal(3_500, target.Reached);
        Assert.Equal([1, 2, 3, 4], made.Select(it => it.Number));
    }

    [Fact]
    public void A_total_that_falls_wants_a_reason_looking_back_and_ahead()
    {
        Report(5_000, Day);
        Assert.Equal("target.reason-for-fall", Assert.Throws<Problem>(() => Report(4_999, Day.AddDays(1))).Code);
        Assert.Equal("target.reason-for-fall", Assert.Throws<Problem>(() => Report(5_001, Day.AddDays(-1))).Code);
        Report(4_999, Day.AddDays(1), "核减重复统计");
        Assert.Equal(4_999, target.Reached);
    }

    [Fact]
    public void A_correction_stands_instead_and_both_stay()
    {
        var wrong = Report(50_000, Day);
        Assert.Equal("target.reason-for-correction", Assert.Throws<Problem>(() => Report(5_000, Day, null, wrong)).Code);
        var right = Report(5_000, Day, "多写一个零", wrong);

        Assert.Equal(5_000, target.Reached);
        Assert.Equal(right.Id, wrong.ReplacedBy);
        Assert.Equal(50_000, wrong.Value);
        Assert.Equal("target.nothing-to-correct", Assert.Throws<Problem>(() => Report(1, Day, "再改", wrong)).Code);
        Assert.Equal("target.nothing-to-correct", Assert.Throws<Problem>(() => target.Report(new(1, Day, null, "没有", Guid.CreateVersion7()), made, false, By)).Code);
    }

    [Fact]
    public void What_the_paper_says_stays_beside_what_was_decided()
    {
        Assert.Equal(TargetOrigin.Paper, target.Origin);
        target.Correct(new("管道改造", "公里", 21_000, null, null, "印刷有误"), By);
        Assert.Equal((TargetOrigin.Corrected, "20.5", "21"), (target.Origin, target.PaperValue, target.Written));
        target.Correct(new("管道改造", "公里", 20_500, Day, 4_000, null), By);
        Assert.Equal(TargetOrigin.Paper, target.Origin);
    }

    [Fact]
    public void The_figure_is_shown_as_the_paper_writes_it() =>
        Assert.Equal("20.50", PlanTarget.OfPaper(SomePlan.Published(Here), new("管道改造", 20.50m, "公里", new(1, 1)), 0, null).Written);

    [Fact]
    public void The_unit_does_not_change_under_what_was_reported()
    {
        Report(1_000, Day);
        Assert.Equal("target.unit-in-use", Assert.Throws<Problem>(() => target.Correct(new("管道改造", "米", 20_500, null, null, null), By)).Code);
    }

    [Fact]
    public void A_rate_is_not_split_and_a_split_target_reports_by_its_shares()
    {
        var rate = PlanTarget.OfPaper(SomePlan.Published(Here), new("覆盖率", 100m, "%", new(1, 1)), 0, null);
        Assert.Equal("target.rate-not-split", Assert.Throws<Problem>(() => rate.Split(2, 100_000)).Code);
        target.Split(2, 20_500);
        Assert.Equal("target.shares-report", Assert.Throws<Problem>(target.MustBeWhole).Code);
    }

    [Theory]
    [InlineData("公里", 20_500, null, 20_499L, 99)]
    [InlineData("公里", 20_500, null, 20_500L, 100)]
    [InlineData("公里", 20_500, null, 41_000L, 200)]
    [InlineData("公里", 1, null, 1_000_000_000_000_000L, 9_999)]
    [InlineData("公里", 0, null, 5_000L, null)]
    [InlineData("公里", 20_500, null, null, null)]
    [InlineData("%", 90_000, null, 75_500L, 75)]
    [InlineData("起", 5_000, 20_000L, 11_000L, 60)]
    [InlineData("起", 5_000, 20_000L, 30_000L, 0)]
    public void Percent_is_rounded_down_and_bounded(string unit, long value, long? baseline, long? reached, int? percent)
    {
        var of = PlanTarget.Added(SomePlan.Published(Here), 0, new("目标", unit, value, null, baseline, null), By);
        Assert.Equal(percent, TargetFigures.PercentOf(of, value, reached));
    }

    /// <summary>Whatever is reported: percent lies within its bounds, 100 means reached, and more never shows as less.</summary>
    [Fact]
    public void Percent_never_lies()
    {
        var random = new Random(42);
        for (var n = 0; n < 5_000; n++)
        {
            var of = PlanTarget.Added(SomePlan.Published(Here), 0, new("目标", "家", random.NextInt64(1, 1L << random.Next(2, 49)), null, null, null), By);
            var (less, more) = (random.NextInt64(0, 1L << 49), random.NextInt64(0, 1L << 49));
            if (less > more) (less, more) = (more, less);
            var (low, high) = (TargetFigures.PercentOf(of, of.Value, less)!.Value, TargetFigures.PercentOf(of, of.Value, more)!.Value);
            Assert.InRange(low, 0, 9_999);
            Assert.True(low <= high);
            Assert.Equal(less >= of.Value, low >= 100);
        }
    }

    [Fact]
    public void The_history_is_the_sum_of_the_last_figures_at_each_month_s_end()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var months = GetTarget.Months(
            [new(one, new(2026, 9, 3), 1, 1_000), new(one, new(2026, 11, 30), 2, 4_000), new(other, new(2026, 10, 31), 1, 500), new(one, new(2026, 9, 3), 3, 1_500)],
            new(2026, 12, 5)).Select(it => (it.Month, it.Reached));

        Assert.Equal([("2026-09", "1.5"), ("2026-10", "2"), ("2026-11", "4.5"), ("2026-12", "4.5")], months);
    }
}
