using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>The place no longer exists from a legal day on. What happened in it stays with it.</summary>
static class ClosePlace
{
    /// <param name="On">The first day on which it no longer exists.</param>
    public sealed record Request([property: Required] DateOnly On, [property: Required] int Version);

    public static void Map(IEndpointRouteBuilder places) => places.MapPost("/{id:guid}/close", Handle).Requires(ChangeablePlace.Permission);

    static async Task<NoContent> Handle(Guid id, Request request, Db db, TreeLock tree, TimeProvider time, CancellationToken stop)
    {
        await tree.Change(() => Close(id, request, db, time.Today(), stop), stop);
        return TypedResults.NoContent();
    }

    static async Task<int> Close(Guid id, Request request, Db db, DateOnly today, CancellationToken stop)
    {
        var place = await ChangeablePlace.Load(db, id, request.Version, stop);
        var below = await db.Unscoped<Place>("children one cannot see count as well").CountAsync(child => child.Parent == id && child.To == null, stop);
        if (below > 0) throw PlaceProblems.HasChildren(below);
        var current = await db.Set<PlaceParent>().SingleAsync(member => member.Place == id && member.To == null, stop);
        place.Close(request.On, current, today);
        foreach (var code in await db.Set<PlaceCode>().Where(code => code.Place == id && code.To == null).ToListAsync(stop)) code.To = request.On;
        db.Add(new PlaceChange { Key = place.ScopeKey });
        return await db.SaveChangesAsync(stop);
    }
}
