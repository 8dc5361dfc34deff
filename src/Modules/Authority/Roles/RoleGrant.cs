namespace Anran.Authority.Roles;

/// <summary>One role of one person, in one subtree of places and, if given, for one organisation in it.</summary>
sealed class RoleGrant : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Person { get; init; }

    /// <summary>Code of a role in <c>data/roles.json</c>.</summary>
    public required string Role { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public Guid? Organisation { get; init; }

    /// <summary>First legal day on which it holds, and the first on which it no longer does (null: open).</summary>
    public required DateOnly From { get; init; }
    public DateOnly? To { get; init; }

    public Scope Scope => new(ScopeKey, Organisation);

    public bool HoldsOn(DateOnly day) => From <= day && !(To <= day);
}

sealed record RoleGiven(Guid Person, Guid Grant, string Role, Guid Place, Guid? Organisation) : IFact
{
    public static string Name => "role.given";
}

sealed record RoleTaken(Guid Person, Guid Grant, string Role, Guid Place, Guid? Organisation) : IFact
{
    public static string Name => "role.taken";
}
