using Anran.Rules;

namespace Anran.RulePacks;

/// <summary>What other modules may ask of the rules. The answer is the same whoever asks: law is public.</summary>
public interface IRules
{
    /// <summary>The law of the day, as the place and all above it have made it. Findings keep <see cref="Verdict.Version"/>.</summary>
    /// <param name="pack">Code of the pack: <c>major-hazards</c>.</param>
    /// <param name="day">The legal day it happened.</param>
    /// <param name="answers">By the codes of the pack's fields; faulty ones are told in the answer and count as unanswered.</param>
    /// <exception cref="Kernel.Http.Problem">There is no such pack or place.</exception>
    Task<Judgement> Judge(string pack, Guid place, DateOnly day, IReadOnlyDictionary<string, Value> answers, CancellationToken stop);

    /// <summary>The pack itself: what it asks, what may follow.</summary>
    /// <exception cref="Kernel.Http.Problem">There is no such pack.</exception>
    RulePack Find(string pack);

    /// <summary>The law of the day at a place, for several packs at once: to judge by and to take along.</summary>
    /// <param name="place">Null: by the national text alone.</param>
    /// <exception cref="Kernel.Http.Problem">There is no such pack or place.</exception>
    Task<Law> LawAt(IReadOnlyCollection<string> packs, Guid? place, DateOnly day, CancellationToken stop);
}

/// <summary>What the product ships; the same as long as the process lives.</summary>
public interface IRuleShelf
{
    IEnumerable<RulePack> Packs { get; }

    /// <summary>Local rules that came with the product, their places named by statistical code.</summary>
    IEnumerable<LocalOverride> Locals { get; }
}
