using System.ComponentModel.DataAnnotations;
using Anran.Authority.People;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class SignInByPassword
{
    public sealed record Request([property: Required, StringLength(200)] string Account, [property: Required, StringLength(1000)] string Password, [property: StringLength(20)] string? Code);

    public static void Map(IEndpointRouteBuilder session) =>
        session.MapPost("", Handle).OpenToAll("one cannot be signed in before signing in");

    static async Task<Ok<ShowMe.Me>> Handle(
        Request request, Db db, Passwords passwords, LockOut lockOut, SignInRate rate, OpenSession open, FieldCipher cipher, TimeProvider time, ShowMe.Reader me, HttpContext http, CancellationToken stop)
    {
        rate.MustBeOpen(http);
        var account = Account.Normal(request.Account);
        using var turn = await lockOut.Queue(account, stop);
        var found = await Find(db, account, stop);
        if (lockOut.Until(found.Failure) is { } until)
        {
            await Fail(SignInFailed.Reason.Locked);
            throw SignInProblems.Locked(until);
        }

        var check = passwords.Check(found.Credential, request.Password);
        if (check == PasswordVerificationResult.Failed) throw await Miss(found.Person is null ? SignInFailed.Reason.NoSuchAccount : SignInFailed.Reason.Password, SignInProblems.Refused());
        if (found.Person!.State == PersonState.Disabled) throw await Miss(SignInFailed.Reason.Disabled, SignInProblems.Refused());
        if (found.Credential!.CodeOn)
        {
            if (string.IsNullOrWhiteSpace(request.Code)) throw SignInProblems.CodeNeeded();
            if (!TwoFactor.Take(found.Credential, found.Door!, request.Code, cipher, time)) throw await Miss(SignInFailed.Reason.Code, SignInProblems.CodeRefused());
        }

        if (check == PasswordVerificationResult.SuccessRehashNeeded) found.Credential.PasswordHash = passwords.Hash(request.Password);
        if (found.Failure is not null) db.Remove(found.Failure);
        var session = await open.For(found.Person, found.Door!, "password", http);
        return TypedResults.Ok(await me.Of(found.Person.Id, session.Expires, found.Credential.MustChange, stop));

        async Task<Problem> Miss(SignInFailed.Reason why, Problem refusal)
        {
            var locked = lockOut.Count(db, account, found.Failure);
            await Fail(why);
            return locked is { } until ? SignInProblems.Locked(until) : refusal;
        }

        async Task Fail(SignInFailed.Reason why)
        {
            rate.Count(http);
            db.Note(new SignInFailed(found.Person?.Id, why), found.Person);
            await db.SaveChangesAsync(stop);
        }
    }

    static async Task<(Person? Person, Credential? Credential, SignIn? Door, SignInFailure? Failure)> Find(Db db, string account, CancellationToken stop)
    {
        var key = LockOut.KeyOf(account);
        var found = await (
            from person in db.Unscoped<Person>("nobody has a scope before signing in")
            where person.Account == account
            join credential in db.Set<Credential>() on person.Id equals credential.Person
            join door in db.Set<SignIn>() on person.Id equals door.Person
            select new { person, credential, door }).SingleOrDefaultAsync(stop);
        var failure = await db.Set<SignInFailure>().SingleOrDefaultAsync(it => it.AccountHash == key, stop);
        return (found?.person, found?.credential, found?.door, failure);
    }
}
