namespace Anran.Rules;

public enum VerdictState
{
    /// <summary>成立: the condition is true.</summary>
    Holds,

    /// <summary>不成立: the condition is false.</summary>
    Not,

    /// <summary>待定: something is unanswered, or an officer must decide.</summary>
    Open,
}

/// <summary>判定: what one rule says of the answers.</summary>
/// <param name="Version">What findings store: <c>pack/rule@from</c>, of a local override <c>pack/rule@from#place</c>.</param>
/// <param name="Outcome">What follows; empty unless it holds.</param>
/// <param name="Missing">See <see cref="Evaluation"/>; empty unless open.</param>
/// <param name="Fault"><c>overflow</c> or null.</param>
/// <param name="AwaitsOfficer">The condition is true, but only a named officer with a reason may say that the rule holds.</param>
public sealed record Verdict(
    string Rule, string Version, VerdictState State, IReadOnlyDictionary<string, Value> Outcome, IReadOnlyList<string> Missing, string? Fault, bool AwaitsOfficer);

/// <param name="Verdicts">One for each rule in force, in the order of the pack, added ones after it by id.</param>
/// <param name="Faults">Answers that are none; they counted as unanswered.</param>
public sealed record Judgement(IReadOnlyList<Verdict> Verdicts, IReadOnlyList<Fault> Faults);
