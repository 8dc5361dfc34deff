using Anran.Campaigns;
using Anran.Campaigns.Comparisons;
using Anran.Campaigns.Home;
using Anran.Campaigns.Imports;
using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Anran.Plans;

namespace Anran.Tests.Strangers;

sealed class PlanImportSeed : Seed<PlanImport>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return PlanImport.Of(SomePlan.Marked(spot), [spot.Mark], spot.Mark, spot.Mark, (spot.Place, spot.ScopeKey), null, new(Guid.CreateVersion7(), spot.Mark, App.Now));
    }
}

sealed class PlanSeed : Seed<Plan>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return SomePlan.Published(spot);
    }
}

sealed class PlanMeasureSeed : Seed<PlanMeasure>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        yield return SomePlan.Measure(spot, plan);
        yield return plan;
    }
}

sealed class PlanCellSeed : Seed<PlanCell>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var measure = SomePlan.Measure(spot, plan);
        yield return Duties.CellOf(measure, DutyRole.Lead, spot.Mark, CellOrigin.Paper, 0);
        yield return plan;
        yield return measure;
    }
}

sealed class PlanUnitSeed : Seed<PlanUnit>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        yield return PlanUnit.Of(plan.Id, spot.Mark, Anran.Campaigns.Units.MappedBy.Name, spot.Organisation, spot.Place, spot.ScopeKey);
        yield return plan;
    }
}

sealed class PlanDecisionSeed : Seed<PlanDecision>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var measure = SomePlan.Measure(spot, plan);
        var action = new PlanDecision.Action(Guid.CreateVersion7(), new(Guid.CreateVersion7(), spot.Mark, App.Now), 1, Amends: true, spot.Mark);
        yield return PlanDecision.Of(plan, action, new(DecisionKind.Due, measure.Id, Day: new(2026, 12, 31), Phase: spot.Mark));
        yield return plan;
        yield return measure;
    }
}

/// <summary>How far an amendment has been followed through; ended, so that nobody takes it up.</summary>
sealed class PlanAmendmentSeed : Seed<PlanAmendment>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var measure = SomePlan.Measure(spot, plan);
        var amendment = PlanAmendment.Of(plan, new(Guid.CreateVersion7(), new(Guid.CreateVersion7(), spot.Mark, App.Now), 1, Amends: true, spot.Mark), [new(measure.Id, MovesDay: false)]);
        amendment.End(App.Now);
        yield return amendment;
        yield return plan;
        yield return measure;
    }
}

/// <summary>What an organisation owes by a plan it does not see the whole of.</summary>
sealed class DutySeed : Seed<Duty>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (duty, others) = SomePlan.Owed(spot);
        yield return duty;
        foreach (var other in others) yield return other;
    }
}

/// <summary>What a place says of a measure of the plan above it.</summary>
sealed class ComparisonNoteSeed : Seed<ComparisonNote>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Published(spot);
        var note = ComparisonNote.On(PlanSide.Of(plan), Guid.CreateVersion7(), Guid.CreateVersion7());
        note.Say(plan.Id, NoteState.Deliberate, NoteReason.Other, spot.Mark, new(Guid.CreateVersion7(), spot.Mark, App.Now));
        yield return note;
        yield return plan;
    }
}

/// <summary>Counted from its duty, so that counting anew finds the same.</summary>
sealed class DutyTallySeed : Seed<DutyTally>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var rows = new DutySeed().Rows(spot).ToList();
        var duty = rows.OfType<Duty>().Single();
        yield return new DutyTally { Plan = duty.Plan, Organisation = spot.Organisation, Place = spot.Place, Due = ITally.Never, ScopeKey = spot.ScopeKey, Total = 1, Unassigned = 1 };
        foreach (var row in rows) yield return row;
    }
}

