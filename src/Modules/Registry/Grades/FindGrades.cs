using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Grades;

/// <summary>The door of <see cref="IGrades"/>.</summary>
sealed class FindGrades(Db db, JudgeGrades judge, TimeProvider time) : IGrades
{
    public async Task<IReadOnlyDictionary<Guid, GradeEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var today = time.Today();
        return (await db.Set<SubjectGrade>().AsNoTracking().Where(it => ids.Contains(it.Id)).ToListAsync(stop)).ToDictionary(it => it.Id, it => Entry(it, today));
    }

    public async Task Reconsider(IReadOnlyCollection<Guid> ids, CancellationToken stop) => await judge.Run(ids, stop);

    static GradeEntry Entry(SubjectGrade it, DateOnly today)
    {
        var (grade, months) = it.On(today);
        return new(it.Id, grade, months, it.JudgedOn, it.IsSet(today), [.. it.ReasonList.Select(reason => reason.Version)]);
    }
}
