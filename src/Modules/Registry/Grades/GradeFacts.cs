namespace Anran.Registry.Grades;

/// <summary>The rules said otherwise than before of some subjects, or for the first time.</summary>
/// <param name="Red">So many of them are red now; so for the others.</param>
public sealed record SubjectsGraded(int Red, int Orange, int Yellow, int Blue) : IFact
{
    public static string Name => "subject.graded";
}

/// <summary>A person set the grade for a time; the reason stands in the row.</summary>
/// <param name="To">Last legal day.</param>
public sealed record SubjectGradeSet(Guid Subject, RiskGrade Grade, int Months, DateOnly To) : IFact
{
    public static string Name => "subject.grade-set";
}

public sealed record SubjectGradeSetEnded(Guid Subject) : IFact
{
    public static string Name => "subject.grade-set-ended";
}
