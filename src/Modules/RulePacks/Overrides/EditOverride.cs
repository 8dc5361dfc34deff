using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Overrides;

/// <summary>Another wording of a draft.</summary>
static class EditOverride
{
    /// <param name="Version">Goes into the next change.</param>
    public sealed record Answer(Guid Id, int Version);

    public static void Map(IEndpointRouteBuilder overrides) => overrides.MapPut("/{id:guid}", Handle).Requires("rule-packs.edit");

    static async Task<Ok<Answer>> Handle(Guid id, int version, WriteOverride.Form form, Db db, CheckOverride check, CancellationToken stop)
    {
        var local = await Find(db, id, stop);
        local.Edit(form.Read(), version);
        await check.Must(local, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(id, local.Version));
    }

    public static async Task<RuleOverride> Find(Db db, Guid id, CancellationToken stop) =>
        await db.Set<RuleOverride>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OverrideProblems.NotFound();
}
