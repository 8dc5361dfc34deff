using System.Reflection;
using System.Xml.Linq;

namespace Anran.Tests.House;

/// <summary>The projects as they lie in the folders: nobody has to remember to list them.</summary>
static class Rooms
{
    public static IReadOnlyList<Room> All { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(file => new Room(Path.GetFileNameWithoutExtension(file), file))
        .OrderBy(room => room.Name, StringComparer.Ordinal).ToList();

    public static IEnumerable<Room> Modules => All.Where(room => room.File.Contains("/Modules/", StringComparison.Ordinal));

    /// <summary>Every source file the house wrote itself.</summary>
    public static IEnumerable<string> Sources(params string[] endings) => new[] { "src", "tests", "bench", "web/src" }
        .Select(folder => Path.Combine(Repository.Root, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => endings.Contains(Path.GetExtension(file)) && !file.Contains("/node_modules/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));
}

sealed record Room(string Name, string File)
{
    public Assembly Assembly { get; } = Assembly.Load(Name == "Server" ? "anran" : "Anran." + Name);

    /// <summary>The rooms it looks into; Kernel, which all do, left out.</summary>
    public IReadOnlyList<string> LooksInto { get; } = XDocument.Load(File).Descendants("ProjectReference")
        .SelectMany(reference => Expand(File, reference.Attribute("Include")!.Value))
        .Where(name => name != "Kernel").Order(StringComparer.Ordinal).ToList();

    static IEnumerable<string> Expand(string file, string include)
    {
        var folder = Path.GetDirectoryName(file)!;
        return include.Contains('*', StringComparison.Ordinal)
            ? Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(folder, include[..include.IndexOf('*', StringComparison.Ordinal)])), "*.csproj", SearchOption.AllDirectories).Select(project => Path.GetFileNameWithoutExtension(project))
            : [Path.GetFileNameWithoutExtension(include)];
    }
}
