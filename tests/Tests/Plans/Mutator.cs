using System.Text.RegularExpressions;

namespace Anran.Tests.Plans;

/// <summary>A fault put into a plan on purpose, with the lines where a reader should see it.</summary>
sealed record Fault(string Code, IReadOnlyList<string> Lines, int At, int? Other);

/// <summary>
/// Damages a plan as careless copying does, at seeded random places. Works on plans whose measures stand one a line,
/// each ending with its responsibility bracket.
/// </summary>
sealed partial class Mutator(IReadOnlyList<string> lines, int seed)
{
    readonly Random random = new(seed);

    List<int> Measures => [.. Enumerable.Range(0, lines.Count).Where(index => Measure().IsMatch(lines[index]) && Body(index).Length > 60)];

    /// <summary>A fragment of one measure, cut anywhere or at commas, stands in mid-sentence of another.</summary>
    public Fault? Splice(bool atCommas)
    {
        var (from, to) = Two();
        var source = Body(from);
        var length = random.Next(30, Math.Min(71, source.Length));
        var start = random.Next(0, source.Length - length);
        if (atCommas)
        {
            var cuts = Cuts(source);
            if (cuts.Count < 2) return null;
            var first = random.Next(0, cuts.Count - 1);
            var last = cuts.FindIndex(first, cut => cut - cuts[first] >= 25);
            if (last < 0) return null;
            (start, length) = (cuts[first], cuts[last] - cuts[first]);
        }
        var place = MidSentence(Body(to));
        return place is null ? null : Insert("spliced-fragment", to, place.Value, source.Substring(start, length), from);
    }

    /// <summary>A fragment of one measure stands within the responsibility bracket of another.</summary>
    public Fault? SpliceInBracket()
    {
        var (from, to) = Two();
        var source = Body(from);
        var length = random.Next(20, Math.Min(45, source.Length));
        var fragment = source.Substring(random.Next(0, source.Length - length), length);
        var open = lines[to].LastIndexOfAny(['(', '（']);
        var close = lines[to].LastIndexOfAny([')', '）']);
        return close - open < 8 || fragment.IndexOfAny(['(', ')', '（', '）']) >= 0
            ? null
            : Put("spliced-fragment", to, lines[to].Insert(random.Next(open + 2, close - 1), fragment), from);
    }

    /// <summary>A whole sentence of one measure stands again at the end of another.</summary>
    public Fault? Repeat(bool afterBracket)
    {
        var (from, to) = Two();
        if (Sentence(from) is not { } sentence) return null;
        var line = lines[to];
        var bracket = line.LastIndexOfAny(['(', '（']);
        return Put("duplicated-fragment", to, afterBracket ? line.TrimEnd() + sentence : line.Insert(bracket, sentence), from);
    }

    /// <summary>A stretch stands twice, one beside the other.</summary>
    public Fault? Stutter()
    {
        var (index, _) = Two();
        var body = Body(index);
        var length = random.Next(15, 40);
        if (body.Length < length + 4) return null;
        var start = random.Next(2, body.Length - length);
        return Insert("duplicated-fragment", index, start + length, body.Substring(start, length), index);
    }

    /// <summary>A sentence is moved behind the bracket of another measure.</summary>
    public Fault? Misplace()
    {
        var (from, to) = Two();
        if (Sentence(from) is not { } sentence) return null;
        var changed = lines.ToArray();
        changed[from] = changed[from].Replace(sentence, "", StringComparison.Ordinal);
        changed[to] = changed[to].TrimEnd() + sentence;
        return new Fault("misplaced-sentence", changed, to + 1, from + 1);
    }

    /// <summary>A unit is written twice in one bracket.</summary>
    public Fault? NameTwice()
    {
        var (index, _) = Two();
        var match = Unit().Match(lines[index]);
        return match.Success ? Put("duplicated-fragment", index, lines[index].Insert(match.Index + match.Length, $"、{match.Groups[1].Value}"), index) : null;
    }

    (int From, int To) Two()
    {
        var measures = Measures;
        var from = measures[random.Next(measures.Count)];
        int to;
        do to = measures[random.Next(measures.Count)];
        while (Math.Abs(to - from) < 4);
        return (from, to);
    }

    string Body(int index)
    {
        var line = lines[index];
        var bracket = line.LastIndexOfAny(['(', '（']);
        return bracket <= Start(line) ? "" : line[Start(line)..bracket];
    }

    static int Start(string line) => Measure().Match(line).Length;

    static List<int> Cuts(string body) => [.. Enumerable.Range(1, body.Length - 1).Where(index => body[index - 1] is '，' or '。' or '；' or ';')];

    int? MidSentence(string body)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var place = random.Next(6, body.Length - 6);
            if (char.IsLetter(body[place]) && char.IsLetter(body[place - 1])) return place;
        }
        return null;
    }

    string? Sentence(int index)
    {
        var sentences = Body(index).Split('。').Where((sentence, place) => place > 0 && sentence.Length >= 24).ToArray();
        return sentences.Length == 0 ? null : sentences[random.Next(sentences.Length)] + "。";
    }

    Fault Insert(string code, int index, int place, string fragment, int other) =>
        Put(code, index, lines[index].Insert(Start(lines[index]) + place, fragment), other);

    Fault Put(string code, int index, string line, int other)
    {
        var changed = lines.ToArray();
        changed[index] = line;
        return new Fault(code, changed, index + 1, other + 1);
    }

    [GeneratedRegex(@"^\s*(?:\[[^\]]*\])?(?:\d{1,2}[.．、]\s*|[（(][一二三四五六七八九十]+[)）]\s*)")]
    private static partial Regex Measure();

    [GeneratedRegex(@"[（(]([^（(）)、，,]{3,12}?)(?=牵头|负责|、)")]
    private static partial Regex Unit();
}
