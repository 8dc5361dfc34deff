using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Authority.Organisations;

static class AddOrganisation
{
    public sealed record Request : OrganisationForm.Fields
    {
        [Required] public Guid? Place { get; init; }
    }

    public sealed record Answer(Guid Id);

    public static void Map(IEndpointRouteBuilder organisations) => organisations.MapPost("", Handle).Requires("organisations.manage");

    static async Task<Created<Answer>> Handle(Request request, Db db, IPlaces places, OrganisationKinds kinds, CancellationToken stop)
    {
        var place = await places.Find(request.Place!.Value, stop) ?? throw OrganisationProblems.PlaceUnknown();
        var organisation = new Organisation { Id = RowId.New(), Place = place.Id, ScopeKey = place.ScopeKey, Name = request.Name, Kind = request.Kind };
        await request.WriteInto(organisation, db, kinds, stop);
        organisation.NoteAdded();
        db.Add(organisation);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/organisations/{organisation.Id}", new Answer(organisation.Id));
    }
}
