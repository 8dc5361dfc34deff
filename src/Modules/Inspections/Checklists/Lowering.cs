namespace Anran.Inspections.Checklists;

/// <summary>
/// 降级: a grade that a rule said is lowered only with a reason and by a second person, who was not on the visit; both grades are kept.
/// Pure: visits store it with the finding. Waiting or refused, it changes nothing.
/// </summary>
/// <param name="Said">What the rules say, and will go on saying.</param>
/// <param name="Criterion">The rule that says so: <c>MH-09-1</c>.</param>
/// <param name="DecidedBy">Null while it waits.</param>
sealed record Lowering(string Item, FindingGrade Said, string Criterion, FindingGrade To, string Reason, Guid AskedBy, Guid? DecidedBy = null, bool IsGranted = false, string? Decision = null)
{
    public const int LeastReason = 8;

    /// <exception cref="Problem">It is not major, or the reason says nothing.</exception>
    public static Lowering Ask(Finding finding, string reason, Guid by)
    {
        if (finding.Grade != FindingGrade.Major || finding.Criterion is not { } criterion) throw ChecklistProblems.NotMajor();
        return new(finding.Item, finding.Grade, criterion, FindingGrade.General, Reasoned(reason), by);
    }

    /// <param name="onVisit">The officers of the visit: whoever saw and signed does not judge himself.</param>
    /// <exception cref="Problem">It is decided already, or by the wrong person, or without a reason.</exception>
    public Lowering Decide(bool grant, string reason, Guid by, IReadOnlyCollection<Guid> onVisit)
    {
        if (DecidedBy is not null) throw ChecklistProblems.AlreadyDecided();
        if (by == AskedBy || onVisit.Contains(by)) throw ChecklistProblems.SamePerson();
        return this with { DecidedBy = by, IsGranted = grant, Decision = Reasoned(reason) };
    }

    /// <summary>The grade that counts. A lowering granted for one criterion does not cover another.</summary>
    public static FindingGrade GradeOf(Finding finding, IEnumerable<Lowering> lowerings) =>
        lowerings.LastOrDefault(it => it.Item == finding.Item && it.IsGranted && it.Criterion == finding.Criterion && it.Said == finding.Grade)?.To ?? finding.Grade;

    static string Reasoned(string reason) => reason.Trim() is { Length: >= LeastReason } said ? said : throw ChecklistProblems.ShortReason(LeastReason);
}
