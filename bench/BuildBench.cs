using System.Diagnostics;

namespace Anran.Bench;

/// <summary>Goals: clean build at most 60 s, a one-line change at most 6 s. Builds a copy, so that this checkout stays as it is.</summary>
static class BuildBench
{
    public static async Task Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("anran-build").FullName;
        try
        {
            await Command(Checkout.Root, "git", "clone", "-q", Checkout.Root, folder);
            await Command(folder, "dotnet", "restore", "Anran.slnx", "-v", "q");
            var clean = new Sample();
            clean.Add(await Command(folder, "dotnet", "build", "Anran.slnx", "--no-restore", "-v", "q"));
            await output.WriteLineAsync($"clean build: {clean}");

            var change = new Sample();
            var file = Path.Combine(folder, "src/Kernel/Text.cs");
            for (var i = 0; i < 3; i++)
            {
                await File.AppendAllTextAsync(file, $"// {i}\n");
                change.Add(await Command(folder, "dotnet", "build", "src/Server", "--no-restore", "-v", "q"));
            }
            await output.WriteLineAsync($"one line changed in the room everything looks into: {change}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<TimeSpan> Command(string folder, string command, params string[] arguments)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} failed");
        return Stopwatch.GetElapsedTime(began);
    }
}
