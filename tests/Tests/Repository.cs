namespace Anran.Tests;

/// <summary>Where the sources of this build lie.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Anran.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
