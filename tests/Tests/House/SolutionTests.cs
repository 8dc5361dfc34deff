using Xunit;

namespace Anran.Tests.House;

public sealed class SolutionTests
{
    [Fact]
    public void Every_project_folder_is_in_the_solution()
    {
        var root = Repository.Root;
        var solution = File.ReadAllText(Path.Combine(root, "Anran.slnx"));

        var projects = new[] { "src", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(project => Path.GetRelativePath(root, project));

        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }
}
