using Anran.Authority.Organisations;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

static class ListPeople
{
    public sealed record Row(
        Guid Id, string Name, string Account, OrganisationName Organisation, PlaceName Place, IReadOnlyList<RoleName> Roles, Standing State, DateTimeOffset? LastSignIn);

    public static void Map(IEndpointRouteBuilder people) => people.MapGet("", Handle).Requires("people.read");

    static async Task<Ok<Page<Row>>> Handle(
        string? q, Guid? place, Guid? organisation, string? role, Guid? after, int? limit,
        Db db, IPlaces places, IOrganisations organisations, RoleBook roles, SteadyTime steady, TimeProvider time, CancellationToken stop)
    {
        var (rows, today, size) = (db.Set<Person>().AsNoTracking(), time.Today(), Page.Limit(limit));
        if (place is { } at) rows = rows.Within((await places.Find(at, stop) ?? throw OrganisationProblems.PlaceUnknown()).ScopeKey);
        if (organisation is not null) rows = rows.Where(it => it.Organisation == organisation);
        if (role is not null) rows = rows.Where(it => db.Set<RoleGrant>().Any(grant => grant.Person == it.Id && grant.Role == role && grant.From <= today && (grant.To == null || grant.To > today)));
        if (q?.Trim() is { Length: > 0 } part)
        {
            var account = Account.Normal(part);
            rows = rows.Where(it => it.Name.Contains(part) || (account != "" && it.Account.Contains(account)));
        }
        if (after is { } last) rows = await After(rows, last, db, stop);

        var read = await rows.OrderBy(it => it.ScopeKey).ThenBy(it => it.Name).ThenBy(it => it.Id).Take(size + 1)
            .Select(it => new
            {
                Person = it,
                Last = db.Set<SignIn>().Where(door => door.Person == it.Id).Select(door => door.LastAt).FirstOrDefault(),
                Grants = db.Set<RoleGrant>().Where(grant => grant.Person == it.Id).ToList(),
            }).ToListAsync(stop);
        var placeNames = await places.FindAll([.. read.Select(it => it.Person.Place).Distinct()], stop);
        var organisationNames = await organisations.FindAll([.. read.Select(it => it.Person.Organisation).Distinct()], stop);
        var locked = await Standings.Locked(db, read.Select(it => it.Person.Account), steady, stop);
        return TypedResults.Ok(Page.Of(
            read.ConvertAll(it => new Row(
                it.Person.Id, it.Person.Name, it.Person.Account,
                OrganisationName.Of(it.Person.Organisation, organisationNames)!, PlaceName.Of(it.Person.Place, placeNames),
                [.. it.Grants.Where(grant => grant.HoldsOn(today)).Select(grant => grant.Role).Distinct().Select(code => RoleName.Of(code, roles))],
                Standings.Of(it.Person, locked), it.Last)),
            size, row => row.Id.ToString()));
    }

    static async Task<IQueryable<Person>> After(IQueryable<Person> rows, Guid last, Db db, CancellationToken stop)
    {
        var it = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == last, stop) ?? throw PersonProblems.NotFound();
#pragma warning disable CA1309, CA1310 // becomes a comparison in SQL, in the order of the list
        return rows.Where(row => string.Compare(row.ScopeKey, it.ScopeKey) > 0
            || (row.ScopeKey == it.ScopeKey && (string.Compare(row.Name, it.Name) > 0 || (row.Name == it.Name && row.Id > it.Id))));
#pragma warning restore CA1309, CA1310
    }
}
