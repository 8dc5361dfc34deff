namespace Anran.Campaigns.HandIns.Owing;

/// <summary>What happened to a hand-in, with how it stood from then until the next step: all versions and answers are kept.</summary>
sealed class HandInStep : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid HandIn { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }
    public required StepKind Kind { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>When the next step was taken; null for the last.</summary>
    public DateTimeOffset? Until { get; set; }

    // How it stood after the step.
    public required HandInState State { get; init; }
    public required DateOnly Due { get; init; }
    public required DateOnly? HandedInOn { get; init; }
    public required EndedWhy? Why { get; init; }

    /// <summary>The note, or the reason.</summary>
    public required string Text { get; init; }
    public required IReadOnlyList<StepFile> Files { get; init; }

    /// <summary>Null when the house itself took the step.</summary>
    public required Guid? ByWhom { get; init; }
    public required string ByName { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
}

/// <param name="Size">Bytes.</param>
sealed record StepFile(Guid Id, string Name, long Size);

enum StepKind { HandedIn, Accepted, Returned, Exempted, ExemptionUndone }
