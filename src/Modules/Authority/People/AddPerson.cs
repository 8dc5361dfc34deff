using System.ComponentModel.DataAnnotations;
using Anran.Authority.Organisations;
using Anran.Authority.Roles;
using Anran.Authority.Sessions;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

static class AddPerson
{
    const int MostRoles = 20;

    public sealed record Request(
        [property: Required, StringLength(60, MinimumLength = 1)] string Name,
        [property: Required, StringLength(Account.Longest, MinimumLength = 2)] string Account,
        [property: Required] Guid? Organisation,
        [property: StringLength(30)] string? Phone,
        [property: MaxLength(MostRoles)] IReadOnlyList<GiveRole.Request?>? Roles);

    /// <param name="FirstPassword">Told once and nowhere kept; must be changed at the first sign-in.</param>
    public sealed record Answer(Guid Id, string FirstPassword);

    public static void Map(IEndpointRouteBuilder people) => people.MapPost("", Handle).Requires("people.manage").TellsOnce();

    static async Task<Created<Answer>> Handle(
        Request request, Db db, NewPerson newPerson, GiveRole.Reader reader, Handing handing, FieldCipher cipher, CancellationToken stop)
    {
        var organisation = await db.Set<Organisation>().SingleOrDefaultAsync(it => it.Id == request.Organisation, stop) ?? throw OrganisationProblems.NotFound();
        organisation.MustBeOpen();
        var (account, phone) = (People.Account.MustBeGood(request.Account), PhoneNumber.Clean(request.Phone));
        if (await db.Unscoped<Person>("an account is unique in the deployment").AnyAsync(it => it.Account == account, stop)) throw PersonProblems.AccountTaken();

        var (person, password) = newPerson.Make(request.Name.Trim(), account, organisation);
        PhoneNumber.Write(person, phone, cipher);
        var grants = new List<RoleGrant>();
        foreach (var role in request.Roles?.OfType<GiveRole.Request>() ?? []) grants.Add(await reader.Grant(person.Id, role, stop));
        if (grants.DistinctBy(it => (it.Role, it.Scope)).Count() < grants.Count) throw RoleProblems.Given();
        handing.MustFit(grants);
        foreach (var grant in grants)
        {
            db.Add(grant);
            db.Note(new RoleGiven(person.Id, grant.Id, grant.Role, grant.Place, grant.Organisation), grant);
        }
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/people/{person.Id}", new Answer(person.Id, password));
    }
}

/// <summary>All the rows of somebody new.</summary>
sealed class NewPerson(Db db, Passwords passwords)
{
    /// <returns>The person and their first password, which is nowhere else.</returns>
    public (Person Person, string FirstPassword) Make(string name, string account, Organisation organisation)
    {
        var (id, password) = (RowId.New(), Passwords.First());
        var person = new Person { Id = id, Name = name, Account = account, Organisation = organisation.Id, Place = organisation.Place, ScopeKey = organisation.ScopeKey };
        db.Add(person);
        db.Add(new Credential { Person = id, PasswordHash = passwords.HashFirst(password), MustChange = true });
        db.Add(new SignIn { Person = id });
        person.NoteAdded();
        return (person, password);
    }
}
