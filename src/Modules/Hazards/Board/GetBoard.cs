using Anran.Hazards.Finding;
using Anran.Hazards.Loop;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Board;

/// <summary>
/// 动态清零: stock, flow and age of the hazards in an area. Every count has a twin in the list: the same words as a filter give exactly
/// so many rows.
/// </summary>
static class GetBoard
{
    const int MostUnits = 20, LongestDays = 366;

    /// <param name="From">First day of the flow, to <paramref name="Today"/>.</param>
    public sealed record View(
        DateOnly From, DateOnly Today, int Open, int Major, int Overdue, int Found, int Closed, int Reopened, int AverageAge,
        IReadOnlyList<StateRow> States, IReadOnlyList<KindRow> Kinds, IReadOnlyList<AgeRow> Ages, IReadOnlyList<FlowRow> Flow, IReadOnlyList<PlaceRow> Places, IReadOnlyList<UnitRow> Units);
    public sealed record StateRow(HazardState State, int General, int Major);

    /// <param name="AverageAge">Days since the open ones were found, on average.</param>
    public sealed record KindRow(ListHazardKinds.KindName Kind, int General, int Major, int AverageAge);

    /// <param name="From">Found on this day or later; null: whenever.</param>
    public sealed record AgeRow(DateOnly? From, DateOnly Until, int General, int Major);

    /// <summary>One week, or what of it lies in the time.</summary>
    public sealed record FlowRow(DateOnly From, DateOnly Until, int Found, int Closed, int Reopened);
    public sealed record PlaceRow(Guid Id, string Name, int Open, int Major, int Closed, int AverageAge);

    /// <param name="Reopens">How often what it had closed came back.</param>
    public sealed record UnitRow(Guid Id, string Name, int Open, int Major, int Closed, int Reopens, int AverageAge);

    public static void Map(IEndpointRouteBuilder hazards) => hazards.MapGet("/board", Handle).Requires("hazards.read");

    /// <param name="days">How many days back the flow goes; 28 when left out.</param>
    static async Task<Ok<View>> Handle(Guid? place, int? days, Db db, IPlaces places, IOrganisations organisations, HazardKinds kinds, TimeProvider time, CancellationToken stop)
    {
        var today = time.Today();
        var from = today.AddDays(1 - Math.Clamp(days ?? 28, 1, LongestDays));
        var area = place is { } at ? (await places.Find(at, stop) ?? throw HazardProblems.PlaceUnknown()).ScopeKey : "";
        var read = db.Caller.Scopes.All(it => it.Organisation is null) ? await Figures.Folded(db, area, MostUnits, stop) : await Figures.Counted(db, area, MostUnits, stop);
        var open = read.Stock.Where(it => Enum.Parse<HazardState>(it.State).IsOpen()).ToList();
        var (flow, ages) = (read.Days.Where(it => it.Day >= from && it.Day <= today).ToList(), read.Days.Where(it => it.Open != 0).ToList());
        var names = await places.FindAll([.. read.Places.Select(it => it.Place)], stop);
        var units = await organisations.FindAll([.. read.Units.Select(it => it.Unit)], stop);
        return TypedResults.Ok(new View(
            from, today, open.Sum(it => it.Count), open.Where(Grave).Sum(it => it.Count), read.Days.Where(it => it.Day < today).Sum(it => it.Due),
            flow.Sum(it => it.Found), flow.Sum(it => it.Closed), flow.Sum(it => it.Reopened), Age(open.Sum(it => it.Days), open.Sum(it => it.Count), today),
            [.. Enum.GetValues<HazardState>().Select(state => StateOf(state, read.Stock))],
            [.. open.GroupBy(it => it.Kind).Select(it => new KindRow(ListHazardKinds.KindName.Of(kinds.Of(it.Key)), it.Where(row => !Grave(row)).Sum(row => row.Count), it.Where(Grave).Sum(row => row.Count),
                Age(it.Sum(row => row.Days), it.Sum(row => row.Count), today))).Where(it => it.General + it.Major > 0).OrderByDescending(it => it.General + it.Major)],
            [.. Ages(today).Select(it => new AgeRow(it.From, it.Until, InAge(ages, it, major: false), InAge(ages, it, major: true)))],
            [.. Weeks(from, today).Select(it => FlowOf(it, flow))],
            [.. read.Places.Select(it => new PlaceRow(it.Place, names.GetValueOrDefault(it.Place)?.Name ?? "", it.Open, it.Major, it.Closed, Age(it.Days, it.Open, today))).OrderByDescending(it => it.Open).ThenBy(it => it.Name, StringComparer.Ordinal)],
            [.. read.Units.Select(it => new UnitRow(it.Unit, units.GetValueOrDefault(it.Unit)?.Name ?? "", it.Open, it.Major, it.Closed, it.Reopens, Age(it.Days, it.Open, today)))]));
    }

    static StateRow StateOf(HazardState state, IReadOnlyList<Figures.StockOf> stock)
    {
        var rows = stock.Where(it => it.State == state.ToString()).ToList();
        return new(state, rows.Where(it => !Grave(it)).Sum(it => it.Count), rows.Where(Grave).Sum(it => it.Count));
    }

    static FlowRow FlowOf((DateOnly From, DateOnly Until) week, List<Figures.DayOf> flow)
    {
        var days = flow.Where(it => it.Day >= week.From && it.Day <= week.Until).ToList();
        return new(week.From, week.Until, days.Sum(it => it.Found), days.Sum(it => it.Closed), days.Sum(it => it.Reopened));
    }

    static bool Grave(Figures.StockOf it) => it.Grade == nameof(HazardGrade.Major);

    static int Age(long dayNumbers, int count, DateOnly today) => count == 0 ? 0 : (int)Math.Round(today.DayNumber - (double)dayNumbers / count);

    /// <summary>Up to a week, a month, a quarter, and longer.</summary>
    static IEnumerable<(DateOnly? From, DateOnly Until)> Ages(DateOnly today) =>
        [(today.AddDays(-7), today), (today.AddDays(-30), today.AddDays(-8)), (today.AddDays(-90), today.AddDays(-31)), (null, today.AddDays(-91))];

    static int InAge(List<Figures.DayOf> days, (DateOnly? From, DateOnly Until) it, bool major) =>
        days.Where(day => (it.From is null || day.Day >= it.From) && day.Day <= it.Until && day.Grade == nameof(HazardGrade.Major) == major).Sum(day => day.Open);

    static IEnumerable<(DateOnly From, DateOnly Until)> Weeks(DateOnly from, DateOnly until)
    {
        for (var day = from; day <= until; day = day.AddDays(7)) yield return (day, day.AddDays(6) < until ? day.AddDays(6) : until);
    }
}
