using System.Text;
using Anran.Kernel.Shipped;

namespace Anran.Kernel.Lookup;

/// <summary>How a Chinese name is typed: <c>重庆市</c> is <c>chongqingshi</c>, <c>cqs</c>.</summary>
/// <param name="Initials">First letter of each syllable.</param>
/// <param name="Full">Syllables run together, without tones, ü as v.</param>
public readonly record struct Spelling(string Initials, string Full);

/// <summary>Readings for names added at run time; the shipped divisions bring their own.</summary>
public static class Pinyin
{
    static readonly Lazy<Table> Shipped = new(Read);

    sealed record Table(Dictionary<char, string> Characters, Dictionary<string, string[]> Words, int LongestWord);

    /// <summary>Letters and digits stand for themselves; everything unreadable is left out.</summary>
    public static Spelling Of(string name)
    {
        var table = Shipped.Value;
        var initials = new StringBuilder();
        var full = new StringBuilder();
        for (var at = 0; at < name.Length;)
        {
            var (syllables, length) = Word(table, name, at);
            foreach (var syllable in syllables)
            {
                initials.Append(syllable[0]);
                full.Append(syllable);
            }
            at += length;
        }
        return new(initials.ToString(), full.ToString());
    }

    /// <summary>The longest known word at this place, for 重 is read otherwise in 重庆 than alone.</summary>
    static (string[] Syllables, int Length) Word(Table table, string name, int at)
    {
        for (var length = Math.Min(table.LongestWord, name.Length - at); length > 1; length--)
        {
            if (table.Words.TryGetValue(name.Substring(at, length), out var readings)) return (readings, length);
        }
        var character = name[at];
        if (table.Characters.TryGetValue(character, out var reading)) return ([reading], 1);
        var narrow = character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character;
        return char.IsAsciiLetterOrDigit(narrow) ? ([char.ToLowerInvariant(narrow).ToString()], 1) : ([], 1);
    }

    static Table Read()
    {
        var characters = new Dictionary<char, string>(21_000);
        var words = new Dictionary<string, string[]>();
        using var reader = ShippedData.OpenText("pinyin.txt");
        var inWords = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            if (line == "[words]") inWords = true;
            else if (inWords) words[line[(line.LastIndexOf(' ') + 1)..]] = line.Split(' ')[..^1];
            else
            {
                var blank = line.IndexOf(' ', StringComparison.Ordinal);
                foreach (var character in line.AsSpan(blank + 1)) characters[character] = line[..blank];
            }
        }
        return new(characters, words, words.Keys.Max(word => word.Length));
    }
}
