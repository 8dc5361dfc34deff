using System.Data;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

static class DisablePerson
{
    public static void Map(IEndpointRouteBuilder people) => people.MapPost("/{id:guid}/disable", Handle).Requires("people.manage");

    static async Task<NoContent> Handle(Guid id, Db db, Handing handing, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        var person = await db.Set<Person>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PersonProblems.NotFound();
        if (id == db.Caller.Id) throw PersonProblems.Yourself();
        await handing.MustOutrank(id, stop);
        person.Disable();
        db.RemoveRange(await db.Set<Session>().Where(it => it.Person == id).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
        await handing.MustLeaveSomebody(await handing.Open(id, stop), stop);
        await transaction.CommitAsync(stop);
        return TypedResults.NoContent();
    }
}
