using System.Text.Json;
using Anran.RulePacks.Packs;
using Anran.Rules;

namespace Anran.RulePacks.Judgements;

/// <summary>What one rule said, as it is kept and as it goes over the wire.</summary>
/// <param name="Version">Of the rule, as findings store it.</param>
/// <param name="Outcome">What follows; empty unless it holds.</param>
/// <param name="Missing">Fields that are not answered and would decide.</param>
/// <param name="Fault"><c>overflow</c> or null.</param>
/// <param name="AwaitsOfficer">The condition is true, but only a named officer may say that the rule holds.</param>
sealed record GivenVerdict(
    string Rule, string Version, VerdictState State, IReadOnlyDictionary<string, JsonElement> Outcome, IReadOnlyList<string> Missing, string? Fault, bool AwaitsOfficer)
{
    public static GivenVerdict Of(Verdict it) => new(
        it.Rule, it.Version, it.State, RuleVersionView.Plain(it.Outcome).ToDictionary(pair => pair.Key, pair => JsonSerializer.SerializeToElement(pair.Value)),
        it.Missing, it.Fault, it.AwaitsOfficer);

    /// <summary>Whether it comes to the same: the state, and what follows.</summary>
    public static bool Same(GivenVerdict? one, GivenVerdict? other) => one is null || other is null ? one is null && other is null
        : one.State == other.State && one.Outcome.Count == other.Outcome.Count
            && one.Outcome.All(pair => other.Outcome.TryGetValue(pair.Key, out var value) && JsonElement.DeepEquals(pair.Value, value));
}
