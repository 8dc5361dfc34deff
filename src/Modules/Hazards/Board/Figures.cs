using Anran.Hazards.Loop;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Board;

/// <summary>The figures of an area, as the caller may know them.</summary>
sealed record Figures(
    IReadOnlyList<Figures.StockOf> Stock, IReadOnlyList<Figures.DayOf> Days, IReadOnlyList<Figures.PlaceOf> Places, IReadOnlyList<Figures.UnitOf> Units)
{
    public sealed record StockOf(string Kind, string Grade, string State, int Count, long Days);
    public sealed record DayOf(DateOnly Day, string Grade, int Open, int Due, int Found, int Closed, int Reopened);
    public sealed record PlaceOf(Guid Place, int Open, int Major, int Closed, long Days);
    public sealed record UnitOf(Guid Unit, int Open, int Major, int Closed, int Reopens, long Days);

    static readonly string[] Unsolved = [.. Enum.GetValues<HazardState>().Where(it => it.IsOpen()).Select(it => it.ToString())];

    /// <summary>For who covers whole areas: what has been folded up to them. The size of the area does not matter.</summary>
    public static async Task<Figures> Folded(Db db, string area, int units, CancellationToken stop)
    {
        var tops = Tops(db.Caller.Scopes.Select(it => it.ScopeKey), area);
        var stock = await db.Set<HazardStock>().Where(it => tops.Contains(it.Area) && it.Count != 0).GroupBy(it => new { it.Kind, it.Grade, it.State })
            .Select(it => new StockOf(it.Key.Kind, it.Key.Grade, it.Key.State, it.Sum(row => row.Count), it.Sum(row => row.Days))).ToListAsync(stop);
        var days = await db.Set<HazardDay>().Where(it => tops.Contains(it.Area)).GroupBy(it => new { it.Day, it.Grade })
            .Select(it => new DayOf(it.Key.Day, it.Key.Grade, it.Sum(row => row.Open), it.Sum(row => row.Due), it.Sum(row => row.Found), it.Sum(row => row.Closed), it.Sum(row => row.Reopened))).ToListAsync(stop);
        var below = db.Set<BoardArea>().Where(it => tops.Contains(it.Above));
        var places = await db.Set<HazardStock>().Join(below, it => it.Area, it => it.Area, (row, at) => new { row, at.Node }).GroupBy(it => it.Node).Select(it => new PlaceOf(
            it.Key, it.Sum(one => Unsolved.Contains(one.row.State) ? one.row.Count : 0), it.Sum(one => Unsolved.Contains(one.row.State) && one.row.Grade == "Major" ? one.row.Count : 0),
            it.Sum(one => one.row.State == "Closed" ? one.row.Count : 0), it.Sum(one => Unsolved.Contains(one.row.State) ? one.row.Days : 0))).ToListAsync(stop);
        var departments = tops.Count == 1
            ? await db.Set<HazardUnit>().Where(it => it.Area == tops[0]).OrderByDescending(it => it.Open).Take(units).Select(it => new UnitOf(it.Unit, it.Open, it.Major, it.Closed, it.Reopens, it.Days)).ToListAsync(stop)
            : await db.Set<HazardUnit>().Where(it => tops.Contains(it.Area)).GroupBy(it => it.Unit)
                .Select(it => new UnitOf(it.Key, it.Sum(row => row.Open), it.Sum(row => row.Major), it.Sum(row => row.Closed), it.Sum(row => row.Reopens), it.Sum(row => row.Days)))
                .OrderByDescending(it => it.Open).Take(units).ToListAsync(stop);
        return new(stock, days, places, departments);
    }

    /// <summary>For who works for one organisation: its own rows, which are few.</summary>
    public static async Task<Figures> Counted(Db db, string area, int units, CancellationToken stop)
    {
        var rows = await db.Set<Hazard>().AsNoTracking().Within(area)
            .Select(it => new { it.ScopeKey, it.Place, it.Department, it.Kind, it.Grade, it.State, it.Open, it.FoundOn, it.ActBy, it.ClosedOn, it.ReopenedOn, it.Reopens }).ToListAsync(stop);
        var days = rows.SelectMany(it => new (DateOnly? Day, int Which)[] { (it.Open ? it.FoundOn : null, 0), (it.Open ? it.ActBy : null, 1), (it.FoundOn, 2), (it.ClosedOn, 3), (it.ReopenedOn, 4) }
            .Where(one => one.Day is not null).Select(one => (Day: one.Day!.Value, Grade: it.Grade.ToString(), one.Which)));
        return new(
            [.. rows.GroupBy(it => (it.Kind, it.Grade, it.State)).Select(it => new StockOf(it.Key.Kind, it.Key.Grade.ToString(), it.Key.State.ToString(), it.Count(), it.Sum(row => (long)row.FoundOn.DayNumber)))],
            [.. days.GroupBy(it => (it.Day, it.Grade)).Select(it => new DayOf(it.Key.Day, it.Key.Grade, it.Count(one => one.Which == 0), it.Count(one => one.Which == 1), it.Count(one => one.Which == 2), it.Count(one => one.Which == 3), it.Count(one => one.Which == 4)))],
            [.. rows.GroupBy(it => it.Place).Select(it => new PlaceOf(it.Key, it.Count(row => row.Open), it.Count(row => row.Open && row.Grade == HazardGrade.Major), it.Count(row => row.State == HazardState.Closed), it.Where(row => row.Open).Sum(row => (long)row.FoundOn.DayNumber)))],
            [.. rows.Where(it => it.Department is not null).GroupBy(it => it.Department!.Value).Select(it => new UnitOf(
                it.Key, it.Count(row => row.Open), it.Count(row => row.Open && row.Grade == HazardGrade.Major), it.Count(row => row.State == HazardState.Closed), it.Sum(row => row.Reopens), it.Where(row => row.Open).Sum(row => (long)row.FoundOn.DayNumber)))
                .OrderByDescending(it => it.Open).Take(units)]);
    }

    /// <summary>The largest areas that lie both in what is asked for and in what the caller covers.</summary>
    static List<string> Tops(IEnumerable<string> scopes, string area) =>
        [.. scopes.Where(it => it.StartsWith(area, StringComparison.Ordinal) || area.StartsWith(it, StringComparison.Ordinal)).Select(it => it.Length > area.Length ? it : area).Distinct()];
}
