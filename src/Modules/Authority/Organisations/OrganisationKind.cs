using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Authority.Organisations;

/// <summary>What sort of body: a code and its names, as data.</summary>
/// <param name="Authority">A body of government: its clerks see what there is to supervise at their place, not only what is its own.</param>
sealed record OrganisationKind(string Code, string Zh, string En, bool Authority = false);

/// <summary>The kinds of <c>data/organisation-kinds.json</c>, in their order there.</summary>
sealed class OrganisationKinds
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    readonly Dictionary<string, OrganisationKind> byCode;

    public OrganisationKinds()
    {
        using var file = ShippedData.Open("organisation-kinds.json");
        All = JsonSerializer.Deserialize<Shipped>(file, Json)!.Kinds;
        byCode = All.ToDictionary(kind => kind.Code);
    }

    public IReadOnlyList<OrganisationKind> All { get; }

    /// <summary>A kind that is no longer shipped keeps its code as a name.</summary>
    public OrganisationKind Of(string code) => byCode.GetValueOrDefault(code) ?? new(code, code, code);

    /// <summary>By code or by name in either language.</summary>
    public OrganisationKind? Read(string typed) =>
        All.FirstOrDefault(it => it.Code == typed || it.Zh == typed || it.En.Equals(typed, StringComparison.OrdinalIgnoreCase));

    public bool IsAuthority(string code) => Of(code).Authority;

    public bool Has(string code) => byCode.ContainsKey(code);

    sealed record Shipped(IReadOnlyList<OrganisationKind> Kinds);
}
