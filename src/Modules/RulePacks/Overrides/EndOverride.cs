using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.RulePacks.Overrides;

/// <summary>A local rule gets a last day; from the next on the rule above applies again.</summary>
static class EndOverride
{
    /// <param name="To">Last legal day, today at the earliest.</param>
    public sealed record Request([property: Required] DateOnly To, [property: Required] int Version);

    public static void Map(IEndpointRouteBuilder overrides) => overrides.MapPost("/{id:guid}/end", Handle).Requires("rule-packs.edit");

    static async Task<Ok<EditOverride.Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var local = await EditOverride.Find(db, id, stop);
        local.End(request.To, request.Version, time.Today());
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new EditOverride.Answer(id, local.Version));
    }
}
