using System.Text.RegularExpressions;
using Xunit;

namespace Anran.Tests.House;

/// <summary>docs/map.md says who may look into whom; the projects say who does. Both ways.</summary>
public sealed partial class MapTests
{
    [Fact]
    public void The_map_shows_every_room_and_every_arrow_and_no_others()
    {
        var drawn = File.ReadLines(Path.Combine(Repository.Root, "docs", "map.md"))
            .Select(line => Row().Match(line)).Where(match => match.Success)
            .Select(match => $"{match.Groups["room"].Value} → {Names(match.Groups["into"].Value)}");

        var built = Rooms.All.Select(room => $"{room.Name} → {Names(string.Join(", ", room.LooksInto))}");

        Assert.Equal(built.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    static string Names(string list) => string.Join(", ", list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(name => name != "–").Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\| `(?<room>\w+)` \|[^|]*\| (?<into>[^|]*) \|$")]
    private static partial Regex Row();
}
