using Anran.Kernel.Data;
using Anran.Kernel.Journal;

namespace Anran.Kernel.Files;

/// <summary>A file somebody handed in. Its content lies under its hash; who may see it follows the row it belongs to.</summary>
public sealed class StoredFile : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; set; }

    /// <summary>As it was called, without what could do harm.</summary>
    public required string Name { get; init; }

    /// <summary>Media type, from the bytes.</summary>
    public required string Type { get; init; }
    public required long Size { get; init; }
    public required string Sha256 { get; init; }
    public int Version { get; set; }

    /// <summary>The kind of matter it is filed with; see <see cref="FileWithMatter"/>.</summary>
    public string? FiledAs { get; private set; }

    /// <summary>The matter it is filed with. What was filed before this was written down has none.</summary>
    public Guid? FiledIn { get; private set; }

    /// <summary>A matter has taken it since it was handed in: nothing else ever changes it.</summary>
    public bool IsFiled => Version > 0;

    internal void Stored() => Note(new FileStored(Id, Sha256, Size));

    /// <summary>From now on it is seen by those who see <paramref name="owner"/>.</summary>
    internal void FileWith(IPlaced owner, string kind, Guid matter)
    {
        (FiledAs, FiledIn) = (kind, matter);
        (Place, ScopeKey, Organisation) = (owner.Place, owner.ScopeKey, (owner as IOwned)?.Organisation);
        // Also where it lay there already: that it is taken has to be told.
        Version++;
        Note(new FileGiven(Id, owner.Place));
    }
}

public sealed record FileStored(Guid File, string Sha256, long Size) : IFact
{
    public static string Name => "file.stored";
}

public sealed record FileGiven(Guid File, Guid Place) : IFact
{
    public static string Name => "file.given";
}
