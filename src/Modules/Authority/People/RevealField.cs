using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

/// <summary>Opens one masked field, once, for a purpose that is kept.</summary>
static class RevealField
{
    const string Phone = "phone";

    public sealed record Request([property: Required, AllowedValues(Phone)] string Field, [property: Required, StringLength(200, MinimumLength = 4)] string Purpose);

    public sealed record Answer(string? Value);

    public static void Map(IEndpointRouteBuilder people) => people.MapPost("/{id:guid}/reveal", Handle).Requires("people.reveal").TellsOnce();

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var person = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PersonProblems.NotFound();
        var reveal = new Reveal
        {
            Id = RowId.New(),
            Person = id,
            Place = person.Place,
            ScopeKey = person.ScopeKey,
            Organisation = person.Organisation,
            Field = request.Field,
            Purpose = request.Purpose.Trim(),
            ByWhom = db.Caller.Id,
            At = time.GetUtcNow(),
        };
        db.Add(reveal);
        db.Note(new FieldRevealed(id, reveal.Id, request.Field), person);
        // Kept first, told afterwards: nobody reads without leaving a trace.
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(PhoneNumber.Read(person, cipher)));
    }
}
