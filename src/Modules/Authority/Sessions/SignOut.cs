using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class SignOut
{
    public static void Map(IEndpointRouteBuilder session) =>
        session.MapDelete("", Handle).RequiresSignIn().WithMetadata(new BeforeFirstPassword());

    static async Task<NoContent> Handle(CurrentSession session, Db db, HttpContext http, CancellationToken stop)
    {
        db.Remove(await db.Set<Session>().SingleAsync(it => it.Id == session.Id, stop));
        db.Note(new SessionEnded(session.Person, session.Id));
        await db.SaveChangesAsync(stop);
        SessionCookie.Delete(http);
        return TypedResults.NoContent();
    }
}
