using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Anran.Campaigns.Targets;

/// <summary>Figures of targets: whole thousandths of the unit as written, so that 20.5 公里 is 20500 and nothing is ever rounded on the way.</summary>
static partial class Thousandths
{
    /// <summary>A million million units; sums of some thousand shares still fit into 64 bits.</summary>
    public const long Most = 1_000_000_000_000_000;
    const int One = 1_000;

    /// <summary>Digits and at most three decimals; no sign, no exponent, no unit.</summary>
    /// <exception cref="Problem">It is something else, or beyond <see cref="Most"/>.</exception>
    public static long Parse(string field, string? typed)
    {
        var clean = Clean(typed);
        if (!Form().IsMatch(clean)) throw TargetProblems.NotAFigure(field);
        var value = decimal.Parse(clean, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * One;
        return value <= Most ? (long)value : throw TargetProblems.NotAFigure(field);
    }

    /// <summary>What the paper says, to the nearest thousandth and within bounds: where that is not the same, both are shown.</summary>
    public static long Of(decimal written) => (long)Math.Clamp(decimal.Round(written * One, MidpointRounding.AwayFromZero), 0, Most);

    /// <summary>20500 → 20.5, without zeros that say nothing.</summary>
    public static string Text(long value) => string.Create(CultureInfo.InvariantCulture, $"{value / (decimal)One:0.###}");

    public static string? Text(long? value) => value is { } known ? Text(known) : null;

    static string Clean(string? typed)
    {
        try
        {
            return (typed ?? "").Trim().Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair is no figure.
            return "";
        }
    }

    [GeneratedRegex(@"^[0-9]{1,13}(\.[0-9]{1,3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
