using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

/// <summary>Without mail: the administrator is told a new first password and hands it over.</summary>
static class ResetPassword
{
    public sealed record Answer(string FirstPassword);

    public static void Map(IEndpointRouteBuilder people) => people.MapPost("/{id:guid}/reset-password", Handle).Requires("people.manage").TellsOnce();

    static async Task<Ok<Answer>> Handle(Guid id, Db db, Handing handing, Passwords passwords, CancellationToken stop)
    {
        var person = await db.Set<Person>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PersonProblems.NotFound();
        if (id == db.Caller.Id) throw PersonProblems.Yourself();
        await handing.MustOutrank(id, stop);
        var credential = await db.Set<Credential>().SingleAsync(it => it.Person == id, stop);
        var password = Passwords.First();
        (credential.PasswordHash, credential.MustChange) = (passwords.HashFirst(password), true);
        db.RemoveRange(await db.Set<Session>().Where(it => it.Person == id).ToListAsync(stop));
        await LockOut.Lift(db, person.Account, stop);
        db.Note(new PasswordReset(id), person);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(password));
    }
}
