using System.Diagnostics.CodeAnalysis;

namespace Anran.Kernel.Identifiers;

/// <summary>Unified social credit code 统一社会信用代码, GB 32100-2015: registry, kind, division (6), organisation (9), check.</summary>
public sealed record CreditCode
{
    const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const string Registries = "123456789ANY";
    const int Size = 18;

    CreditCode(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? input, [NotNullWhen(true)] out CreditCode? code, [NotNullWhen(false)] out IdentifierFault? fault)
    {
        var value = Typed.Clean(input);
        fault = Fault(value);
        code = fault is null ? new(value) : null;
        return fault is null;
    }

    static IdentifierFault? Fault(string value)
    {
        if (value.Length == 0) return IdentifierFault.Empty;
        if (value.Length != Size) return IdentifierFault.Length(value.Length, Size);
        for (var at = 0; at < Size; at++)
        {
            if (!Alphabet.Contains(value[at], StringComparison.Ordinal)) return NotInAlphabet(at + 1, value[at]);
        }
        if (!Registries.Contains(value[0], StringComparison.Ordinal))
            return IdentifierFault.Character(1, value[0], "不是登记管理部门代码。", "it is no registry's code.");
        for (var at = 2; at < 8; at++)
        {
            if (!char.IsAsciiDigit(value[at]))
                return IdentifierFault.Character(at + 1, value[at], "第 3—8 位是行政区划码，应为数字。", "characters 3 to 8 are the division code, digits only.");
        }
        return value[^1] == CheckOf(value) ? null : IdentifierFault.Check(Size);
    }

    static IdentifierFault NotInAlphabet(int position, char character) => character switch
    {
        'I' => IdentifierFault.Character(position, character, "信用代码不用字母 I，可能是数字 1。", "the letter I is not used; it may be the digit 1."),
        'O' => IdentifierFault.Character(position, character, "信用代码不用字母 O，可能是数字 0。", "the letter O is not used; it may be the digit 0."),
        'Z' => IdentifierFault.Character(position, character, "信用代码不用字母 Z，可能是数字 2。", "the letter Z is not used; it may be the digit 2."),
        'S' => IdentifierFault.Character(position, character, "信用代码不用字母 S，可能是数字 5。", "the letter S is not used; it may be the digit 5."),
        'V' => IdentifierFault.Character(position, character, "信用代码不用字母 V，可能是字母 U 或 Y。", "the letter V is not used; it may be U or Y."),
        _ => IdentifierFault.Character(position, character, "只能是数字或大写字母。", "only digits and capital letters are used."),
    };

    /// <summary>Weights are the powers of 3 modulo 31, so they are made on the way.</summary>
    internal static char CheckOf(ReadOnlySpan<char> value)
    {
        var (sum, weight) = (0, 1);
        foreach (var character in value[..(Size - 1)])
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }
        return Alphabet[(31 - sum % 31) % 31];
    }

    public override string ToString() => Value;
}
