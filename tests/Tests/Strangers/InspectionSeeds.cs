using Anran.Inspections;
using Anran.Inspections.Checklists;
using Anran.Inspections.Visits;

namespace Anran.Tests.Strangers;

sealed class VisitSeed : Seed<Visit>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return SomeVisit.Of(spot);
    }
}

sealed class VisitFindingSeed : Seed<VisitFinding>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var visit = SomeVisit.Of(spot);
        yield return new VisitFinding
        {
            Id = Guid.CreateVersion7(),
            Visit = visit.Id,
            Subject = visit.Subject,
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Inspector = null,
            Ordinal = 0,
            Item = spot.Mark,
            WhatZh = spot.Mark,
            WhatEn = spot.Mark,
            Note = spot.Mark,
            Measure = spot.Mark,
            Judged = FindingGrade.Major,
            Criterion = spot.Mark,
            Rules = [spot.Mark],
            Clauses = [spot.Mark],
            Penalties = [spot.Mark],
            Photos = [],
            On = new(2026, 7, 1),
            At = App.Now,
            FoundBy = Guid.CreateVersion7(),
            FoundByName = spot.Mark,
            Late = false,
        }.Graded();
        yield return visit;
    }
}

sealed class VisitRevealSeed : Seed<VisitReveal>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new VisitReveal { Id = Guid.CreateVersion7(), Visit = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Purpose = spot.Mark, ByWhom = Guid.CreateVersion7(), At = App.Now };
    }
}

static class SomeVisit
{
    public static Visit Of(Spot spot) => new()
    {
        Id = Guid.CreateVersion7(),
        Subject = Guid.CreateVersion7(),
        SubjectName = spot.Mark,
        SubjectKind = "restaurant",
        Place = spot.Place,
        ScopeKey = spot.ScopeKey,
        Organisation = spot.Organisation,
        Inspector = null,
        Activity = Activity.Inspection,
        Checklist = "catering-bottled@2023-09-21",
        Task = null,
        Officers = Guid.CreateVersion7().ToString(),
        Person = Guid.CreateVersion7(),
        PersonName = spot.Mark,
        On = new(2026, 7, 1),
        Late = false,
        BegunAt = App.Now,
    };
}
