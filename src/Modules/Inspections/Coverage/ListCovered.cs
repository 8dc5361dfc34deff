using Anran.Inspections.Tasks;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Coverage;

/// <summary>The rows behind a figure: the subjects that are registered, inspected or not, with how often and when last.</summary>
static class ListCovered
{
    public sealed record Row(Guid Id, string Name, Text Kind, string Place, int Visits, DateOnly? Last, int Findings, int Major);

    public static void Map(IEndpointRouteBuilder coverage) => coverage.MapGet("/subjects", Handle).Requires("coverage.read");

    /// <param name="which">registered, inspected or missing; left out: registered.</param>
    static async Task<Ok<Page<Row>>> Handle([AsParameters] CoverageQuery query, string? which, Guid? after, int? limit, Db db, IPlaces places, IRegister register, TimeProvider time, CancellationToken stop)
    {
        var read = await query.In(db, places, time, stop);
        var size = Page.Limit(limit);
        var rows = (Choice.Of<Covered>("which", which) ?? Covered.Registered) switch
        {
            Covered.Registered => read.Subjects,
            Covered.Inspected => read.Inspected,
            Covered.Missing => read.Subjects.Where(it => !read.Visits.Any(visit => visit.Subject == it.Id)),
        };
        int? total = after is null ? await rows.CountAsync(stop) : null;
        if (after is { } last) rows = rows.Where(it => it.Id > last);
        var found = await rows.AsNoTracking().OrderBy(it => it.Id).Take(size + 1).ToListAsync(stop);
        var ids = found.ConvertAll(it => it.Id);
        var visits = await read.Visits.Where(it => ids.Contains(it.Subject)).GroupBy(it => it.Subject)
            .Select(it => new { it.Key, Count = it.Count(), Last = it.Max(one => one.On), Findings = it.Sum(one => one.Findings), Major = it.Sum(one => one.Major) }).ToDictionaryAsync(it => it.Key, stop);
        var (names, kinds) = (await places.FindAll([.. found.Select(it => it.Place).Distinct()], stop), register.Kinds.ToDictionary(it => it.Code, it => it.Name));
        return TypedResults.Ok(Page.Of(found.ConvertAll(it =>
        {
            var seen = visits.GetValueOrDefault(it.Id);
            return new Row(it.Id, it.SubjectName, kinds.GetValueOrDefault(it.Kind, new(it.Kind, it.Kind)), names.GetValueOrDefault(it.Place)?.Name ?? "", seen?.Count ?? 0, seen?.Last, seen?.Findings ?? 0, seen?.Major ?? 0);
        }), size, it => it.Id.ToString(), total));
    }
}

enum Covered { Registered, Inspected, Missing }
