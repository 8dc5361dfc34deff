using System.Globalization;
using System.Linq.Expressions;
using Anran.Registry.Subjects;

namespace Anran.Registry.Maps;

/// <summary>
/// A part of the map somebody drew: a rectangle by two opposite corners, or a polygon. The store itself tells what lies inside, in whole
/// numbers, so that list, count, clusters and export can never differ.
/// </summary>
sealed class Outline
{
    /// <summary>Every corner is a comparison for every row.</summary>
    const int MostCorners = 60;

    readonly IReadOnlyList<Position> corners;

    Outline(IReadOnlyList<Position> corners)
    {
        this.corners = corners;
        (South, North) = (corners.Min(it => it.Latitude), corners.Max(it => it.Latitude));
        (West, East) = (corners.Min(it => it.Longitude), corners.Max(it => it.Longitude));
    }

    public int South { get; }
    public int North { get; }
    public int West { get; }
    public int East { get; }

    /// <summary>Corners as <c>latitude,longitude</c> in degrees of WGS-84, with semicolons between.</summary>
    /// <exception cref="Problem">It is no outline.</exception>
    public static Outline Read(string typed)
    {
        var corners = new List<Position>();
        foreach (var corner in typed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var two = corner.Split(',');
            if (corners.Count == MostCorners || two.Length != 2 || Degrees(two[0], 90) is not { } latitude || Degrees(two[1], 180) is not { } longitude) throw MapProblems.NoOutline(MostCorners);
            corners.Add(new(latitude, longitude));
        }
        return corners.Count >= 2 ? new(corners) : throw MapProblems.NoOutline(MostCorners);
    }

    static int? Degrees(string typed, int most) =>
        typed.Length <= 24 && double.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? (int)Math.Round(degrees * Position.Scale) : null;

    public IQueryable<Subject> Of(IQueryable<Subject> rows)
    {
        var (south, north, west, east) = (South, North, West, East);
        var inBox = rows.Where(it => it.Latitude >= south && it.Latitude <= north && it.Longitude >= west && it.Longitude <= east);
        return corners.Count == 2 ? inBox : inBox.Where(Inside());
    }

    /// <summary>A line from the point to the east crosses the edges an odd number of times. At most 4·10¹⁸, so 64 bits hold every product.</summary>
    Expression<Func<Subject, bool>> Inside()
    {
        var row = Expression.Parameter(typeof(Subject), "it");
        var (latitude, longitude) = (Whole(row, nameof(Subject.Latitude)), Whole(row, nameof(Subject.Longitude)));
        Expression crossings = Expression.Constant(0);
        for (var i = 0; i < corners.Count; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Count]);
            if (from.Latitude == to.Latitude) continue;
            if (from.Latitude > to.Latitude) (from, to) = (to, from);
            long rise = to.Latitude - from.Latitude, run = to.Longitude - (long)from.Longitude;
            var beside = Expression.AndAlso(Expression.GreaterThanOrEqual(latitude, Constant(from.Latitude)), Expression.LessThan(latitude, Constant(to.Latitude)));
            var west = Expression.LessThan(
                Expression.Multiply(Expression.Subtract(longitude, Constant(from.Longitude)), Constant(rise)),
                Expression.Multiply(Expression.Subtract(latitude, Constant(from.Latitude)), Constant(run)));
            crossings = Expression.Add(crossings, Expression.Condition(Expression.AndAlso(beside, west), Expression.Constant(1), Expression.Constant(0)));
        }
        return Expression.Lambda<Func<Subject, bool>>(Expression.Equal(Expression.Modulo(crossings, Expression.Constant(2)), Expression.Constant(1)), row);

        static Expression Whole(Expression row, string name) => Expression.Convert(Expression.Property(Expression.Property(row, name), "Value"), typeof(long));
        static Expression Constant(long value) => Expression.Constant(value);
    }
}
