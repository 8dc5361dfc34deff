namespace Anran.Authority.MachineKeys;

static class MachineKeyRoutes
{
    public const string Permission = "machine-keys.manage";

    public static IServiceCollection AddMachineKeys(this IServiceCollection services) =>
        services.AddPermission(Permission, "管理机器密钥", "Manage keys for programs");

    public static void MapMachineKeys(this IEndpointRouteBuilder api)
    {
        var keys = api.MapGroup("/machine-keys").WithTags("Machine keys");
        ListMachineKeys.Map(keys);
        AddMachineKey.Map(keys);
        RevokeMachineKey.Map(keys);
    }
}