/// <summary>Counted from its duty, as the dated one.</summary>
sealed class PlanTallySeed : Seed<PlanTally>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var rows = new DutySeed().Rows(spot).ToList();
        var duty = rows.OfType<Duty>().Single();
        yield return new PlanTally { Plan = duty.Plan, Organisation = spot.Organisation, Place = spot.Place, ScopeKey = spot.ScopeKey, Total = 1, Unassigned = 1, OpenSince = ITally.Never };
        foreach (var row in rows) yield return row;
    }
}

/// <summary>Of a plan nobody is named by, for who is named sees the plan; and not published, for then it would be counted anew.</summary>
sealed class MeasureTallySeed : Seed<MeasureTally>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var plan = SomePlan.Confirmed(spot);
        var measure = SomePlan.Measure(spot, plan);
        yield return new MeasureTally { Measure = measure.Id, Due = ITally.Never, Plan = plan.Id, Place = spot.Place, ScopeKey = spot.ScopeKey, Total = 1, Unassigned = 1 };
        yield return plan;
        yield return measure;
    }
}

sealed class DutyMovementSeed : Seed<DutyMovement>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var rows = new DutySeed().Rows(spot).ToList();
        yield return new DutyMovement { Plan = rows.OfType<Duty>().Single().Plan, Organisation = spot.Organisation, Place = spot.Place, ScopeKey = spot.ScopeKey, MovedAt = App.Now };
        foreach (var row in rows) yield return row;
    }
}

static class SomePlan
{
    public static WorkPlan Marked(Spot spot) => new()
    {
        Title = spot.Mark,
        DocumentNumber = spot.Mark,
        Issuer = spot.Mark,
        Date = null,
        Level = PlanLevel.County,
        Reporting = null,
        Phases = [],
        Goals = [new(spot.Mark, new(1, 1))],
        Targets = [],
        Measures = [],
        Submissions = [],
        TaskForce = null,
        Diagnostics = [],
    };

    public static Plan Published(Spot spot)
    {
        var plan = Confirmed(spot);
        plan.BeginPublishing(new(Guid.CreateVersion7(), spot.Mark, App.Now));
        plan.Publish(1, 1, [], new(Guid.CreateVersion7(), spot.Mark, App.Now));
        return plan;
    }

    /// <summary>A duty of the spot's organisation, and what it cannot stand without.</summary>
    public static (Duty Duty, IReadOnlyList<object> Others) Owed(Spot spot)
    {
        var plan = Published(spot);
        var measure = Measure(spot, plan);
        var duty = new Duty
        {
            Id = Guid.CreateVersion7(),
            Plan = plan.Id,
            Measure = measure.Id,
            Position = 0,
            Role = DutyRole.Lead,
            Unit = spot.Mark,
            Convenes = true,
            Organisation = spot.Organisation,
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Due = null,
        };
        return (duty, [PlanUnit.Of(plan.Id, spot.Mark, Anran.Campaigns.Units.MappedBy.Name, spot.Organisation, spot.Place, spot.ScopeKey), plan, measure]);
    }

    public static Plan Confirmed(Spot spot) => new()
    {
        Id = Guid.CreateVersion7(),
        Place = spot.Place,
        ScopeKey = spot.ScopeKey,
        Import = Guid.CreateVersion7(),
        Series = Guid.CreateVersion7(),
        Edition = 1,
        Title = spot.Mark,
        DocumentNumber = spot.Mark,
        Issuer = spot.Mark,
        Date = null,
        Level = PlanLevel.County,
        MeasureCount = 1,
        Facts = Marked(spot),
        Source = spot.Mark,
        ConfirmedBy = Guid.CreateVersion7(),
        ConfirmedByName = spot.Mark,
        ConfirmedAt = App.Now,
    };

    public static PlanMeasure Measure(Spot spot, Plan plan) => new()
    {
        Id = Guid.CreateVersion7(),
        Plan = plan.Id,
        Place = spot.Place,
        ScopeKey = spot.ScopeKey,
        Position = 0,
        Number = "1",
        Section = spot.Mark,
        Heading = spot.Mark,
        Text = spot.Mark,
        Remark = spot.Mark,
        FirstLine = 1,
        LastLine = 1,
        Origin = MeasureOrigin.Paper,
    };
}
