using System.ComponentModel.DataAnnotations;
using Anran.Authority.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Organisations;

static class CloseOrganisation
{
    /// <param name="On">First legal day on which it no longer exists.</param>
    public sealed record Request([property: Required] DateOnly? On, int Version);

    public static void Map(IEndpointRouteBuilder organisations) => organisations.MapPost("/{id:guid}/close", Handle).Requires("organisations.manage");

    static async Task<NoContent> Handle(Guid id, Request request, Db db, CancellationToken stop)
    {
        var organisation = await db.Set<Organisation>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OrganisationProblems.NotFound();
        if (organisation.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        var people = await db.Unscoped<Person>("nobody may be left in a closed organisation").CountAsync(it => it.Organisation == id && it.State == PersonState.Active, stop);
        organisation.Close(request.On!.Value, people);
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
