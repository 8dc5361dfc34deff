using Anran.Hazards.Clocks;
using Anran.Hazards.Finding;
using Anran.Hazards.LookBacks;
using Anran.Hazards.Loop;

namespace Anran.Tests.Strangers;

sealed class HazardSeed : Seed<Hazard>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return SomeHazard.Of(spot).Hazard;
    }
}

sealed class HazardStepSeed : Seed<HazardStep>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (hazard, step) = SomeHazard.Of(spot);
        yield return step;
        yield return hazard;
    }
}

sealed class HazardSourceSeed : Seed<HazardSource>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (hazard, _) = SomeHazard.Of(spot);
        yield return new HazardSource
        {
            Id = Guid.CreateVersion7(),
            Hazard = hazard.Id,
            First = hazard.Id,
            Kind = SourceKind.Desk,
            FoundBy = Guid.CreateVersion7(),
            FoundByName = spot.Mark,
            FoundOn = new(2026, 7, 15),
            At = App.Now,
            What = spot.Mark,
            Note = spot.Mark,
            Photos = [],
            Clauses = [spot.Mark],
            Rules = [],
            Organisation = spot.Organisation,
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
        };
        yield return hazard;
    }
}

static class SomeHazard
{
    public static LookBack Sample(Spot spot) => new()
    {
        Id = Guid.CreateVersion7(),
        Place = spot.Place,
        ScopeKey = spot.ScopeKey,
        ClosedFrom = new(2026, 1, 1),
        ClosedUntil = new(2026, 7, 1),
        Population = 1,
        Hash = spot.Mark,
        FrozenAt = App.Now,
        FrozenByName = spot.Mark,
    };

    public static (Hazard Hazard, HazardStep Step) Of(Spot spot)
    {
        var hazard = new Hazard
        {
            Id = Guid.CreateVersion7(),
            Number = $"YH{spot.Mark}{Guid.CreateVersion7().ToString("n")[^5..]}",
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Subject = Guid.CreateVersion7(),
            SubjectName = $"饭店{spot.Mark}",
            Kind = "hose",
            Grade = HazardGrade.General,
            What = spot.Mark,
            WhatEn = spot.Mark,
            FoundOn = new(2026, 7, 15),
        };
        var step = hazard.Register(new() { At = App.Now, Text = spot.Mark, Measure = spot.Mark, Next = new(new(2026, 7, 17), false, "r") }, new(Guid.CreateVersion7(), spot.Mark, null, null, spot.ScopeKey));
        return (hazard, step);
    }
}

sealed class HazardAlertSeed : Seed<HazardAlert>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (hazard, _) = SomeHazard.Of(spot);
        yield return HazardAlert.Of(hazard, new(spot.Mark, 0, Counting.Calendar, Told.County), App.Now);
        yield return hazard;
    }
}

sealed class SupervisionOrderSeed : Seed<SupervisionOrder>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (hazard, _) = SomeHazard.Of(spot);
        yield return SupervisionOrder.Draft(hazard, OrderReason.Overdue, new(2026, 7, 1), spot.Organisation, App.Now);
        yield return hazard;
    }
}

sealed class LookBackSeed : Seed<LookBack>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return SomeHazard.Sample(spot);
    }
}

sealed class LookBackItemSeed : Seed<LookBackItem>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (hazard, _) = SomeHazard.Of(spot);
        var draw = SomeHazard.Sample(spot);
        yield return new LookBackItem { Draw = draw.Id, Hazard = hazard.Id, Place = spot.Place, ScopeKey = spot.ScopeKey, Rank = 1 };
        yield return draw;
        yield return hazard;
    }
}
