using System.Text;
using System.Text.RegularExpressions;
using Anran.Plans;
using Xunit;

namespace Anran.Tests.Plans;

/// <summary>What a copy machine, a browser or a typist may change without changing what a plan says.</summary>
public sealed partial class PlanPropertyTests
{
    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var name in Fixture.Names)
                for (var seed = 0; seed < 12; seed++) cases.Add(name, seed);
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void White_space_changes_nothing(string name, int seed) => Same(name, seed, (lines, random) =>
        lines.SelectMany(line => random.Next(4) == 0 ? (string[])[Sprinkle(line, random), "", "  "] : [Sprinkle(line, random)]));

    [Theory, MemberData(nameof(Cases))]
    public void A_line_break_inside_a_sentence_changes_nothing(string name, int seed) => Same(name, seed, (lines, random) =>
        lines.SelectMany(line => random.Next(3) == 0 ? Break(line, random) : [line]));

    [Theory, MemberData(nameof(Cases))]
    public void The_width_of_characters_changes_nothing(string name, int seed) => Same(name, seed, (lines, random) =>
        lines.Select(line => SwapWidths(line, random)));

    [Theory, MemberData(nameof(Cases))]
    public void Page_numbers_change_nothing(string name, int seed) => Same(name, seed, (lines, random) =>
    {
        var page = 0;
        return lines.SelectMany(line => random.Next(8) == 0 ? (string[])[line, PageNumber(++page, random)] : [line]);
    });

    static void Same(string name, int seed, Func<IReadOnlyList<string>, Random, IEnumerable<string>> change)
    {
        var text = Fixture.Text(name);
        var changed = new PlanText([.. change(text.Lines, new Random(seed))]);
        Assert.Equal(WithoutLines(PlanCompiler.Compile(text)), WithoutLines(PlanCompiler.Compile(changed)));
    }

    static string WithoutLines(WorkPlan plan) => Score.Fold(LineNumbers().Replace(PlanJson.Write(plan), "")).Replace('〇', '○');

    static string Sprinkle(string line, Random random)
    {
        var spread = new StringBuilder();
        foreach (var character in line)
        {
            if (random.Next(12) == 0) spread.Append(random.Next(3) switch { 0 => ' ', 1 => '\u3000', _ => '\t' });
            spread.Append(character);
        }
        return spread.ToString();
    }

    /// <summary>Breaks within a sentence, as a page end does, with or without an empty line.</summary>
    static string[] Break(string line, Random random)
    {
        if (line.Length < 40) return [line];
        var place = random.Next(12, line.Length - 4);
        while (place < line.Length - 4 && line[place - 1] is '。' or '；' or ';' or '：' or ':' or '）' or ')' or '！') place++;
        return random.Next(2) == 0 ? [line[..place], line[place..]] : [line[..place], "", line[place..]];
    }

    static string SwapWidths(string line, Random random) => string.Concat(line.Select(character => random.Next(3) > 0 ? character : character switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
        >= '!' and <= '~' => (char)(character + 0xfee0),
        _ => character,
    }));

    static string PageNumber(int page, Random random) => random.Next(5) switch
    {
        0 => $"- {page} -",
        1 => $"— {page} —",
        2 => $"第 {page} 页",
        3 => $"第{page}页 共40页",
        _ => $"{page}",
    };

    [GeneratedRegex(@"""(?:lines|otherLines|responsibilityLines)"": \[[^\]]*\],?")]
    private static partial Regex LineNumbers();
}
