namespace Anran.Authority.Roles;

/// <summary>A role as screens show it.</summary>
sealed record RoleName(string Code, string Zh, string En)
{
    /// <summary>A role that is no longer shipped keeps its code as a name.</summary>
    public static RoleName Of(string code, RoleBook roles) => roles.Find(code) is { } role ? new(role.Code, role.Zh, role.En) : new(code, code, code);
}
