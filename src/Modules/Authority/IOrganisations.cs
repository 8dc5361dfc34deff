namespace Anran.Authority;

/// <summary>What other modules may ask about organisations. Answers are not limited to the caller's scope: names are public.</summary>
public interface IOrganisations
{
    Task<IReadOnlyDictionary<Guid, OrganisationEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>Every organisation that exists in the subtree, the place itself included.</summary>
    Task<IReadOnlyList<OrganisationEntry>> Within(string scopeKey, CancellationToken stop);
}

/// <param name="Aliases">Other names it goes by, the short one included.</param>
/// <param name="ClosedOn">First legal day on which it no longer exists.</param>
public sealed record OrganisationEntry(Guid Id, string Name, IReadOnlyList<string> Aliases, string Kind, Guid Place, string ScopeKey, DateOnly? ClosedOn = null)
{
    public bool Exists(DateOnly day) => ClosedOn is not { } closed || day < closed;
}
