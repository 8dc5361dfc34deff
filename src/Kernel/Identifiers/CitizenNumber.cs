using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Anran.Kernel.Identifiers;

/// <summary>
/// Citizen ID number 公民身份号码, GB 11643: division (6), birth date (8), order (3), check.
/// Also the number of a residence permit (81–83) and of a foreigner's permanent residence card (9…), built alike.
/// </summary>
/// <remarks>A record's own text is masked, so that no log or message ever holds the number by accident.</remarks>
public sealed record CitizenNumber
{
    const int Size = 18;
    const int OldSize = 15;
    const int OldestAge = 130;
    const string Checks = "10X98765432";

    // Codes of 31 provinces, of 台湾 71, 香港 81, 澳门 82, and 83 for permits of people from 台湾 (GB/T 2260).
    const string Provinces = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83";

    static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    readonly string value;

    CitizenNumber(string value, DateOnly birth) => (this.value, Birth) = (value, birth);

    public DateOnly Birth { get; }

    /// <summary>All but the last four hidden.</summary>
    public string Masked => Mask(value);

    /// <summary>The number in clear. Whoever calls this owes the journal a purpose.</summary>
    public string Reveal() => value;

    public override string ToString() => Masked;

    /// <summary>For numbers from elsewhere that may not be valid: never more than the last four, never more than half.</summary>
    public static string Mask(string number)
    {
        var shown = Math.Min(4, number.Length / 2);
        return new string('*', number.Length - shown) + number[^shown..];
    }

    public static bool TryParse(string? input, DateOnly today, [NotNullWhen(true)] out CitizenNumber? number, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        var value = Typed.Clean(input);
        fault = Fault(value, today, out var birth);
        number = fault is null ? new(value, birth) : null;
        return fault is null;
    }

    static IdentifierFault? Fault(string value, DateOnly today, out DateOnly birth)
    {
        birth = default;
        if (value.Length == 0) return IdentifierFault.Empty;
        if (value.Length == OldSize && value.All(char.IsAsciiDigit)) return Old;
        if (value.Length != Size) return IdentifierFault.Length(value.Length, Size);
        for (var at = 0; at < Size; at++)
        {
            if (char.IsAsciiDigit(value[at]) || at == Size - 1 && value[at] == 'X') continue;
            return at == Size - 1
                ? IdentifierFault.Character(at + 1, value[at], "末位应为数字或 X。", "the last one must be a digit or X.")
                : IdentifierFault.Character(at + 1, value[at], "应为数字。", "it must be a digit.");
        }
        var province = value[0] == '9' ? value.AsSpan(1, 2) : value.AsSpan(0, 2);
        if (!Provinces.AsSpan().Contains(province, StringComparison.Ordinal)) return NoProvince(value[0] == '9' ? 2 : 1, province.ToString());
        if (!DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out birth))
            return Birthday("不是真实的日期。", "it is no date of the calendar.");
        if (birth > today) return Birthday("晚于今天。", "it lies in the future.");
        if (birth.Year < today.Year - OldestAge) return Birthday($"早于 {OldestAge} 年前。", $"it lies more than {OldestAge} years back.");
        return value[^1] == CheckOf(value) ? null : IdentifierFault.Check(Size);
    }

    static IdentifierFault Old { get; } = new("citizen-number.old", null, new(
        "15 位身份证号自 2013 年 1 月 1 日起停用，请填写 18 位号码。",
        "Numbers of 15 digits ended on 1 January 2013; enter the one of 18."));

    static IdentifierFault NoProvince(int position, string province) => new("citizen-number.division", position, new(
        $"第 {position}—{position + 1} 位“{province}”不是省级行政区划代码。",
        $"Characters {position} and {position + 1}, “{province}”, are no province's code."));

    // The date itself is part of the number and stays out of messages, which end in logs.
    static IdentifierFault Birthday(string zh, string en) => new("citizen-number.birth", 7, new(
        $"第 7—14 位的出生日期{zh}",
        $"The birth date in characters 7 to 14 is wrong: {en}"));

    internal static char CheckOf(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var at = 0; at < Weights.Length; at++) sum += (value[at] - '0') * Weights[at];
        return Checks[sum % 11];
    }
}
