using Anran.Authority.Organisations;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

static class ShowPerson
{
    public sealed record Answer(
        Guid Id, string Name, string Account, OrganisationName Organisation, PlaceName Place, string? Phone, Standing State, DateTimeOffset? LockedUntil,
        bool TwoFactor, bool MustChangePassword, DateTimeOffset? LastSignIn, IReadOnlyList<GrantRow> Grants, int Version);

    /// <param name="From">First legal day on which it holds.</param>
    /// <param name="To">First legal day on which it no longer does; null: open.</param>
    public sealed record GrantRow(Guid Id, RoleName Role, PlaceName Place, OrganisationName? Organisation, DateOnly From, DateOnly? To);

    public static void Map(IEndpointRouteBuilder people) => people.MapGet("/{id:guid}", Handle).Requires("people.read");

    static async Task<Ok<Answer>> Handle(
        Guid id, Db db, IPlaces places, IOrganisations organisations, RoleBook roles, FieldCipher cipher, SteadyTime time, CancellationToken stop)
    {
        var found = await (
            from row in db.Set<Person>()
            where row.Id == id
            join credential in db.Set<Credential>() on row.Id equals credential.Person
            join door in db.Set<SignIn>() on row.Id equals door.Person
            select new { Person = row, credential.CodeOn, credential.MustChange, door.LastAt }).AsNoTracking().SingleOrDefaultAsync(stop) ?? throw PersonProblems.NotFound();
        var person = found.Person;
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(it => it.Person == id).OrderBy(it => it.Id).ToListAsync(stop);
        var placeNames = await places.FindAll([.. grants.Select(it => it.Place).Append(person.Place).Distinct()], stop);
        var organisationNames = await organisations.FindAll([.. grants.Select(it => it.Organisation).OfType<Guid>().Append(person.Organisation).Distinct()], stop);
        var locked = await Standings.Locked(db, [person.Account], time, stop);
        return TypedResults.Ok(new Answer(
            person.Id, person.Name, person.Account,
            OrganisationName.Of(person.Organisation, organisationNames)!, PlaceName.Of(person.Place, placeNames),
            PhoneNumber.Masked(person, cipher), Standings.Of(person, locked), locked.TryGetValue(person.Account, out var until) ? until : null,
            found.CodeOn, found.MustChange, found.LastAt,
            [.. grants.Select(it => new GrantRow(it.Id, RoleName.Of(it.Role, roles), PlaceName.Of(it.Place, placeNames), OrganisationName.Of(it.Organisation, organisationNames), it.From, it.To))],
            person.Version));
    }
}
