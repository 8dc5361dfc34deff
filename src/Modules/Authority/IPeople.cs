namespace Anran.Authority;

/// <summary>What other modules may ask about people with an account. Answers are not limited to the caller's scope: whoever asks checks that the person may be named there.</summary>
public interface IPeople
{
    /// <returns>Those that exist; a missing id is simply missing.</returns>
    Task<IReadOnlyDictionary<Guid, PersonEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>Everybody with an account in one organisation, disabled ones too, by name.</summary>
    Task<IReadOnlyList<PersonEntry>> OfOrganisation(Guid organisation, CancellationToken stop);

    /// <summary>Those whose every role of the day is one of patrol (巡查) alone: they look and tell, and never inspect.</summary>
    Task<IReadOnlySet<Guid>> OnlyPatrol(IReadOnlyCollection<Guid> ids, DateOnly day, CancellationToken stop);
}

/// <param name="Active">False when the account was disabled.</param>
public sealed record PersonEntry(Guid Id, string Name, Guid Organisation, bool Active);
