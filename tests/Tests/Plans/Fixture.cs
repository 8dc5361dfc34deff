using Anran.Plans;
using Xunit;

namespace Anran.Tests.Plans;

/// <summary>The public plans that the compiler is measured with, each beside what a clerk recorded of it.</summary>
static class Fixture
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Tests", "Plans", "fixtures");

    public static PlanText Text(string name)
    {
        Assert.True(PlanSource.TryRead(Path.Combine(Folder, name + ".txt"), out var text, out _));
        return text;
    }

    public static Gold Gold(string name) => Plans.Gold.Read(Path.Combine(Folder, name + ".gold.json"));

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];
}
