using Anran.Inspections.Checklists;

namespace Anran.Inspections.Visits;

sealed record VisitBegun(Guid Visit, Guid Subject, Activity Activity, DateOnly On, bool Late) : IFact
{
    public static string Name => "visit.begun";
}

/// <summary>A visit has more operations than before.</summary>
sealed record VisitContinued(Guid Visit, int Operations, int Conflicts, int Later) : IFact
{
    public static string Name => "visit.continued";
}

sealed record FindingLoweringAsked(Guid Visit, Guid Finding) : IFact
{
    public static string Name => "finding.lowering-asked";
}

sealed record VisitRevealed(Guid Visit, Guid Reveal) : IFact
{
    public static string Name => "visit.revealed";
}
