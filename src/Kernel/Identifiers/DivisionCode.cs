using System.Diagnostics.CodeAnalysis;

namespace Anran.Kernel.Identifiers;

public enum DivisionLevel { Province = 1, Prefecture, County, Township, Village }

/// <summary>
/// 12-digit statistical division code 统计用区划代码: province 2, prefecture 2, county 2, township 3, village 3, zeros above the leaf.
/// An attribute of a place, never its identity: codes change by year and lack what was made locally.
/// </summary>
public sealed record DivisionCode
{
    const int Size = 12;
    static readonly int[] Ends = [2, 4, 6, 9, 12];

    DivisionCode(string value, DivisionLevel level) => (Value, Level) = (value, level);

    public string Value { get; }

    public DivisionLevel Level { get; }

    /// <summary>The code with its last non-zero group zeroed: towns of a prefecture without counties (东莞) hang under the prefecture.</summary>
    public DivisionCode? Parent => Level == DivisionLevel.Province ? null : Of(Value[..Ends[(int)Level - 2]]);

    /// <summary>The digits up to and with the last non-zero group: what the codes of all within begin with.</summary>
    public string Stem => Value[..Ends[(int)Level - 1]];

    /// <summary>Short forms of 2, 4, 6 and 9 digits are padded.</summary>
    public static bool TryParse(string? input, [NotNullWhen(true)] out DivisionCode? code, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        var value = Typed.Clean(input);
        fault = Fault(value);
        code = fault is null ? Of(value) : null;
        return fault is null;
    }

    static DivisionCode Of(string stem)
    {
        var value = stem.PadRight(Size, '0');
        var level = Ends.Length;
        while (level > 1 && value.AsSpan(Ends[level - 2]..Ends[level - 1]).TrimStart('0').IsEmpty) level--;
        return new(value, (DivisionLevel)level);
    }

    static IdentifierFault? Fault(string value)
    {
        if (value.Length == 0) return IdentifierFault.Empty;
        if (!Ends.Contains(value.Length)) return IdentifierFault.Length(value.Length, Size);
        for (var at = 0; at < value.Length; at++)
        {
            if (!char.IsAsciiDigit(value[at])) return IdentifierFault.Character(at + 1, value[at], "应为数字。", "it must be a digit.");
        }
        return value[0] == '0'
            ? IdentifierFault.Character(1, '0', "省级代码从 11 起。", "provinces begin at 11.")
            : null;
    }

    public override string ToString() => Value;
}
