using Anran.Kernel.Http;
using Anran.RulePacks.Overrides;
using Anran.Rules;
using Xunit;

namespace Anran.Tests.RulePacks;

public sealed class RuleOverrideTests
{
    static readonly DateOnly Today = new(2026, 7, 15);

    [Fact]
    public void It_binds_from_tomorrow_at_the_earliest()
    {
        var local = Draft(Today);

        Assert.Equal("rule-override.too-early", Assert.Throws<Problem>(() => local.PutInForce(null, 1, 0, Guid.Empty, App.Now, Today)).Code);
        Assert.Equal(OverrideState.Draft, local.State);
    }

    [Fact]
    public void The_next_version_ends_the_one_before_on_the_eve()
    {
        var (first, next) = (InForce(new(2026, 7, 16)), Draft(new(2026, 9, 1)));

        next.PutInForce(first, 2, 0, Guid.Empty, App.Now, Today);

        Assert.Equal(new DateOnly(2026, 8, 31), first.To);
        Assert.Equal([true, false], new[] { new DateOnly(2026, 8, 31), new DateOnly(2026, 9, 1) }.Select(first.IsOn));
        Assert.Equal([false, true], new[] { new DateOnly(2026, 8, 31), new DateOnly(2026, 9, 1) }.Select(next.IsOn));
    }

    [Fact]
    public void A_version_that_has_not_begun_is_withdrawn_not_replaced()
    {
        var (first, next) = (InForce(new(2026, 9, 1)), Draft(new(2026, 9, 1)));

        Assert.Equal("rule-override.before-the-replaced", Assert.Throws<Problem>(() => next.PutInForce(first, 2, 0, Guid.Empty, App.Now, Today)).Code);
        first.Withdraw(0, Today);

        Assert.Equal(OverrideState.Withdrawn, first.State);
    }

    [Fact]
    public void A_rule_ends_today_at_the_earliest_and_is_never_lengthened()
    {
        var local = InForce(new(2026, 7, 16));
        var later = new DateOnly(2026, 8, 1);

        Assert.Equal("rule-override.end-too-early", Assert.Throws<Problem>(() => local.End(later.AddDays(-1), 0, later)).Code);
        local.End(later, 0, later);

        Assert.Equal("rule-override.lengthened", Assert.Throws<Problem>(() => local.End(later.AddDays(1), 0, later)).Code);
        Assert.Equal("rule-override.binds-already", Assert.Throws<Problem>(() => local.Withdraw(0, later)).Code);
    }

    static RuleOverride Draft(DateOnly from) => RuleOverride.Draft(
        Guid.CreateVersion7(), (Some.Liuxi.Id, "0000"), "test-pack", "T-1", new(from, null, OverrideMode.Suspend, new(null, null, null, null, null, null, null, false, "理由")), null, Guid.Empty, App.Now);

    static RuleOverride InForce(DateOnly from)
    {
        var local = Draft(from);
        local.PutInForce(null, 1, 0, Guid.Empty, App.Now, Today);
        return local;
    }
}
