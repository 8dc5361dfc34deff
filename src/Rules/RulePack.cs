using System.Diagnostics.CodeAnalysis;
using Anran.Rules.Packs;

namespace Anran.Rules;

/// <summary>规则包: what is asked, what follows, by which source and from when. The national base; places override it, see <see cref="LocalOverride"/>.</summary>
/// <param name="Outcome">What a rule may say when it holds; not to be asked.</param>
public sealed record RulePack(
    string Code, Words Title, Words About, Fields Fields, IReadOnlyList<DerivedField> Derived, IReadOnlyList<Field> Outcome, IReadOnlyList<Rule> Rules)
{
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Reads a pack, JSON in UTF-8. Whatever the bytes hold, the answer is a pack or all that is wrong with it.</summary>
    public static bool TryRead(Stream stream, [NotNullWhen(true)] out RulePack? pack, out IReadOnlyList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var root = Spot.Read(stream, MostBytes, out var found);
        pack = root is null ? null : PackReader.Read(root);
        faults = found;
        if (found.Count > 0) pack = null;
        return pack is not null;
    }
}

/// <summary>An expression with a name, for rules and other derived fields to use.</summary>
public sealed record DerivedField(string Code, Expression Is, Words Label);

/// <param name="Versions">By date; at most one is in force on a day.</param>
public sealed record Rule(string Id, Words Title, IReadOnlyList<RuleVersion> Versions);

/// <summary>What one rule says from a day on.</summary>
/// <param name="From">First legal day.</param>
/// <param name="To">Last legal day; null while nothing ends it.</param>
/// <param name="Source">The paper: 建城规〔2023〕4号.</param>
/// <param name="Clause">In that paper; empty if the source has none.</param>
/// <param name="NeedsOfficer">Never holds by itself: a named officer must give a reason.</param>
public sealed record RuleVersion(
    DateOnly From, DateOnly? To, Expression When, IReadOnlyDictionary<string, Value> Outcome,
    string Source, string Clause, Certainty Certainty, Words Text, bool NeedsOfficer)
{
    public bool IsInForce(DateOnly day) => From <= day && (To is not { } last || day <= last);
}

/// <summary>How sure the content is.</summary>
public enum Certainty
{
    /// <summary>Read in the full text.</summary>
    A,

    /// <summary>Seen in part.</summary>
    B,

    /// <summary>From a secondary source: a lead, not an authority.</summary>
    C,

    /// <summary>General knowledge, to be checked.</summary>
    GK,

    /// <summary>Inferred or suggested by the platform.</summary>
    INF,
}
