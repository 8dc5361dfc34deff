using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class ListSessions
{
    public sealed record Row(Guid Id, DateTimeOffset Created, DateTimeOffset Seen, string Address, string Agent, bool Current);

    public static void Map(IEndpointRouteBuilder sessions) => sessions.MapGet("", Handle).RequiresSignIn();

    static async Task<Ok<List<Row>>> Handle(CurrentSession session, Db db, SteadyTime time, SignInOptions options, CancellationToken stop)
    {
        var now = time.Now();
        var idle = now - options.Idle;
        return TypedResults.Ok(await db.Set<Session>()
            .Where(it => it.Person == session.Person && it.Expires > now && it.Seen > idle)
            .OrderByDescending(it => it.Seen)
            .Select(it => new Row(it.Id, it.Created, it.Seen, it.Address, it.Agent, it.Id == session.Id))
            .ToListAsync(stop));
    }
}
