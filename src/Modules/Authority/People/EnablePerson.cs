using Anran.Authority.Organisations;
using Anran.Authority.Roles;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

static class EnablePerson
{
    public static void Map(IEndpointRouteBuilder people) => people.MapPost("/{id:guid}/enable", Handle).Requires("people.manage");

    static async Task<NoContent> Handle(Guid id, Db db, Handing handing, CancellationToken stop)
    {
        var person = await db.Set<Person>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PersonProblems.NotFound();
        await handing.MustOutrank(id, stop);
        (await db.Unscoped<Organisation>("a closed organisation has nobody").SingleAsync(it => it.Id == person.Organisation, stop)).MustBeOpen();
        person.Enable();
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
