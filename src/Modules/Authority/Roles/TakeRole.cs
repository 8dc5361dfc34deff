using System.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Roles;

static class TakeRole
{
    public static void Map(IEndpointRouteBuilder people) => people.MapDelete("/{id:guid}/grants/{grant:guid}", Handle).Requires(Handing.Giving);

    static async Task<NoContent> Handle(Guid id, Guid grant, Db db, Handing handing, RoleBook roles, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        var taken = await db.Set<RoleGrant>().SingleOrDefaultAsync(it => it.Id == grant && it.Person == id, stop) ?? throw RoleProblems.NotFound();
        // A role that is no longer shipped holds nothing, so anybody in charge may clear it away.
        if (roles.Find(taken.Role) is { } role && !handing.Covers(role.Permissions, taken.Scope)) throw RoleProblems.BeyondYours(role);
        db.Remove(taken);
        db.Note(new RoleTaken(id, taken.Id, taken.Role, taken.Place, taken.Organisation), taken);
        await db.SaveChangesAsync(stop);
        await handing.MustLeaveSomebody([taken], stop);
        await transaction.CommitAsync(stop);
        return TypedResults.NoContent();
    }
}
