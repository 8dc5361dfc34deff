using Anran.Authority.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Organisations;

static class ListOrganisations
{
    public sealed record Row(Guid Id, string Name, string ShortName, OrganisationKind Kind, PlaceName Place, string? Code, int People, bool Closed);

    public static void Map(IEndpointRouteBuilder organisations) => organisations.MapGet("", Handle).Requires("organisations.read");

    static async Task<Ok<Page<Row>>> Handle(
        string? q, Guid? place, string? kind, Guid? after, int? limit, Db db, OrganisationKinds kinds, IPlaces places, CancellationToken stop)
    {
        var rows = db.Set<Organisation>().AsNoTracking();
        if (place is { } at) rows = rows.Within((await places.Find(at, stop) ?? throw OrganisationProblems.PlaceUnknown()).ScopeKey);
        if (kind is not null) rows = rows.Where(it => it.Kind == kind);
        if (q?.Trim() is { Length: > 0 } part) rows = rows.Where(it => it.Name.Contains(part) || it.ShortName.Contains(part) || it.Aliases.Contains(part) || it.CreditCode == part);
        if (after is { } last) rows = await After(rows, last, db, stop);

        var size = Page.Limit(limit);
        var read = await rows.OrderBy(it => it.ScopeKey).ThenBy(it => it.Name).ThenBy(it => it.Id).Take(size + 1)
            .Select(it => new { Row = it, People = db.Set<Person>().Count(person => person.Organisation == it.Id && person.State == PersonState.Active) })
            .ToListAsync(stop);
        var names = await places.FindAll([.. read.Select(it => it.Row.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(
            read.ConvertAll(it => new Row(
                it.Row.Id, it.Row.Name, it.Row.ShortName, kinds.Of(it.Row.Kind), PlaceName.Of(it.Row.Place, names), it.Row.CreditCode, it.People, it.Row.ClosedOn is not null)),
            size, row => row.Id.ToString()));
    }

    static async Task<IQueryable<Organisation>> After(IQueryable<Organisation> rows, Guid last, Db db, CancellationToken stop)
    {
        var it = await db.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == last, stop) ?? throw OrganisationProblems.NotFound();
#pragma warning disable CA1309, CA1310 // becomes a comparison in SQL, in the order of the list
        return rows.Where(row => string.Compare(row.ScopeKey, it.ScopeKey) > 0
            || (row.ScopeKey == it.ScopeKey && (string.Compare(row.Name, it.Name) > 0 || (row.Name == it.Name && row.Id > it.Id))));
#pragma warning restore CA1309, CA1310
    }
}
