using System.Text.Json;
using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Duplicates;

/// <summary>Takes two subjects apart again, as they were; only while nothing else was changed, so that nothing is lost.</summary>
static class UndoMerge
{
    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapPost("/merges/{id:guid}/undo", Handle).Requires("registry.merge");

    static async Task<NoContent> Handle(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var merge = await db.Set<SubjectMerge>().SingleOrDefaultAsync(it => it.Id == id && it.UndoneAt == null, stop) ?? throw SubjectProblems.NoMerge();
        if (!merge.IsUndoable(time.GetUtcNow())) throw SubjectProblems.MergeTooOld(SubjectMerge.UndoDays);
        var all = await db.Also<Subject>(Subject.Merged).Where(it => it.Id == merge.Subject || it.Id == merge.IntoSubject).ToDictionaryAsync(it => it.Id, stop);
        if (!all.TryGetValue(merge.Subject, out var other) || !all.TryGetValue(merge.IntoSubject, out var left)) throw SubjectProblems.NoMerge();
        if (left.Version != merge.IntoVersion || left.MergedInto is not null) throw SubjectProblems.ChangedSinceMerge();
        var before = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(merge.Before)!;
        foreach (var field in MergeField.All.Where(field => before.ContainsKey(field.Code))) field.Write(left, before[field.Code]);
        if (before.Keys.Any(code => code is "place" or "organisation")) await Belongings.Follow(db, [left], stop);
        other.ComeApart();
        merge.UndoneAt = time.GetUtcNow();
        db.Entry(left).State = EntityState.Modified;
        // The merge before this one can be undone in its turn: its version is the one that comes back.
        var earlier = await db.Set<SubjectMerge>().Where(it => it.IntoSubject == left.Id && it.UndoneAt == null && it.Id != merge.Id && it.IntoVersion == merge.IntoVersion - 1).ToListAsync(stop);
        foreach (var one in earlier) one.IntoVersion = left.Version + 1;
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
