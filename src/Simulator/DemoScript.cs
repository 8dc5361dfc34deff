using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Simulator;

/// <summary><c>data/demo/demo.json</c>: the organisations and people of the demo, and the plans that are imported for them.</summary>
sealed record DemoScript(
    IReadOnlyList<DemoScript.Body> Organisations, IReadOnlyList<DemoScript.Somebody> People, IReadOnlyList<DemoScript.Paper> Plans)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static DemoScript Read()
    {
        using var file = ShippedData.Open("demo/demo.json");
        return JsonSerializer.Deserialize<DemoScript>(file, Json)!;
    }

    /// <param name="Place">Statistical code of a division; twelve zeros for the nation.</param>
    public sealed record Body(string Place, string Name, string Short, IReadOnlyList<string> Aliases, string Kind);

    public sealed record Somebody(string Account, string Name, string Organisation, IReadOnlyList<Held> Roles);

    /// <param name="Organisation">Null for all organisations of the place.</param>
    public sealed record Held(string Role, string Place, string? Organisation);

    /// <param name="Replace">Words of the sample plan, and what stands in their place here.</param>
    /// <param name="By">Account of who imports it.</param>
    /// <param name="Confirm">False leaves it a draft with its doubts open, to be tried out.</param>
    public sealed record Paper(string File, string Place, string By, bool Confirm, IReadOnlyDictionary<string, string> Replace);
}
