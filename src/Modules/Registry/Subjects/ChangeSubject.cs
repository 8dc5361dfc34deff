using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>Everything that is written about a subject; the contact only when it is typed anew.</summary>
static class ChangeSubject
{
    public sealed record Request : SubjectForm.Fields
    {
        /// <summary>Left out, the contact stays; empty, it goes.</summary>
        [StringLength(SubjectContact.LongestName)] public string? Contact { get; init; }

        /// <summary>As <see cref="Contact"/>.</summary>
        [StringLength(40)] public string? Phone { get; init; }
        public int Version { get; init; }
    }

    public sealed record Answer(int Version);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPut("/{id:guid}", Handle).Requires("registry.edit");

    static async Task<Ok<Answer>> Handle(
        Guid id, Request request, Db db, IPlaces places, IOrganisations organisations, SubjectKinds kinds, FieldCipher cipher, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        if (subject.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        subject.MustBeThere();
        var before = (subject.Place, subject.Organisation);
        if (request.Place != subject.Place)
        {
            var place = await request.FindPlace(places, stop);
            (subject.Place, subject.ScopeKey) = (place.Id, place.ScopeKey);
        }
        if (request.Organisation != subject.Organisation) await SubjectForm.MustKnow(request.Organisation, db.Caller, organisations, stop);
        subject.Organisation = request.Organisation;
        request.WriteInto(subject, kinds);
        subject.WriteContact(request.Contact, request.Phone, cipher);
        subject.NoteChanged();
        db.Entry(subject).State = EntityState.Modified;
        if (before != (subject.Place, subject.Organisation)) await Belongings.Follow(db, [subject], stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(subject.Version));
    }
}
