namespace Anran.Inspections;

/// <summary>A second person said whether the grade of a major finding is lowered. Both grades are kept with it.</summary>
/// <param name="Grade">As it stands now.</param>
public sealed record FindingGradeDecided(Guid Visit, Guid Finding, bool Agreed, FindingGrade Grade) : IFact
{
    public static string Name => "finding.grade-decided";
}
