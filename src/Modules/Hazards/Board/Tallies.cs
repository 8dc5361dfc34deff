namespace Anran.Hazards.Board;

// Figures of every place and all above it, folded up the tree as hazards change. They name no hazard and no subject; only who covers
// the whole area of a row is shown it (GetBoard).

/// <summary>A place that has figures, and the one above it.</summary>
sealed class BoardArea : INotJournalled
{
    /// <summary>Scope key of the place.</summary>
    public required string Area { get; init; }
    public required string Above { get; init; }
    public required Guid Node { get; init; }
}

/// <summary>存量: how many hazards of one kind, grade and state an area has.</summary>
sealed class HazardStock : INotJournalled
{
    public required string Area { get; init; }
    public required string Kind { get; init; }
    public required string Grade { get; init; }
    public required string State { get; init; }
    public int Count { get; init; }

    /// <summary>Sum of the day numbers on which they were found: what the average age follows from.</summary>
    public long Days { get; init; }
}

/// <summary>What one day has to do with the hazards of an area.</summary>
sealed class HazardDay : INotJournalled
{
    public required string Area { get; init; }
    public required DateOnly Day { get; init; }
    public required string Grade { get; init; }

    /// <summary>Found on it, and open still.</summary>
    public int Open { get; init; }

    /// <summary>Open, with it as the last day.</summary>
    public int Due { get; init; }
    public int Found { get; init; }
    public int Closed { get; init; }
    public int Reopened { get; init; }
}

/// <summary>What one department has in an area.</summary>
sealed class HazardUnit : INotJournalled
{
    public required string Area { get; init; }
    public required Guid Unit { get; init; }
    public int Open { get; init; }
    public int Major { get; init; }
    public int Closed { get; init; }
    public int Reopens { get; init; }
    public long Days { get; init; }
}

/// <summary>As what a hazard has been counted: the next change takes this out and puts itself in.</summary>
sealed class HazardCounted : INotJournalled
{
    public required Guid Hazard { get; init; }
    public required string Area { get; init; }
    public required Guid? Unit { get; init; }
    public required string Kind { get; init; }
    public required string Grade { get; init; }
    public required string State { get; init; }
    public required bool Open { get; init; }
    public required DateOnly FoundOn { get; init; }
    public required DateOnly? ActBy { get; init; }
    public required DateOnly? ClosedOn { get; init; }
    public required DateOnly? ReopenedOn { get; init; }
    public required int Reopens { get; init; }
}
