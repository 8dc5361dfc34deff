using System.Globalization;
using System.Numerics;

namespace Anran.Rules.Grammar;

/// <summary>Cuts a text into tokens. The list ends with the end, or with the first thing that is no token.</summary>
sealed class Tokeniser(string text)
{
    static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "and", "answered", "count", "false", "if", "in", "is", "max", "min", "not", "or", "today", "true",
    };

    readonly List<Token> tokens = [];
    int position;

    public static List<Token> Read(string text) => new Tokeniser(text).Read();

    /// <summary>Letters first, then letters, digits and underscores; parts after dots. ASCII, so that no two names look alike.</summary>
    public static bool IsName(string text) => text.Length > 0 && NameEnd(text, 0) == text.Length && !Keywords.Contains(text);

    List<Token> Read()
    {
        do
        {
            while (position < text.Length && IsBlank(text[position])) position++;
            tokens.Add(Next());
            position = tokens[^1].At.End;
        }
        while (tokens[^1].Kind is not (TokenKind.End or TokenKind.Bad));
        return tokens;
    }

    Token Next()
    {
        if (position == text.Length) return new(TokenKind.End, new(position, 0), "");
        var first = text[position];
        if (char.IsAsciiDigit(first)) return Date() ?? Number();
        if (char.IsAsciiLetter(first)) return Word();
        if (first == '\'') return Quoted();
        var two = text.AsSpan(position, Math.Min(2, text.Length - position));
        if (two is "!=" or "<=" or ">=") return new(TokenKind.Symbol, new(position, 2), two.ToString());
        if ("=<>+-*(),".Contains(first, StringComparison.Ordinal)) return new(TokenKind.Symbol, new(position, 1), first.ToString());
        return Bad(Faults.UnexpectedCharacter(new(position, char.IsSurrogatePair(text, position) ? 2 : 1), text));
    }

    Token Word()
    {
        var end = NameEnd(text, position);
        var word = text[position..end];
        var keyword = Keywords.Contains(word);
        return new(keyword ? TokenKind.Keyword : TokenKind.Name, new(position, end - position), word);
    }

    Token Quoted()
    {
        var end = text.IndexOf('\'', position + 1);
        if (end < 0) return Bad(Faults.UnterminatedText(new(position, text.Length - position)));
        var quoted = text[(position + 1)..end];
        return new(TokenKind.Text, new(position, end + 1 - position), quoted, Value.OfChoice(quoted));
    }

    /// <summary>Four digits, two and two with hyphens and without blanks are a day; anything else with a minus is a difference.</summary>
    Token? Date()
    {
        const int length = 10;
        if (position + length > text.Length) return null;
        for (var i = 0; i < length; i++)
            if (i is 4 or 7 ? text[position + i] != '-' : !char.IsAsciiDigit(text[position + i])) return null;
        if (position + length < text.Length && text[position + length] is '_' or (>= '0' and <= '9')) return null;
        var at = new Extent(position, length);
        return DateOnly.TryParseExact(text.AsSpan(position, length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new(TokenKind.Date, at, text.Substring(position, length), Value.Of(date))
            : Bad(Faults.BadDate(at));
    }

    Token Number()
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '_')) end++;
        var whole = text[position..end];
        var fraction = "";
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var point = end++;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '_')) end++;
            fraction = text[(point + 1)..end];
        }
        var at = new Extent(position, end - position);
        if (whole.EndsWith('_') || whole.Contains("__", StringComparison.Ordinal) || fraction.Contains('_', StringComparison.Ordinal)) return Bad(Faults.BadNumber(at));

        var unitAt = UnitAfter(end);
        if (unitAt.Length == 0) return fraction.Length > 0 ? Bad(Faults.NotWhole(at)) : Scaled(at, whole, "", null, 1);
        if (Units.Find(text.Substring(unitAt.Offset, unitAt.Length)) is not { } unit) return Bad(Faults.UnknownUnit(unitAt, text));
        return Scaled(at.To(unitAt), whole, fraction, unit.Dimension, unit.Scale);
    }

    /// <summary>A word right after a number is its unit, unless it is a keyword; "min" after a number means minutes.</summary>
    Extent UnitAfter(int end)
    {
        var start = end;
        while (start < text.Length && IsBlank(text[start])) start++;
        if (start == text.Length) return default;
        if (text[start] == '%') return new(start, 1);
        if (!char.IsAsciiLetter(text[start])) return default;
        var stop = PartEnd(text, start);
        var word = text[start..stop];
        return Keywords.Contains(word) && word != "min" ? default : new(start, stop - start);
    }

    static Token Scaled(Extent at, string whole, string fraction, Dimension? dimension, long scale)
    {
        var digits = BigInteger.Parse(whole.Replace("_", "", StringComparison.Ordinal) + fraction, CultureInfo.InvariantCulture);
        var scaled = BigInteger.DivRem(digits * scale, BigInteger.Pow(10, fraction.Length), out var rest);
        if (!rest.IsZero) return Bad(Faults.NotWhole(at));
        if (scaled > long.MaxValue) return Bad(Faults.NumberTooLarge(at));
        return new(TokenKind.Number, at, whole, Value.Of((long)scaled), dimension);
    }

    static int NameEnd(string text, int start)
    {
        if (!char.IsAsciiLetter(text[start])) return start;
        var end = PartEnd(text, start);
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetter(text[end + 1])) end = PartEnd(text, end + 1);
        return end;
    }

    static int PartEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return end;
    }

    static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n';

    static Token Bad(Fault fault) => new(TokenKind.Bad, new(fault.Offset, fault.Length), "", Fault: fault);
}
