using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>Part of another place from a legal day on. The keys of everything in it follow at once; the days before stay as they were.</summary>
static class MovePlace
{
    public sealed record Request([property: Required] Guid Parent, [property: Required] DateOnly From, [property: Required] int Version);

    public static void Map(IEndpointRouteBuilder places) => places.MapPost("/{id:guid}/moves", Handle).Requires(ChangeablePlace.Permission);

    static async Task<NoContent> Handle(Guid id, Request request, Db db, TreeLock tree, TimeProvider time, CancellationToken stop)
    {
        await tree.Change(() => Move(id, request, db, time.Today(), stop), stop);
        return TypedResults.NoContent();
    }

    static async Task<int> Move(Guid id, Request request, Db db, DateOnly today, CancellationToken stop)
    {
        var place = await ChangeablePlace.Load(db, id, request.Version, stop);
        var parent = await db.Set<Place>().SingleOrDefaultAsync(other => other.Id == request.Parent, stop) ?? throw PlaceProblems.NotFound();
        var current = await db.Set<PlaceParent>().SingleAsync(member => member.Place == id && member.To == null, stop);
        var was = place.ScopeKey;
        var deepest = await db.Unscoped<Place>("depth of the whole subtree").Within(was).MaxAsync(below => below.ScopeKey.Length, stop);
        if (deepest - was.Length + parent.ScopeKey.Length + PlaceTree.SegmentLength > Scope.MaxLength) throw PlaceProblems.TooDeep();
        var segment = PlaceTree.Segment(await PlaceTree.TakeSegments(db, parent.Id, 1, stop));
        if (place.MoveTo(parent, current, request.From, today, segment) is { } membership) db.Add(membership);
        await ChangeablePlace.NameMustBeFree(db, parent.Id, place.Kind, place.Name, stop);
        db.Add(new PlaceChange { Key = place.ScopeKey, Was = was });
        var rows = await db.SaveChangesAsync(stop);
        await Rekey.Subtree(db, was, place.ScopeKey, stop);
        return rows;
    }
}
