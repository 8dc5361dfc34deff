using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Authority.Organisations;

/// <summary>Everything but the place: an organisation that moves is closed and added anew, so that its past stays where it was.</summary>
static class EditOrganisation
{
    public sealed record Request : OrganisationForm.Fields
    {
        public int Version { get; init; }
    }

    public sealed record Answer(int Version);

    public static void Map(IEndpointRouteBuilder organisations) => organisations.MapPut("/{id:guid}", Handle).Requires("organisations.manage");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, OrganisationKinds kinds, CancellationToken stop)
    {
        var organisation = await db.Set<Organisation>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OrganisationProblems.NotFound();
        if (organisation.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        organisation.MustBeOpen();
        await request.WriteInto(organisation, db, kinds, stop);
        organisation.NoteChanged();
        db.Entry(organisation).State = EntityState.Modified;
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(organisation.Version));
    }
}
