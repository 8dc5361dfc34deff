using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Duplicates;

/// <summary>Which subjects were merged into one, newest first.</summary>
static class ListMerges
{
    const int Most = 100;

    /// <param name="Name">What the merged one was called.</param>
    /// <param name="Undoable">Recent enough, and nothing was changed since.</param>
    public sealed record Row(Guid Id, Guid Subject, string Name, string Address, DateTimeOffset At, bool Undoable);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/{id:guid}/merges", Handle).Requires("registry.read");

    static async Task<Ok<List<Row>>> Handle(Guid id, Db db, TimeProvider time, CancellationToken stop)
    {
        var subject = await db.Set<Subject>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw SubjectProblems.NotFound();
        var merges = await db.Set<SubjectMerge>().AsNoTracking().Where(it => it.IntoSubject == id && it.UndoneAt == null).OrderByDescending(it => it.Id).Take(Most).ToListAsync(stop);
        var ids = merges.ConvertAll(it => it.Subject);
        var names = await db.Also<Subject>(Subject.Merged).AsNoTracking().Where(it => ids.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
        return TypedResults.Ok(merges.Where(it => names.ContainsKey(it.Subject)).Select(it => new Row(
            it.Id, it.Subject, names[it.Subject].Name, names[it.Subject].Address, it.At, it.IsUndoable(time.GetUtcNow()) && it.IntoVersion == subject.Version)).ToList());
    }
}
