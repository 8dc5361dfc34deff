namespace Anran.Rules.Packs;

/// <summary>A pack, with the local versions of its rules beside the national ones.</summary>
sealed class BoundPack
{
    readonly Dictionary<string, BoundRule> byId = new(StringComparer.Ordinal);
    readonly List<BoundRule> national = [];
    readonly SortedDictionary<string, BoundRule> added = new(StringComparer.Ordinal);

    public BoundPack(RulePack pack)
    {
        Pack = pack;
        foreach (var rule in pack.Rules)
        {
            var bound = new BoundRule(pack.Code, rule.Id, rule.Versions);
            byId[rule.Id] = bound;
            national.Add(bound);
        }
    }

    public RulePack Pack { get; }

    public IEnumerable<BoundRule> Rules => national.Concat(added.Values);

    public bool IsNational(string id) => byId.ContainsKey(id) && !added.ContainsKey(id);

    public BoundRule? Find(string id) => byId.GetValueOrDefault(id);

    public BoundRule Add(string id)
    {
        if (byId.TryGetValue(id, out var known)) return known;
        return byId[id] = added[id] = new BoundRule(Pack.Code, id, []);
    }
}

/// <param name="Version">Null: suspended.</param>
sealed record LocalVersion(string Place, DateOnly From, DateOnly? To, BoundVersion? Version)
{
    public bool IsInForce(DateOnly day) => From <= day && (To is not { } last || day <= last);
}

/// <param name="Id">What findings store.</param>
sealed record BoundVersion(string Id, RuleVersion Version)
{
    public BoundVersion WithOfficer() => this with { Version = Version with { NeedsOfficer = true } };
}

sealed class BoundRule(string pack, string id, IReadOnlyList<RuleVersion> versions)
{
    readonly BoundVersion[] national = [.. versions.Select(version => new BoundVersion($"{pack}/{id}@{version.From:yyyy-MM-dd}", version))];
    readonly Dictionary<string, List<LocalVersion>> local = new(StringComparer.Ordinal);

    public string Id => id;

    /// <summary>Every version there is of it, whichever place it is of.</summary>
    public IEnumerable<RuleVersion> All => national.Select(one => one.Version).Concat(local.Values.SelectMany(list => list).Select(one => one.Version?.Version).OfType<RuleVersion>());

    public IReadOnlyList<LocalVersion> Of(string place) => local.TryGetValue(place, out var list) ? list : [];

    public void Put(LocalVersion version)
    {
        if (!local.TryGetValue(version.Place, out var list)) local[version.Place] = list = [];
        list.Add(version);
    }

    /// <summary>
    /// The deepest place that says anything on the day decides, also by saying that nothing applies. It may ask for an officer where
    /// those above do not; it may not do without one where somebody above asks for one on that day.
    /// </summary>
    public BoundVersion? InForce(IReadOnlyList<string> path, DateOnly day)
    {
        if (local.Count > 0)
        {
            for (var depth = path.Count - 1; depth >= 0; depth--)
                if (At(path[depth], day) is { } found) return found.Version is { Version.NeedsOfficer: false } free && AsksAbove(path, depth, day) ? free.WithOfficer() : found.Version;
        }
        return National(day);
    }

    bool AsksAbove(IReadOnlyList<string> path, int depth, DateOnly day)
    {
        for (var above = depth - 1; above >= 0; above--)
            if (At(path[above], day) is { Version.Version.NeedsOfficer: true }) return true;
        return National(day) is { Version.NeedsOfficer: true };
    }

    LocalVersion? At(string place, DateOnly day) => local.TryGetValue(place, out var list) ? list.Find(one => one.IsInForce(day)) : null;

    BoundVersion? National(DateOnly day) => Array.Find(national, one => one.Version.IsInForce(day));
}
