namespace Anran.Registry.Subjects;

// Ids, codes and figures only: names, addresses and people lie in the rows.

/// <param name="Kind">Code of the kind.</param>
public sealed record SubjectAdded(Guid Subject, string Kind) : IFact
{
    public static string Name => "subject.added";
}

public sealed record SubjectChanged(Guid Subject) : IFact
{
    public static string Name => "subject.changed";
}

/// <param name="ByItself">By its own people.</param>
public sealed record SubjectContactCorrected(Guid Subject, bool ByItself) : IFact
{
    public static string Name => "subject.contact-corrected";
}

/// <param name="On">First legal day of the new status.</param>
public sealed record SubjectStatusChanged(Guid Subject, SubjectStatus Status, DateOnly On) : IFact
{
    public static string Name => "subject.status-changed";
}

/// <summary>Some rows of one import, those that are new; they are in the entry's digest.</summary>
/// <param name="Under">How many at each place.</param>
public sealed record SubjectsImported(int Rows, IReadOnlyDictionary<Guid, int> Under) : IFact
{
    public static string Name => "subject.imported";
}

/// <summary>Some rows of one import changed what was there.</summary>
public sealed record SubjectsUpdated(int Rows) : IFact
{
    public static string Name => "subject.updated";
}

/// <summary>Its id leads to the other from now on.</summary>
public sealed record SubjectMerged(Guid Subject, Guid Into) : IFact
{
    public static string Name => "subject.merged";
}

public sealed record SubjectMergeUndone(Guid Subject, Guid From) : IFact
{
    public static string Name => "subject.merge-undone";
}

/// <param name="Reveal">The row that says what for.</param>
public sealed record SubjectContactRevealed(Guid Subject, Guid Reveal) : IFact
{
    public static string Name => "subject.contact-revealed";
}
