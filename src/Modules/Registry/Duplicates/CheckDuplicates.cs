using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Registry.Duplicates;

/// <summary>Before a subject is added: which ones look like what was filled in.</summary>
static class CheckDuplicates
{
    public sealed record Request : SubjectForm.Fields;

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPost("/duplicates/check", Handle).Requires("registry.edit");

    static async Task<Ok<List<DuplicateView>>> Handle(Request request, FindDuplicates duplicates, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var place = await request.FindPlace(places, stop);
        var asked = new Subject { Id = RowId.New(), Place = place.Id, ScopeKey = place.ScopeKey, Kind = request.Kind };
        request.WriteInto(asked, kinds);
        return TypedResults.Ok(await DuplicateView.Of(await duplicates.Of(asked, stop), places, kinds, stop));
    }
}
