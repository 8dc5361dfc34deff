using Anran.Authority.MachineKeys;
using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;

namespace Anran.Tests.Strangers;

sealed class OrganisationSeed : Seed<Organisation>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        // An organisation's own row belongs to itself, so here the owner is the row.
        yield return new Organisation { Id = spot.Organisation, Name = $"单位{spot.Mark}", ShortName = spot.Mark, Kind = "other", Place = spot.Place, ScopeKey = spot.ScopeKey };
    }
}

sealed class PersonSeed : Seed<Person>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        var id = Guid.CreateVersion7();
        yield return new Person { Id = id, Name = $"人{spot.Mark}", Account = spot.Mark, Organisation = spot.Organisation, Place = spot.Place, ScopeKey = spot.ScopeKey };
        yield return new Credential { Person = id, PasswordHash = spot.Mark, MustChange = false };
        yield return new SignIn { Person = id };
    }
}

sealed class RoleGrantSeed : Seed<RoleGrant>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new RoleGrant { Id = Guid.CreateVersion7(), Person = Guid.CreateVersion7(), Role = "leader", Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, From = Some.Long };
    }
}

sealed class RevealSeed : Seed<Reveal>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new Reveal { Id = Guid.CreateVersion7(), Person = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Field = "phone", Purpose = spot.Mark, ByWhom = Guid.CreateVersion7(), At = App.Now };
    }
}

sealed class MachineKeySeed : Seed<MachineKey>
{
    public override IEnumerable<object> Rows(Spot spot)
    {
        yield return new MachineKey { Id = Guid.CreateVersion7(), Place = spot.Place, ScopeKey = spot.ScopeKey, Organisation = spot.Organisation, Name = spot.Mark, Prefix = spot.Mark, SecretHash = [1], Permissions = "people.read", AddedBy = Guid.CreateVersion7(), Added = App.Now };
    }
}
