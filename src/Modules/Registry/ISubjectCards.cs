namespace Anran.Registry;

/// <summary>What a phone takes along of subjects of supervision: only what the caller sees, and nothing of whom to call.</summary>
public interface ISubjectCards
{
    /// <summary>All subjects of an area that are not merged into another, read as they are asked for, by id.</summary>
    /// <param name="area">Scope key of the area, with all below it.</param>
    IAsyncEnumerable<SubjectCard> Within(string area, CancellationToken stop);

    /// <summary>Those of the ids that lie in the area.</summary>
    Task<IReadOnlyList<SubjectCard>> FindAll(string area, IReadOnlyCollection<Guid> ids, CancellationToken stop);
}

/// <param name="Spelling">Initials, a blank, syllables: to find it by pinyin.</param>
/// <param name="Latitude">Degrees, WGS-84/CGCS2000; so is <paramref name="Longitude"/>.</param>
/// <param name="Gone">It was merged into another.</param>
public sealed record SubjectCard(
    Guid Id, string Name, string Spelling, string Kind, string Address, Guid Place, SubjectStatus Status, double? Latitude, double? Longitude, string? Gas, string? CreditCode, bool Gone);
