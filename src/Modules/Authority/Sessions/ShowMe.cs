using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Roles;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Sessions;

static class ShowMe
{
    public sealed record Me(
        MySelf Person, bool MustChangePassword, bool TwoFactor, IReadOnlyList<string> Permissions, IReadOnlyList<MyGrant> Grants, string Language, DateTimeOffset ExpiresAt);
    public sealed record MySelf(Guid Id, string Name, string Account, OrganisationName? Organisation);
    public sealed record MyGrant(Guid Id, RoleName Role, PlaceName Place, OrganisationName? Organisation);

    public static void Map(IEndpointRouteBuilder session) =>
        session.MapGet("", Handle).RequiresSignIn().WithMetadata(new BeforeFirstPassword());

    static async Task<Ok<Me>> Handle(CurrentSession session, Reader me, CancellationToken stop) => TypedResults.Ok(await me.Of(session.Person, session.Expires, session.MustChangePassword, stop));

    internal sealed class Reader(Db db, RoleBook roles, IPlaces places, IOrganisations organisations, TimeProvider time)
    {
        public async Task<Me> Of(Guid id, DateTimeOffset expires, bool mustChange, CancellationToken stop)
        {
            const string why = "everybody may see their own roles, wherever they hold";
            var me = await (
                from person in db.Unscoped<Person>(why)
                where person.Id == id
                join credential in db.Set<Credential>() on person.Id equals credential.Person
                join door in db.Set<SignIn>() on person.Id equals door.Person
                select new
                {
                    person.Name,
                    person.Account,
                    person.Organisation,
                    credential.CodeOn,
                    door.Language,
                    Grants = db.Set<RoleGrant>().Where(grant => grant.Person == person.Id).ToList(),
                }).AsNoTracking().SingleAsync(stop);
            var held = me.Grants.Where(grant => grant.HoldsOn(time.Today())).Select(grant => (Grant: grant, Role: roles.Find(grant.Role))).Where(it => it.Role is not null).ToList();
            var placeNames = await places.FindAll([.. held.Select(it => it.Grant.Place).Distinct()], stop);
            var organisationNames = await organisations.FindAll([.. held.Select(it => it.Grant.Organisation).OfType<Guid>().Append(me.Organisation).Distinct()], stop);
            return new(
                new(id, me.Name, me.Account, OrganisationName.Of(me.Organisation, organisationNames)),
                mustChange,
                me.CodeOn,
                [.. held.SelectMany(it => it.Role!.Permissions).Distinct().Order(StringComparer.Ordinal)],
                [.. held.Select(it => new MyGrant(it.Grant.Id, RoleName.Of(it.Grant.Role, roles), PlaceName.Of(it.Grant.Place, placeNames), OrganisationName.Of(it.Grant.Organisation, organisationNames)))],
                me.Language,
                expires);
        }
    }
}
