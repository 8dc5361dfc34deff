using System.ComponentModel.DataAnnotations;
using Anran.Authority.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class EndTwoFactor
{
    public sealed record Request([property: Required, StringLength(1000)] string Password);

    public static void Map(IEndpointRouteBuilder session) => session.MapDelete("/two-factor", Handle).RequiresSignIn();

    static async Task<NoContent> Handle([FromBody] Request request, CurrentSession session, Db db, Passwords passwords, SignInRate rate, HttpContext http, CancellationToken stop)
    {
        rate.MustBeOpen(http);
        var credential = await db.Set<Credential>().SingleAsync(it => it.Person == session.Person, stop);
        if (passwords.Check(credential, request.Password) == PasswordVerificationResult.Failed)
        {
            rate.Count(http);
            throw Problem.Field("password", "password.current-wrong", SignInProblems.CurrentWrong().Text);
        }
        if (credential.CodeSecret is null) return TypedResults.NoContent();
        TwoFactor.End(credential);
        db.Note(new TwoFactorOff(session.Person));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
