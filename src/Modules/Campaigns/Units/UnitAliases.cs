using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Campaigns.Units;

/// <summary><c>data/unit-aliases.json</c>: how papers shorten the names of public bodies.</summary>
sealed class UnitAliases
{
    public sealed record Level(string Word, IReadOnlyList<string> Places);
    public sealed record Spelling(string Full, IReadOnlyList<string> Short);
    public sealed record Pattern(string Means, IReadOnlyList<string> Written);
    public sealed record Territory(IReadOnlyList<string> Words, IReadOnlyList<string> Kinds, IReadOnlyList<string> Places, IReadOnlyList<string> PlacesEnding);
    public sealed record Territories(IReadOnlyList<string> Begin, IReadOnlyList<Territory> Words, IReadOnlyList<string> Filler);
    public sealed record Generic(IReadOnlyList<string> Words, IReadOnlyList<string> Kinds, string Where);
    public sealed record Data(
        IReadOnlyList<Level> Levels, IReadOnlyList<Spelling> Bodies, IReadOnlyList<Spelling> Concepts, IReadOnlyList<Pattern> Patterns,
        Territories Territories, IReadOnlyList<Generic> Generic);

    public static readonly UnitAliases Shipped = new();

    readonly Dictionary<string, string> concepts = new(StringComparer.Ordinal);

    UnitAliases()
    {
        using var file = ShippedData.Open("unit-aliases.json");
        Known = JsonSerializer.Deserialize<Data>(file, JsonSerializerOptions.Web)!;
        foreach (var concept in Known.Concepts)
            foreach (var spelling in concept.Short.Prepend(concept.Full)) concepts.TryAdd(spelling, concept.Full);
        Levels = [.. Known.Levels.OrderByDescending(it => it.Word.Length)];
        Bodies = [.. Known.Bodies.SelectMany(it => it.Short.Prepend(it.Full).Select(spelling => (spelling, it.Full))).OrderByDescending(it => it.spelling.Length)];
        Words = [.. Known.Territories.Words.SelectMany(it => it.Words.Select(word => (word, it))).OrderByDescending(it => it.word.Length)];
    }

    public Data Known { get; }

    /// <summary>Longest first, so that 自治区 is not read as 区.</summary>
    public IReadOnlyList<Level> Levels { get; }
    public IReadOnlyList<(string Spelling, string Full)> Bodies { get; }
    public IReadOnlyList<(string Word, Territory Means)> Words { get; }

    public string? Concept(string core) => concepts.GetValueOrDefault(core);
}
