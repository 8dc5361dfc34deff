using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Requirements;

/// <summary>Finds the organisations that a plan means when it says who reports: 各镇、县级有关部门. What nobody answers to is told, never guessed.</summary>
sealed class WhoReports
{
    readonly ILookup<string, Guid> matrix;
    readonly HashSet<Guid> dutiful;
    readonly IReadOnlyList<PlacedOrganisation> all;
    readonly UnitMatches matches;
    readonly Dictionary<Guid, PlacedOrganisation> byId;

    WhoReports(PlaceEntry place, IReadOnlyList<PlacedOrganisation> all, ILookup<string, Guid> matrix, HashSet<Guid> dutiful)
    {
        (this.all, this.matrix, this.dutiful) = (all, matrix, dutiful);
        matches = new(place, all);
        byId = all.ToDictionary(it => it.Id);
    }

    public static async Task<WhoReports> Of(Plan plan, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var units = await db.Set<PlanUnit>().Where(it => it.Plan == plan.Id && it.Organisation != null).Select(it => new { it.Unit, it.Organisation }).ToListAsync(stop);
        var dutiful = await db.Set<Duty>().Where(it => it.Plan == plan.Id && it.Organisation != null).Select(it => it.Organisation!.Value).Distinct().ToListAsync(stop);
        var within = await organisations.Within(plan.ScopeKey, stop);
        var entries = await places.FindAll([.. within.Select(it => it.Place).Append(plan.Place).Distinct()], stop);
        var all = within.Where(it => entries.ContainsKey(it.Place))
            .Select(it => new PlacedOrganisation(it.Id, it.Name, it.Aliases, it.Kind, it.Place, entries[it.Place].Name, entries[it.Place].Kind, it.ScopeKey)).ToList();
        return new(entries[plan.Place], all, units.ToLookup(it => UnitName.Fold(it.Unit), it => it.Organisation!.Value), [.. dutiful]);
    }

    /// <summary>Whether it exists, here and today.</summary>
    public bool Exists(Guid organisation) => byId.ContainsKey(organisation);

    /// <param name="Open">Names that nobody answers to.</param>
    public sealed record Answer(IReadOnlyList<(PlacedOrganisation Organisation, NamedBy How)> Named, IReadOnlyList<string> Open);

    public Answer Of(string? from)
    {
        if (string.IsNullOrWhiteSpace(from)) return new([], []);
        var (named, open) = (new List<(PlacedOrganisation, NamedBy)>(), new List<string>());
        Find(from, named, open, [['、', '，', ',', '；', ';'], ['和', '及', '与']]);
        return new([.. named.DistinctBy(it => it.Item1.Id)], open);
    }

    /// <summary>The whole first, and its parts only where the whole means nobody: 住房和城乡建设局 is one.</summary>
    void Find(string name, List<(PlacedOrganisation, NamedBy)> named, List<string> open, ReadOnlySpan<char[]> separators)
    {
        var trimmed = name.Trim();
        if (trimmed.Length == 0) return;
        if (One(trimmed) is { Count: > 0 } found)
        {
            named.AddRange(found);
            return;
        }
        for (var level = 0; level < separators.Length; level++)
        {
            if (trimmed.Split(separators[level], StringSplitOptions.RemoveEmptyEntries) is not { Length: > 1 } parts) continue;
            foreach (var part in parts) Find(part.TrimStart('以'), named, open, separators[(level + 1)..]);
            return;
        }
        open.Add(trimmed);
    }

    List<(PlacedOrganisation, NamedBy)> One(string name)
    {
        var known = matrix[UnitName.Fold(name)].Where(byId.ContainsKey).Select(id => (byId[id], NamedBy.Matrix)).ToList();
        if (known.Count > 0) return known;
        if (Kinds(name) is { } kinds)
        {
            var owing = all.Where(it => dutiful.Contains(it.Id) && (kinds.Count == 0 || kinds.Contains(it.Kind))).Select(it => (it, NamedBy.Duty)).ToList();
            if (owing.Count > 0) return owing;
        }
        return [.. matches.Of(name).Organisations.Select(it => (it, NamedBy.Name))];
    }

    /// <summary>县有关部门, 县级有关部门, 县直有关部门.</summary>
    static readonly string[] OfLevel = ["", "级", "直", "属", "直属"];

    /// <summary>各部门 are the departments that have a duty, 各单位 everybody who has one (an empty list); null: the name speaks of somebody else.</summary>
    static IReadOnlyList<string>? Kinds(string name)
    {
        var folded = UnitName.Fold(name);
        foreach (var generic in UnitAliases.Shipped.Known.Generic.Where(it => it.Where == "place"))
        {
            if (!generic.Words.Any(word => folded == word || UnitAliases.Shipped.Levels.Any(level => OfLevel.Any(between => folded == level.Word + between + word)))) continue;
            return folded.Contains("单位", StringComparison.Ordinal) ? [] : generic.Kinds;
        }
        return null;
    }
}
