using System.Globalization;
using System.Text;

namespace Anran.Kernel.Units;

/// <summary>Why a number with its unit is refused.</summary>
public sealed record UnitFault(string Code, Text Text)
{
    internal static UnitFault Number { get; } = new("unit.number", new("不是数。", "That is no number."));
    internal static UnitFault Range { get; } = new("unit.range", new("数值超出范围。", "The number is out of range."));
    internal static UnitFault Unit(string known) => new("unit.unknown", new($"单位不认识；可用：{known}。", $"Unknown unit; use one of {known}."));
}

/// <summary>A number and its unit as text: <c>12.5 %LEL</c>, <c>２ｋＰａ</c>.</summary>
static class Reading
{
    const int Longest = 64;
    const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static bool TrySplit(string? text, out decimal value, out string unit)
    {
        (value, unit) = (0, "");
        if (text is null || text.Length > Longest) return false;
        var narrow = Narrow(text);
        var end = 0;
        while (end < narrow.Length && (char.IsAsciiDigit(narrow[end]) || narrow[end] is '.' or '-' or '+')) end++;
        unit = narrow[end..];
        return decimal.TryParse(narrow.AsSpan(0, end), Number, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>value × numerator ÷ denominator in whole base units, halves away from zero; false when it does not fit.</summary>
    public static bool TryScale(decimal value, long numerator, long denominator, out long scaled)
    {
        scaled = 0;
        try
        {
            scaled = decimal.ToInt64(decimal.Round(value * numerator / denominator, 0, MidpointRounding.AwayFromZero));
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character)) continue;
            narrow.Append(character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character);
        }
        return narrow.ToString();
    }
}
