namespace Anran.Hazards.Finding;

/// <summary>来源: that somebody found a hazard, and how. Several people and departments may find the same; each is kept.</summary>
sealed class HazardSource : IPlaced, IShared
{
    public const int LongestNote = 2000;

    public required Guid Id { get; init; }
    public required Guid Hazard { get; set; }

    /// <summary>The hazard it was first taken for, before that was merged into another.</summary>
    public required Guid First { get; init; }
    public required SourceKind Kind { get; init; }

    /// <summary>Id of the finding of a visit; what arrives twice is known by it.</summary>
    public Guid? Finding { get; init; }
    public Guid? Visit { get; init; }

    /// <summary>Whose people found it.</summary>
    public Guid? FoundByOrganisation { get; init; }
    public required Guid FoundBy { get; init; }
    public required string FoundByName { get; init; }
    public required DateOnly FoundOn { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string What { get; init; }
    public required string Note { get; init; }
    public required IReadOnlyList<Guid> Photos { get; init; }

    /// <summary>Source and clause of each rule that holds.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>Versions of the rules.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>补录</summary>
    public bool Late { get; init; }
    public required Guid? Organisation { get; init; }
    public Guid? Department { get; init; }
    public Guid? Partner { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
}

enum SourceKind
{
    /// <summary>Registered at the desk.</summary>
    Desk,

    /// <summary>自查: registered by the subject's own organisation.</summary>
    Own,

    /// <summary>Found on a visit.</summary>
    Visit,
}
