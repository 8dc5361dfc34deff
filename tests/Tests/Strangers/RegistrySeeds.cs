using Anran.Registry.Duplicates;
using Anran.Registry.Subjects;

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
