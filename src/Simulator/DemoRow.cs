namespace Anran.Simulator;

/// <summary>Marks a row as the demo's, so that one command takes away exactly what the demo brought.</summary>
sealed class DemoRow : INotJournalled
{
    /// <summary>Name of the row's type.</summary>
    public required string Kind { get; init; }
    public required Guid Id { get; init; }
}

/// <summary>The demo was put in.</summary>
public sealed record DemoPlanted(int Organisations, int People, int Plans) : IFact
{
    public static string Name => "demo.planted";
}

/// <summary>The demo was taken out.</summary>
public sealed record DemoRemoved(int Organisations, int People, int Plans) : IFact
{
    public static string Name => "demo.removed";
}
