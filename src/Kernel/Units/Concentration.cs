using System.Diagnostics.CodeAnalysis;

namespace Anran.Kernel.Units;

public enum ConcentrationUnit { Ppm, PercentVolume, PercentLel }

/// <summary>
/// How much of one gas is in the air, in whole parts per billion: fine enough for a hundredth of a per cent of any
/// gas's LEL, and an integer, so a threshold met is met on every machine. %LEL of one gas is not %LEL of another:
/// amounts of different gases neither add nor compare.
/// </summary>
public readonly record struct Concentration : IComparable<Concentration>
{
    const long PpbPerPpm = 1_000;
    const long PpbPerPercent = 10_000_000;

    Concentration(Gas gas, long ppb) => (Gas, Ppb) = (gas, ppb);

    public Gas Gas { get; }

    /// <summary>May be a little below zero or above one whole: sensors drift, and the reading is kept as it came.</summary>
    public long Ppb { get; }

    public static Concentration OfPpb(Gas gas, long ppb) => new(gas, ppb);

    public static bool TryOf(Gas gas, decimal value, ConcentrationUnit unit, out Concentration concentration)
    {
        var (numerator, denominator) = Scale(gas, unit);
        var fits = Reading.TryScale(value, numerator, denominator, out var ppb);
        concentration = fits ? new(gas, ppb) : default;
        return fits;
    }

    public static bool TryParse(string? text, Gas gas, out Concentration concentration, [NotNullWhen(false)] out UnitFault? fault)
    {
        concentration = default;
        fault = null;
        if (!Reading.TrySplit(text, out var value, out var unit)) fault = UnitFault.Number;
        else if (UnitOf(unit) is not { } known) fault = UnitFault.Unit("ppm, %VOL, %LEL");
        else if (!TryOf(gas, value, known, out concentration)) fault = UnitFault.Range;
        return fault is null;
    }

    /// <summary>For showing; rounded, so never the way back.</summary>
    public decimal In(ConcentrationUnit unit, int decimals = 4)
    {
        var (numerator, denominator) = Scale(Gas, unit);
        return decimal.Round((decimal)Ppb * denominator / numerator, decimals, MidpointRounding.AwayFromZero);
    }

    public int CompareTo(Concentration other) => Ppb.CompareTo(Same(other).Ppb);

    public static Concentration operator +(Concentration left, Concentration right) => new(left.Gas, checked(left.Ppb + left.Same(right).Ppb));
    public static Concentration operator -(Concentration left, Concentration right) => new(left.Gas, checked(left.Ppb - left.Same(right).Ppb));
    public static bool operator <(Concentration left, Concentration right) => left.CompareTo(right) < 0;
    public static bool operator >(Concentration left, Concentration right) => left.CompareTo(right) > 0;
    public static bool operator <=(Concentration left, Concentration right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Concentration left, Concentration right) => left.CompareTo(right) >= 0;

    Concentration Same(Concentration other) => Gas == other.Gas ? other : throw new InvalidOperationException(
        $"{Gas.Zh}与{other.Gas.Zh}的浓度不能相加或比较。 Concentrations of {Gas.En} and {other.Gas.En} neither add nor compare.");

    static (long Numerator, long Denominator) Scale(Gas gas, ConcentrationUnit unit) => unit switch
    {
        ConcentrationUnit.Ppm => (PpbPerPpm, 1),
        ConcentrationUnit.PercentVolume => (PpbPerPercent, 1),
        ConcentrationUnit.PercentLel => (gas.LelPpm * PpbPerPpm, 100),
    };

    // A bare "%" is refused: %VOL and %LEL of methane differ twentyfold, and guessing there kills.
    static ConcentrationUnit? UnitOf(string unit) => unit.ToUpperInvariant() switch
    {
        "PPM" => ConcentrationUnit.Ppm,
        "%VOL" or "VOL%" or "%V/V" or "VOL" => ConcentrationUnit.PercentVolume,
        "%LEL" or "LEL%" or "LEL" => ConcentrationUnit.PercentLel,
        _ => null,
    };
}
