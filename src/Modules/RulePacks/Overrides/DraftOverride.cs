using System.ComponentModel.DataAnnotations;
using Anran.RulePacks.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Overrides;

/// <summary>A place begins a rule of its own. It binds nobody before somebody puts it in force.</summary>
static class DraftOverride
{
    /// <param name="Rule">Of the pack; of an added rule its new id.</param>
    /// <param name="Replaces">A local rule of this place and this rule, whose next version this is.</param>
    public sealed record Request(
        [property: Required, StringLength(60, MinimumLength = 1)] string Pack,
        [property: Required, StringLength(60, MinimumLength = 1)] string Rule,
        [property: Required] Guid Place,
        Guid? Replaces,
        [property: Required] WriteOverride.Form Form);

    public static void Map(IEndpointRouteBuilder overrides) => overrides.MapPost("/", Handle).Requires("rule-packs.edit");

    static async Task<Created<EditOverride.Answer>> Handle(Request request, Db db, IPlaces places, PackShelf shelf, CheckOverride check, TimeProvider time, CancellationToken stop)
    {
        var pack = shelf.Must(request.Pack);
        var place = await Mine(request.Place, db, places, stop);
        if (request.Replaces is { } earlier && !await db.Set<RuleOverride>().AnyAsync(it => it.Id == earlier && it.Place == place.Id && it.Pack == pack.Code && it.Rule == request.Rule, stop))
            throw OverrideProblems.NotFound();
        var now = time.GetUtcNow();
        var local = RuleOverride.Draft(RowId.New(now), (place.Id, place.ScopeKey), pack.Code, request.Rule, request.Form.Read(), request.Replaces, db.Caller.Id, now);
        await check.Must(local, stop);
        db.Add(local);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/rule-overrides/{local.Id}", new EditOverride.Answer(local.Id, local.Version));
    }

    /// <summary>A place for all of which the caller may make rules.</summary>
    public static async Task<PlaceEntry> Mine(Guid id, Db db, IPlaces places, CancellationToken stop)
    {
        var place = await places.Find(id, stop);
        return place is not null && db.Caller.Scopes.Any(scope => scope.Organisation is null && scope.Covers(place.ScopeKey)) ? place : throw OverrideProblems.PlaceNotFound();
    }
}
