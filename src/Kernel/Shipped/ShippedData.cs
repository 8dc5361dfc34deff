namespace Anran.Kernel.Shipped;

/// <summary>The facts of the folder <c>data/</c>, carried inside the assembly so that one executable holds all it needs.</summary>
public static class ShippedData
{
    const string Prefix = "data/";

    /// <param name="name">As in the folder, with slashes: <c>calendars/2026.json</c>.</param>
    public static Stream Open(string name) =>
        typeof(ShippedData).Assembly.GetManifestResourceStream(Prefix + name)
        ?? throw new FileNotFoundException($"The product ships no data of the name {name}.", name);

    public static StreamReader OpenText(string name) => new(Open(name));

    /// <summary>Names of all files in a folder, in order.</summary>
    public static IReadOnlyList<string> List(string folder) =>
    [
        .. typeof(ShippedData).Assembly.GetManifestResourceNames()
            // The build writes the folder's part with the separator of the machine it ran on.
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith($"{Prefix}{folder}/", StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];
}
