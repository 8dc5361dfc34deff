namespace Anran.Authority;

/// <summary>What other modules may ask about places. Answers are not limited to the caller's scope: names and paths are public.</summary>
public interface IPlaces
{
    Task<PlaceEntry?> Find(Guid id, CancellationToken stop);

    /// <returns>Those that exist; a missing id is simply missing.</returns>
    Task<IReadOnlyDictionary<Guid, PlaceEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop);
}

/// <param name="Path">Names from the province down, placeholders left out, joined by " / ".</param>
public sealed record PlaceEntry(Guid Id, string Name, PlaceKind Kind, string ScopeKey, string Path);

public enum PlaceKind { Nation, Province, Prefecture, County, Township, Village, FunctionalArea }
