using System.Globalization;

namespace Anran.Plans.Comparison;

/// <summary>
/// 覆盖率: of the upper measures that bind the lower place, how many the lower plan takes up, in whatever words: inherited, tightened
/// or loosened. It counts measures, all alike, and says nothing of how well they are carried out; what was left out for a good reason
/// is left out all the same.
/// </summary>
/// <param name="Upper">All measures of the upper plan.</param>
/// <param name="Binding">Those of them that bind the lower place.</param>
/// <param name="TakenUp">Those that bind and have a counterpart.</param>
public sealed record Coverage(int Upper, int Binding, int TakenUp, IReadOnlyList<SectionCoverage> Sections)
{
    /// <summary>0–1; null when nothing binds.</summary>
    public double? Share => Binding == 0 ? null : (double)TakenUp / Binding;

    /// <summary>Rounded down, so that nothing but everything is 100.0%; — when nothing binds.</summary>
    public static string Percent(double? share) => share is null ? "—" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share.Value * 1000) / 10:0.0}%");

    /// <param name="binds">Whether a measure of the upper plan, by its position there, binds the lower place.</param>
    public static Coverage Of(IEnumerable<ComparedMeasure> measures, Func<int, bool> binds)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(binds);
        var sections = measures.Where(one => one.Upper is not null).GroupBy(one => one.Upper!.Section).Select(section =>
        {
            var binding = section.Where(one => binds(one.Upper!.Position)).ToList();
            return new SectionCoverage(section.Key, section.Count(), binding.Count, binding.Count(one => one.Lower is not null));
        }).ToList();
        return new(sections.Sum(one => one.Upper), sections.Sum(one => one.Binding), sections.Sum(one => one.TakenUp), sections);
    }
}

/// <param name="Section">As in <see cref="MeasureRef.Section"/>.</param>
public sealed record SectionCoverage(string Section, int Upper, int Binding, int TakenUp);
