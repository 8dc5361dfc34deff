using System.Globalization;

namespace Anran.Registry.Subjects;

/// <summary>A point in WGS-84/CGCS2000 (they differ by centimetres), in ten-millionths of a degree.</summary>
sealed record Position(int Latitude, int Longitude)
{
    public const double Scale = 1e7;

    /// <summary>Metres of one degree of latitude.</summary>
    const double DegreeMetres = 111_320;

    // China with its seas, by whole degrees.
    const double South = 3, North = 54, West = 73, East = 136;

    public double LatitudeDegrees => Latitude / Scale;
    public double LongitudeDegrees => Longitude / Scale;

    /// <summary>From what was typed; both or neither.</summary>
    /// <exception cref="Problem">Not a point of the country, or only half of one.</exception>
    public static Position? Of(double? latitude, double? longitude)
    {
        if (latitude is null && longitude is null) return null;
        if (latitude is not { } north) throw SubjectProblems.HalfPosition("latitude");
        if (longitude is not { } east) throw SubjectProblems.HalfPosition("longitude");
        if (north is >= West and <= East && east is >= South and <= North) throw SubjectProblems.SwappedPosition();
        if (north is not (>= South and <= North)) throw SubjectProblems.Latitude();
        if (east is not (>= West and <= East)) throw SubjectProblems.Longitude();
        return new((int)Math.Round(north * Scale), (int)Math.Round(east * Scale));
    }

    /// <summary>A number as sheets hold it, full-width digits and a degree sign allowed.</summary>
    /// <exception cref="Problem">It is no number; the field is named.</exception>
    public static double? Read(string typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var narrow = Folded.Narrow(typed).TrimEnd('°');
        return narrow.Length <= 24 && double.TryParse(narrow, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            ? degrees : throw SubjectProblems.NoNumber(field);
    }

    /// <summary>How far the corners of a box around it lie, for a distance in metres.</summary>
    public (int Latitude, int Longitude) Reach(double metres) => (
        (int)Math.Ceiling(metres / DegreeMetres * Scale),
        (int)Math.Ceiling(metres / (DegreeMetres * Math.Cos(LatitudeDegrees * Math.PI / 180)) * Scale));

    /// <summary>Metres; exact enough below a kilometre.</summary>
    public double To(Position other)
    {
        var north = (other.Latitude - Latitude) / Scale * DegreeMetres;
        var east = (other.Longitude - Longitude) / Scale * DegreeMetres * Math.Cos(LatitudeDegrees * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
