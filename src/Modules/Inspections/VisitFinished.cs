namespace Anran.Inspections;

/// <summary>A visit is whole: everything its last operation names has arrived. Told once a visit, also when nothing was found wrong.</summary>
/// <param name="On">The legal day of the visit.</param>
/// <param name="Findings">How many items failed; <see cref="IVisits.FindingsOf"/> tells which.</param>
/// <param name="Major">How many of them are major hazards.</param>
public sealed record VisitFinished(Guid Visit, Guid Subject, DateOnly On, int Findings, int Major) : IFact
{
    public static string Name => "visit.finished";
}
