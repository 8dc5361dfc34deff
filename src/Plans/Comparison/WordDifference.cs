using Anran.Plans.Reading;

namespace Anran.Plans.Comparison;

/// <summary>The words in which two texts differ: their longest common subsequence is the same, the rest was removed or added.</summary>
sealed record WordDifference(IReadOnlyList<string> Removed, IReadOnlyList<string> Added, double Likeness)
{
    const int Longest = 2500;

    public static WordDifference Of(string before, string after)
    {
        var (left, right) = (Words(before), Words(after));
        var (removed, added) = (new List<string>(), new List<string>());
        var lengths = new ushort[left.Count + 1, right.Count + 1];
        for (var row = left.Count - 1; row >= 0; row--)
            for (var column = right.Count - 1; column >= 0; column--)
                lengths[row, column] = left[row] == right[column] ? (ushort)(lengths[row + 1, column + 1] + 1) : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);

        var (i, j) = (0, 0);
        var (gone, come) = ("", "");
        while (i < left.Count || j < right.Count)
        {
            if (i < left.Count && j < right.Count && left[i] == right[j])
            {
                Flush();
                i++;
                j++;
            }
            else if (j >= right.Count || i < left.Count && lengths[i + 1, j] >= lengths[i, j + 1]) gone += left[i++];
            else come += right[j++];
        }
        Flush();
        var likeness = left.Count + right.Count == 0 ? 1 : 2.0 * lengths[0, 0] / (left.Count + right.Count);
        return new WordDifference(removed, added, likeness);

        void Flush()
        {
            if (Says(gone)) removed.Add(gone.Trim(',', ';', '。', '、'));
            if (Says(come)) added.Add(come.Trim(',', ';', '。', '、'));
            (gone, come) = ("", "");
        }
    }

    static bool Says(string words) => words.Any(character => char.IsLetterOrDigit(character));

    /// <summary>Characters, with numbers kept whole.</summary>
    static List<string> Words(string text)
    {
        var words = new List<string>();
        var folded = FoldedText.Fold(text);
        for (var index = 0; index < folded.Length && words.Count < Longest; index++)
        {
            var start = index;
            while (index + 1 < folded.Length && IsNumber(folded[index]) && IsNumber(folded[index + 1])) index++;
            words.Add(folded[start..(index + 1)]);
        }
        return words;
    }

    static bool IsNumber(char character) => char.IsAsciiLetterOrDigit(character) || character == '.';
}
