using Anran.Authority.People;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

/// <summary>Begins a session for somebody who has proved who they are, by whatever way.</summary>
sealed class OpenSession(Db db, SteadyTime time, SignInOptions options, LockOut lockOut)
{
    const int LongestAgent = 200, LongestAddress = 64;

    /// <summary>Saves everything that is pending with it. The cookie is in the answer only when the session is in the store.</summary>
    public async Task<Session> For(Person person, SignIn door, string way, HttpContext http, bool vouched = false)
    {
        var (now, token) = (time.Now(), Session.NewToken());
        var session = new Session
        {
            Id = RowId.New(),
            Person = person.Id,
            TokenHash = Session.HashOf(token),
            Created = now,
            Seen = now,
            Expires = now + options.Longest,
            Address = Cut(http.Connection.RemoteIpAddress?.ToString(), LongestAddress),
            Vouched = vouched,
            Agent = Cut(http.Request.Headers.UserAgent.ToString(), LongestAgent),
        };
        door.LastAt = now;
        db.Add(session);
        db.Caller.Become(new(person.Id, person.Name, person.Organisation, []), []);
        db.Note(new SignedIn(person.Id, session.Id, way), person);
        await db.SaveChangesAsync(http.RequestAborted);
        await Sweep(now, http.RequestAborted);
        SessionCookie.Write(http, token, options.Longest);
        return session;
    }

    async Task Sweep(DateTimeOffset now, CancellationToken stop)
    {
        var idle = now - options.Idle;
        await db.Set<Session>().Where(it => it.Expires <= now || it.Seen <= idle).ExecuteDeleteAsync(stop);
        await lockOut.Sweep(db, stop);
    }

    static string Cut(string? text, int most) => text is null ? "" : text.Length <= most ? text : text[..most];
}
