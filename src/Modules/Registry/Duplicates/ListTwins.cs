using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Duplicates;

/// <summary>All subjects of an area that may be the same as another one, each with those it is like.</summary>
static class ListTwins
{
    /// <summary>Each row costs a comparison with its place, so a page is shorter than elsewhere.</summary>
    const int MostRows = 50;

    public sealed record Row(Guid Id, SubjectRow Subject, IReadOnlyList<DuplicateView> Twins);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/duplicates", Handle).Requires("registry.merge");

    static async Task<Ok<Page<Row>>> Handle([AsParameters] SubjectQuery query, Guid? after, int? limit, Db db, FindDuplicates duplicates, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var rows = await query.In(db, places, kinds, stop);
        if (after is { } last) rows = await rows.After(last, db, stop);
        var size = Math.Min(Page.Limit(limit), MostRows);
        var read = await Suspects(rows, db).InOrder().Take(size + 1).ToListAsync(stop);
        var page = Page.Of(read, size, it => it.Id.ToString());
        var (names, found) = (await SubjectRow.Of(page.Items, places, kinds, stop), new List<Row>());
        foreach (var (subject, row) in page.Items.Zip(names))
        {
            // The store looks for what it can compare; whether names are alike is judged here, so a page may hold fewer than asked.
            if (await duplicates.Of(subject, stop) is { Count: > 0 } twins) found.Add(new(row.Id, row, await DuplicateView.Of(twins, places, kinds, stop)));
        }
        return TypedResults.Ok(new Page<Row>(found, page.Next, null));
    }

    /// <summary>Those with a code, a licence, a name at their place or a spot that another one has too: each an index.</summary>
    static IQueryable<Subject> Suspects(IQueryable<Subject> rows, Db db)
    {
        // 30 m of latitude, and of longitude in the north of the country; the exact distance is measured afterwards.
        const int near = 4_500;
        return rows.Where(it =>
            db.Set<Subject>().Any(other => other.Id != it.Id && it.CreditCode != null && other.CreditCode == it.CreditCode)
            || db.Set<Subject>().Any(other => other.Id != it.Id && it.LicenceCode != null && other.LicenceCode == it.LicenceCode)
            || db.Set<Subject>().Any(other => other.Id != it.Id && other.Place == it.Place && other.FoldedName == it.FoldedName)
            || db.Set<Subject>().Any(other => other.Id != it.Id && it.Latitude != null && other.Latitude >= it.Latitude - near && other.Latitude <= it.Latitude + near
                && other.Longitude >= it.Longitude - near && other.Longitude <= it.Longitude + near));
    }
}
