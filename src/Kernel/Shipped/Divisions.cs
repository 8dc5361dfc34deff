namespace Anran.Kernel.Shipped;

/// <summary>One line of the shipped tree of administrative divisions.</summary>
public readonly record struct ShippedDivision(string Code, string Name, string Initials, string Pinyin);

public static class Divisions
{
    /// <summary>All divisions in the order of their codes: a parent always comes before its children.</summary>
    public static IEnumerable<ShippedDivision> Read()
    {
        using var reader = ShippedData.OpenText("divisions.csv");
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var name = line.IndexOf(',', StringComparison.Ordinal) + 1;
            var initials = line.IndexOf(',', name) + 1;
            var pinyin = line.IndexOf(',', initials) + 1;
            yield return new(line[..(name - 1)], line[name..(initials - 1)], line[initials..(pinyin - 1)], line[pinyin..]);
        }
    }
}
