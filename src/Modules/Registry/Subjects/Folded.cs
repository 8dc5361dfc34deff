using System.Text;
using Anran.Kernel.Lookup;

namespace Anran.Registry.Subjects;

/// <summary>Names and addresses without what is written differently from paper to paper, to tell whether two mean the same.</summary>
static class Folded
{
    const int LongestSpelling = 600, LongestInitials = 190;

    /// <summary>Legal forms say nothing about who it is.</summary>
    static readonly string[] Forms = ["股份有限公司", "有限责任公司", "有限公司", "分公司", "公司", "个体工商户"];

    public static string Name(string name)
    {
        var kept = Kept(name);
        var without = Forms.Aggregate(kept, (text, form) => text.Replace(form, "", StringComparison.Ordinal));
        // A name that is nothing but a form stays what it is.
        return without.Length > 0 ? without : kept;
    }

    public static string Address(string address) => Kept(address);

    /// <summary>Initials, a blank, syllables: 福来饭店 is <c>flfd fulaifandian</c>.</summary>
    public static string Spelling(string name)
    {
        var spelling = Pinyin.Of(name);
        var whole = $"{spelling.Initials[..Math.Min(spelling.Initials.Length, LongestInitials)]} {spelling.Full}";
        return whole[..Math.Min(whole.Length, LongestSpelling)];
    }

    /// <summary>Full-width letters and digits as narrow ones, ends trimmed.</summary>
    public static string Narrow(string text) =>
        string.Concat(text.Select(character => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character == '\u3000' ? ' ' : character)).Trim();

    /// <summary>Much in common, and no number in one that the other contradicts: 8号 is not 9号, 一店 and 二店 are for people to tell.</summary>
    public static bool Alike(string left, string right, double least)
    {
        var (numbers, others) = (Numbers(left), Numbers(right));
        return (numbers.Length == 0 || others.Length == 0 || numbers == others) && Likeness(left, right) >= least;
    }

    static string Numbers(string text) => string.Join(' ', text.Split([.. text.Where(character => !char.IsAsciiDigit(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How much two folded texts have in common by pairs of characters: 0 nothing, 1 the same.</summary>
    public static double Likeness(string left, string right)
    {
        if (left == right) return left.Length == 0 ? 0 : 1;
        if (left.Length < 2 || right.Length < 2) return 0;
        var pairs = new Dictionary<int, int>();
        for (var i = 0; i + 1 < left.Length; i++) pairs[Pair(left, i)] = pairs.GetValueOrDefault(Pair(left, i)) + 1;
        var common = 0;
        for (var i = 0; i + 1 < right.Length; i++)
        {
            if (pairs.GetValueOrDefault(Pair(right, i)) is not (> 0 and var left1)) continue;
            pairs[Pair(right, i)] = left1 - 1;
            common++;
        }
        return 2.0 * common / (left.Length + right.Length - 2);
    }

    static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];

    static string Kept(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in Narrow(text))
        {
            if (char.IsLetterOrDigit(character)) kept.Append(char.ToLowerInvariant(character));
        }
        return kept.ToString();
    }
}
