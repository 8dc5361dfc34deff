using System.ComponentModel.DataAnnotations;
using Anran.Authority.Organisations;
using Anran.Authority.Roles;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.People;

static class EditPerson
{
    /// <param name="Phone">Null leaves the number as it is, which the editor sees only masked; empty removes it.</param>
    public sealed record Request(
        [property: Required, StringLength(60, MinimumLength = 1)] string Name,
        [property: Required, StringLength(Account.Longest, MinimumLength = 2)] string Account,
        [property: Required] Guid? Organisation,
        [property: StringLength(30)] string? Phone,
        int Version);

    public sealed record Answer(int Version);

    public static void Map(IEndpointRouteBuilder people) => people.MapPut("/{id:guid}", Handle).Requires("people.manage");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, Handing handing, FieldCipher cipher, CancellationToken stop)
    {
        var person = await db.Set<Person>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PersonProblems.NotFound();
        if (person.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        await handing.MustOutrank(id, stop);
        if (request.Organisation != person.Organisation) await Move(person, request.Organisation!.Value, db, stop);
        var account = People.Account.MustBeGood(request.Account);
        if (account != person.Account && await db.Unscoped<Person>("an account is unique in the deployment").AnyAsync(it => it.Account == account, stop)) throw PersonProblems.AccountTaken();
        (person.Name, person.Account) = (request.Name.Trim(), account);
        if (request.Phone is not null) PhoneNumber.Write(person, PhoneNumber.Clean(request.Phone), cipher);
        person.NoteChanged();
        db.Entry(person).State = EntityState.Modified;
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(person.Version));
    }

    static async Task Move(Person person, Guid to, Db db, CancellationToken stop)
    {
        var organisation = await db.Set<Organisation>().SingleOrDefaultAsync(it => it.Id == to, stop) ?? throw OrganisationProblems.NotFound();
        organisation.MustBeOpen();
        (person.Organisation, person.Place, person.ScopeKey) = (organisation.Id, organisation.Place, organisation.ScopeKey);
    }
}
