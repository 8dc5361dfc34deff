using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Coverage;

/// <summary>检查覆盖率: inspected ÷ registered, by region, kind, department and month. A visit without findings counts like any other.</summary>
static class GetCoverage
{
    /// <summary>Characters of one level in a scope key.</summary>
    const int Level = 4;

    /// <param name="Registered">应查: subjects at work on the last day.</param>
    /// <param name="Inspected">已查: those of them visited at least once.</param>
    /// <param name="Visits">How often they were visited.</param>
    /// <param name="WithoutFindings">Visits that found nothing wrong.</param>
    public sealed record Figures(int Registered, int Inspected, int Visits, int WithoutFindings, int Findings, int Major);

    /// <param name="Place">Null: the place itself, for subjects that lie in none below it.</param>
    public sealed record RegionRow(Guid? Place, string Name, Figures Figures);

    public sealed record KindRow(string Kind, Text Name, Figures Figures);

    /// <summary>Two organisations that visited one subject both count it: the sum may be more than the whole.</summary>
    public sealed record DepartmentRow(Guid? Organisation, string? Name, int Inspected, int Visits, int WithoutFindings, int Findings, int Major);

    /// <param name="Month">yyyy-MM</param>
    public sealed record MonthRow(string Month, int Inspected, int Visits, int WithoutFindings, int Findings, int Major);

    public sealed record Answer(
        Guid? Place, string Name, DateOnly From, DateOnly To, Figures All, IReadOnlyList<RegionRow> Regions, IReadOnlyList<KindRow> Kinds, IReadOnlyList<DepartmentRow> Departments, IReadOnlyList<MonthRow> Months);

    public static void Map(IEndpointRouteBuilder coverage) => coverage.MapGet("", Handle).Requires("coverage.read");

    static async Task<Ok<Answer>> Handle([AsParameters] CoverageQuery query, Db db, IPlaces places, IOrganisations organisations, IRegister register, TimeProvider time, CancellationToken stop) =>
        TypedResults.Ok(await Of(query, db, places, organisations, register, time, stop));

    public static async Task<Answer> Of(CoverageQuery query, Db db, IPlaces places, IOrganisations organisations, IRegister register, TimeProvider time, CancellationToken stop)
    {
        var read = await query.In(db, places, time, stop);
        var (regions, kinds) = (await Regions(read, places, stop), await Kinds(read, register, stop));
        var all = Sum(kinds.Select(it => it.Figures));
        var top = (await places.AtKeys([read.Area], stop)).GetValueOrDefault(read.Area);
        return new(top?.Id, top?.Name ?? "", read.From, read.To, all, regions, kinds, await Departments(read, organisations, stop), await Months(read, stop));
    }

    public static Figures Sum(IEnumerable<Figures> all) => all.Aggregate(new Figures(0, 0, 0, 0, 0, 0), (left, right) => new(
        left.Registered + right.Registered, left.Inspected + right.Inspected, left.Visits + right.Visits, left.WithoutFindings + right.WithoutFindings, left.Findings + right.Findings, left.Major + right.Major));

    static async Task<List<RegionRow>> Regions(CoverageRead read, IPlaces places, CancellationToken stop)
    {
        var length = read.Area.Length + Level;
        var registered = await read.Subjects.GroupBy(it => it.ScopeKey.Substring(0, length)).Select(it => new { it.Key, Count = it.Count() }).ToDictionaryAsync(it => it.Key, it => it.Count, stop);
        var inspected = await read.Inspected.GroupBy(it => it.ScopeKey.Substring(0, length)).Select(it => new { it.Key, Count = it.Count() }).ToDictionaryAsync(it => it.Key, it => it.Count, stop);
        var visits = await read.Counted.GroupBy(it => it.ScopeKey.Substring(0, length))
            .Select(it => new { it.Key, Visits = it.Count(), Without = it.Count(one => one.Findings == 0), Findings = it.Sum(one => one.Findings), Major = it.Sum(one => one.Major) }).ToDictionaryAsync(it => it.Key, stop);
        var names = await places.AtKeys([.. registered.Keys], stop);
        return [.. registered.Keys.Order(StringComparer.Ordinal).Select(key =>
        {
            var seen = visits.GetValueOrDefault(key);
            // What lies at the place itself, and in none below it, has the place's own key.
            var place = key.Length < length ? null : names.GetValueOrDefault(key);
            return new RegionRow(place?.Id, place?.Name ?? names.GetValueOrDefault(key)?.Name ?? "", new(registered[key], inspected.GetValueOrDefault(key), seen?.Visits ?? 0, seen?.Without ?? 0, seen?.Findings ?? 0, seen?.Major ?? 0));
        })];
    }

