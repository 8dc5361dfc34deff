using System.Globalization;

namespace Anran.Rules;

/// <summary>An answer or a result: a boolean, a 64-bit integer in the base unit, the code of a choice, a legal day — or unanswered.</summary>
public readonly record struct Value
{
    readonly long number;
    readonly string? text;

    Value(FieldType type, long number, string? text) => (Type, this.number, this.text) = (type, number, text);

    /// <summary>Null: unanswered.</summary>
    public FieldType? Type { get; private init; }

    /// <summary>Unanswered because a sum or a product passed 64 bits, or a day the calendar.</summary>
    public bool Overflowed { get; private init; }

    public bool IsAnswered => Type is not null;

    public static Value Unanswered => default;

    internal static Value Overflow => new() { Overflowed = true };

    public static Value Of(bool value) => new(FieldType.Boolean, value ? 1 : 0, null);

    public static Value Of(long value) => new(FieldType.Number, value, null);

    public static Value Of(DateOnly value) => new(FieldType.Date, value.DayNumber, null);

    public static Value OfChoice(string code) => new(FieldType.Choice, 0, code);

    public static Value OfText(string text) => new(FieldType.Text, 0, text);

    public bool IsTrue => Type == FieldType.Boolean && number == 1;

    public bool IsFalse => Type == FieldType.Boolean && number == 0;

    /// <summary>The integer in its base unit; 0 if this is none.</summary>
    public long Number => Type == FieldType.Number ? number : 0;

    /// <summary>The legal day; the first day there is if this is none.</summary>
    public DateOnly Date => Type == FieldType.Date ? DateOnly.FromDayNumber((int)number) : default;

    /// <summary>The code of a choice, or a text; empty if this is neither.</summary>
    public string Text => text ?? "";

    /// <summary>Integers and days in their order; what is of another type comes out equal.</summary>
    internal int CompareTo(Value other) => number.CompareTo(other.number);

    public override string ToString() => Type is { } type ? Written(type) : "unanswered";

    string Written(FieldType type) => type switch
    {
        FieldType.Boolean => number == 1 ? "true" : "false",
        FieldType.Number => number.ToString(CultureInfo.InvariantCulture),
        FieldType.Date => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldType.Choice or FieldType.Text => Text,
    };
}
