using System.Text.Json;
using Anran.Rules.Packs;

namespace Anran.Rules;

public enum OverrideMode
{
    /// <summary>Another version of a rule.</summary>
    Replace,

    /// <summary>A rule that those above do not have.</summary>
    Add,

    /// <summary>The rule does not apply here.</summary>
    Suspend,
}

/// <summary>地方规定: what one rule says in one place and below it, from one day to another.</summary>
/// <param name="Rule">The rule's id in the pack; a new one when it is added.</param>
/// <param name="Place">Statistical code of 12 digits, or the code of a functional area.</param>
/// <param name="When">Null when suspended.</param>
/// <param name="Outcome">A JSON object as in the pack; null when suspended.</param>
/// <param name="Reason">Why; needed where a rule of certainty A is changed or suspended.</param>
/// <param name="Certainty">Null: whoever wrote it did not say; it then counts as <see cref="Rules.Certainty.INF"/>.</param>
public sealed record LocalOverride(
    string Pack, string Rule, string Place, DateOnly From, DateOnly? To, OverrideMode Mode, string? When, JsonElement? Outcome,
    string Source, string Clause, Words Text, string? Reason = null, Certainty? Certainty = null, bool NeedsOfficer = false)
{
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Reads a file of overrides. Expressions and outcomes are checked when they meet their packs, see <see cref="RuleBook.TryMake"/>.</summary>
    public static bool TryRead(Stream stream, out IReadOnlyList<LocalOverride> overrides, out IReadOnlyList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var root = Spot.Read(stream, MostBytes, out var found);
        overrides = root is null ? [] : OverrideReader.Read(root);
        faults = found;
        if (found.Count > 0) overrides = [];
        return found.Count == 0;
    }
}
