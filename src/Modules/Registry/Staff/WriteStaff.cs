using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Anran.Kernel.Time;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Staff;

/// <summary>Somebody begins, changes, or leaves; told by those who look after the registry, or by the subject's own people, which is noted.</summary>
static class WriteStaff
{
    /// <param name="Name">Needed when somebody begins; left out later, it stays, as do <paramref name="Phone"/> and <paramref name="CitizenNumber"/>.</param>
    public sealed record Request(
        [property: Required] StaffRole? Role, [property: StringLength(SubjectContact.LongestName)] string? Name, [property: StringLength(40)] string? Phone,
        [property: StringLength(40)] string? CitizenNumber, DateOnly? Since, int Version);

    public sealed record Leaving([property: Required] DateOnly? On, int Version);

    public sealed record Reason([property: Required, StringLength(200, MinimumLength = 4)] string Purpose);

    public sealed record Answer(Guid Id, int Version);

    public sealed record Revealed(string Name, string? Phone, string? CitizenNumber);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/subjects/{id:guid}/staff", Add).Requires("registry.details");
        api.MapPut("/staff/{id:guid}", Change).Requires("registry.details");
        api.MapPost("/staff/{id:guid}/leave", Leave).Requires("registry.details");
        api.MapPost("/staff/{id:guid}/reveal", Reveal).Requires("people.reveal").TellsOnce();
    }

    static async Task<Created<Answer>> Add(Guid id, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        subject.MustBeThere();
        if (await db.Set<StaffMember>().CountAsync(it => it.Subject == id && it.LeftOn == null, stop) >= ListStaff.Most) throw StaffProblems.TooMany(ListStaff.Most);
        var member = new StaffMember { Id = RowId.New(), Subject = id, Place = subject.Place, ScopeKey = subject.ScopeKey, Organisation = subject.Organisation, Role = request.Role!.Value };
        member.Write(request.Name ?? "", request.Phone, request.CitizenNumber, request.Since, time.Today(), db.Caller.IsOf(subject), cipher);
        member.NoteAdded();
        db.Add(member);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/subjects/{id}/staff", new Answer(member.Id, member.Version));
    }

    static async Task<Ok<Answer>> Change(Guid id, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var member = await Find(id, request.Version, db, stop);
        member.MustBeThere();
        member.Role = request.Role!.Value;
        member.Write(request.Name, request.Phone, request.CitizenNumber, request.Since, time.Today(), db.Caller.IsOf(member), cipher);
        member.NoteChanged();
        db.Entry(member).State = EntityState.Modified;
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(id, member.Version));
    }

    static async Task<Ok<Answer>> Leave(Guid id, Leaving request, Db db, TimeProvider time, CancellationToken stop)
    {
        var member = await Find(id, request.Version, db, stop);
        member.Leave(request.On!.Value, time.Today(), db.Caller.IsOf(member));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(id, member.Version));
    }

    static async Task<Ok<Revealed>> Reveal(Guid id, Reason request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var member = await db.Set<StaffMember>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw StaffProblems.NotFound();
        var reveal = SubjectReveal.Of(member.Subject, member, member.Organisation, request.Purpose, db.Caller, time);
        db.Add(reveal);
        db.Note(new StaffRevealed(id, member.Subject, reveal.Id), member);
        // Kept first, told afterwards: nobody reads without leaving a trace.
        await db.SaveChangesAsync(stop);
        var (name, phone, number) = member.Read(cipher);
        return TypedResults.Ok(new Revealed(name, phone, number));
    }

    static async Task<StaffMember> Find(Guid id, int version, Db db, CancellationToken stop)
    {
        var member = await db.Set<StaffMember>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw StaffProblems.NotFound();
        return member.Version == version ? member : throw ProblemWriter.ChangedMeanwhile();
    }
}
