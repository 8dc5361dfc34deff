using Anran.Kernel.Time;
using System.Globalization;
using Anran.Campaigns.HandIns.Clock;
using Anran.Campaigns.HandIns.Owing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Board;

/// <summary>Organisations as rows, what is due and when as columns, a mark in each cell.</summary>
static class GetHandInMatrix
{
    /// <summary>More columns than that no screen shows.</summary>
    const int MostColumns = 36;

    /// <summary>How far back and ahead one looks without being told.</summary>
    const int DaysBack = 186, DaysAhead = 45;

    public sealed record Column(Guid Requirement, string What, string Period, DateOnly Due);

    /// <param name="Column">Index of the column.</param>
    public sealed record Cell(int Column, Guid Id, HandInMark Mark, int DaysLate, HandInState State);

    public sealed record Row(Guid Organisation, string Name, PlaceView Place, IReadOnlyList<Cell> Cells);

    /// <param name="More">There are more columns than are shown: the newest are.</param>
    public sealed record View(DateOnly On, DateOnly From, DateOnly Until, IReadOnlyList<Column> Columns, bool More, IReadOnlyList<Row> Items, string? Next);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/hand-ins/matrix", Handle).Requires("plans.read");

    static async Task<Ok<View>> Handle(
        Guid id, [AsParameters] HandInQuery query, string? after, int? limit, Db db, HandInRules rules, IOrganisations organisations, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeHandIns.Find(db, id, stop);
        var day = query.On ?? time.Today();
        query = query with { From = query.From ?? Shift(day, -DaysBack), Until = query.Until ?? Shift(day, DaysAhead) };
        var (rows, on) = await query.In(db.Set<HandIn>().Where(it => it.Series == seen.Plan.Series), db, places, rules, time, stop);
        var heads = await rows.GroupBy(it => new { it.Row.Requirement, it.Row.Period }).Select(it => new { it.Key.Requirement, it.Key.Period, Due = it.Min(one => one.Row.Due) })
            .OrderByDescending(it => it.Due).ThenBy(it => it.Requirement).Take(MostColumns + 1).ToListAsync(stop);
        var requirements = await SeeHandIns.Requirements(db, heads.Select(it => it.Requirement), stop);
        var columns = heads.Take(MostColumns).OrderBy(it => it.Due).ThenBy(it => requirements[it.Requirement].Position)
            .Select(it => new Column(it.Requirement, requirements[it.Requirement].What, it.Period, it.Due)).ToList();

        var size = Page.Limit(limit);
        var (key, last) = Cursor(after);
#pragma warning disable CA1309, CA1310 // becomes a comparison in SQL
        var owners = await rows.Where(it => it.Row.Organisation != null).Select(it => new { it.Row.ScopeKey, it.Row.Organisation }).Distinct()
            .Where(it => key == null || string.Compare(it.ScopeKey, key) > 0 || (it.ScopeKey == key && it.Organisation > last))
            .OrderBy(it => it.ScopeKey).ThenBy(it => it.Organisation).Take(size + 1).ToListAsync(stop);
#pragma warning restore CA1309, CA1310
        var page = Page.Of(owners, size, it => string.Create(CultureInfo.InvariantCulture, $"{it.ScopeKey}.{it.Organisation:n}"));
        var ids = page.Items.Select(it => it.Organisation).ToList();
        var cells = (await rows.Where(it => ids.Contains(it.Row.Organisation)).ToListAsync(stop)).ToLookup(it => it.Row.Organisation);
        var at = columns.Index().ToDictionary(it => (it.Item.Requirement, it.Item.Period), it => it.Index);
        var names = await organisations.FindAll([.. ids.OfType<Guid>()], stop);
        var where = await places.FindAll([.. names.Values.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(new View(on, query.From.Value, query.Until.Value, columns, heads.Count > MostColumns,
        [
            .. page.Items.Select(it => new Row(it.Organisation!.Value, HandInRow.Name(names, it.Organisation),
                names.TryGetValue(it.Organisation.Value, out var one) ? PlaceView.Of(one.Place, where) : new(default, ""),
                [.. cells[it.Organisation].Where(cell => at.ContainsKey((cell.Row.Requirement, cell.Row.Period)))
                    .Select(cell => new Cell(at[(cell.Row.Requirement, cell.Row.Period)], cell.Row.Id, cell.Mark(on), cell.DaysLate(on), cell.State)).OrderBy(cell => cell.Column)])),
        ], page.Next));
    }

    static DateOnly Shift(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    static (string? Key, Guid Last) Cursor(string? after) =>
        after?.Split('.') is [var key, var row] && key.Length <= Scope.MaxLength && Guid.TryParseExact(row, "n", out var id) ? (key, id) : (null, default);
}
