using Anran.Plans.Outlines;
using Anran.Plans.Reading;

namespace Anran.Plans.Damage;

/// <summary>How much the words of a sentence are those of an item: shared pairs of characters, rare ones counting more.</summary>
sealed class Vocabulary
{
    /// <summary>Less than one rare pair of characters is no likeness.</summary>
    const double Least = 2;

    /// <summary>Long items share words with everything; this evens them out.</summary>
    const double Evener = 20;

    /// <summary>What an item is about stands in its heading.</summary>
    const double HeadingWeight = 2.5;

    // Words of every sentence say nothing of its subject.
    const string Empty = "不少于至以上的了和及与或等对将要应为在由其并年月日个下各有关进行未可所从到被把按向";

    readonly FoldedText text;
    readonly Dictionary<Item, Dictionary<(char, char), int>> pairs = [];
    readonly Dictionary<(char, char), int> spread = [];
    readonly Dictionary<Item, HashSet<(char, char)>> headings = [];

    Vocabulary(FoldedText text) => this.text = text;

    public static Vocabulary Of(FoldedText text, IReadOnlyList<Item> items)
    {
        var vocabulary = new Vocabulary(text);
        foreach (var item in items)
        {
            var counts = vocabulary.Count(item.TextStart, item.OwnEnd);
            vocabulary.pairs[item] = counts;
            vocabulary.headings[item] = [.. vocabulary.Count(item.TextStart, Math.Min(item.OwnEnd, item.TextStart + Headings.Of(text, item).Length)).Keys];
            foreach (var pair in counts.Keys) vocabulary.spread[pair] = vocabulary.spread.GetValueOrDefault(pair) + 1;
        }
        return vocabulary;
    }

    /// <summary>The stretch itself does not count for the item it stands in.</summary>
    public double Likeness(Item item, int start, int end)
    {
        var inside = start >= item.TextStart && end <= item.OwnEnd;
        var own = pairs[item];
        var likeness = 0.0;
        foreach (var (pair, count) in Count(start, end))
            if (own.GetValueOrDefault(pair) > (inside ? count : 0))
                likeness += Math.Log((pairs.Count + 1.0) / spread[pair]) * (headings[item].Contains(pair) ? HeadingWeight : 1);
        return likeness < Least ? 0 : likeness / Math.Sqrt(Evener + own.Count);
    }

    Dictionary<(char, char), int> Count(int start, int end)
    {
        var counts = new Dictionary<(char, char), int>();
        for (var position = start; position + 1 < end; position++)
        {
            var pair = (text.Text[position], text.Text[position + 1]);
            if (!IsWord(pair.Item1) || !IsWord(pair.Item2)) continue;
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }
        return counts;
    }

    static bool IsWord(char character) => !Empty.Contains(character, StringComparison.Ordinal) && character is (>= '\u4e00' and <= '\u9fff') or (>= 'A' and <= 'z');
}
