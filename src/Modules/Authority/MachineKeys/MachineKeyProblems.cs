namespace Anran.Authority.MachineKeys;

static class MachineKeyProblems
{
    public static Problem NotFound() => new(404, "machine-key.not-found", new("没有这个密钥，或不在你的范围内。", "There is no such key, or it lies outside your scope."));

    public static Problem PermissionUnknown() => Problem.Field("permissions", "machine-key.permission-unknown", new("有权限代码不存在。", "One of the permission codes does not exist."));

    public static Problem BeyondYours() => new(403, "machine-key.beyond-yours", new(
        "密钥只能含有你自己在该范围内持有的权限。", "A key may only hold permissions that you hold yourself in that scope."));
}
