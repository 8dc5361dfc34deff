using System.Diagnostics.CodeAnalysis;
using Anran.Rules;

namespace Anran.Inspections.Checklists;

/// <summary>Reads what docs/checklists.md describes. Whatever the bytes hold, the answer is a checklist or all that is wrong with it.</summary>
/// <param name="packs">The packs there are, by code.</param>
/// <param name="added">Rules that shipped local overrides add.</param>
/// <param name="kinds">Codes of subject kinds.</param>
sealed class ChecklistReader(IReadOnlyDictionary<string, RulePack> packs, IReadOnlySet<RuleName> added, IReadOnlySet<string> kinds)
{
    public const int MostBytes = 1024 * 1024;
    const int MostVersions = 50, MostSections = 50, MostItems = 200, MostNames = 100;

    public static readonly IReadOnlyDictionary<string, Activity> Activities = new Dictionary<string, Activity>(StringComparer.Ordinal)
    {
        ["inspection"] = Activity.Inspection,
        ["patrol"] = Activity.Patrol,
        ["self-check"] = Activity.SelfCheck,
        ["user-check"] = Activity.UserCheck,
        ["delivery-check"] = Activity.DeliveryCheck,
    };

    public bool TryRead(Stream stream, [NotNullWhen(true)] out Checklist? checklist, out IReadOnlyList<Fault> faults)
    {
        var root = Spot.Read(stream, MostBytes, out var found);
        checklist = root is null ? null : Read(root);
        faults = found;
        if (found.Count > 0) checklist = null;
        return checklist is not null;
    }

    Checklist Read(Spot root)
    {
        root.IsObject("code", "title", "about", "activities", "kinds", "packs", "given", "versions");
        var (code, title, about) = (root.Code("code"), root.Words("title"), root.Words("about"));
        var activities = root.List("activities", MostNames).Select(it => it.Choice(Activities)).OfType<Activity>().ToList();
        if (activities.Count == 0 && root.Faults.Count == 0) root.Faults.Add(ChecklistFaults.NoActivity());
        var named = Known(root, "kinds", kinds.Contains, ChecklistFaults.UnknownKind);
        var used = Known(root, "packs", packs.ContainsKey, ChecklistFaults.UnknownPack);
        var fields = Fields.Together(used.Select(it => packs[it]), out var clashes);
        foreach (var clash in clashes) root.Faults.Add(ChecklistFaults.Clash(clash));
        var given = root.Member("given") is { } known ? ReadGiven(known, fields) : new Dictionary<string, Value>();
        var items = new ItemReader(used.ToDictionary(it => it, it => packs[it]), added, fields, given);
        return new(code, title, about, activities, named, used, given, fields, ReadVersions(root, code, items));
    }

    static List<string> Known(Spot root, string member, Func<string, bool> isKnown, Func<string, string, Fault> unknown)
    {
        var known = new List<string>();
        foreach (var spot in root.List(member, MostNames))
        {
            var code = spot.Text(60);
            if (code.Length == 0) continue;
            if (known.Contains(code)) spot.Faults.Add(ChecklistFaults.Duplicate(spot.Path, code));
            else if (!isKnown(code)) spot.Faults.Add(unknown(spot.Path, code));
            else known.Add(code);
        }
        return known;
    }

    static IReadOnlyDictionary<string, Value> ReadGiven(Spot spot, Fields fields)
    {
        var given = fields.Read(spot.Element, out var wrong);
        foreach (var fault in wrong) spot.Faults.Add(fault with { Path = spot.Path + fault.Path });
        return given;
    }

    static List<ChecklistVersion> ReadVersions(Spot root, string code, ItemReader items)
    {
        var versions = new List<ChecklistVersion>();
        foreach (var spot in root.List("versions", MostVersions))
        {
            if (!spot.IsObject("from", "to", "sections")) continue;
            var (from, to) = (spot.Day("from", isRequired: true), spot.Day("to", isRequired: false));
            if (to < from) spot.Faults.Add(ChecklistFaults.EndsBeforeItBegins($"{spot.Path}/to"));
            var sections = ReadSections(spot, items.Anew());
            if (from is not { } first || (to is null && spot.Member("to") is not null)) continue;
            var version = new ChecklistVersion($"{code}@{first:yyyy-MM-dd}", first, to, sections);
            if (versions.Exists(other => other.From <= (to ?? DateOnly.MaxValue) && first <= (other.To ?? DateOnly.MaxValue))) spot.Faults.Add(ChecklistFaults.Overlap(spot.Path));
            versions.Add(version);
        }
        if (versions.Count == 0 && root.Faults.Count == 0) root.Faults.Add(ChecklistFaults.NoVersion());
        return [.. versions.OrderBy(it => it.From)];
    }

    static List<ChecklistSection> ReadSections(Spot version, ItemReader items)
    {
        var (sections, codes) = (new List<ChecklistSection>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var spot in version.List("sections", MostSections))
        {
            if (!spot.IsObject("code", "title", "items")) continue;
            var code = spot.Code("code");
            if (code.Length > 0 && !codes.Add(code)) spot.Faults.Add(ChecklistFaults.Duplicate($"{spot.Path}/code", code));
            sections.Add(new(code, spot.Words("title"), [.. spot.List("items", MostItems).Select(items.Read).OfType<ChecklistItem>()]));
        }
        return sections;
    }
}
