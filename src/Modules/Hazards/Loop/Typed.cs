using System.Globalization;
using System.Text;

namespace Anran.Hazards.Loop;

/// <summary>What people type, trimmed and free of what cannot be seen.</summary>
static class Typed
{
    /// <returns>Null when nothing was typed.</returns>
    public static string? Words(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        foreach (var rune in typed.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t') continue;
            if (rune.Value == 0xFFFD || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Format) throw HazardProblems.Unprintable(field);
        }
        return typed.Trim();
    }

    /// <summary>Ten-millionths of a degree.</summary>
    public static (int? Latitude, int? Longitude) Position(double? latitude, double? longitude)
    {
        if (latitude is null && longitude is null) return (null, null);
        if (latitude is not (>= -90 and <= 90) || longitude is not (>= -180 and <= 180)) throw HazardProblems.NotAPosition();
        return ((int)Math.Round(latitude.Value * 1e7), (int)Math.Round(longitude.Value * 1e7));
    }
}
