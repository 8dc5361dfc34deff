using Anran.Authority.Organisations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.MachineKeys;

static class ListMachineKeys
{
    public sealed record Row(
        Guid Id, string Name, string Prefix, IReadOnlyList<string> Permissions, PlaceName Place, OrganisationName? Organisation,
        DateTimeOffset Added, DateOnly? To, DateTimeOffset? Revoked);

    public static void Map(IEndpointRouteBuilder keys) => keys.MapGet("", Handle).Requires(MachineKeyRoutes.Permission);

    static async Task<Ok<Page<Row>>> Handle(Guid? after, int? limit, Db db, IPlaces places, IOrganisations organisations, CancellationToken stop)
    {
        var size = Page.Limit(limit);
        var read = await db.Set<MachineKey>().AsNoTracking().Where(it => after == null || it.Id < after).OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(stop);
        var placeNames = await places.FindAll([.. read.Select(it => it.Place).Distinct()], stop);
        var organisationNames = await organisations.FindAll([.. read.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        return TypedResults.Ok(Page.Of(
            read.ConvertAll(it => new Row(
                it.Id, it.Name, it.Prefix, it.Permissions.Split('\n'), PlaceName.Of(it.Place, placeNames), OrganisationName.Of(it.Organisation, organisationNames), it.Added, it.To, it.Revoked)),
            size, row => row.Id.ToString()));
    }
}
