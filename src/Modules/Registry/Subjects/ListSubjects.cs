using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Subjects;

/// <summary>Subjects by place and name.</summary>
static class ListSubjects
{
    /// <summary>Counting goes no further; the list says 10,000+.</summary>
    const int MostCounted = 10_001;

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("", Handle).Requires("registry.read");

    static async Task<Ok<Page<SubjectRow>>> Handle([AsParameters] SubjectQuery query, Guid? after, int? limit, Db db, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var rows = await query.In(db, places, kinds, stop);
        var size = Page.Limit(limit);
        if (after is { } last) rows = await After(rows, last, db, stop);
        // One walk along the index gives the page and, with the first page, the count; only the rows of the page are then fetched.
        var ids = await rows.InOrder().Select(it => it.Id).Take(after is null ? MostCounted : size + 1).ToListAsync(stop);
        var shown = ids.Take(size + 1).ToList();
        var read = await db.Set<Subject>().AsNoTracking().Where(it => shown.Contains(it.Id)).InOrder().ToListAsync(stop);
        return TypedResults.Ok(Page.Of(await SubjectRow.Of(read, places, kinds, stop), size, row => row.Id.ToString(), after is null ? ids.Count : null));
    }

    public static IQueryable<Subject> InOrder(this IQueryable<Subject> rows) => rows.OrderBy(it => it.ScopeKey).ThenBy(it => it.Name).ThenBy(it => it.Id);

    public static async Task<IQueryable<Subject>> After(this IQueryable<Subject> rows, Guid last, Db db, CancellationToken stop)
    {
        // Also when the last one was merged meanwhile: the list goes on where it was.
        return rows.After(await db.Also<Subject>(Subject.Merged).AsNoTracking().SingleOrDefaultAsync(row => row.Id == last, stop) ?? throw SubjectProblems.NotFound());
    }

    public static IQueryable<Subject> After(this IQueryable<Subject> rows, Subject it)
    {
#pragma warning disable CA1309, CA1310 // becomes a comparison in SQL, in the order of the list
        return rows.Where(row => string.Compare(row.ScopeKey, it.ScopeKey) > 0
            || (row.ScopeKey == it.ScopeKey && (string.Compare(row.Name, it.Name) > 0 || (row.Name == it.Name && row.Id > it.Id))));
#pragma warning restore CA1309, CA1310
    }
}
