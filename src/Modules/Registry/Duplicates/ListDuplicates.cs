using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Duplicates;

/// <summary>Which subjects may be the same as one.</summary>
static class ListDuplicates
{
    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/{id:guid}/duplicates", Handle).Requires("registry.read");

    static async Task<Ok<List<DuplicateView>>> Handle(Guid id, Db db, FindDuplicates duplicates, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        return TypedResults.Ok(await DuplicateView.Of(await duplicates.Of(subject, stop), places, kinds, stop));
    }
}