    static async Task<List<KindRow>> Kinds(CoverageRead read, IRegister register, CancellationToken stop)
    {
        var registered = await read.Subjects.GroupBy(it => it.Kind).Select(it => new { it.Key, Count = it.Count() }).ToDictionaryAsync(it => it.Key, it => it.Count, stop);
        var inspected = await read.Inspected.GroupBy(it => it.Kind).Select(it => new { it.Key, Count = it.Count() }).ToDictionaryAsync(it => it.Key, it => it.Count, stop);
        var visits = await (from visit in read.Visits
                            join subject in read.Subjects on visit.Subject equals subject.Id
                            group visit by subject.Kind into kind
                            select new { kind.Key, Visits = kind.Count(), Without = kind.Count(one => one.Findings == 0), Findings = kind.Sum(one => one.Findings), Major = kind.Sum(one => one.Major) }).ToDictionaryAsync(it => it.Key, stop);
        var (order, names) = (register.Kinds.Select((it, i) => (it.Code, i)).ToDictionary(it => it.Code, it => it.i), register.Kinds.ToDictionary(it => it.Code, it => it.Name));
        return [.. registered.Keys.OrderBy(it => order.GetValueOrDefault(it, int.MaxValue)).Select(kind =>
        {
            var seen = visits.GetValueOrDefault(kind);
            return new KindRow(kind, names.GetValueOrDefault(kind, new(kind, kind)), new(registered[kind], inspected.GetValueOrDefault(kind), seen?.Visits ?? 0, seen?.Without ?? 0, seen?.Findings ?? 0, seen?.Major ?? 0));
        })];
    }

    static async Task<List<DepartmentRow>> Departments(CoverageRead read, IOrganisations organisations, CancellationToken stop)
    {
        var rows = await read.Counted.GroupBy(it => it.Inspector).Select(it => new
        {
            it.Key,
            Inspected = it.Select(one => one.Subject).Distinct().Count(),
            Visits = it.Count(),
            Without = it.Count(one => one.Findings == 0),
            Findings = it.Sum(one => one.Findings),
            Major = it.Sum(one => one.Major),
        }).ToListAsync(stop);
        var names = await organisations.FindAll([.. rows.Where(it => it.Key != null).Select(it => it.Key!.Value)], stop);
        return [.. rows.OrderByDescending(it => it.Inspected).ThenBy(it => it.Key).Select(it => new DepartmentRow(
            it.Key, it.Key is { } id ? names.GetValueOrDefault(id)?.Name : null, it.Inspected, it.Visits, it.Without, it.Findings, it.Major))];
    }

    static async Task<List<MonthRow>> Months(CoverageRead read, CancellationToken stop)
    {
        var rows = await read.Counted.GroupBy(it => new { it.On.Year, it.On.Month }).Select(it => new
        {
            it.Key.Year,
            it.Key.Month,
            Inspected = it.Select(one => one.Subject).Distinct().Count(),
            Visits = it.Count(),
            Without = it.Count(one => one.Findings == 0),
            Findings = it.Sum(one => one.Findings),
            Major = it.Sum(one => one.Major),
        }).ToDictionaryAsync(it => (it.Year, it.Month), stop);
        var months = new List<MonthRow>();
        for (var month = new DateOnly(read.From.Year, read.From.Month, 1); month <= read.To; month = month.AddMonths(1))
        {
            var it = rows.GetValueOrDefault((month.Year, month.Month));
            months.Add(new(month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), it?.Inspected ?? 0, it?.Visits ?? 0, it?.Without ?? 0, it?.Findings ?? 0, it?.Major ?? 0));
        }
        return months;
    }
}
