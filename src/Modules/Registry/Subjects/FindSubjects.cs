using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>The door of <see cref="ISubjects"/>, and the way from the id of a merged subject to the one that is left.</summary>
sealed class FindSubjects(Db db) : ISubjects
{
    public async Task<IReadOnlyDictionary<Guid, SubjectEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        (await Follow(ids, stop)).ToDictionary(it => it.Key, it => new SubjectEntry(
            it.Value.Id, it.Value.Name, it.Value.Kind, it.Value.Address, it.Value.Place, it.Value.ScopeKey, it.Value.Organisation, it.Value.Status));

    /// <summary>Each asked id and the subject it leads to. Merging never makes a circle, so the way ends.</summary>
    public async Task<Dictionary<Guid, Subject>> Follow(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        var (found, way) = (new Dictionary<Guid, Subject>(), ids.Distinct().ToDictionary(id => id, id => id));
        while (way.Count > 0)
        {
            var wanted = way.Values.Distinct().ToList();
            var rows = await db.Also<Subject>(Subject.Merged).AsNoTracking().Where(it => wanted.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
            var further = new Dictionary<Guid, Guid>();
            foreach (var (asked, at) in way)
            {
                if (!rows.TryGetValue(at, out var row)) continue;
                if (row.MergedInto is { } next) further[asked] = next;
                else found[asked] = row;
            }
            way = further;
        }
        return found;
    }

    /// <summary>The ids under which a subject that the caller sees was ever known.</summary>
    /// <exception cref="Problem">There is none.</exception>
    public async Task<List<Guid>> Known(Guid id, CancellationToken stop) =>
        await WithMerged(((await Follow([id], stop)).GetValueOrDefault(id) ?? throw SubjectProblems.NotFound()).Id, stop);

    /// <summary>The subject and all that were merged into it, however deep: their history is one.</summary>
    public async Task<List<Guid>> WithMerged(Guid id, CancellationToken stop)
    {
        var all = new List<Guid> { id };
        for (List<Guid> level = [id]; level.Count > 0; all.AddRange(level))
        {
            var above = level;
            level = await db.Also<Subject>(Subject.Merged).Where(it => it.MergedInto != null && above.Contains(it.MergedInto.Value)).Select(it => it.Id).ToListAsync(stop);
        }
        return all;
    }
}
