using System.ComponentModel.DataAnnotations;
using Anran.Authority.Organisations;
using Anran.Authority.People;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Roles;

static class GiveRole
{
    /// <param name="To">First legal day on which it no longer holds.</param>
    public sealed record Request([property: Required, StringLength(40)] string Role, [property: Required] Guid? Place, Guid? Organisation, DateOnly? From, DateOnly? To);

    public sealed record Answer(Guid Id);

    public static void Map(IEndpointRouteBuilder people) => people.MapPost("/{id:guid}/grants", Handle).Requires(Handing.Giving);

    static async Task<Created<Answer>> Handle(Guid id, Request request, Db db, Handing handing, Reader reader, CancellationToken stop)
    {
        var person = await db.Set<Person>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw PersonProblems.NotFound();
        var grant = await reader.Grant(person.Id, request, stop);
        if ((await handing.Open(person.Id, stop)).Any(it => it.Role == grant.Role && it.Scope == grant.Scope)) throw RoleProblems.Given();
        await handing.MustFit(person.Id, [grant], stop);
        db.Add(grant);
        db.Note(new RoleGiven(person.Id, grant.Id, grant.Role, grant.Place, grant.Organisation), grant);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/people/{id}", new Answer(grant.Id));
    }

    /// <summary>Makes a grant of what was asked for, if the caller may give it.</summary>
    internal sealed class Reader(Db db, Handing handing, IPlaces places, TimeProvider time)
    {
        public async Task<RoleGrant> Grant(Guid person, Request request, CancellationToken stop)
        {
            var place = await places.Find(request.Place!.Value, stop) ?? throw OrganisationProblems.PlaceUnknown();
            if (request.Organisation is { } organisation && !await db.Set<Organisation>().AnyAsync(it => it.Id == organisation, stop)) throw OrganisationProblems.NotFound();
            var grant = new RoleGrant
            {
                Id = RowId.New(),
                Person = person,
                Role = request.Role,
                Place = place.Id,
                ScopeKey = place.ScopeKey,
                Organisation = request.Organisation,
                From = request.From ?? time.Today(),
                To = request.To,
            };
            if (grant.To <= grant.From) throw RoleProblems.EndsBeforeItBegins();
            handing.MustGive(grant.Role, grant.Scope);
            return grant;
        }
    }
}
