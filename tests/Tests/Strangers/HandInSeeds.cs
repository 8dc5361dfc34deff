using Anran.Campaigns.HandIns.Owing;
using Anran.Campaigns.HandIns.Requirements;
using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;

namespace Anran.Tests.Strangers;

sealed class ReportRequirementSeed : Seed<ReportRequirement>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        yield return SomeHandIn.Requirement(spot, plan);
        yield return plan;
    }
}

sealed class ReportingOrganisationSeed : Seed<ReportingOrganisation>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var requirement = SomeHandIn.Requirement(spot, plan);
        yield return TakeUpPlan.Reporter(requirement, spot.Organisation, spot.Place, spot.ScopeKey, NamedBy.Chosen, new(2026, 7, 1));
        yield return plan;
        yield return PlanUnit.Of(plan.Id, spot.Mark, MappedBy.Name, spot.Organisation, spot.Place, spot.ScopeKey);
        yield return requirement;
    }
}

sealed class HandInSeed : Seed<HandIn>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var requirement = SomeHandIn.Requirement(spot, plan);
        yield return SomeHandIn.Of(spot, requirement);
        yield return plan;
        yield return PlanUnit.Of(plan.Id, spot.Mark, MappedBy.Name, spot.Organisation, spot.Place, spot.ScopeKey);
        yield return requirement;
    }
}

sealed class HandInStepSeed : Seed<HandInStep>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var requirement = SomeHandIn.Requirement(spot, plan);
        var handIn = SomeHandIn.Of(spot, requirement);
        yield return handIn.Submit(spot.Mark, [new(Guid.CreateVersion7(), spot.Mark, 1)], new(Guid.CreateVersion7(), spot.Mark, App.Now));
        yield return plan;
        yield return PlanUnit.Of(plan.Id, spot.Mark, MappedBy.Name, spot.Organisation, spot.Place, spot.ScopeKey);
        yield return requirement;
        yield return handIn;
    }
}

sealed class HandInReminderSeed : Seed<HandInReminder>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var requirement = SomeHandIn.Requirement(spot, plan);
        var handIn = SomeHandIn.Of(spot, requirement);
        yield return handIn.Remind(3, new(2026, 7, 17), App.Now, tell: false);
        yield return plan;
        yield return PlanUnit.Of(plan.Id, spot.Mark, MappedBy.Name, spot.Organisation, spot.Place, spot.ScopeKey);
        yield return requirement;
        yield return handIn;
    }
}

static class SomeHandIn
{
    public static ReportRequirement Requirement(Spot spot, Plan plan)
    {
        var requirement = ReportRequirement.Of(
            plan, new(spot.Mark, spot.Mark, spot.Mark, null, new(Rhythm.Monthly, null, 20, "2026-07", null, Shift.None), null), RequirementOrigin.Paper, 0, new(2026, 7, 1));
        // The clock may look at it meanwhile, and finds what it would write there already.
        requirement.OpenNames = spot.Mark;
        return requirement;
    }

    public static HandIn Of(Spot spot, ReportRequirement requirement) => new()
    {
        Id = Guid.CreateVersion7(),
        Requirement = requirement.Id,
        Series = requirement.Series,
        Organisation = spot.Organisation,
        Place = spot.Place,
        ScopeKey = spot.ScopeKey,
        Period = "2026-07",
        Due = new(2026, 7, 20),
        OwedFrom = new(2026, 7, 1),
    };
}
