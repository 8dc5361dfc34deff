using System.ComponentModel.DataAnnotations;
using Anran.Authority.Organisations;
using Anran.Authority.Roles;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.MachineKeys;

static class AddMachineKey
{
    /// <param name="To">First legal day on which it no longer opens.</param>
    public sealed record Request(
        [property: Required, StringLength(60, MinimumLength = 2)] string Name,
        [property: Required, MinLength(1), MaxLength(50)] IReadOnlyList<string> Permissions,
        [property: Required] Guid? Place, Guid? Organisation, DateOnly? To);

    /// <param name="Key">Told once and nowhere kept.</param>
    public sealed record Answer(Guid Id, string Key);

    public static void Map(IEndpointRouteBuilder keys) => keys.MapPost("", Handle).Requires(MachineKeyRoutes.Permission).TellsOnce();

    static async Task<Created<Answer>> Handle(
        Request request, Db db, IPlaces places, Handing handing, IEnumerable<Permission> known, TimeProvider time, CancellationToken stop)
    {
        var permissions = request.Permissions.Distinct().Order(StringComparer.Ordinal).ToList();
        if (permissions.Except(known.Select(it => it.Code)).Any()) throw MachineKeyProblems.PermissionUnknown();
        var place = await places.Find(request.Place!.Value, stop) ?? throw OrganisationProblems.PlaceUnknown();
        if (request.Organisation is { } organisation && !await db.Set<Organisation>().AnyAsync(it => it.Id == organisation, stop)) throw OrganisationProblems.NotFound();
        if (!handing.Covers(permissions, new(place.ScopeKey, request.Organisation))) throw MachineKeyProblems.BeyondYours();

        var (prefix, secret) = MachineKey.New();
        var key = new MachineKey
        {
            Id = RowId.New(),
            Place = place.Id,
            ScopeKey = place.ScopeKey,
            Organisation = request.Organisation,
            Name = request.Name.Trim(),
            Prefix = prefix,
            SecretHash = MachineKey.HashOf(secret),
            Permissions = string.Join('\n', permissions),
            AddedBy = db.Caller.Id,
            Added = time.GetUtcNow(),
            To = request.To,
        };
        key.NoteAdded();
        db.Add(key);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/machine-keys/{key.Id}", new Answer(key.Id, $"{prefix}.{secret}"));
    }
}
