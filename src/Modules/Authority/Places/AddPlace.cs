using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Identifiers;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>A village, a community, a functional area, or a division younger than the shipped ones.</summary>
static class AddPlace
{
    public sealed record Request(
        [property: Required] Guid Parent,
        [property: Required, StringLength(Place.LongestName, MinimumLength = 1)] string Name,
        [property: Required] PlaceKind Kind,
        [property: StringLength(20)] string? Code,
        [property: Required] DateOnly From);

    public sealed record Answer(Guid Id);

    public static void Map(IEndpointRouteBuilder places) => places.MapPost("/", Handle).Requires(ChangeablePlace.Permission);

    static async Task<Created<Answer>> Handle(Request request, Db db, TreeLock tree, TimeProvider time, CancellationToken stop)
    {
        var id = await tree.Change(() => Add(request, db, time.Today(), stop), stop);
        return TypedResults.Created($"/api/places/{id}", new Answer(id));
    }

    static async Task<Guid> Add(Request request, Db db, DateOnly today, CancellationToken stop)
    {
        var parent = await db.Set<Place>().SingleOrDefaultAsync(place => place.Id == request.Parent, stop) ?? throw PlaceProblems.NotFound();
        var name = ChangeablePlace.Name(request.Name);
        if (request.From > today) throw PlaceProblems.WrongDay(parent.From, today);
        await ChangeablePlace.NameMustBeFree(db, parent.Id, request.Kind, name, stop);
        var segment = PlaceTree.Segment(await PlaceTree.TakeSegments(db, parent.Id, 1, stop));
        var place = Place.New(name, request.Kind, parent, segment, request.From);
        db.Add(place);
        db.Add(new PlaceParent { Place = place.Id, ScopeKey = place.ScopeKey, Parent = parent.Id, From = place.From });
        if (await Code(request.Code, db, stop) is { } code)
            db.Add(new PlaceCode { Place = place.Id, ScopeKey = place.ScopeKey, System = PlaceCode.Statistical, Code = code, From = place.From });
        db.Add(new PlaceChange { Key = place.ScopeKey });
        place.Add(new(place.Id, parent.Id, place.Kind, place.From));
        await db.SaveChangesAsync(stop);
        return place.Id;
    }

    static async Task<string?> Code(string? typed, Db db, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (!DivisionCode.TryParse(typed, out var code, out var fault)) throw PlaceProblems.Code(fault.Text);
        var taken = await db.Unscoped<PlaceCode>("a code may be taken by a place one cannot see")
            .AnyAsync(other => other.System == PlaceCode.Statistical && other.Code == code.Value && other.To == null, stop);
        return taken ? throw PlaceProblems.CodeTaken(code.Value) : code.Value;
    }
}
