namespace Anran.Authority.Roles;

static class RoleProblems
{
    public static Problem Unknown() => Problem.Field("role", "role.unknown", new("没有这个角色。", "There is no such role."));

    public static Problem NeedsOrganisation(Role role) => Problem.Field("organisation", "role.needs-organisation", new(
        $"“{role.Zh}”只能为某一个单位授予，请选择单位。", $"“{role.En}” is given for one organisation only; choose it."));

    public static Problem BeyondYours(Role role) => new(403, "role.beyond-yours", new(
        $"“{role.Zh}”含有你在该范围内没有的权限，你不能授予或收回。请由上级管理员办理。",
        $"“{role.En}” holds permissions you do not have in that scope; you cannot give or take it. Ask an administrator above."));

    public static Problem TooManyScopes() => new(409, "role.too-many-scopes", new(
        $"同一权限最多可在 {Caller.MostScopes} 个互不包含的范围内持有。请改授一个更大的范围，或先收回不再需要的角色。",
        $"One permission can be held in at most {Caller.MostScopes} separate scopes. Give a wider one, or take back a role that is no longer needed."));

    public static Problem Given() => new(409, "role.given-already", new("此人在该范围内已有这个角色。", "The person holds this role in this scope already."));

    public static Problem NotFound() => new(404, "role.grant-not-found", new("没有这项授权，或不在你的范围内。", "There is no such grant, or it lies outside your scope."));

    public static Problem EndsBeforeItBegins() => Problem.Field("to", "role.ends-before-it-begins", new("截止日必须在开始日之后。", "The end must come after the beginning."));
}
