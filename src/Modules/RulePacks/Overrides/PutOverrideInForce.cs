using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Overrides;

/// <summary>A draft becomes law of its place from its first day on, and gives the one it replaces a last day.</summary>
static class PutOverrideInForce
{
    public sealed record Request([property: Required] int Version);

    public static void Map(IEndpointRouteBuilder overrides) => overrides.MapPost("/{id:guid}/in-force", Handle).Requires("rule-packs.edit");

    static async Task<Ok<EditOverride.Answer>> Handle(Guid id, Request request, Db db, CheckOverride check, TimeProvider time, CancellationToken stop)
    {
        var local = await EditOverride.Find(db, id, stop);
        var replaced = local.Replaces is { } earlier ? await db.Set<RuleOverride>().SingleOrDefaultAsync(it => it.Id == earlier, stop) : null;
        var line = await db.Set<RuleOverride>().Where(it => it.Place == local.Place && it.Pack == local.Pack && it.Rule == local.Rule).MaxAsync(it => it.Line, stop) ?? 0;
        local.PutInForce(replaced, line + 1, request.Version, db.Caller.Id, time.GetUtcNow(), time.Today());
        // The pack may have changed since the draft was saved, and so may what else is in force here.
        await check.Must(local, stop);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException refused) when (StoreProblems.IsTaken(refused))
        {
            // Two drafts, put in force in one moment, took the same line.
            throw OverrideProblems.AnotherCameFirst();
        }
        return TypedResults.Ok(new EditOverride.Answer(id, local.Version));
    }
}
