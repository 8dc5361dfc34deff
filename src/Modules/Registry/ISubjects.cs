namespace Anran.Registry;

/// <summary>What other modules may ask about subjects of supervision. Only what the caller sees: who was checked is not public.</summary>
public interface ISubjects
{
    /// <summary>By the ids that were asked for; the id of a merged subject leads to the one that is left.</summary>
    /// <returns>Those that exist and the caller sees; a missing id is simply missing.</returns>
    Task<IReadOnlyDictionary<Guid, SubjectEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop);
}

/// <param name="Id">Of the subject that is left, where several were merged.</param>
/// <param name="Kind">Code in <c>data/subject-kinds.json</c>.</param>
public sealed record SubjectEntry(Guid Id, string Name, string Kind, string Address, Guid Place, string ScopeKey, Guid? Organisation, SubjectStatus Status);

public enum SubjectStatus
{
    Open,

    /// <summary>Does not work for a time, and will again.</summary>
    Suspended,

    /// <summary>Exists no longer.</summary>
    Closed,
}
