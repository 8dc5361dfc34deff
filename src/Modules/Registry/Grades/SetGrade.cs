using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Grades;

/// <summary>A person sets the grade over what the rules say: with a reason, for a time, and it can be ended.</summary>
static class SetGrade
{
    /// <param name="To">Last legal day on which it holds; a year ahead at most.</param>
    public sealed record Request(
        [property: Required] RiskGrade? Grade, [property: Range(1, SubjectGrade.MostMonths)] int Months,
        [property: Required, StringLength(SubjectGrade.LongestReason, MinimumLength = 4)] string Reason, [property: Required] DateOnly? To);

    public static void Map(IEndpointRouteBuilder subjects)
    {
        subjects.MapPut("/{id:guid}/grade", Handle).Requires("registry.grade");
        subjects.MapPost("/{id:guid}/grade/end", End).Requires("registry.grade");
    }

    static async Task<NoContent> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var (subject, row) = await Find(id, db, stop);
        var reason = SubjectForm.Clean(request.Reason, "reason") ?? throw SubjectProblems.Empty("reason");
        row.Set(request.Grade!.Value, request.Months, reason, request.To!.Value, time.Today(), db.Caller.Id, time.GetUtcNow());
        return await Save(subject, row, db, time, stop);
    }

    static async Task<NoContent> End(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var (subject, row) = await Find(id, db, stop);
        row.EndSet(time.Today());
        return await Save(subject, row, db, time, stop);
    }

    static async Task<(Subject, SubjectGrade)> Find(Guid id, Db db, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        subject.MustBeThere();
        return (subject, await db.Set<SubjectGrade>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw GradeProblems.NotGraded());
    }

    static async Task<NoContent> Save(Subject subject, SubjectGrade row, Db db, TimeProvider time, CancellationToken stop)
    {
        await using var both = await db.Database.BeginTransactionAsync(stop);
        await db.SaveChangesAsync(stop);
        var shown = row.On(time.Today()).Grade;
        await db.Set<Subject>().Where(it => it.Id == subject.Id).ExecuteUpdateAsync(set => set.SetProperty(it => it.Grade, shown), stop);
        await both.CommitAsync(stop);
        return TypedResults.NoContent();
    }
}
