using Anran.Authority.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Organisations;

static class ShowOrganisation
{
    public sealed record Answer(
        Guid Id, string Name, string ShortName, IReadOnlyList<string> Aliases, OrganisationKind Kind, PlaceName Place, string? CreditCode,
        OrganisationName? Parent, int People, DateOnly? ClosedOn, int Version);

    public static void Map(IEndpointRouteBuilder organisations) => organisations.MapGet("/{id:guid}", Handle).Requires("organisations.read");

    static async Task<Ok<Answer>> Handle(Guid id, Db db, OrganisationKinds kinds, IPlaces places, IOrganisations names, CancellationToken stop)
    {
        var it = await db.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OrganisationProblems.NotFound();
        var people = await db.Set<Person>().CountAsync(person => person.Organisation == id && person.State == PersonState.Active, stop);
        var parents = await names.FindAll([.. it.Parent is { } parent ? new[] { parent } : []], stop);
        return TypedResults.Ok(new Answer(
            it.Id, it.Name, it.ShortName, it.Aliases.Split('\n', StringSplitOptions.RemoveEmptyEntries), kinds.Of(it.Kind),
            PlaceName.Of(it.Place, await places.FindAll([it.Place], stop)), it.CreditCode, OrganisationName.Of(it.Parent, parents), people, it.ClosedOn, it.Version));
    }
}
