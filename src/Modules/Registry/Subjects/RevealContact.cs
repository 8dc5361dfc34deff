using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>Opens whom to call at one subject, once, for a purpose that is kept.</summary>
static class RevealContact
{
    public sealed record Request([property: Required, StringLength(200, MinimumLength = 4)] string Purpose);

    public sealed record Answer(string? Contact, string? Phone);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPost("/{id:guid}/reveal", Handle).Requires("people.reveal").TellsOnce();

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        var reveal = new SubjectReveal
        {
            Id = RowId.New(),
            Subject = id,
            Place = subject.Place,
            ScopeKey = subject.ScopeKey,
            Organisation = subject.Organisation,
            Purpose = request.Purpose.Trim(),
            ByWhom = db.Caller.Id,
            At = time.GetUtcNow(),
        };
        db.Add(reveal);
        db.Note(new SubjectContactRevealed(id, reveal.Id), subject);
        // Kept first, told afterwards: nobody reads without leaving a trace.
        await db.SaveChangesAsync(stop);
        var (contact, phone) = subject.ReadContact(cipher);
        return TypedResults.Ok(new Answer(contact, phone));
    }
}
