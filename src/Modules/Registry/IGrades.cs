namespace Anran.Registry;

/// <summary>双重预防的风险等级: what a subject's grade is, and how often it is to be inspected.</summary>
public interface IGrades
{
    /// <summary>As they stand today. Only what the caller sees; a missing id was not graded yet.</summary>
    Task<IReadOnlyDictionary<Guid, GradeEntry>> FindAll(IReadOnlyCollection<Guid> ids, CancellationToken stop);

    /// <summary>Judges them anew, because something that counts for them has changed. Nothing is written where the outcome stays. For listeners and jobs of the house; it looks past scopes.</summary>
    Task Reconsider(IReadOnlyCollection<Guid> ids, CancellationToken stop);
}

/// <param name="Months">To be inspected at least once in so many months.</param>
/// <param name="On">Legal day on which it was found.</param>
/// <param name="ByPerson">Somebody set it for a time, with a reason; the rules say otherwise, or the same.</param>
/// <param name="Rules">Versions of the rules that hold: <c>risk-grades/RG-01@2016-10-09</c>.</param>
public sealed record GradeEntry(Guid Subject, RiskGrade Grade, int Months, DateOnly On, bool ByPerson, IReadOnlyList<string> Rules);

/// <summary>The four grades, the highest first.</summary>
public enum RiskGrade
{
    /// <summary>重大</summary>
    Red,

    /// <summary>较大</summary>
    Orange,

    /// <summary>一般</summary>
    Yellow,

    /// <summary>低</summary>
    Blue,
}

/// <summary>
/// What a module knows that counts for grades: <c>services.AddScoped&lt;IGradeFacts, HazardFigures&gt;()</c>. Called as the house itself, for many
/// subjects at once; must look past scopes with a reason. When what it tells changes, it asks for <see cref="IGrades.Reconsider"/>.
/// </summary>
public interface IGradeFacts
{
    /// <summary>Fields of the pack <c>risk-grades</c> it answers, as <c>hazard.open_major</c>. A subject that the answer leaves out has 0 of each.</summary>
    IReadOnlyCollection<string> Fields { get; }

    /// <returns>By subject and field; whole numbers in the field's base unit.</returns>
    Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>>> FindAll(IReadOnlyCollection<Guid> subjects, CancellationToken stop);
}
