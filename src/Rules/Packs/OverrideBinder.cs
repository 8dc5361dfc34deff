using System.Globalization;
using System.Text.Json;

namespace Anran.Rules.Packs;

/// <summary>Lays local overrides over their packs. Added rules come first, because others may replace them further down.</summary>
static class OverrideBinder
{
    public static void Bind(IReadOnlyList<LocalOverride> overrides, Dictionary<string, BoundPack> packs, List<Fault> faults)
    {
        var numbered = overrides.Select((one, i) => (One: one, Path: string.Create(CultureInfo.InvariantCulture, $"/{i}"))).ToList();
        foreach (var (one, path) in numbered.OrderBy(pair => pair.One.Mode == OverrideMode.Add ? 0 : 1))
        {
            if (!packs.TryGetValue(one.Pack, out var pack)) faults.Add(PackFaults.UnknownPack($"{path}/pack", one.Pack));
            else Bind(one, path, pack, faults);
        }
    }

    static void Bind(LocalOverride one, string path, BoundPack pack, List<Fault> faults)
    {
        if (one.Mode == OverrideMode.Add && pack.IsNational(one.Rule))
        {
            faults.Add(PackFaults.Duplicate($"{path}/rule", one.Rule));
            return;
        }
        if ((one.Mode == OverrideMode.Add ? pack.Add(one.Rule) : pack.Find(one.Rule)) is not { } rule)
        {
            faults.Add(PackFaults.UnknownRule($"{path}/rule", one.Rule));
            return;
        }
        if (one.To < one.From) faults.Add(PackFaults.EndsBeforeItBegins($"{path}/to"));
        var touched = rule.All.Where(version => VersionReader.Overlap(version.From, version.To, one.From, one.To)).ToList();
        if (one.Mode != OverrideMode.Add && string.IsNullOrWhiteSpace(one.Reason) && touched.Exists(version => version.Certainty == Certainty.A)) faults.Add(PackFaults.NeedsReason($"{path}/reason"));
        if (rule.Of(one.Place).FirstOrDefault(other => VersionReader.Overlap(other.From, other.To, one.From, one.To)) is { } other)
            faults.Add(PackFaults.Overlap(path, one.Rule, other.From, other.To));

        var version = one.Mode == OverrideMode.Suspend ? null : Read(one, path, pack.Pack, faults);
        if (version is null && one.Mode != OverrideMode.Suspend) return;
        rule.Put(new(one.Place, one.From, one.To, version is null ? null : new(Id(one.Pack, one.Rule, one.From, one.Place), version)));
    }

    static RuleVersion? Read(LocalOverride one, string path, RulePack pack, List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(one.When)) faults.Add(PackFaults.Missing($"{path}/when"));
        if (string.IsNullOrWhiteSpace(one.Source)) faults.Add(PackFaults.Missing($"{path}/source"));
        if (one.Outcome is not { ValueKind: JsonValueKind.Object } given)
        {
            faults.Add(PackFaults.Missing($"{path}/outcome"));
            return null;
        }
        var when = string.IsNullOrWhiteSpace(one.When) ? null : Expressions.ReadCondition(one.When, $"{path}/when", pack.Fields, faults);
        var outcome = VersionReader.ReadOutcome(new(given, $"{path}/outcome", faults), pack.Outcome);
        return when is null ? null : new(one.From, one.To, when, outcome, one.Source, one.Clause, one.Certainty ?? Certainty.INF, one.Text, one.NeedsOfficer);
    }

    static string Id(string pack, string rule, DateOnly from, string place) => $"{pack}/{rule}@{from:yyyy-MM-dd}#{place}";
}
