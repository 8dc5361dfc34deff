namespace Anran.Rules;

/// <summary>What a value is; a number is a 64-bit integer. <see cref="Text"/> is for outcomes only: no expression reads it.</summary>
public enum FieldType { Boolean, Number, Choice, Date, Text }

/// <summary>What an integer counts, always in the base unit: mm, g, mL, Pa, fen, s, days, basis points; <see cref="Count"/> has none.</summary>
public enum Dimension { Count, Length, Mass, Volume, Pressure, Money, Duration, Days, Ratio }

/// <summary>One answer that may be chosen.</summary>
public sealed record Option(string Code, Words Label);

/// <summary>Something that can be asked or recorded.</summary>
/// <param name="Code">A name of the grammar: <c>hose.length</c>.</param>
/// <param name="Min">Lowest allowed integer, in the base unit.</param>
/// <param name="Max">Highest allowed integer, in the base unit.</param>
public sealed record Field(
    string Code, FieldType Type, Words Label, Dimension Dimension = Dimension.Count, IReadOnlyList<Option>? Options = null, long? Min = null, long? Max = null)
{
    public IReadOnlyList<Option> Options { get; } = Options ?? [];
}
