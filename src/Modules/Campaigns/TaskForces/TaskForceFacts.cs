namespace Anran.Campaigns.TaskForces;

// Ids and counts only: who sits where lies in the rows, sealed, and goes with them.

/// <summary>A published edition named the seats.</summary>
public sealed record TaskForceFormed(Guid TaskForce, Guid Plan, int Seats) : IFact
{
    public static string Name => "task-force.formed";
}

public sealed record RosterEntryAdded(Guid TaskForce, Guid Entry) : IFact
{
    public static string Name => "roster.added";
}

public sealed record RosterEntryChanged(Guid TaskForce, Guid Entry) : IFact
{
    public static string Name => "roster.changed";
}

/// <summary>The row is gone, and with it everything personal.</summary>
public sealed record RosterEntryRemoved(Guid TaskForce, Guid Entry) : IFact
{
    public static string Name => "roster.removed";
}

/// <summary>One import; the rows are in the entry's digest.</summary>
public sealed record RosterImported(Guid TaskForce, int Rows) : IFact
{
    public static string Name => "roster.imported";
}

/// <param name="Reveal">The row that says what for.</param>
public sealed record RosterPhoneRevealed(Guid TaskForce, Guid Entry, Guid Reveal) : IFact
{
    public static string Name => "roster.phone-revealed";
}
