namespace Anran.Rules.Grammar;

enum TokenKind { End, Bad, Symbol, Keyword, Name, Number, Text, Date }

/// <summary>A stretch of the text, in UTF-16 units.</summary>
readonly record struct Extent(int Offset, int Length)
{
    public int End => Offset + Length;

    public Extent To(Extent last) => new(Offset, last.End - Offset);
}

/// <summary>A word of the grammar.</summary>
/// <param name="Text">Symbols, keywords and names as written; a text without its quotes.</param>
/// <param name="Value">Of a number in the base unit, of a text or a date.</param>
/// <param name="Dimension">Of a number with a unit; null without.</param>
/// <param name="Fault">Why a <see cref="TokenKind.Bad"/> token is none; nothing is read beyond it.</param>
sealed record Token(TokenKind Kind, Extent At, string Text, Value Value = default, Dimension? Dimension = null, Fault? Fault = null)
{
    public bool Is(string text) => Kind is TokenKind.Symbol or TokenKind.Keyword && Text == text;
}
