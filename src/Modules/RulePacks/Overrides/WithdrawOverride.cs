using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Overrides;

/// <summary>A draft is given up, or a rule that has not begun is taken back. The row stays, so that one can see what was meant.</summary>
static class WithdrawOverride
{
    public static void Map(IEndpointRouteBuilder overrides) => overrides.MapDelete("/{id:guid}", Handle).Requires("rule-packs.edit");

    static async Task<NoContent> Handle(Guid id, int version, Db db, TimeProvider time, CancellationToken stop)
    {
        var local = await EditOverride.Find(db, id, stop);
        local.Withdraw(version, time.Today());
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
