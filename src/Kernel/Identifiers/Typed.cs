using System.Text;

namespace Anran.Kernel.Identifiers;

/// <summary>What people type or paste, brought to the form the standards print.</summary>
static class Typed
{
    /// <summary>Longer input is not an identifier but a mistake or an attack; it is not even normalised.</summary>
    const int Longest = 200;

    /// <summary>Full-width characters narrowed, letters raised, white space and the dashes of pretty printing dropped.</summary>
    public static string Clean(string? input)
    {
        if (string.IsNullOrEmpty(input)) return "";
        if (input.Length > Longest) return input;
        var clean = new StringBuilder(input.Length);
        foreach (var character in input)
        {
            var narrow = character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;
            if (char.IsWhiteSpace(narrow) || narrow is '-' or '\u200b' or '\ufeff') continue;
            clean.Append(char.ToUpperInvariant(narrow));
        }
        return clean.ToString();
    }
}
