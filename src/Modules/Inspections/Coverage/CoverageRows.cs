using Anran.Inspections.Checklists;

namespace Anran.Inspections.Coverage;

/// <summary>
/// 应查: one registered subject, as the coverage counts it. Derived from the registry's facts, lies and belongs where the subject does. It
/// counts from the day it was registered until the day it was suspended or closed.
/// </summary>
sealed class CoverageSubject : IPlaced, IOwned, INotJournalled
{
    /// <summary>Id of the subject.</summary>
    public required Guid Id { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; set; }
    public required string Kind { get; set; }
    public required string SubjectName { get; set; }

    /// <summary>First legal day on which it was registered here.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>First legal day on which it no longer works; null while it does.</summary>
    public DateOnly? Until { get; set; }
}

/// <summary>已查: one visit that was made, with or without findings. Lies and belongs where the subject does.</summary>
sealed class CoverageVisit : IPlaced, IOwned, INotJournalled
{
    /// <summary>Id of the visit.</summary>
    public required Guid Id { get; init; }

    /// <summary>The subject as it is called today; <see cref="Visited"/> until that was merged into another.</summary>
    public required Guid Subject { get; set; }
    public required Guid Visited { get; init; }
    public required Guid Place { get; set; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; set; }

    /// <summary>Whose people went.</summary>
    public required Guid? Inspector { get; init; }

    public required Activity Activity { get; init; }
    public required DateOnly On { get; init; }
    public required int Findings { get; init; }
    public required int Major { get; init; }
}
