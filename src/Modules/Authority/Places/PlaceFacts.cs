namespace Anran.Authority.Places;

public sealed record PlaceAdded(Guid Place, Guid Parent, PlaceKind Kind, DateOnly From) : IFact
{
    public static string Name => "place.added";
}

public sealed record PlaceRenamed(Guid Place, DateOnly From) : IFact
{
    public static string Name => "place.renamed";
}

public sealed record PlaceMoved(Guid Place, Guid Was, Guid Parent, DateOnly From) : IFact
{
    public static string Name => "place.moved";
}

public sealed record PlaceClosed(Guid Place, DateOnly On) : IFact
{
    public static string Name => "place.closed";
}

/// <param name="Under">How many new children each parent got.</param>
public sealed record PlacesImported(int Count, IReadOnlyDictionary<Guid, int> Under) : IFact
{
    public static string Name => "places.imported";
}

/// <param name="Edition">Day of the statistics the shipped divisions are of.</param>
public sealed record DivisionsShipped(int Count, DateOnly Edition) : IFact
{
    public static string Name => "places.shipped";
}
