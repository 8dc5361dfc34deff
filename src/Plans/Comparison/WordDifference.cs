using Anran.Plans.Reading;

namespace Anran.Plans.Comparison;

/// <summary>
/// The words in which two texts differ: their longest common subsequence is the same, the rest was removed or added. Width and white
/// space make no difference. Two texts differ the same way whichever comes first.
/// </summary>
/// <param name="Removed">What only the first says, as folded as it was compared.</param>
/// <param name="Likeness">0–1.</param>
/// <param name="Before">The first text as written, in runs that a reader can follow.</param>
sealed record WordDifference(
    IReadOnlyList<string> Removed, IReadOnlyList<string> Added, double Likeness, IReadOnlyList<Words> Before, IReadOnlyList<Words> After)
{
    /// <summary>Beyond so many pairs of characters whole clauses are compared, and beyond so many of clauses the middle counts as rewritten.</summary>
    const long MostPairs = 600_000;

    public static WordDifference Of(string before, string after)
    {
        if (string.CompareOrdinal(before, after) <= 0) return Between(before, after);
        var turned = Between(after, before);
        return new(turned.Added, turned.Removed, turned.Likeness, Turn(turned.After), Turn(turned.Before));

        static List<Words> Turn(IReadOnlyList<Words> words) => [.. words.Select(it => it with
        {
            Kind = it.Kind switch { WordsKind.Same => WordsKind.Same, WordsKind.Removed => WordsKind.Added, WordsKind.Added => WordsKind.Removed },
        })];
    }

    static WordDifference Between(string before, string after)
    {
        var (left, right) = (Token.Of(before, clauses: false), Token.Of(after, clauses: false));
        var steps = Align(left, right);
        if (steps is null)
        {
            (left, right) = (Token.Of(before, clauses: true), Token.Of(after, clauses: true));
            steps = Align(left, right) ?? [new(0, left.Count, 0, right.Count, false)];
        }
        var changed = steps.Where(step => !step.Same).ToList();
        var same = steps.Where(step => step.Same).Sum(step => left[step.Left..step.LeftEnd].Sum(token => token.Text.Length));
        var all = left.Sum(token => token.Text.Length) + right.Sum(token => token.Text.Length);
        var shown = Readable(steps, left, right);
        return new(
            [.. changed.Select(step => Said(left[step.Left..step.LeftEnd])).OfType<string>()],
            [.. changed.Select(step => Said(right[step.Right..step.RightEnd])).OfType<string>()],
            all == 0 ? 1 : 2.0 * same / all,
            Runs(before, left, shown.Select(step => (step.LeftEnd, step.Same ? WordsKind.Same : WordsKind.Removed))),
            Runs(after, right, shown.Select(step => (step.RightEnd, step.Same ? WordsKind.Same : WordsKind.Added))));
    }

    /// <summary>Tokens [Left, LeftEnd) of the one text against [Right, RightEnd) of the other: all the same, or all different.</summary>
    readonly record struct Step(int Left, int LeftEnd, int Right, int RightEnd, bool Same);

    /// <returns>Null when there is too much to compare.</returns>
    static List<Step>? Align(List<Token> left, List<Token> right)
    {
        var start = 0;
        while (start < left.Count && start < right.Count && left[start].Text == right[start].Text) start++;
        var end = 0;
        while (end < left.Count - start && end < right.Count - start && left[^(end + 1)].Text == right[^(end + 1)].Text) end++;
        var (rows, columns) = (left.Count - start - end, right.Count - start - end);
        if ((long)rows * columns > MostPairs) return null;
        var numbers = new Dictionary<string, int>();
        var (above, below) = (Numbers(left, rows), Numbers(right, columns));

        var lengths = new ushort[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
            for (var column = columns - 1; column >= 0; column--)
                lengths[row, column] = above[row] == below[column] ? (ushort)(lengths[row + 1, column + 1] + 1) : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);

        var steps = new List<Step>();
        Take(0, start, 0, start, true);
        var (i, j) = (0, 0);
        while (i < rows || j < columns)
        {
            if (i < rows && j < columns && above[i] == below[j]) Take(start + i, start + ++i, start + j, start + ++j, true);
            else if (j >= columns || (i < rows && lengths[i + 1, j] >= lengths[i, j + 1])) Take(start + i, start + ++i, start + j, start + j, false);
            else Take(start + i, start + i, start + j, start + ++j, false);
        }
        Take(left.Count - end, left.Count, right.Count - end, right.Count, true);
        return steps;

        // Numbers are compared faster than words.
        int[] Numbers(List<Token> tokens, int count)
        {
            var all = new int[count];
            for (var at = 0; at < count; at++)
            {
                var word = tokens[start + at].Text;
                if (!numbers.TryGetValue(word, out var number)) numbers[word] = number = numbers.Count;
                all[at] = number;
            }
            return all;
        }

        void Take(int from, int to, int other, int otherTo, bool same)
        {
            if (from == to && other == otherTo) return;
            if (steps.Count > 0 && steps[^1] is var last && last.Same == same) steps[^1] = last with { LeftEnd = to, RightEnd = otherTo };
            else steps.Add(new(from, to, other, otherTo, same));
        }
    }

    /// <summary>One or two characters that happen to be the same between two changes help nobody to read: they count as changed with them.</summary>
    static List<Step> Readable(List<Step> steps, List<Token> left, List<Token> right)
    {
        const int chance = 2;
        var shown = new List<Step>();
        for (var at = 0; at < steps.Count; at++)
        {
            var step = steps[at];
            var byChance = step.Same && at > 0 && at + 1 < steps.Count && Length(step.Left, step.LeftEnd, left) <= chance
                && Math.Min(Size(steps[at - 1]), Size(steps[at + 1])) >= Length(step.Left, step.LeftEnd, left);
            if (byChance) step = step with { Same = false };
            if (shown.Count > 0 && shown[^1].Same == step.Same) shown[^1] = shown[^1] with { LeftEnd = step.LeftEnd, RightEnd = step.RightEnd };
            else shown.Add(step);
        }
        return shown;

        int Size(Step step) => Math.Max(Length(step.Left, step.LeftEnd, left), Length(step.Right, step.RightEnd, right));

        static int Length(int from, int to, List<Token> tokens) => to - from > chance * 2 ? int.MaxValue : tokens[from..to].Sum(token => token.Text.Length);
    }

    /// <summary>Nothing of the text is lost: what lies between tokens goes with the one before it. Other marks between the same words are no other words.</summary>
    static List<Words> Runs(string text, List<Token> tokens, IEnumerable<(int End, WordsKind Kind)> steps)
    {
        var (runs, from) = (new List<Words>(), 0);
        foreach (var (end, kind) in steps)
        {
            var to = end >= tokens.Count ? text.Length : end == 0 ? 0 : tokens[end].Start;
            if (to > from) Run(kind, text[from..to]);
            from = Math.Max(from, to);
        }
        if (from < text.Length) Run(WordsKind.Same, text[from..]);
        return runs;

        void Run(WordsKind kind, string said)
        {
            if (!said.Any(char.IsLetterOrDigit)) kind = WordsKind.Same;
            if (runs.Count > 0 && runs[^1].Kind == kind) runs[^1] = runs[^1] with { Text = runs[^1].Text + said };
            else runs.Add(new(kind, said));
        }
    }

    static string? Said(IEnumerable<Token> tokens)
    {
        var words = string.Concat(tokens.Select(token => token.Text));
        return words.Any(char.IsLetterOrDigit) ? words.Trim(',', ';', '。', '、') : null;
    }

    /// <param name="Text">Folded.</param>
    /// <param name="Start">Where it begins in the text as written.</param>
    readonly record struct Token(string Text, int Start)
    {
        /// <summary>Characters, with numbers kept whole; or clauses with the mark that ends them.</summary>
        public static List<Token> Of(string text, bool clauses)
        {
            var tokens = new List<Token>();
            var (begin, said) = (0, new System.Text.StringBuilder());
            for (var at = 0; at < text.Length; at++)
            {
                if (FoldedText.IsNothing(text[at])) continue;
                var folded = FoldedText.Fold(text[at]);
                var joins = said.Length > 0 && (clauses ? !IsMark(said[^1]) : (IsNumber(said[^1]) && IsNumber(folded)) || char.IsSurrogatePair(said[^1], folded));
                if (said.Length > 0 && !joins) End();
                if (said.Length == 0) begin = at;
                said.Append(folded);
            }
            if (said.Length > 0) End();
            return tokens;

            void End()
            {
                tokens.Add(new(said.ToString(), begin));
                said.Clear();
            }
        }

        static bool IsMark(char it) => it is '。' or ',' or ';' or ':' or '!' or '?';

        static bool IsNumber(char it) => char.IsAsciiLetterOrDigit(it) || it == '.';
    }
}
