using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Anran.Registry.Duplicates;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Registry.Subjects;

/// <summary>One more subject. Where others look like it, it is asked whether it is another one.</summary>
static class AddSubject
{
    public sealed record Request : SubjectForm.Fields
    {
        [StringLength(SubjectContact.LongestName)] public string? Contact { get; init; }
        [StringLength(40)] public string? Phone { get; init; }

        /// <summary>The candidates were looked at, and it is none of them.</summary>
        public bool Sure { get; init; }
    }

    public sealed record Answer(Guid Id);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPost("", Handle).Requires("registry.edit");

    static async Task<Created<Answer>> Handle(
        Request request, Db db, IPlaces places, IOrganisations organisations, SubjectKinds kinds, FindDuplicates duplicates, FieldCipher cipher, CancellationToken stop)
    {
        var place = await request.FindPlace(places, stop);
        await SubjectForm.MustKnow(request.Organisation, db.Caller, organisations, stop);
        var subject = new Subject { Id = RowId.New(), Place = place.Id, ScopeKey = place.ScopeKey, Kind = request.Kind, Organisation = request.Organisation };
        request.WriteInto(subject, kinds);
        subject.WriteContact(request.Contact ?? "", request.Phone ?? "", cipher);
        if (!request.Sure && await duplicates.Of(subject, stop) is { Count: > 0 and var found }) throw SubjectProblems.MaybeThere(found);
        subject.NoteAdded();
        db.Add(subject);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/subjects/{subject.Id}", new Answer(subject.Id));
    }
}
