using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Anran.Kernel.Data;

/// <summary>A module's share of the store: its tables, and the folder of SQL that builds them.</summary>
/// <param name="Name">As the project is called.</param>
/// <param name="Code">Where its <c>NNN-name.sql</c> files are embedded.</param>
public sealed record Module(string Name, Assembly Code, Action<ModelBuilder> Tables);

public static class ModuleExtensions
{
    public static IServiceCollection AddModule(this IServiceCollection services, string name, Assembly code, Action<ModelBuilder> tables) =>
        services.AddSingleton(new Module(name, code, tables));
}
