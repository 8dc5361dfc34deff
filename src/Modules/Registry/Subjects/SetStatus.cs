using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>A subject is suspended, closed, or open again, from a legal day on and with its reason.</summary>
static class SetStatus
{
    /// <param name="On">First legal day of the new status; not in the future.</param>
    /// <param name="Reason">Needed unless it opens again.</param>
    public sealed record Request(
        [property: Required] SubjectStatus? Status, [property: Required] DateOnly? On, [property: StringLength(Subject.LongestReason)] string? Reason, int Version);

    public sealed record Answer(int Version);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPost("/{id:guid}/status", Handle).Requires("registry.edit");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        if (subject.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        subject.Become(request.Status!.Value, request.On!.Value, SubjectForm.Clean(request.Reason, "reason"), time.Today());
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(subject.Version));
    }
}
