using Anran.Inspections.Coverage;
using Anran.Inspections.Documents;
using Anran.Inspections.Draws;
using Anran.Inspections.Officers;
using Anran.Inspections.Tasks;
using Anran.Inspections.Tasks.Plans;

namespace Anran.Tests.Strangers;

sealed class VisitPlanSeed : Seed<VisitPlan>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new VisitPlan
        {
            Id = Guid.CreateVersion7(),
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Title = spot.Mark,
            Activity = TaskActivity.Inspection,
            Trigger = TaskTrigger.Plan,
            Procedure = TaskProcedure.Unannounced,
            ProcedureReason = spot.Mark,
            FirstDay = new(2026, 8, 1),
            LastDay = new(2026, 8, 31),
            Kinds = [],
            Teams = [],
            PlannedBy = Guid.CreateVersion7(),
            PlannedByName = spot.Mark,
            PlannedAt = App.Now,
        };
    }
}

sealed class VisitTaskSeed : Seed<VisitTask>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return SomeTask.Of(spot);
    }
}

sealed class TaskMemberSeed : Seed<TaskMember>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var task = SomeTask.Of(spot);
        yield return TaskMember.Of(task, new(Guid.CreateVersion7(), spot.Mark, MemberPart.Officer));
        yield return task;
    }
}

sealed class OfficerCertificateSeed : Seed<OfficerCertificate>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new OfficerCertificate
        {
            Id = Guid.CreateVersion7(),
            Person = Guid.CreateVersion7(),
            PersonName = spot.Mark,
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Issuer = spot.Mark,
            FirstDay = new(2025, 1, 1),
            LastDay = new(2029, 12, 31),
        };
    }
}

sealed class CertificateRevealSeed : Seed<CertificateReveal>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new CertificateReveal
        {
            Id = Guid.CreateVersion7(),
            Certificate = Guid.CreateVersion7(),
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Purpose = spot.Mark,
            ByWhom = Guid.CreateVersion7(),
            At = App.Now,
        };
    }
}

sealed class VisitTeamSeed : Seed<VisitTeam>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var team = new VisitTeam { Id = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, TeamName = spot.Mark };
        team.Consist([new(Guid.CreateVersion7(), spot.Mark, MemberPart.Officer)]);
        yield return team;
    }
}

static class SomeTask
{
    public static VisitTask Of(Spot spot) => new()
    {
        Id = Guid.CreateVersion7(),
        Place = spot.Place,
        ScopeKey = spot.ScopeKey,
        Organisation = spot.Organisation,
        Subject = Guid.CreateVersion7(),
        SubjectName = spot.Mark,
        SubjectKind = "restaurant",
        SubjectAddress = spot.Mark,
        Activity = TaskActivity.Inspection,
        Trigger = TaskTrigger.Plan,
        Procedure = TaskProcedure.Announced,
        GivenBy = Guid.CreateVersion7(),
        FirstDay = new(2026, 8, 1),
        Due = new(2026, 8, 31),
    };
}

sealed class RandomDrawSeed : Seed<RandomDraw>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var population = Lots.Write(new(2, new Dictionary<string, int> { ["all"] = 1 }, [new(Guid.CreateVersion7(), "all", spot.Mark)], [new(Guid.CreateVersion7(), spot.Mark), new(Guid.CreateVersion7(), spot.Mark)]));
        var draw = new RandomDraw
        {
            Id = Guid.CreateVersion7(),
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Title = spot.Mark,
            FirstDay = new(2026, 8, 1),
            LastDay = new(2026, 8, 31),
            SeedSource = spot.Mark,
            OwnSeed = false,
            Population = population,
            PopulationSha256 = Lots.Hash(population),
            Units = 1,
            Officers = 2,
            FrozenBy = Guid.CreateVersion7(),
            FrozenByName = spot.Mark,
            FrozenAt = App.Now,
        };
        draw.Draw("seed-0001", App.Now);
        yield return draw;
    }
}

sealed class CoverageSubjectSeed : Seed<CoverageSubject>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new CoverageSubject { Id = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Kind = "restaurant", SubjectName = spot.Mark, Since = new(2026, 1, 1) };
    }
}

sealed class CoverageVisitSeed : Seed<CoverageVisit>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var subject = Guid.CreateVersion7();
        yield return new CoverageVisit
        {
            Id = Guid.CreateVersion7(),
            Subject = subject,
            Visited = subject,
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Inspector = null,
            Activity = Anran.Inspections.Checklists.Activity.Inspection,
            On = new(2026, 7, 1),
            Findings = 0,
            Major = 0,
        };
    }
}

sealed class VisitDocumentSeed : Seed<VisitDocument>
{
    static int serial;

    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new VisitDocument
        {
            Id = Guid.CreateVersion7(),
            Visit = Guid.CreateVersion7(),
            Subject = Guid.CreateVersion7(),
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Kind = DocumentKind.Record,
            Year = 2026,
            Serial = Interlocked.Increment(ref serial),
            IssuedBy = Guid.CreateVersion7(),
            IssuedAt = App.Now,
        };
    }
}
