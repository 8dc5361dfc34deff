namespace Anran.Rules.Packs;

/// <summary>Reads what <c>docs/rules.md</c> describes.</summary>
static class PackReader
{
    const int MostFields = 500, MostOptions = 200, MostDerived = 200, MostRules = 1000, MostVersions = 50;

    public static RulePack Read(Spot root)
    {
        root.IsObject("code", "title", "about", "fields", "derived", "outcome", "rules");
        var code = root.Code("code");
        var (title, about) = (root.Words("title"), root.Words("about"));
        var list = FieldReader.Read(root, "fields", MostFields, MostOptions, isOutcome: false);
        var fields = Fields.Of(list);
        var derived = DerivedReader.Read(root.List("derived", MostDerived, isRequired: false), list, fields);
        var outcome = FieldReader.Read(root, "outcome", MostFields, MostOptions, isOutcome: true);
        var rules = ReadRules(root, fields, outcome);
        return new(code, title, about, fields, derived, outcome, rules);
    }

    static List<Rule> ReadRules(Spot root, Fields fields, IReadOnlyList<Field> outcome)
    {
        var rules = new List<Rule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var spot in root.List("rules", MostRules))
        {
            if (!spot.IsObject("id", "title", "versions")) continue;
            var id = spot.Code("id");
            if (id.Length > 0 && !ids.Add(id)) spot.Faults.Add(PackFaults.Duplicate($"{spot.Path}/id", id));
            var title = spot.Words("title");
            var versions = new List<RuleVersion>();
            foreach (var one in spot.List("versions", MostVersions))
            {
                if (VersionReader.Read(one, fields, outcome) is not { } version) continue;
                if (versions.Find(other => VersionReader.Overlap(other.From, other.To, version.From, version.To)) is { } other)
                    one.Faults.Add(PackFaults.Overlap(one.Path, id, other.From, other.To));
                versions.Add(version);
            }
            if (versions.Count == 0 && spot.Faults.Count == 0) spot.Faults.Add(PackFaults.Missing($"{spot.Path}/versions/0"));
            rules.Add(new(id, title, [.. versions.OrderBy(version => version.From)]));
        }
        return rules;
    }
}
