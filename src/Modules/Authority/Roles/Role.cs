using System.Text.Json;
using Anran.Kernel.Shipped;

namespace Anran.Authority.Roles;

/// <summary>A named set of permissions.</summary>
/// <param name="OfOneOrganisation">May only be given for an organisation: whoever holds it sees no neighbour.</param>
/// <param name="PatrolOnly">Looks and tells (巡查), and never inspects: 国办发〔2024〕54号 leaves inspection to certified officers.</param>
/// <param name="OfPlace">Those of the permissions that hold for everything at the place all the same, as what there is to supervise is for a department's clerk.</param>
sealed record Role(string Code, string Zh, string En, bool OfOneOrganisation, HashSet<string> Permissions, bool PatrolOnly = false, HashSet<string>? OfPlace = null)
{
    /// <summary>Where a permission of this role holds when the role was given for a scope.</summary>
    public Scope ScopeOf(string permission, Scope given) => OfPlace?.Contains(permission) == true ? new(given.ScopeKey) : given;
}

/// <summary>The roles of <c>data/roles.json</c>, in their order there.</summary>
sealed class RoleBook
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    readonly Dictionary<string, Role> byCode;

    public RoleBook()
    {
        using var file = ShippedData.Open("roles.json");
        All = JsonSerializer.Deserialize<Shipped>(file, Json)!.Roles;
        byCode = All.ToDictionary(role => role.Code);
    }

    public IReadOnlyList<Role> All { get; }

    /// <returns>Null when the product no longer ships it: its holders have lost it.</returns>
    public Role? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>By code or by name in either language.</summary>
    public Role? Read(string typed) =>
        All.FirstOrDefault(it => it.Code == typed || it.Zh == typed || it.En.Equals(typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>Codes of the roles that hold a permission.</summary>
    public IReadOnlyList<string> With(string permission) => [.. All.Where(role => role.Permissions.Contains(permission)).Select(role => role.Code)];

    sealed record Shipped(IReadOnlyList<Role> Roles);
}
