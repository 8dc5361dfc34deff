namespace Anran.Campaigns.Imports;

enum PieceKind { Same, Removed, Added }

sealed record TextPiece(PieceKind Kind, string Text);

/// <summary>Two wordings of one thing as one run of pieces: longest common subsequence over characters, figures kept whole.</summary>
static class TextDifference
{
    /// <summary>Beyond it a middle part is shown as wholly rewritten; nobody reads such a difference word by word.</summary>
    const long MostCells = 4_000_000;

    public static IReadOnlyList<TextPiece> Of(string was, string now)
    {
        var (before, after) = (Tokens(was), Tokens(now));
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var middle = Middle(before[start..^end], after[start..^end]);
        return Joined([.. before[..start].Select(Same), .. middle, .. before[^end..].Select(Same)]);

        static (PieceKind, string) Same(string token) => (PieceKind.Same, token);
    }

    static List<(PieceKind Kind, string Token)> Middle(List<string> before, List<string> after)
    {
        if ((long)before.Count * after.Count > MostCells)
            return [.. before.Select(it => (PieceKind.Removed, it)), .. after.Select(it => (PieceKind.Added, it))];
        var length = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = after.Count - 1; j >= 0; j--)
                length[i, j] = before[i] == after[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);

        var (pieces, x, y) = (new List<(PieceKind, string)>(), 0, 0);
        while (x < before.Count || y < after.Count)
        {
            if (x < before.Count && y < after.Count && before[x] == after[y]) (pieces, x, y) = (With(PieceKind.Same, before[x]), x + 1, y + 1);
            else if (y == after.Count || (x < before.Count && length[x + 1, y] >= length[x, y + 1])) pieces = With(PieceKind.Removed, before[x++]);
            else pieces = With(PieceKind.Added, after[y++]);
        }
        return pieces;

        List<(PieceKind, string)> With(PieceKind kind, string token)
        {
            pieces.Add((kind, token));
            return pieces;
        }
    }

    static List<TextPiece> Joined(List<(PieceKind Kind, string Token)> tokens)
    {
        var pieces = new List<TextPiece>();
        foreach (var (kind, token) in tokens)
        {
            if (pieces.Count > 0 && pieces[^1].Kind == kind) pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + token };
            else pieces.Add(new(kind, token));
        }
        return pieces;
    }

    /// <summary>12.6 is one word, and so is a character outside the first plane; every other character stands alone.</summary>
    static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (IsFigure(text[at])) while (end < text.Length && IsFigure(text[end])) end++;
            else if (end < text.Length && char.IsSurrogatePair(text[at], text[end])) end++;
            tokens.Add(text[at..end]);
            at = end;
        }
        return tokens;
    }

    static bool IsFigure(char it) => char.IsAsciiLetterOrDigit(it) || it is '.' or '%';
}
