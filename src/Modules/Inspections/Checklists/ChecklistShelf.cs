using System.Text.Json;
using Anran.Kernel.Shipped;
using Anran.Rules;

namespace Anran.Inspections.Checklists;

/// <summary>All checklists this version of the product ships; read once, never changed. A faulty file stops the start with its place.</summary>
sealed class ChecklistShelf
{
    readonly Dictionary<string, Checklist> byCode = new(StringComparer.Ordinal);

    public ChecklistShelf(IRuleShelf rules)
    {
        var reader = new ChecklistReader(
            rules.Packs.ToDictionary(it => it.Code, StringComparer.Ordinal),
            rules.Locals.Where(it => it.Mode == OverrideMode.Add).Select(it => new RuleName(it.Pack, it.Rule)).ToHashSet(), Kinds());
        foreach (var name in ShippedData.List("checklists"))
        {
            using var stream = ShippedData.Open(name);
            if (!reader.TryRead(stream, out var checklist, out var faults)) throw Unreadable(name, faults);
            byCode.Add(checklist.Code, checklist);
        }
    }

    public IEnumerable<Checklist> All => byCode.Values.OrderBy(it => it.Code, StringComparer.Ordinal);

    public Checklist? Find(string code) => byCode.GetValueOrDefault(code);

    /// <param name="name">As a visit keeps it: <c>code@from</c>; also of a version that was replaced meanwhile.</param>
    public (Checklist Checklist, ChecklistVersion Version)? FindVersion(string name) =>
        byCode.GetValueOrDefault(name.Split('@')[0]) is { } checklist && checklist.Versions.FirstOrDefault(it => it.Name == name) is { } version ? (checklist, version) : null;

    /// <summary>Those for a kind of subject and an activity, with their versions of the day.</summary>
    public IEnumerable<(Checklist Checklist, ChecklistVersion Version)> For(string kind, Activity activity, DateOnly day)
    {
        foreach (var it in All.Where(it => it.Kinds.Contains(kind) && it.Activities.Contains(activity)))
            if (it.On(day) is { } version) yield return (it, version);
    }

    /// <summary>Codes of <c>data/subject-kinds.json</c>.</summary>
    internal static HashSet<string> Kinds()
    {
        using var stream = ShippedData.Open("subject-kinds.json");
        using var file = JsonDocument.Parse(stream);
        return [.. file.RootElement.GetProperty("kinds").EnumerateArray().Select(it => it.GetProperty("code").GetString()!)];
    }

    static InvalidDataException Unreadable(string name, IReadOnlyList<Fault> faults) =>
        new($"{name}: {string.Join("; ", faults.Take(5).Select(it => $"{it.Path} {it.Code} at {it.Offset}: {it.En}"))}");
}
