using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.TaskForces;

/// <summary>Somebody else, another post or number. A number that is not sent stays: the page never had the whole of it.</summary>
static class EditRosterEntry
{
    public sealed record Request(int Version, SeatKind Seat, string? Name, string? Post = null, string? Phone = null, int? SeatNumber = null, bool Me = false);

    public static void Map(IEndpointRouteBuilder force) => force.MapPut("/entries/{entry:guid}", Handle).Requires("task-forces.fill");

    static async Task<Ok<AddRosterEntry.Answer>> Handle(Guid id, Guid entry, Request request, Db db, FieldCipher cipher, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        var one = await seen.Entry(db, entry, stop);
        seen.MustBeInForce();
        if (one.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        var form = RosterForm.Of(request.Seat, request.SeatNumber, request.Name, request.Post, request.Phone);
        if (form.SeatNumber != one.SeatNumber || form.Seat != one.Seat) await seen.MustFit(db, form.Seat, form.SeatNumber, one.Organisation, stop);
        (one.Seat, one.SeatNumber) = (form.Seat, form.SeatNumber);
        one.Write(form.Name, form.Post, form.Phone, cipher);
        one.IsAccount(request.Me == (one.Person == db.Caller.Id) ? one.Person : AddRosterEntry.Account(request.Me, one.Organisation, db.Caller));
        one.NoteChanged();
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new AddRosterEntry.Answer(one.Id, one.Version));
    }
}
