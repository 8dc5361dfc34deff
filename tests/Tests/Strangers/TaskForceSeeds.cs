using Anran.Campaigns.Responsibility;
using Anran.Campaigns.TaskForces;

namespace Anran.Tests.Strangers;

sealed class TaskForceSeed : Seed<TaskForce>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        yield return TaskForce.Of(plan);
        yield return plan;
    }
}

/// <summary>Somebody of an organisation, in the task force of a plan that it does not see the whole of.</summary>
sealed class RosterEntrySeed : Seed<RosterEntry>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var force = TaskForce.Of(plan);
        yield return new RosterEntry
        {
            Id = Guid.CreateVersion7(),
            TaskForce = force.Id,
            Seat = SeatKind.Contact,
            Organisation = spot.Organisation,
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Unit = spot.Mark,
        };
        yield return PlanUnit.Of(plan.Id, spot.Mark, Anran.Campaigns.Units.MappedBy.Name, spot.Organisation, spot.Place, spot.ScopeKey);
        yield return force;
        yield return plan;
    }
}

sealed class RosterRevealSeed : Seed<RosterReveal>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new RosterReveal { Id = Guid.CreateVersion7(), Entry = Guid.CreateVersion7(), Organisation = spot.Organisation, Place = spot.Place, ScopeKey = spot.ScopeKey, Purpose = spot.Mark, ByWhom = Guid.CreateVersion7(), At = App.Now };
    }
}
