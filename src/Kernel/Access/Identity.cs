namespace Anran.Kernel.Access;

/// <summary>A person or machine that has proved who it is, with what it may do where.</summary>
public sealed record Identity(Guid Id, string Name, Guid? Organisation, IReadOnlyList<Grant> Grants)
{
    public IEnumerable<Scope> ScopesOf(string permission) =>
        Grants.Where(grant => grant.Permissions.Contains(permission)).Select(grant => grant.ScopeOf(permission));

    public bool May(string permission) => Grants.Any(grant => grant.Permissions.Contains(permission));
}

/// <summary>One role in one scope.</summary>
/// <param name="OfPlace">Permissions that hold for everything at the place, also where the scope is one organisation's; null: none.</param>
public sealed record Grant(string Role, IReadOnlySet<string> Permissions, Scope Scope, IReadOnlySet<string>? OfPlace = null)
{
    public Scope ScopeOf(string permission) => Scope.Organisation is not null && OfPlace?.Contains(permission) == true ? new(Scope.ScopeKey) : Scope;
}

/// <summary>Finds out who sent a request: the door that Kernel leaves open for the module that knows people.</summary>
/// <returns>Null when the request carries no valid session or key.</returns>
public delegate ValueTask<Identity?> Recognise(HttpContext http);
