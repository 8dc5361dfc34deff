namespace Anran.Registry;

/// <summary>
/// What other modules may ask of the register as a whole, to plan or to count: in a settled order, a page at a time, and only what the
/// caller sees.
/// </summary>
public interface IRegister
{
    Task<int> Count(SubjectChoice choice, CancellationToken stop);

    /// <summary>By the place's key, then name, then id: neighbours stand together.</summary>
    /// <param name="after">The last one of the page before; null from the beginning.</param>
    Task<IReadOnlyList<SubjectEntry>> Walk(SubjectChoice choice, SubjectEntry? after, int count, CancellationToken stop);

    /// <summary>Every kind of subject there is, in the order of the shipped data.</summary>
    IReadOnlyList<SubjectKindEntry> Kinds { get; }
}

/// <param name="ScopeKey">The place, with all below it.</param>
/// <param name="Kinds">Codes of kinds; empty: all.</param>
/// <param name="Ids">Only these, of those; null: all.</param>
/// <param name="EveryStatus">Also those that are suspended or closed; otherwise only those that work.</param>
public sealed record SubjectChoice(string ScopeKey, IReadOnlyList<string> Kinds, IReadOnlyList<Guid>? Ids = null, bool EveryStatus = false);

/// <param name="Group">Code of the group it is listed under.</param>
public sealed record SubjectKindEntry(string Code, Text Name, string Group, Text GroupName);
