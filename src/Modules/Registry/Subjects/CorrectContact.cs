using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>Whom to call, put right by the subject's own people or by those who look after the registry; nothing else is touched.</summary>
static class CorrectContact
{
    /// <summary>Left out, a field stays; empty, it goes.</summary>
    public sealed record Request([property: StringLength(SubjectContact.LongestName)] string? Contact, [property: StringLength(40)] string? Phone, int Version);

    public sealed record Answer(int Version);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPut("/{id:guid}/contact", Handle).Requires("registry.details");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, FieldCipher cipher, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        if (subject.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        subject.MustBeThere();
        subject.WriteContact(request.Contact, request.Phone, cipher);
        subject.NoteContactCorrected(db.Caller.IsOf(subject));
        db.Entry(subject).State = EntityState.Modified;
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(subject.Version));
    }
}
