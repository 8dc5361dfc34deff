using System.Diagnostics.CodeAnalysis;

namespace Anran.Kernel.Units;

public enum VolumeUnit { Millilitre, Litre, CubicMetre, TenThousandCubicMetres }

/// <summary>Volume in whole millilitres. Volumes at working and at standard conditions (标方) are different things; this says which to neither.</summary>
public readonly record struct Volume(long Millilitres) : IComparable<Volume>
{
    public static bool TryOf(decimal value, VolumeUnit unit, out Volume volume)
    {
        var fits = Reading.TryScale(value, Scale(unit), 1, out var scaled);
        volume = new(scaled);
        return fits;
    }

    public static bool TryParse(string? text, out Volume volume, [NotNullWhen(false)] out UnitFault? fault)
    {
        volume = default;
        fault = null;
        if (!Reading.TrySplit(text, out var value, out var unit)) fault = UnitFault.Number;
        else if (UnitOf(unit) is not { } known) fault = UnitFault.Unit("mL, L, m³, 万m³");
        else if (!TryOf(value, known, out volume)) fault = UnitFault.Range;
        return fault is null;
    }

    /// <summary>For showing; rounded, so never the way back.</summary>
    public decimal In(VolumeUnit unit, int decimals = 4) =>
        decimal.Round((decimal)Millilitres / Scale(unit), decimals, MidpointRounding.AwayFromZero);

    public int CompareTo(Volume other) => Millilitres.CompareTo(other.Millilitres);

    public static Volume operator +(Volume left, Volume right) => new(checked(left.Millilitres + right.Millilitres));
    public static Volume operator -(Volume left, Volume right) => new(checked(left.Millilitres - right.Millilitres));
    public static bool operator <(Volume left, Volume right) => left.Millilitres < right.Millilitres;
    public static bool operator >(Volume left, Volume right) => left.Millilitres > right.Millilitres;
    public static bool operator <=(Volume left, Volume right) => left.Millilitres <= right.Millilitres;
    public static bool operator >=(Volume left, Volume right) => left.Millilitres >= right.Millilitres;

    static long Scale(VolumeUnit unit) => unit switch
    {
        VolumeUnit.Millilitre => 1,
        VolumeUnit.Litre => 1_000,
        VolumeUnit.CubicMetre => 1_000_000,
        VolumeUnit.TenThousandCubicMetres => 10_000_000_000,
    };

    static VolumeUnit? UnitOf(string unit) => unit.ToUpperInvariant() switch
    {
        "ML" or "毫升" => VolumeUnit.Millilitre,
        "L" or "升" => VolumeUnit.Litre,
        "M3" or "M³" or "立方米" or "方" => VolumeUnit.CubicMetre,
        "万M3" or "万M³" or "万立方米" or "万方" => VolumeUnit.TenThousandCubicMetres,
        _ => null,
    };
}
