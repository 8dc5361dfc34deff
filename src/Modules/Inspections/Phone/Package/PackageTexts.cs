using System.Security.Cryptography;
using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Inspections.Phone.Package;

/// <summary>Checklists and rule packs as the product ships them, each with the hash by which a phone says that it has it.</summary>
sealed class PackageTexts
{
    public IReadOnlyList<PackageText> Checklists { get; } = Read("checklists");

    public IReadOnlyList<PackageText> Packs { get; } = Read("rules");

    static IReadOnlyList<PackageText> Read(string folder) =>
        [.. ShippedData.List(folder).Where(name => name.EndsWith(".json", StringComparison.Ordinal) && name.LastIndexOf('/') == folder.Length).Select(Of)];

    static PackageText Of(string name)
    {
        using var stream = ShippedData.Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var body = JsonSerializer.Deserialize<JsonElement>(bytes.ToArray());
        return new(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..32], body.GetProperty("code").GetString()!, body);
    }
}

sealed record PackageText(string Hash, string Code, JsonElement Body);
