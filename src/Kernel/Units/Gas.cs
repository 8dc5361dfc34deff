using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Kernel.Units;

/// <summary>A gas that detectors are scaled to; one row of <c>data/gases.json</c>.</summary>
/// <param name="LelPpm">Lower explosive limit: what 100 %LEL is in parts per million.</param>
public sealed record Gas(string Id, string Zh, string En, int LelPpm, string Source, bool Certain)
{
    public static IReadOnlyList<Gas> Shipped { get; } = Read();

    public static Gas Methane { get; } = Find("methane")!;

    public Text Name => new(Zh, En);

    public static Gas? Find(string id) => Shipped.FirstOrDefault(gas => gas.Id == id);

    static Gas[] Read()
    {
        using var stream = ShippedData.Open("gases.json");
        return JsonSerializer.Deserialize<Gas[]>(stream, JsonSerializerOptions.Web)!;
    }

    public bool Equals(Gas? other) => Id == other?.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
