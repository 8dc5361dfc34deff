namespace Anran.Inspections;

/// <summary>What other modules may ask about visits (检查). Only what the caller sees; a listener, which works as the house itself, sees all.</summary>
public interface IVisits
{
    /// <summary>What was found wrong on finished visits, in the order of their checklists. A visit without findings has none: that too is a record.</summary>
    Task<IReadOnlyList<FindingEntry>> FindingsOf(IReadOnlyCollection<Guid> visits, CancellationToken stop);
}

/// <summary>问题: one item of a checklist that failed on one visit, with everything the rules said of it.</summary>
/// <param name="Id">Follows from visit and item, so that it is the same on the phone, on the server and however often it arrives.</param>
/// <param name="Place">Where the subject lies.</param>
/// <param name="Owner">The subject's own account, if it has one: who has to put it right.</param>
/// <param name="Inspector">The organisation whose people saw it.</param>
/// <param name="Item">Code of the item in its checklist.</param>
/// <param name="What">What is wrong, in the words of the rule or of the item.</param>
/// <param name="Note">What the officer wrote; may hold personal data, so it belongs into rows and never into facts.</param>
/// <param name="Measure">The interim control measure (管控措施) taken on the spot; null when none was.</param>
/// <param name="Criterion">Id of the major-hazard criterion that holds: <c>MH-09-1</c>; null when none does.</param>
/// <param name="Rules">Versions of the rules that hold, as <c>Verdict.Version</c>.</param>
/// <param name="Clauses">Source and clause of each, for papers.</param>
/// <param name="Penalties">Codes in the pack <c>penalties</c>.</param>
/// <param name="Photos">Ids of stored files; bytes of some may still be on the way.</param>
/// <param name="On">The legal day it was seen.</param>
/// <param name="At">The instant it was seen by the corrected clock, UTC.</param>
/// <param name="Late">补录: entered after the visit.</param>
public sealed record FindingEntry(
    Guid Id, Guid Visit, Guid Subject, Guid Place, string ScopeKey, Guid? Owner, Guid? Inspector, string Item, Text What, string Note, string? Measure,
    FindingGrade Grade, string? Criterion, IReadOnlyList<string> Rules, IReadOnlyList<string> Clauses, IReadOnlyList<string> Penalties,
    IReadOnlyList<Guid> Photos, DateOnly On, DateTimeOffset At, Guid FoundBy, string FoundByName, bool Late);

/// <summary>安全生产法（2021）第四十一条 knows two grades; the colours of the risk grade are another matter.</summary>
public enum FindingGrade
{
    /// <summary>一般隐患</summary>
    General,

    /// <summary>重大隐患</summary>
    Major,
}
