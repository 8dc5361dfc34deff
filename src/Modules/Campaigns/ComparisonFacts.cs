namespace Anran.Campaigns;

/// <param name="Lower">The lower plan it was said of.</param>
/// <param name="Measure">That of the upper plan.</param>
public sealed record ComparisonNoted(Guid Note, Guid Lower, Guid Measure, NoteState State) : IFact
{
    public static string Name => "comparison.noted";
}

public sealed record ComparisonNoteWithdrawn(Guid Note, Guid Lower, Guid Measure) : IFact
{
    public static string Name => "comparison.note-withdrawn";
}

/// <summary>What is to become of a measure that a lower plan omits or loosens.</summary>
public enum NoteState
{
    /// <summary>It is meant so, for a reason.</summary>
    Deliberate,

    /// <summary>The lower plan will take it up.</summary>
    ToTakeUp,

    Withdrawn,
}
