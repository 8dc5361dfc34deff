using System.Text.Json;
using Anran.Inspections.Draws;

namespace Anran.Inspections;

/// <summary>
/// 双随机抽查的公示文件: everything by which anyone can draw again what was drawn — population, its SHA-256 that was published before the
/// seed, seed, and result. Bounded, and never throws for what a file holds.
/// </summary>
public static class DrawFile
{
    const int Largest = 16 * 1024 * 1024;

    /// <summary>Draws again by the file alone and compares.</summary>
    public static DrawCheck Verify(Stream file)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = file.Read(buffer)) > 0; copy.Write(buffer, 0, read))
        {
            if (copy.Length + read > Largest) return DrawCheck.Unreadable;
        }
        try
        {
            return JsonSerializer.Deserialize<DrawPaper>(copy.ToArray(), DrawPaper.Json) is { } paper ? Verify(paper) : DrawCheck.Unreadable;
        }
        catch (JsonException)
        {
            return DrawCheck.Unreadable;
        }
    }

    static DrawCheck Verify(DrawPaper paper)
    {
        if (paper.Format != DrawPaper.Name || paper.Population is null || paper.Seed is null || paper.Units is null || !Lots.TryRead(paper.Population, out var population)) return DrawCheck.Unreadable;
        var hash = Lots.Hash(paper.Population);
        var drawn = Lots.Draw(population, paper.Seed);
        var same = drawn.Count == paper.Units.Count && drawn.Zip(paper.Units).All(it => it.First.Unit == it.Second.Unit && (it.First.Officers ?? []).SequenceEqual(it.Second.Officers ?? []));
        return new(true, hash == paper.PopulationSha256, same, population.Units.Count, population.Officers.Count, drawn.Count, hash);
    }
}

/// <param name="Readable">It is a draw's file at all; otherwise nothing else is said.</param>
/// <param name="SamePopulation">The population has the hash that was published.</param>
/// <param name="SameResult">Drawn again by population and seed, units and officers come out as published, in order.</param>
public sealed record DrawCheck(bool Readable, bool SamePopulation, bool SameResult, int Units, int Officers, int Drawn, string Hash)
{
    internal static readonly DrawCheck Unreadable = new(false, false, false, 0, 0, 0, "");

    public bool Holds => Readable && SamePopulation && SameResult;
}

/// <summary>The file as it is published.</summary>
sealed record DrawPaper(
    string? Format, string? Title, string? Population, string? PopulationSha256, DateTimeOffset FrozenAt, string? SeedSource, string? Seed, DateTimeOffset? DrawnAt, IReadOnlyList<DrawnUnit>? Units)
{
    public const string Name = "anran-draw/1";
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

/// <param name="Officers">Ids of those drawn for it, by rank.</param>
sealed record DrawnUnit(Guid Unit, IReadOnlyList<Guid>? Officers);
