using System.ComponentModel.DataAnnotations;
using Anran.Authority.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class ChangePassword
{
    public sealed record Request([property: Required, StringLength(1000)] string Current, [property: Required, StringLength(1000)] string Next);

    public static void Map(IEndpointRouteBuilder session) =>
        session.MapPost("/password", Handle).RequiresSignIn().WithMetadata(new BeforeFirstPassword());

    static async Task<NoContent> Handle(Request request, CurrentSession session, Db db, Passwords passwords, LockOut lockOut, SignInRate rate, HttpContext http, CancellationToken stop)
    {
        rate.MustBeOpen(http);
        var account = await db.Unscoped<Person>("everybody may read their own account").Where(it => it.Id == session.Person).Select(it => it.Account).SingleAsync(stop);
        using var turn = await lockOut.Queue(account, stop);
        var credential = await db.Set<Credential>().SingleAsync(it => it.Person == session.Person, stop);
        if (passwords.Check(credential, request.Current) == PasswordVerificationResult.Failed)
        {
            rate.Count(http);
            throw SignInProblems.CurrentWrong();
        }
        if (passwords.Weakness(request.Next, account) is { } why) throw SignInProblems.Weak(why);
        if (request.Next == request.Current) throw SignInProblems.Weak(new("新口令与当前口令相同。", "The new password is the current one."));

        (credential.PasswordHash, credential.MustChange) = (passwords.Hash(request.Next), false);
        db.Note(new PasswordChanged(session.Person));
        // Whoever else knew the old one is out.
        db.RemoveRange(await db.Set<Session>().Where(it => it.Person == session.Person && it.Id != session.Id).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
