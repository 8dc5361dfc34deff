using Anran.Registry.Subjects;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Maps;

/// <summary>
/// The list as it is narrowed, on a map: what lies close together is one figure, what lies alone is itself. The store counts, and the
/// answer is as small for a nation as for a street.
/// </summary>
static class ShowMap
{
    /// <summary>So many cells fit into a view each way.</summary>
    const int MostCells = 24;

    /// <summary>A cell is so wide on the screen, of a world of 512 pixels at zoom 0.</summary>
    const double CellPixels = 72, WorldPixels = 512;
    const int MostUnplaced = 10_001;

    /// <param name="West">Degrees of WGS-84, as are the others; left out, all four are what there is to see.</param>
    /// <param name="Zoom">Of a world of 512 pixels at zoom 0.</param>
    public sealed record View(double? West, double? South, double? East, double? North, double? Zoom);

    /// <param name="Total">Of all in the view.</param>
    /// <param name="Unplaced">Of the list, how many have no position; 10,001 means more than 10,000. Told only with the first view.</param>
    /// <param name="Extent">Where all of the list lie; null when none has a position. Told only with the first view.</param>
    public sealed record Answer(IReadOnlyList<Cluster> Clusters, IReadOnlyList<Pin> Pins, int Total, int? Unplaced, Box? Extent);

    /// <summary>Degrees of WGS-84.</summary>
    public sealed record Box(double West, double South, double East, double North);

    /// <param name="Latitude">The middle of those in it, as <paramref name="Longitude"/>.</param>
    /// <param name="Extent">Where they lie; to look closer.</param>
    public sealed record Cluster(double Latitude, double Longitude, int Count, Box Extent);

    public sealed record Pin(Guid Id, string Name, SubjectKindName Kind, string Group, string Address, double Latitude, double Longitude, SubjectStatus Status);

    sealed record Cell(int Count, double Latitude, double Longitude, int South, int West, int North, int East);

    public static void Map(IEndpointRouteBuilder subjects) => subjects.MapGet("/map", Handle).Requires("registry.read");

    static async Task<Ok<Answer>> Handle([AsParameters] SubjectQuery query, [AsParameters] View view, Db db, IPlaces places, SubjectKinds kinds, CancellationToken stop)
    {
        var rows = await query.In(db, places, kinds, stop);
        var placed = rows.Where(it => it.Latitude != null);
        var (box, isFirst) = (Within(view), view is { West: null, South: null, East: null, North: null });
        int? unplaced = isFirst ? await rows.Where(it => it.Latitude == null).Select(it => it.Id).Take(MostUnplaced).CountAsync(stop) : null;
        if (isFirst) box = await Extent(placed, stop);
        if (box is not { } at) return TypedResults.Ok(new Answer([], [], 0, unplaced, null));

        var cells = await Cells(placed, at, view.Zoom, stop);
        var pins = await Pins(placed, [.. cells.Where(it => it.Count == 1)], kinds, stop);
        var clusters = cells.Where(it => it.Count > 1).Select(it => new Cluster(it.Latitude / Position.Scale, it.Longitude / Position.Scale, it.Count, BoxOf(it))).ToList();
        return TypedResults.Ok(new Answer(clusters, pins, cells.Sum(it => it.Count), unplaced, isFirst ? BoxOf(at) : null));
    }

    static async Task<List<Cell>> Cells(IQueryable<Subject> rows, Cell box, double? zoom, CancellationToken stop)
    {
        var (tall, wide) = Size(box, zoom);
        var (south, north, west, east) = (box.South, box.North, box.West, box.East);
        return await rows.Where(it => it.Latitude >= south && it.Latitude <= north && it.Longitude >= west && it.Longitude <= east)
            .GroupBy(it => new { Row = it.Latitude!.Value / tall, Column = it.Longitude!.Value / wide })
            .Select(cell => new Cell(
                cell.Count(), cell.Average(it => (double)it.Latitude!.Value), cell.Average(it => (double)it.Longitude!.Value),
                cell.Min(it => it.Latitude!.Value), cell.Min(it => it.Longitude!.Value), cell.Max(it => it.Latitude!.Value), cell.Max(it => it.Longitude!.Value)))
            .ToListAsync(stop);
    }

    /// <summary>Those that lie alone in their cell: nobody else has their position there.</summary>
    static async Task<List<Pin>> Pins(IQueryable<Subject> rows, List<Cell> alone, SubjectKinds kinds, CancellationToken stop)
    {
        if (alone.Count == 0) return [];
        var (spots, norths, easts) = (alone.Select(it => (it.South, it.West)).ToHashSet(), alone.Select(it => it.South).Distinct().ToList(), alone.Select(it => it.West).Distinct().ToList());
        var read = await rows.Where(it => norths.Contains(it.Latitude!.Value) && easts.Contains(it.Longitude!.Value))
            .Select(it => new { it.Id, it.Name, it.Kind, it.Address, Latitude = it.Latitude!.Value, Longitude = it.Longitude!.Value, it.Status }).ToListAsync(stop);
        return [.. read.Where(it => spots.Contains((it.Latitude, it.Longitude))).OrderBy(it => it.Id).Select(it => new Pin(
            it.Id, it.Name, SubjectKindName.Of(kinds.Of(it.Kind)), kinds.Of(it.Kind).Group, it.Address, it.Latitude / Position.Scale, it.Longitude / Position.Scale, it.Status))];
    }

    /// <summary>Cells stand still while the view moves: their corners are multiples of their size.</summary>
    static (int Tall, int Wide) Size(Cell box, double? zoom)
    {
        var degrees = 360 / (WorldPixels * Math.Pow(2, Math.Clamp(zoom ?? 0, 0, 24))) * CellPixels;
        var wide = zoom is null ? 0 : degrees * Position.Scale;
        var tall = wide * Math.Cos((box.South + (box.North - box.South) / 2.0) / Position.Scale * Math.PI / 180);
        return (Least(tall, box.North - box.South), Least(wide, box.East - box.West));

        static int Least(double cell, int span) => (int)Math.Clamp(Math.Max(cell, span / (double)MostCells), 1, 1_800_000_000);
    }

    static async Task<Cell?> Extent(IQueryable<Subject> rows, CancellationToken stop)
    {
        var all = await rows.GroupBy(it => 1).Select(all => new Cell(all.Count(), 0, 0,
            all.Min(it => it.Latitude!.Value), all.Min(it => it.Longitude!.Value), all.Max(it => it.Latitude!.Value), all.Max(it => it.Longitude!.Value))).SingleOrDefaultAsync(stop);
        return all;
    }

    static Cell? Within(View view)
    {
        if (view is { West: null, South: null, East: null, North: null }) return null;
        if (view is not { West: { } west, South: { } south, East: { } east, North: { } north }
            || !(west < east && south < north && Math.Abs(south) <= 90 && Math.Abs(north) <= 90)) throw MapProblems.NoView();
        return new(0, 0, 0, Whole(south), Whole(west), Whole(north), Whole(east));

        // A view may reach around the world; what can be stored lies within it.
        static int Whole(double degrees) => (int)(Math.Clamp(degrees, -180, 180) * Position.Scale);
    }

    static Box BoxOf(Cell it) => new(it.West / Position.Scale, it.South / Position.Scale, it.East / Position.Scale, it.North / Position.Scale);
}
