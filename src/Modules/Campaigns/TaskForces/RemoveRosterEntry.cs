using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.TaskForces;

/// <summary>Somebody has left. The row goes, and with it everything personal; the journal keeps ids.</summary>
static class RemoveRosterEntry
{
    public static void Map(IEndpointRouteBuilder force) => force.MapDelete("/entries/{entry:guid}", Handle).Requires("task-forces.fill");

    static async Task<NoContent> Handle(Guid id, Guid entry, Db db, CancellationToken stop)
    {
        var seen = await SeeTaskForce.Find(db, id, stop);
        var one = await seen.Entry(db, entry, stop);
        db.Remove(one);
        db.Note(new RosterEntryRemoved(one.TaskForce, one.Id), one);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
