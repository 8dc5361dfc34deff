using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Facilities;

/// <summary>A facility is registered, corrected, or gone; by those who look after the registry, or by the subject's own people, which is noted.</summary>
static class WriteFacility
{
    /// <param name="Kind">Stays what it is when one is corrected.</param>
    /// <param name="ExpiresOn">Last legal day on which it may be used; left out, it follows from the life of its kind.</param>
    public sealed record Request(
        [property: Required, StringLength(40)] string Kind, [property: StringLength(Facility.LongestModel)] string? Model, [property: StringLength(Facility.LongestNumber)] string? Number,
        [property: Range(1, Facility.MostOfOne)] int Count, [property: StringLength(Facility.LongestSpot)] string? Spot, DateOnly? MadeOn, DateOnly? ExpiresOn, int Version);

    public sealed record Removal([property: Required] DateOnly? On, int Version);

    public sealed record Answer(Guid Id, int Version);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/subjects/{id:guid}/facilities", Add).Requires("registry.details");
        api.MapPut("/facilities/{id:guid}", Change).Requires("registry.details");
        api.MapPost("/facilities/{id:guid}/remove", Remove).Requires("registry.details");
    }

    static async Task<Created<Answer>> Add(Guid id, Request request, Db db, FacilityKinds kinds, TimeProvider time, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        subject.MustBeThere();
        if (!kinds.Has(request.Kind)) throw FacilityProblems.KindUnknown();
        if (await db.Set<Facility>().CountAsync(it => it.Subject == id && it.RemovedOn == null, stop) >= ListFacilities.Most) throw FacilityProblems.TooMany(ListFacilities.Most);
        var facility = new Facility { Id = RowId.New(), Subject = id, Place = subject.Place, ScopeKey = subject.ScopeKey, Organisation = subject.Organisation, Kind = request.Kind };
        facility.Write(Told(request), kinds.Of(request.Kind), time.Today(), db.Caller.IsOf(subject));
        facility.NoteAdded();
        db.Add(facility);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/subjects/{id}/facilities", new Answer(facility.Id, facility.Version));
    }

    static async Task<Ok<Answer>> Change(Guid id, Request request, Db db, FacilityKinds kinds, TimeProvider time, CancellationToken stop)
    {
        var facility = await Find(id, request.Version, db, stop);
        facility.MustBeThere();
        facility.Write(Told(request), kinds.Of(facility.Kind), time.Today(), db.Caller.IsOf(facility));
        facility.NoteChanged();
        db.Entry(facility).State = EntityState.Modified;
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(id, facility.Version));
    }

    static async Task<Ok<Answer>> Remove(Guid id, Removal request, Db db, TimeProvider time, CancellationToken stop)
    {
        var facility = await Find(id, request.Version, db, stop);
        facility.Remove(request.On!.Value, time.Today(), db.Caller.IsOf(facility));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(id, facility.Version));
    }

    static async Task<Facility> Find(Guid id, int version, Db db, CancellationToken stop)
    {
        var facility = await db.Set<Facility>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw FacilityProblems.NotFound();
        return facility.Version == version ? facility : throw ProblemWriter.ChangedMeanwhile();
    }

    static Facility.Told Told(Request it) => new(
        SubjectForm.Clean(it.Model, "model") ?? "", SubjectForm.Clean(it.Number, "number") ?? "", it.Count, SubjectForm.Clean(it.Spot, "spot") ?? "", it.MadeOn, it.ExpiresOn);
}
