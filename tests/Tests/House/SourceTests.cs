using System.Text.RegularExpressions;
using Xunit;

namespace Anran.Tests.House;

public sealed partial class SourceTests
{
    /// <summary>Files that are longer than a story should be, and why.</summary>
    static readonly Dictionary<string, string> LongOnPurpose = new()
    {
        ["web/src/kernel/api.d.ts"] = "generated from the contract",
    };

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines_without_a_reason()
    {
        var longer = Rooms.Sources(".cs", ".ts", ".tsx", ".css")
            .Where(file => File.ReadLines(file).Count() > 300)
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Equal(LongOnPurpose.Keys.Where(file => File.Exists(Path.Combine(Repository.Root, file))).Order(StringComparer.Ordinal), longer.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_folder_is_named_after_a_technical_kind()
    {
        string[] kinds = ["Services", "Models", "Interfaces", "Utils", "Helpers", "Managers", "Dtos", "Controllers", "Repositories", "services", "models", "utils", "helpers"];

        var folders = Rooms.Sources(".cs", ".ts", ".tsx").Select(file => Path.GetDirectoryName(file)!).Distinct()
            .Where(folder => kinds.Contains(Path.GetFileName(folder)));

        Assert.Empty(folders);
    }

    [Fact]
    public void Nothing_is_left_undone_or_silenced()
    {
        var marks = Rooms.Sources(".cs", ".ts", ".tsx")
            .Where(file => !file.EndsWith("SourceTests.cs", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (File: Path.GetRelativePath(Repository.Root, file), Line: i + 1, Text: line)))
            .Where(line => Marks().IsMatch(line.Text))
            .Select(line => $"{line.File}:{line.Line} {line.Text.Trim()}");

        Assert.Empty(marks);
    }

    [Fact]
    public void Keys_of_rows_come_from_one_place()
    {
        var made = Rooms.Sources(".cs").Where(file => file.Contains("/src/", StringComparison.Ordinal) && File.ReadAllText(file).Contains("Guid.CreateVersion7", StringComparison.Ordinal));

        Assert.Empty(made);
    }

    [Fact]
    public void Nobody_s_mobile_number_is_in_the_sources()
    {
        var files = Rooms.Sources(".cs", ".ts", ".tsx", ".json", ".txt", ".csv")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "data"), "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".json" or ".txt" or ".csv"));

        var numbers = files.SelectMany(file => Mobile().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"));

        Assert.Empty(numbers);
    }

    [GeneratedRegex("NotImplementedException|TODO|FIXME|HACK|Thread\\.Sleep|\\bas any\\b|@ts-ignore|biome-ignore (?!.*: )|catch *(\\([^)]*\\))? *\\{ *\\}")]
    private static partial Regex Marks();

    /// <summary>A mainland mobile number, unless from the unassigned blocks that tests and demos use.</summary>
    [GeneratedRegex(@"(?<![0-9a-fA-F])1(?!00|99)[3-9]\d{9}(?![0-9a-fA-F])")]
    private static partial Regex Mobile();
}
