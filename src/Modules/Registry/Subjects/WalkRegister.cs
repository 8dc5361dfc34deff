using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>The door of <see cref="IRegister"/>.</summary>
sealed class WalkRegister(Db db, SubjectKinds kinds) : IRegister
{
    public IReadOnlyList<SubjectKindEntry> Kinds
    {
        get
        {
            var groups = kinds.Groups.ToDictionary(it => it.Code);
            return [.. kinds.All.Select(it => new SubjectKindEntry(it.Code, new(it.Zh, it.En), it.Group, groups.GetValueOrDefault(it.Group) is { } group ? new(group.Zh, group.En) : new(it.Group, it.Group)))];
        }
    }

    public Task<int> Count(SubjectChoice choice, CancellationToken stop) => Of(choice).CountAsync(stop);

    public async Task<IReadOnlyList<SubjectEntry>> Walk(SubjectChoice choice, SubjectEntry? after, int count, CancellationToken stop)
    {
        var rows = Of(choice);
#pragma warning disable CA1309, CA1310 // becomes a comparison in SQL, in the order of the walk
        if (after is { } last)
            rows = rows.Where(row => string.Compare(row.ScopeKey, last.ScopeKey) > 0
                || (row.ScopeKey == last.ScopeKey && (string.Compare(row.Name, last.Name) > 0 || (row.Name == last.Name && row.Id > last.Id))));
#pragma warning restore CA1309, CA1310
        return await rows.OrderBy(it => it.ScopeKey).ThenBy(it => it.Name).ThenBy(it => it.Id).Take(count)
            .Select(it => new SubjectEntry(it.Id, it.Name, it.Kind, it.Address, it.Place, it.ScopeKey, it.Organisation, it.Status)).ToListAsync(stop);
    }

    IQueryable<Subject> Of(SubjectChoice choice)
    {
        var rows = db.Set<Subject>().AsNoTracking().Within(choice.ScopeKey);
        if (!choice.EveryStatus) rows = rows.Where(it => it.Status == SubjectStatus.Open);
        if (choice.Kinds.Count > 0) rows = rows.Where(it => choice.Kinds.Contains(it.Kind));
        if (choice.Ids is { } ids) rows = rows.Where(it => ids.Contains(it.Id));
        return rows;
    }
}
