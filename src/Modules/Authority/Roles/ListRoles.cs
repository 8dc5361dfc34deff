using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Authority.Roles;

static class ListRoles
{
    public sealed record Row(string Code, string Zh, string En, bool OfOneOrganisation, IReadOnlyList<PermissionName> Permissions);
    public sealed record PermissionName(string Code, string Zh, string En);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/roles", Handle).RequiresSignIn();

    static Ok<List<Row>> Handle(RoleBook roles, IEnumerable<Permission> permissions)
    {
        var texts = permissions.ToDictionary(it => it.Code, it => it.Text);
        return TypedResults.Ok(roles.All.Select(role => new Row(
            role.Code, role.Zh, role.En, role.OfOneOrganisation,
            [.. role.Permissions.Where(texts.ContainsKey).Select(code => new PermissionName(code, texts[code].Zh, texts[code].En))])).ToList());
    }
}
