namespace Anran.Kernel.Access;

/// <summary>Something one may do. Each module names its own beside its routes; roles are sets of these codes, as data.</summary>
public sealed record Permission(string Code, Text Text);

public static class PermissionExtensions
{
    public static IServiceCollection AddPermission(this IServiceCollection services, string code, string zh, string en) =>
        services.AddSingleton(new Permission(code, new(zh, en)));
}
