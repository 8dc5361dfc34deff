using Anran.Rules;
using System.Text.Json;

namespace Anran.RulePacks.Overrides;

/// <summary>What an editor writes: when, how, and what.</summary>
sealed record LocalChange(DateOnly From, DateOnly? To, OverrideMode Mode, LocalText Body);

/// <summary>The words of a local rule. A suspension has only a reason, a source and a clause.</summary>
/// <param name="When">Expression of the rule grammar, docs/rules.md.</param>
/// <param name="Outcome">By the pack's own list of outcomes.</param>
/// <param name="Source">The paper that says so, with its number.</param>
/// <param name="Reason">Why the place departs from the rule above.</param>
sealed record LocalText(
    string? When, JsonElement? Outcome, string? Source, string? Clause, string? Certainty, Text? Title, Text? Text, bool Officer, string? Reason);
