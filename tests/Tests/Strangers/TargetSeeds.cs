using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Targets;

namespace Anran.Tests.Strangers;

sealed class PlanTargetSeed : Seed<PlanTarget>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        yield return SomeTarget.Of(spot, plan);
        yield return plan;
    }
}

/// <summary>A share of a target in a plan that its owner does not see the whole of.</summary>
sealed class TargetShareSeed : Seed<TargetShare>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var target = SomeTarget.Of(spot, plan);
        yield return TargetShare.Of(target, spot.Organisation, spot.Place, spot.ScopeKey, 5);
        yield return target;
        yield return plan;
    }
}

sealed class TargetEntrySeed : Seed<TargetEntry>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var target = SomeTarget.Of(spot, plan);
        var share = TargetShare.Of(target, spot.Organisation, spot.Place, spot.ScopeKey, 5);
        yield return share.Report(new(1, new(2026, 7, 1), spot.Mark, spot.Mark, null), [], false, new(Guid.CreateVersion7(), spot.Mark, App.Now));
        yield return share;
        yield return target;
        yield return plan;
    }
}

sealed class TargetEvidenceSeed : Seed<TargetEvidence>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new TargetEvidence { Id = Guid.CreateVersion7(), Entry = Guid.CreateVersion7(), File = Guid.CreateVersion7(), Name = spot.Mark, Organisation = spot.Organisation, Place = spot.Place, ScopeKey = spot.ScopeKey };
    }
}

static class SomeTarget
{
    public static PlanTarget Of(Spot spot, Plan plan) => PlanTarget.OfPaper(plan, new(spot.Mark, 20.5m, "公里", new(1, 1)), 0, null);
}
