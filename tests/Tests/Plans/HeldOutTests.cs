using Anran.Plans;
using Xunit;

namespace Anran.Tests.Plans;

/// <summary>The plans that the compiler was not written against: see heldout/README.md and exam/README.md.</summary>
public sealed class HeldOutTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests", "Tests", "Plans");

    public static TheoryData<string> Names => [.. Files("heldout").Concat(Files("exam")).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory, InlineData("heldout"), InlineData("exam")]
    public void Over_all_of_them_the_bars_are_held(string set)
    {
        var pooled = new Score();
        foreach (var file in Files(set)) pooled.Add(Score.Of(Compile(file), Gold.Read(Path.ChangeExtension(file, ".gold.json"))));

        var misses = string.Join('\n', pooled.Misses);
        Assert.True(pooled.UnitsF1 >= 0.98 && pooled.LeadF1 >= 0.97, $"{pooled}\n{misses}");
        Assert.True(pooled.MeasuresRecall >= 0.99 && pooled.MeasuresPrecision >= 0.99, $"{pooled}\n{misses}");
        Assert.True(pooled.TargetsRecall >= 0.9 && pooled.FactsRight, $"{pooled}\n{misses}");
    }

    [Theory, MemberData(nameof(Names))]
    public void Damage_is_found_where_it_is_and_nowhere_else(string name)
    {
        var gold = Gold.Read(Path.ChangeExtension(Path.Combine(Folder, name), ".gold.json")).Damage;
        var found = Compile(Path.Combine(Folder, name)).Diagnostics.Where(finding => finding.Severity != Severity.Info).ToList();

        Assert.All(gold, damage => Assert.Contains(found, finding => finding.Code == damage.Code && Near(damage.Lines!, finding.Lines)
            && (damage.OtherLines is null || finding.OtherLines is { } other && Near(damage.OtherLines, other))));
        Assert.Equal(gold.Count, found.Count);
    }

    static IEnumerable<string> Files(string set) => Directory.EnumerateFiles(Path.Combine(Folder, set), "*.txt");

    static bool Near(int[] expected, Lines found) => Math.Abs(expected[0] - found.First) <= 2 && Math.Abs(expected[1] - found.Last) <= 2;

    static WorkPlan Compile(string file)
    {
        Assert.True(PlanSource.TryRead(file, out var text, out _));
        return PlanCompiler.Compile(text);
    }
}
