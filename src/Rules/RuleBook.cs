using Anran.Rules.Grammar;
using Anran.Rules.Packs;

namespace Anran.Rules;

/// <summary>
/// Packs together with what places made of them. Judging takes the law as it was valid on the day, so the same question about the
/// same day has the same answer for ever: a correction is a new version with dates of its own. Unchanging, for any number of threads.
/// </summary>
public sealed class RuleBook
{
    readonly Dictionary<string, BoundPack> packs;

    RuleBook(Dictionary<string, BoundPack> packs) => this.packs = packs;

    public IEnumerable<RulePack> Packs => packs.Values.Select(bound => bound.Pack);

    public RulePack? Find(string pack) => packs.GetValueOrDefault(pack)?.Pack;

    /// <summary>Puts a book together, or says all that does not fit; the paths of faults begin with the override's number from 0.</summary>
    public static bool TryMake(IEnumerable<RulePack> packs, IEnumerable<LocalOverride> overrides, out RuleBook book, out IReadOnlyList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(overrides);
        var found = new List<Fault>();
        var bound = new Dictionary<string, BoundPack>(StringComparer.Ordinal);
        foreach (var pack in packs)
            if (!bound.TryAdd(pack.Code, new(pack))) found.Add(PackFaults.Duplicate("", pack.Code));
        OverrideBinder.Bind([.. overrides], bound, found);
        book = new(found.Count == 0 ? bound : []);
        faults = found;
        return found.Count == 0;
    }

    /// <param name="path">Codes of places from the outermost down to the one judged; what the nation itself says is the pack.</param>
    /// <param name="day">The legal day it happened; also <c>today</c> of the expressions.</param>
    /// <param name="answers">See <see cref="Fields.Read(System.Text.Json.JsonElement, out IReadOnlyList{Fault})"/> of the pack's fields.</param>
    public Judgement Judge(string pack, IReadOnlyList<string> path, DateOnly day, IReadOnlyDictionary<string, Value> answers)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(answers);
        if (!packs.TryGetValue(pack, out var bound)) return new([], [PackFaults.UnknownPack("", pack)]);
        var faults = bound.Pack.Fields.Check(answers);
        var sound = faults.Count == 0 ? answers : bound.Pack.Fields.WithoutFaulty(answers);
        var situation = new Situation(bound.Pack.Fields, sound, day);
        var verdicts = new List<Verdict>();
        foreach (var rule in bound.Rules)
            if (rule.InForce(path, day) is { } version) verdicts.Add(Judge(rule.Id, version, situation));
        return new(verdicts, faults);
    }

    /// <summary>The rules of a pack at a place on a day, in the order of their verdicts; those a place suspends are not among them.</summary>
    /// <param name="path">Codes of places from the outermost down.</param>
    public IReadOnlyList<RuleInForce> InForce(string pack, IReadOnlyList<string> path, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!packs.TryGetValue(pack, out var bound)) return [];
        return [.. bound.Rules.Select(rule => (Rule: rule, Version: rule.InForce(path, day))).Where(it => it.Version is not null)
            .Select(it => new RuleInForce(pack, it.Rule.Id, it.Version!.Id, it.Version.Version, !bound.IsNational(it.Rule.Id)))];
    }

    static Verdict Judge(string rule, BoundVersion version, Situation situation)
    {
        var (value, missing) = version.Version.When.Evaluate(situation);
        var state = value.IsTrue && !version.Version.NeedsOfficer ? VerdictState.Holds : value.IsFalse ? VerdictState.Not : VerdictState.Open;
        return new(rule, version.Id, state, state == VerdictState.Holds ? version.Version.Outcome : Nothing, missing,
            value.Overflowed ? "overflow" : null, value.IsTrue && version.Version.NeedsOfficer);
    }

    static readonly Dictionary<string, Value> Nothing = [];
}

/// <summary>What one rule says at a place on a day.</summary>
/// <param name="Name">What findings store, as <see cref="Verdict.Version"/>.</param>
/// <param name="IsAdded">A place added it: the nation has no such rule.</param>
public sealed record RuleInForce(string Pack, string Rule, string Name, RuleVersion Version, bool IsAdded);

/// <summary>The law at a place: some packs, what the places on the way down to it make of them, and that way.</summary>
/// <param name="Locals">What went into the book, for those who judge elsewhere by the same text: a phone.</param>
/// <param name="Path">Names of places from the outermost down, as <see cref="LocalOverride.Place"/>.</param>
public sealed record Law(RuleBook Book, IReadOnlyList<LocalOverride> Locals, IReadOnlyList<string> Path);
