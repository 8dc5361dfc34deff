using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class EndSession
{
    public static void Map(IEndpointRouteBuilder sessions) => sessions.MapDelete("/{id:guid}", Handle).RequiresSignIn();

    static async Task<NoContent> Handle(Guid id, CurrentSession session, Db db, CancellationToken stop)
    {
        var mine = await db.Set<Session>().SingleOrDefaultAsync(it => it.Id == id && it.Person == session.Person, stop) ?? throw SignInProblems.SessionNotFound();
        db.Remove(mine);
        db.Note(new SessionEnded(session.Person, id));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
