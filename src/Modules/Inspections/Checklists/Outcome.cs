using Anran.Rules;

namespace Anran.Inspections.Checklists;

/// <summary>合格 · 不合格 · 不适用</summary>
enum ItemResult
{
    Pass,
    Fail,
    Na,
}

/// <summary>What was said to one item.</summary>
/// <param name="Result">Null: not yet.</param>
/// <param name="Values">By the codes of the item's fields; what stands here is measured, not presumed.</param>
/// <param name="Reason">Of a named officer, for what only an officer may decide.</param>
sealed record ItemAnswer(ItemResult? Result, IReadOnlyDictionary<string, Value> Values, string? Reason = null)
{
    public static ItemAnswer None { get; } = new(null, new Dictionary<string, Value>());
}

/// <summary>What the answers of a visit come to.</summary>
/// <param name="Shown">Items to be asked, in their order.</param>
/// <param name="Awaiting">Rules whose condition is true and that only a named officer with a reason makes hold.</param>
/// <param name="Open">Rules that cannot be decided for want of answers: never counted as in order.</param>
/// <param name="Unanswered">Items asked and not answered yet.</param>
sealed record Outcome(
    IReadOnlyList<string> Shown, IReadOnlyList<Finding> Findings, IReadOnlyList<AwaitingRule> Awaiting, IReadOnlyList<OpenRule> Open, IReadOnlyList<string> Unanswered);

/// <summary>问题: one item that failed, by the officer's eyes or by its rules.</summary>
/// <param name="Grade">Major only by a rule that says so.</param>
/// <param name="Criterion">The rule that says so: <c>MH-09-1</c>.</param>
/// <param name="What">In the words of the gravest rule that holds, or of the item.</param>
/// <param name="Rules">Versions that hold, as findings store them.</param>
/// <param name="Clauses">Source and clause of each, or of the item where no rule holds.</param>
/// <param name="Penalties">Codes of the pack <c>penalties</c>.</param>
/// <param name="Stop">立即停用: a rule says that use must stop at once.</param>
/// <param name="Transfer">移送: a rule says that another department has to know.</param>
sealed record Finding(
    string Item, FindingGrade Grade, string? Criterion, Words What, IReadOnlyList<string> Rules, IReadOnlyList<string> Clauses, IReadOnlyList<string> Penalties,
    bool Stop, bool Transfer);

sealed record AwaitingRule(string Item, string Rule, string Version);

/// <param name="Missing">Fields that would decide.</param>
sealed record OpenRule(string Item, string Rule, string Version, IReadOnlyList<string> Missing);
