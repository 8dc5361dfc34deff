using System.ComponentModel.DataAnnotations;
using Anran.Inspections.Tasks;
using Anran.Kernel.Time;

namespace Anran.Inspections.Coverage;

/// <summary>Of which part and which days coverage is asked; figures, rows and export read alike, so that the rows of a figure are as many as it says.</summary>
sealed record CoverageQuery
{
    const int MostDays = 800;

    /// <summary>The place with all below it; left out, all the caller sees.</summary>
    public Guid? Place { get; init; }

    /// <summary>First and last legal day; left out: this year until today.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>inspection, patrol, selfCheck or userCheck; left out: all.</summary>
    [StringLength(40)] public string? Activity { get; init; }
    [StringLength(40)] public string? Kind { get; init; }

    /// <summary>Only visits of this organisation's people.</summary>
    public Guid? Inspector { get; init; }

    public async Task<CoverageRead> In(Db db, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var today = time.Today();
        var (from, to) = (From ?? new(today.Year, 1, 1), To ?? today);
        if (to < from || to.DayNumber - from.DayNumber > MostDays) throw CoverageProblems.Days(MostDays);
        var area = Place is { } at ? (await places.Find(at, stop) ?? throw TaskProblems.PlaceUnknown()).ScopeKey : Common(db.Caller.Scopes.Select(it => it.ScopeKey));
        // Registered on the last day asked for, and not gone by then.
        var subjects = db.Set<CoverageSubject>().Where(it => it.Since <= to && (it.Until == null || it.Until > to));
        var visits = db.Set<CoverageVisit>().Where(it => it.On >= from && it.On <= to);
        if (Kind is { } kind) subjects = subjects.Where(it => it.Kind == kind);
        if (Choice.Of<Checklists.Activity>("activity", Activity) is { } activity) visits = visits.Where(it => it.Activity == activity);
        if (Inspector is { } inspector) visits = visits.Where(it => it.Inspector == inspector);
        return new(area, from, to, subjects.Within(area), visits.Within(area));
    }

    static string Common(IEnumerable<string> keys) => keys.Aggregate((left, right) => left[..(left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count() / 4 * 4)]);
}

/// <param name="Area">Scope key.</param>
/// <param name="Visits">Of those days, of whichever subject.</param>
sealed record CoverageRead(string Area, DateOnly From, DateOnly To, IQueryable<CoverageSubject> Subjects, IQueryable<CoverageVisit> Visits)
{
    /// <summary>Registered subjects that were visited at least once.</summary>
    public IQueryable<CoverageSubject> Inspected => Subjects.Where(it => Visits.Any(visit => visit.Subject == it.Id));

    /// <summary>Visits of registered subjects: those the figures count.</summary>
    public IQueryable<CoverageVisit> Counted => Visits.Where(it => Subjects.Any(subject => subject.Id == it.Subject));
}

static class CoverageProblems
{
    public static Problem Days(int most) => Problem.Field("to", "coverage.days", new(
        $"止日不能早于起日，一次最多统计 {most} 天。", $"The last day cannot lie before the first, nor more than {most} days after it."));
}
