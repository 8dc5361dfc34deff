using Anran.Rules;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Overrides;

/// <summary>One local rule, with everything it says.</summary>
static class ShowOverride
{
    public sealed record View(
        Guid Id, string Pack, string Rule, RulePlace Place, OverrideMode Mode, OverrideState State, DateOnly From, DateOnly? To, LocalText Body,
        Guid? Replaces, DateTimeOffset MadeAt, DateTimeOffset? InForceAt, int Version);

    public static void Map(IEndpointRouteBuilder overrides) => overrides.MapGet("/{id:guid}", Handle).Requires("rule-packs.edit");

    static async Task<Ok<View>> Handle(Guid id, Db db, IPlaces places, CancellationToken stop)
    {
        var it = await db.Set<RuleOverride>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OverrideProblems.NotFound();
        var names = await places.FindAll([it.Place], stop);
        return TypedResults.Ok(new View(
            it.Id, it.Pack, it.Rule, RulePlace.Of(it.Place, names), it.Mode, it.State, it.From, it.To, it.Body, it.Replaces, it.MadeAt, it.InForceAt, it.Version));
    }
}
