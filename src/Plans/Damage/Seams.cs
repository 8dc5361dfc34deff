using Anran.Plans.Reading;

namespace Anran.Plans.Damage;

/// <summary>
/// How a fragment meets what stands around it. A pasted one leaves two seams that no writer makes, and without it the
/// sentence closes again: its ends, apart here, stand together elsewhere in the paper.
/// </summary>
sealed class Seams(FoldedText text, Prose prose)
{
    // 要, 并, 督促, 各部门, 同时 and alike may stand before a clause that elsewhere stands alone.
    const string BeforeClause = "要应并将须需可的和及与或为是在于对从以由请促励导织格续极面时门业位府区方地级化强步度分者员人后前中内上下";

    public Edge Left(int start)
    {
        if (prose.ItemAt(start - 1) != prose.ItemAt(start) || prose.IsCharge(start - 1)) return Edge.Sentence;
        return text.Text[start - 1] switch
        {
            '。' or ';' or '!' or ')' or ']' => Edge.Sentence,
            ',' or '、' or ':' or '“' or '(' or '《' => Edge.Clause,
            _ => text.Text[start] is ',' or '、' or ';' or ':' or '”' ? Edge.Clause : Edge.Middle,
        };
    }

    public Edge Right(int end)
    {
        if (prose.ItemAt(end) != prose.ItemAt(end - 1) || prose.IsCharge(end) || prose.IsCharge(end - 1)) return Edge.Sentence;
        if (text.Text[end - 1] is '。' or ';' or '!' or ')') return Edge.Sentence;
        return text.Text[end] switch
        {
            '。' or ';' or '!' or '(' => Edge.Sentence,
            ',' or '、' or ':' or '”' or '》' => Edge.Clause,
            _ => text.Text[end - 1] is ',' or '、' or ':' ? Edge.Clause : Edge.Middle,
        };
    }

    /// <summary>A clause begins here in the midst of a sentence, after a character that no clause follows.</summary>
    public bool CutsWord(int start) => Left(start) == Edge.Middle && Rare(start - 1) && IsWord(text.Text[start - 1]) && !MayPrecedeClause(start);

    /// <summary>The two ends stand together elsewhere in the paper, and one seam is strange.</summary>
    public bool Rejoins(int start, int length) => Meets(start, start + length) && (Rare(start - 1) || Rare(start + length - 1)) && Known(start - 1, 1, start + length, 1);

    /// <summary>How much speaks for the fragment having been pasted in here; a lawful repetition reaches little.</summary>
    public int Strangeness(int start, int length)
    {
        var end = start + length;
        if (!Meets(start, end)) return 0;
        var left = Left(start) == Edge.Middle && Rare(start - 1) ? MayPrecedeClause(start) ? 1 : 2 : 0;
        var right = Rare(end - 1) ? 1 : 0;
        var closes = Known(start - 2, 2, end, 1) || Known(start - 1, 1, end, 2) ? 3 : Known(start - 1, 1, end, 1) ? 1 : 0;
        return left + right + closes;
    }

    /// <summary>These two characters stand beside each other nowhere else in the paper.</summary>
    public bool Rare(int position)
    {
        var pair = text.Slice(position, position + 2);
        var once = text.Text.IndexOf(pair, StringComparison.Ordinal);
        return once == position && text.Text.IndexOf(pair, position + 1, StringComparison.Ordinal) < 0;
    }

    public static bool IsWord(char character) => character is >= '\u4e00' and <= '\u9fff';

    bool MayPrecedeClause(int start) => BeforeClause.Contains(text.Text[start - 1], StringComparison.Ordinal);

    /// <summary>Words on both sides, of one item: the sentence goes on behind the fragment.</summary>
    bool Meets(int start, int end) =>
        start > 0 && end < text.Length && prose.ItemAt(start - 1) is { } item && prose.ItemAt(end) == item && IsWord(text.Text[start - 1]) && IsWord(text.Text[end]);

    bool Known(int left, int leftLength, int right, int rightLength)
    {
        if (left < 0 || right + rightLength > text.Length) return false;
        for (var index = left; index < left + leftLength; index++) if (!IsWord(text.Text[index])) return false;
        for (var index = right; index < right + rightLength; index++) if (!IsWord(text.Text[index])) return false;
        return text.Text.Contains(string.Concat(text.Text.AsSpan(left, leftLength), text.Text.AsSpan(right, rightLength)), StringComparison.Ordinal);
    }
}

/// <summary>What stands at an end of a stretch.</summary>
enum Edge { Sentence, Clause, Middle }
