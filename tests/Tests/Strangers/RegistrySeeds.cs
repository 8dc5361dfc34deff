using Anran.Registry.Duplicates;
using Anran.Registry.Facilities;
using Anran.Registry.Grades;
using Anran.Registry.Staff;
using Anran.Registry.Subjects;
using Anran.Registry.Supply;

namespace Anran.Tests.Strangers;

sealed class SubjectSeed : Seed<Subject>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return SomeSubject.Of(spot);
    }
}

sealed class SubjectMergeSeed : Seed<SubjectMerge>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (left, other) = (SomeSubject.Of(spot), SomeSubject.Of(spot));
        other.MergeInto(left);
        yield return new SubjectMerge
        {
            Id = Guid.CreateVersion7(),
            Place = spot.Place,
            ScopeKey = spot.ScopeKey,
            Organisation = spot.Organisation,
            Subject = other.Id,
            IntoSubject = left.Id,
            Taken = "",
            Before = "{}",
            IntoVersion = 0,
            ByWhom = Guid.CreateVersion7(),
            At = App.Now,
        };
        yield return left;
        yield return other;
    }
}

sealed class SubjectRevealSeed : Seed<SubjectReveal>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new SubjectReveal { Id = Guid.CreateVersion7(), Subject = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Purpose = spot.Mark, ByWhom = Guid.CreateVersion7(), At = App.Now };
    }
}

sealed class SubjectGradeSeed : Seed<SubjectGrade>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var subject = SomeSubject.Of(spot);
        var grade = new SubjectGrade { Id = subject.Id, Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation };
        grade.Take(new(Anran.Registry.RiskGrade.Yellow, 6, [new(spot.Mark, Anran.Registry.RiskGrade.Yellow, 6, spot.Mark, spot.Mark)], []), new(2026, 7, 15));
        yield return grade;
        yield return subject;
    }
}

sealed class FacilitySeed : Seed<Facility>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var subject = SomeSubject.Of(spot);
        var facility = new Facility { Id = Guid.CreateVersion7(), Subject = subject.Id, Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Kind = "stove" };
        facility.Write(new(spot.Mark, spot.Mark, 1, spot.Mark, null, null), new("stove", "", "", 8, "", "", ""), new(2026, 7, 15), byItself: false);
        yield return facility;
        yield return subject;
    }
}

sealed class StaffMemberSeed : Seed<StaffMember>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new StaffMember { Id = Guid.CreateVersion7(), Subject = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Role = Anran.Registry.StaffRole.Safety };
    }
}

sealed class SubjectSupplySeed : Seed<SubjectSupply>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var subject = SomeSubject.Of(spot);
        var supply = new SubjectSupply { Id = subject.Id, Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation };
        supply.Write(new(spot.Mark, spot.Mark, spot.Mark, spot.Mark, null, spot.Mark, null, spot.Mark));
        yield return supply;
        yield return subject;
    }
}

sealed class SubjectDistinctSeed : Seed<SubjectDistinct>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var (left, other) = (SomeSubject.Of(spot), SomeSubject.Of(spot));
        yield return new SubjectDistinct { Id = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Subject = left.Id, Other = other.Id, ByWhom = Guid.CreateVersion7(), At = App.Now };
        yield return left;
        yield return other;
    }
}

static class SomeSubject
{
    public static Subject Of(Spot spot)
    {
        var subject = new Subject { Id = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Kind = "restaurant" };
        subject.Call($"饭店{spot.Mark}");
        subject.LieAt(spot.Mark);
        return subject;
    }
}
