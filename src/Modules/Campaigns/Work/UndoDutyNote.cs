using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work;

/// <summary>A slip of the hand: one's own latest entry is taken back, and stands there as taken back.</summary>
static class UndoDutyNote
{
    public sealed record Request(Guid Note, int Version);

    public static void Map(IEndpointRouteBuilder duties) => duties.MapPost("/{id:guid}/undo", Handle).Requires("duties.work");

    static async Task<Ok<FindDuty.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var duty = await FindDuty.InForce(db, id, request.Version, stop);
        var latest = await db.Set<DutyNote>().Where(it => it.Duty == id && it.UndoneAt == null && !DutyNote.OfTasks.Contains(it.Kind))
            .OrderByDescending(it => it.Id).FirstOrDefaultAsync(stop);
        var note = await db.Set<DutyNote>().SingleOrDefaultAsync(it => it.Duty == id && it.Id == request.Note, stop) ?? throw WorkProblems.CannotUndo();
        duty.Undo(note, latest, By.Of(db.Caller, time));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new FindDuty.Answer(id, note.Id, duty.Version));
    }
}
