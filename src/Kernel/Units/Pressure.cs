using System.Diagnostics.CodeAnalysis;

namespace Anran.Kernel.Units;

public enum PressureUnit { Pa, KPa, MPa, Mbar, Bar }

/// <summary>Gauge pressure in whole millipascals.</summary>
public readonly record struct Pressure(long MilliPascals) : IComparable<Pressure>
{
    public static bool TryOf(decimal value, PressureUnit unit, out Pressure pressure)
    {
        var fits = Reading.TryScale(value, Scale(unit), 1, out var scaled);
        pressure = new(scaled);
        return fits;
    }

    public static bool TryParse(string? text, out Pressure pressure, [NotNullWhen(false)] out UnitFault? fault)
    {
        pressure = default;
        fault = null;
        if (!Reading.TrySplit(text, out var value, out var unit)) fault = UnitFault.Number;
        else if (UnitOf(unit) is not { } known) fault = UnitFault.Unit("Pa, kPa, MPa, mbar, bar");
        else if (!TryOf(value, known, out pressure)) fault = UnitFault.Range;
        return fault is null;
    }

    /// <summary>For showing; rounded, so never the way back.</summary>
    public decimal In(PressureUnit unit, int decimals = 4) =>
        decimal.Round((decimal)MilliPascals / Scale(unit), decimals, MidpointRounding.AwayFromZero);

    public int CompareTo(Pressure other) => MilliPascals.CompareTo(other.MilliPascals);

    public static Pressure operator -(Pressure left, Pressure right) => new(checked(left.MilliPascals - right.MilliPascals));
    public static bool operator <(Pressure left, Pressure right) => left.MilliPascals < right.MilliPascals;
    public static bool operator >(Pressure left, Pressure right) => left.MilliPascals > right.MilliPascals;
    public static bool operator <=(Pressure left, Pressure right) => left.MilliPascals <= right.MilliPascals;
    public static bool operator >=(Pressure left, Pressure right) => left.MilliPascals >= right.MilliPascals;

    static long Scale(PressureUnit unit) => unit switch
    {
        PressureUnit.Pa => 1_000,
        PressureUnit.KPa => 1_000_000,
        PressureUnit.MPa => 1_000_000_000,
        PressureUnit.Mbar => 100_000,
        PressureUnit.Bar => 100_000_000,
    };

    // The case of m tells mega from milli, so that letter must be right; the others may be typed as they come.
    static PressureUnit? UnitOf(string unit) => unit switch
    {
        "帕" => PressureUnit.Pa,
        "千帕" => PressureUnit.KPa,
        "兆帕" => PressureUnit.MPa,
        "毫巴" => PressureUnit.Mbar,
        "巴" => PressureUnit.Bar,
        _ when unit.Equals("Pa", StringComparison.OrdinalIgnoreCase) => PressureUnit.Pa,
        _ when unit.Equals("kPa", StringComparison.OrdinalIgnoreCase) => PressureUnit.KPa,
        _ when unit.Equals("bar", StringComparison.OrdinalIgnoreCase) => PressureUnit.Bar,
        ['M', .. var pascal] when pascal.Equals("Pa", StringComparison.OrdinalIgnoreCase) => PressureUnit.MPa,
        ['m', .. var bar] when bar.Equals("bar", StringComparison.OrdinalIgnoreCase) => PressureUnit.Mbar,
        _ => null,
    };
}
