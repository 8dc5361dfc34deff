using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Anran.Kernel.Keys;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Duplicates;

/// <summary>Two subjects are one: the first is left and takes over what is asked, the id of the other leads to it. Nothing is deleted.</summary>
static class MergeSubjects
{
    /// <param name="Other">The one that is merged into the subject of the address.</param>
    /// <param name="Take">Codes of the fields to take over from it; all others stay as they are.</param>
    /// <param name="Version">Of the one that is left.</param>
    public sealed record Request([property: Required] Guid? Other, [property: MaxLength(20)] IReadOnlyList<string?>? Take, int Version, int OtherVersion);

    public sealed record Answer(Guid Merge, int Version);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPost("/{id:guid}/merge", Handle).Requires("registry.merge");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var both = await db.Set<Subject>().Where(it => it.Id == id || it.Id == request.Other).ToDictionaryAsync(it => it.Id, stop);
        var left = both.GetValueOrDefault(id) ?? throw SubjectProblems.NotFound();
        var other = both.GetValueOrDefault(request.Other!.Value) ?? throw SubjectProblems.NotFound();
        if (left.Version != request.Version || other.Version != request.OtherVersion) throw ProblemWriter.ChangedMeanwhile();
        var take = (request.Take ?? []).Distinct().Select(code => MergeField.All.FirstOrDefault(field => field.Code == code) ?? throw SubjectProblems.NoSuchField()).ToList();
        var before = take.ToDictionary(field => field.Code, field => field.Read(left));
        foreach (var field in take) field.Take(left, other, cipher);
        other.MergeInto(left);
        var merge = new SubjectMerge
        {
            Id = RowId.New(),
            Place = other.Place,
            ScopeKey = other.ScopeKey,
            Organisation = other.Organisation,
            Subject = other.Id,
            IntoSubject = left.Id,
            Taken = string.Join(',', take.Select(field => field.Code)),
            Before = JsonSerializer.Serialize(before),
            // What the save below will make of it.
            IntoVersion = left.Version + 1,
            ByWhom = db.Caller.Id,
            At = time.GetUtcNow(),
        };
        db.Add(merge);
        // The one that is left is written also when it takes nothing: its history tells of the merge.
        db.Entry(left).State = EntityState.Modified;
        if (take.Any(field => field.Code is "place" or "organisation")) await Belongings.Follow(db, [left], stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(merge.Id, left.Version));
    }
}
