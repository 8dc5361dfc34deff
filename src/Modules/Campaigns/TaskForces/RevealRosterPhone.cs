using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.TaskForces;

/// <summary>Opens one telephone number, once, for a purpose that is kept.</summary>
static class RevealRosterPhone
{
    public sealed record Request([property: Required, StringLength(200, MinimumLength = 4)] string Purpose);

    public sealed record Answer(string? Phone);

    public static void Map(IEndpointRouteBuilder force) => force.MapPost("/entries/{entry:guid}/reveal", Handle).Requires("people.reveal").TellsOnce();

    static async Task<Ok<Answer>> Handle(Guid id, Guid entry, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        var one = await seen.Entry(db, entry, stop);
        var reveal = new RosterReveal
        {
            Id = RowId.New(),
            Entry = one.Id,
            Organisation = one.Organisation,
            Place = one.Place,
            ScopeKey = one.ScopeKey,
            Purpose = request.Purpose.Trim(),
            ByWhom = db.Caller.Id,
            At = time.GetUtcNow(),
        };
        db.Add(reveal);
        db.Note(new RosterPhoneRevealed(one.TaskForce, one.Id, reveal.Id), one);
        // Kept first, told afterwards: nobody reads without leaving a trace.
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(one.PhoneOf(cipher)));
    }
}
