using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.MachineKeys;

static class RevokeMachineKey
{
    public static void Map(IEndpointRouteBuilder keys) => keys.MapDelete("/{id:guid}", Handle).Requires(MachineKeyRoutes.Permission);

    static async Task<NoContent> Handle(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var key = await db.Set<MachineKey>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw MachineKeyProblems.NotFound();
        key.Revoke(time.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
