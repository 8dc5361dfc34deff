using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>One place: where it lies, what it was called and numbered, what it was part of and since when.</summary>
static class GetPlace
{
    public const string Permission = "places.read";

    /// <param name="Path">From the province down to the place itself.</param>
    /// <param name="Changeable">Whether the caller may rename, move or close it: it lies strictly inside their area.</param>
    public sealed record View(
        Guid Id, string Name, PlaceKind Kind, string? Code, IReadOnlyList<NamedPlace> Path, int Children, DateOnly From, DateOnly? To, int Version,
        bool Changeable, IReadOnlyList<Membership> History, IReadOnlyList<FormerName> Names, IReadOnlyList<DatedCode> Codes);

    public sealed record Membership(NamedPlace Parent, DateOnly From, DateOnly? To);

    public sealed record FormerName(string Name, DateOnly From, DateOnly To);

    public sealed record DatedCode(string System, string Code, DateOnly From, DateOnly? To);

    public static void Map(IEndpointRouteBuilder places) => places.MapGet("/{id:guid}", Handle).Requires(Permission);

    static async Task<Ok<View>> Handle(Guid id, Db db, CancellationToken stop)
    {
        var place = await db.Set<Place>().AsNoTracking().SingleOrDefaultAsync(place => place.Id == id, stop) ?? throw PlaceProblems.NotFound();
        var memberships = await db.Set<PlaceParent>().AsNoTracking().Where(member => member.Place == id).OrderBy(member => member.From).ToListAsync(stop);
        var names = await db.Set<PlaceName>().AsNoTracking().Where(name => name.Place == id).OrderBy(name => name.From).ToListAsync(stop);
        var codes = await db.Set<PlaceCode>().AsNoTracking().Where(code => code.Place == id).OrderBy(code => code.From).ToListAsync(stop);
        var parents = await PlaceViews.Names(db, [.. memberships.Select(member => member.Parent)], stop);
        var children = await PlaceViews.Children(db, [id], stop);
        return TypedResults.Ok(new View(
            place.Id, place.Name, place.Kind, codes.Find(code => code.System == PlaceCode.Statistical && code.To is null)?.Code,
            await Path(db, place.ScopeKey, stop), children.GetValueOrDefault(id), place.From, place.To, place.Version, ChangeablePlace.Is(place, db.Caller),
            memberships.ConvertAll(member => new Membership(new(member.Parent, parents[member.Parent]), member.From, member.To)),
            names.ConvertAll(name => new FormerName(name.Name, name.From, name.To)),
            codes.ConvertAll(code => new DatedCode(code.System, code.Code, code.From, code.To))));
    }

    static async Task<List<NamedPlace>> Path(Db db, string scopeKey, CancellationToken stop)
    {
        var keys = PlaceTree.Ancestors(scopeKey).ToList();
        return await db.Unscoped<Place>("paths of places are public")
            .Where(place => keys.Contains(place.ScopeKey) && !place.IsPlaceholder && place.Kind != PlaceKind.Nation)
            .OrderBy(place => place.ScopeKey).Select(place => new NamedPlace(place.Id, place.Name)).ToListAsync(stop);
    }
}
