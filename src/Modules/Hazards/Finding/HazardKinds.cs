using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Hazards.Finding;

/// <param name="Items">Beginnings of the codes of items and criteria that belong to it.</param>
sealed record HazardKind(string Code, string Zh, string En, IReadOnlyList<string> Items);

/// <summary>The kinds of <c>data/hazard-kinds.json</c>, in their order there.</summary>
sealed class HazardKinds
{
    public const string Other = "other";

    public HazardKinds()
    {
        using var file = ShippedData.Open("hazard-kinds.json");
        All = JsonSerializer.Deserialize<Shipped>(file, JsonSerializerOptions.Web)!.Kinds;
    }

    public IReadOnlyList<HazardKind> All { get; }

    public bool Knows(string code) => All.Any(it => it.Code == code);

    /// <summary>A kind that is no longer shipped keeps its code as a name.</summary>
    public HazardKind Of(string code) => All.FirstOrDefault(it => it.Code == code) ?? new(code, code, code, []);

    /// <summary>By the longest beginning that fits the criterion, or else the item.</summary>
    public string Find(string? criterion, string? item) => Longest(criterion) ?? Longest(item) ?? Other;

    string? Longest(string? code) => code is null ? null : All.SelectMany(kind => kind.Items.Select(start => (kind.Code, Start: start)))
        .Where(it => code.StartsWith(it.Start, StringComparison.Ordinal)).OrderByDescending(it => it.Start.Length).Select(it => it.Code).FirstOrDefault();

    sealed record Shipped(IReadOnlyList<HazardKind> Kinds);
}
