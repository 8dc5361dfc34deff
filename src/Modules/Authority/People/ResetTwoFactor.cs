using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

/// <summary>For somebody who lost the phone.</summary>
static class ResetTwoFactor
{
    public static void Map(IEndpointRouteBuilder people) => people.MapPost("/{id:guid}/reset-two-factor", Handle).Requires("people.manage");

    static async Task<NoContent> Handle(Guid id, Db db, Handing handing, CancellationToken stop)
    {
        var person = await db.Set<Person>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PersonProblems.NotFound();
        await handing.MustOutrank(id, stop);
        var credential = await db.Set<Credential>().SingleAsync(it => it.Person == id, stop);
        if (credential.CodeSecret is null) return TypedResults.NoContent();
        TwoFactor.End(credential);
        db.Note(new TwoFactorReset(id), person);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
