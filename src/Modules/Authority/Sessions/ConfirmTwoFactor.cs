using System.ComponentModel.DataAnnotations;
using Anran.Authority.People;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class ConfirmTwoFactor
{
    public sealed record Request([property: Required, StringLength(20)] string Code);

    public static void Map(IEndpointRouteBuilder session) => session.MapPut("/two-factor", Handle).RequiresSignIn();

    static async Task<NoContent> Handle(Request request, CurrentSession session, Db db, FieldCipher cipher, TimeProvider time, SignInRate rate, HttpContext http, CancellationToken stop)
    {
        rate.MustBeOpen(http);
        var credential = await db.Set<Credential>().SingleAsync(it => it.Person == session.Person, stop);
        if (credential.CodeOn) throw SignInProblems.OnAlready();
        if (credential.CodeSecret is null) throw SignInProblems.NotEnrolling();
        var door = await db.Set<SignIn>().SingleAsync(it => it.Person == session.Person, stop);
        if (!TwoFactor.Take(credential, door, request.Code, cipher, time))
        {
            rate.Count(http);
            throw Problem.Field("code", "two-factor.code-wrong", SignInProblems.CodeRefused().Text);
        }
        credential.CodeOn = true;
        db.Note(new TwoFactorOn(session.Person));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
