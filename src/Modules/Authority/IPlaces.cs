namespace Anran.Authority;

/// <summary>What other modules may ask about places. Answers are not limited to the caller's scope: names and paths are public.</summary>
public interface IPlaces
{
    Task<PlaceEntry?> Find(Guid id, CancellationToken stop);

    /// <returns>Those that exist; a missing id is simply missing.</returns>
    Task<IReadOnlyDictionary<Guid, PlaceEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>By scope keys as they are today: what figures by region are called.</summary>
    /// <returns>Those that exist; a missing key is simply missing.</returns>
    Task<IReadOnlyDictionary<string, PlaceEntry>> AtKeys(IReadOnlyCollection<string> scopeKeys, CancellationToken stop);

    /// <summary>From the nation down to the place itself, as the tree stood on a legal day; as it stands today if the place did not exist then.</summary>
    /// <returns>Empty when there is no such place.</returns>
    Task<IReadOnlyList<PlaceStep>> PathOn(Guid place, DateOnly day, CancellationToken stop);
}

/// <param name="Path">Names from the province down, placeholders left out, joined by " / ".</param>
public sealed record PlaceEntry(Guid Id, string Name, PlaceKind Kind, string ScopeKey, string Path);

/// <param name="Code">The statistical code it bore that day, or bears now; villages and functional areas may have none.</param>
public sealed record PlaceStep(Guid Id, string? Code);

public enum PlaceKind { Nation, Province, Prefecture, County, Township, Village, FunctionalArea }
