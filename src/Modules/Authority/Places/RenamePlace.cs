using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Places;

/// <summary>Another name from a legal day on; papers of earlier days keep the one they were written with.</summary>
static class RenamePlace
{
    public sealed record Request(
        [property: Required, StringLength(Place.LongestName, MinimumLength = 1)] string Name, [property: Required] DateOnly From, [property: Required] int Version);

    public static void Map(IEndpointRouteBuilder places) => places.MapPut("/{id:guid}", Handle).Requires(ChangeablePlace.Permission);

    static async Task<NoContent> Handle(Guid id, Request request, Db db, TreeLock tree, TimeProvider time, CancellationToken stop)
    {
        await tree.Change(() => Rename(id, request, db, time.Today(), stop), stop);
        return TypedResults.NoContent();
    }

    static async Task<int> Rename(Guid id, Request request, Db db, DateOnly today, CancellationToken stop)
    {
        var place = await ChangeablePlace.Load(db, id, request.Version, stop);
        var name = ChangeablePlace.Name(request.Name);
        if (name != place.Name && place.Parent is { } parent) await ChangeablePlace.NameMustBeFree(db, parent, place.Kind, name, stop);
        var since = await db.Set<PlaceName>().Where(former => former.Place == id).MaxAsync(former => (DateOnly?)former.To, stop) ?? place.From;
        if (place.Rename(name, request.From, since, today) is { } former) db.Add(former);
        db.Add(new PlaceChange { Key = place.ScopeKey });
        return await db.SaveChangesAsync(stop);
    }
}
