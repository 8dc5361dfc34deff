using Anran.Rules;

namespace Anran.RulePacks;

/// <summary>Local rules for taking along: those that came with the product, and those made here. Law is public, whoever asks.</summary>
public interface ILocalRules
{
    /// <summary>What a place, those above it and those below it make of the rules, on a day or later.</summary>
    /// <exception cref="Kernel.Http.Problem">There is no such place.</exception>
    Task<IReadOnlyList<LocalOverride>> Around(Guid place, string scopeKey, DateOnly day, CancellationToken stop);

    /// <summary>Names of a place and those above it, from the outermost down, as judging goes by them.</summary>
    /// <exception cref="Kernel.Http.Problem">There is no such place.</exception>
    Task<IReadOnlyList<string>> PathTo(Guid place, DateOnly day, CancellationToken stop);
}
