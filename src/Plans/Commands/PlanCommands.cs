using System.Text.Json;
using Anran.Plans.Comparison;

namespace Anran.Plans.Commands;

/// <summary>
/// <c>plan compile</c> and <c>plan compare</c>. 0: done, also with warnings; 1: a plan holds an error; 2: no plan, or nothing
/// could be written. What went wrong is said on <c>errors</c> in both languages.
/// </summary>
public static class PlanCommands
{
    const int Done = 0;
    const int Doubtful = 1;
    const int Refused = 2;

    /// <param name="json">A file for one plan, a folder for several, <c>-</c> for standard output; null for a table to read.</param>
    public static int Compile(IReadOnlyList<FileInfo> files, string? json, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        if (files.Count == 0) return Say(errors, "", new PlanRefusal("no-file", "请给出方案文件", "Name a file that holds a plan"));

        var worst = Done;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (Read(file, errors) is not { } plan)
            {
                worst = Refused;
                continue;
            }
            if (worst == Done && plan.Diagnostics.Any(finding => finding.Severity == Severity.Error)) worst = Doubtful;
            if (json is null) PlanTable.Write(plan, file.Name, output);
            else if (!Write(plan, file, json, files.Count > 1, names, output, errors)) worst = Refused;
        }
        return worst;
    }

    public static int Compare(FileInfo upper, FileInfo lower, bool json, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        if (Read(upper, errors) is not { } above || Read(lower, errors) is not { } below) return Refused;
        var comparison = PlanComparer.Compare(above, below);
        if (json) output.WriteLine(JsonSerializer.Serialize(comparison, PlanJson.Options));
        else ComparisonTable.Write(comparison, output);
        return Done;
    }

    static WorkPlan? Read(FileInfo file, TextWriter errors)
    {
        if (PlanSource.TryRead(file.FullName, out var text, out var refusal))
        {
            var plan = PlanCompiler.Compile(text);
            // A text without one numbered item or named body is Chinese, but no plan.
            if (plan.Measures.Count > 0 || plan.Phases.Count > 0 || plan.Submissions.Count > 0) return plan;
            refusal = PlanRefusal.NoPlan;
        }
        Say(errors, file.Name, refusal!);
        return null;
    }

    static bool Write(WorkPlan plan, FileInfo file, string json, bool several, HashSet<string> names, TextWriter output, TextWriter errors)
    {
        var record = PlanJson.Write(plan);
        if (json == "-")
        {
            output.WriteLine(record);
            return true;
        }
        try
        {
            var target = json;
            if (several)
            {
                Directory.CreateDirectory(json);
                var name = Path.GetFileNameWithoutExtension(file.Name);
                for (var number = 2; !names.Add(name); number++) name = $"{Path.GetFileNameWithoutExtension(file.Name)}-{number}";
                target = Path.Combine(json, name + ".json");
            }
            else if (Path.GetDirectoryName(Path.GetFullPath(json)) is { } folder) Directory.CreateDirectory(folder);
            File.WriteAllText(target, record + "\n");
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Say(errors, json, new PlanRefusal("not-written", "无法写入结果", "The result could not be written there"));
            return false;
        }
    }

    static int Say(TextWriter errors, string about, PlanRefusal refusal)
    {
        var prefix = about.Length == 0 ? "" : $"{about}: ";
        errors.WriteLine($"{prefix}{refusal.Zh}");
        errors.WriteLine($"{prefix}{refusal.En}");
        return Refused;
    }
}
