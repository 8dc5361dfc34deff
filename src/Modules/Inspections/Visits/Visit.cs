using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;

namespace Anran.Inspections.Visits;

/// <summary>
/// 检查: one visit to one subject, for whatever occasion. What was done on it are its operations; this row says where it stands
/// (<see cref="VisitState"/>) and, once it is whole, what it came to. It lies where the subject lies and belongs to it.
/// </summary>
sealed class Visit : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Subject { get; init; }

    /// <summary>As it was called then, for papers.</summary>
    public required string SubjectName { get; init; }
    public required string SubjectKind { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }

    /// <summary>Whose people went.</summary>
    public required Guid? Inspector { get; init; }
    public required Activity Activity { get; init; }

    /// <summary><c>code@from</c></summary>
    public required string Checklist { get; init; }
    public required Guid? Task { get; init; }

    /// <summary>Ids of the persons who went, a blank between them.</summary>
    public required string Officers { get; init; }

    /// <summary>Who began it.</summary>
    public required Guid Person { get; init; }
    public required string PersonName { get; init; }

    /// <summary>The legal day of the visit.</summary>
    public required DateOnly On { get; init; }

    /// <summary>补录: entered after the visit.</summary>
    public required bool Late { get; init; }

    /// <summary>By the server's clock.</summary>
    public required DateTimeOffset BegunAt { get; init; }
    public VisitStanding Standing { get; private set; }
    public VisitOutcome? Outcome { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>When the last piece came and it was judged.</summary>
    public DateTimeOffset? WholeAt { get; private set; }
    public int Operations { get; private set; }

    /// <summary>What its finish names and is not there yet.</summary>
    public int Lacking { get; private set; }
    public int Conflicts { get; private set; }

    /// <summary>What came after the signature.</summary>
    public int Later { get; private set; }
    public int Photos { get; private set; }
    public int Findings { get; private set; }
    public int Major { get; private set; }

    /// <summary>Rules that could not be decided for want of answers.</summary>
    public int OpenRules { get; private set; }

    /// <summary>What the judgement came to beside the findings; null before it.</summary>
    public Judged? Judged { get; private set; }
    public IReadOnlyList<Odd> Odds { get; private set; } = [];
    public int Version { get; set; }

    public void NoteBegun() => Note(new VisitBegun(Id, Subject, Activity, On, Late));

    public void NoteContinued() => Note(new VisitContinued(Id, Operations, Conflicts, Later));

    /// <summary>What is known of it now. What was judged once stands.</summary>
    public void Project(VisitState state, IReadOnlyCollection<Operation> operations)
    {
        (Operations, Lacking, Later, Conflicts) = (operations.Count, state.Lacking.Count, state.Later.Count, state.Now.Conflicts);
        Photos = state.Now.Photos.Count;
        if (state.Finish is { } finish)
        {
            (Outcome, EndedAt) = (finish.Body.Outcome, finish.By.Corrected);
            if (Standing == VisitStanding.Underway) Standing = VisitStanding.Ended;
        }
        Odds = [.. Evidence.Of(operations), .. Odds.Where(it => it.Kind >= OddKind.ChecklistReplaced)];
    }

    /// <summary>It is whole and judged: once.</summary>
    public void Become(Judged judged, IReadOnlyCollection<VisitFinding> findings, IEnumerable<Odd> odds, int openRules, DateTimeOffset at)
    {
        if (Standing == VisitStanding.Whole) throw new InvalidOperationException("A visit is judged once.");
        (Standing, WholeAt, Judged, OpenRules) = (VisitStanding.Whole, at, judged, openRules);
        Odds = [.. Odds, .. odds];
        Count(findings);
        Note(new VisitFinished(Id, Subject, On, Findings, Major));
    }

    /// <summary>After a grade was lowered.</summary>
    public void Count(IReadOnlyCollection<VisitFinding> findings) => (Findings, Major) = (findings.Count, findings.Count(it => it.Grade == FindingGrade.Major));
}

enum VisitStanding
{
    /// <summary>进行中</summary>
    Underway,

    /// <summary>已结束，待数据到齐</summary>
    Ended,

    /// <summary>已完成: nothing is missing, and it is judged.</summary>
    Whole,
}

enum VisitOutcome
{
    /// <summary>已检查</summary>
    Done,

    /// <summary>到访不遇</summary>
    NoAccess,

    /// <summary>拒绝检查</summary>
    Refused,

    /// <summary>已停业、关闭</summary>
    Closed,
}

/// <summary>What the answers came to beside the findings, kept as it was judged.</summary>
/// <param name="Answers">The result of each item that was answered: for whoever goes there next.</param>
/// <param name="Awaiting">Rules whose condition is true and that nobody named decided.</param>
/// <param name="Open">Rules that could not be decided, with the fields they lacked.</param>
/// <param name="Phone">What the phone judged.</param>
/// <param name="Differs">Items on which it judged otherwise.</param>
sealed record Judged(
    IReadOnlyDictionary<string, ItemResult> Answers, IReadOnlyList<string> Shown, IReadOnlyList<AwaitingRule> Awaiting, IReadOnlyList<OpenRule> Open,
    IReadOnlyList<PhoneVerdict> Phone, IReadOnlyList<string> Differs);
