using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Anran.Registry.Supply;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>Opens whom to call at one subject, once, for a purpose that is kept.</summary>
static class RevealContact
{
    public sealed record Request([property: Required, StringLength(200, MinimumLength = 4)] string Purpose);

    /// <param name="CitizenNumber">Of who signed the supply contract.</param>
    public sealed record Answer(string? Contact, string? Phone, string? CitizenNumber);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPost("/{id:guid}/reveal", Handle).Requires("people.reveal").TellsOnce();

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        var reveal = SubjectReveal.Of(id, subject, subject.Organisation, request.Purpose, db.Caller, time);
        db.Add(reveal);
        db.Note(new SubjectContactRevealed(id, reveal.Id), subject);
        // Kept first, told afterwards: nobody reads without leaving a trace.
        await db.SaveChangesAsync(stop);
        var (contact, phone) = subject.ReadContact(cipher);
        var supply = await db.Set<SubjectSupply>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop);
        return TypedResults.Ok(new Answer(contact, phone, supply?.ReadNumber(cipher)));
    }
}
