using Anran.Inspections.Visits;
using System.Text.Json;
using Anran.Inspections.Checklists;

namespace Anran.Inspections.Phone.Operations;

/// <summary>What an operation says, by its kind (docs/sync.md).</summary>
abstract record OperationBody(OperationKind Kind);

enum OperationKind { Begin, Answer, Photo, DropPhoto, Remark, Lower, Sign, Refuse, Finish }

/// <param name="Checklist"><c>code@from</c></param>
/// <param name="On">The legal day, where it is entered later: 补录.</param>
sealed record Begin(Guid Subject, string Checklist, Activity Activity, Guid? Task, IReadOnlyList<Guid> Officers, DateOnly? On) : OperationBody(OperationKind.Begin);

/// <param name="Result">Null takes the answer back.</param>
/// <param name="Values">By the fields of the rule packs: true and false, whole numbers, texts.</param>
/// <param name="Reason">Of a named officer, for what only an officer may decide.</param>
/// <param name="Bulk">It was one of many answered at one tap.</param>
sealed record Answer(
    string Item, ItemResult? Result, SortedDictionary<string, JsonElement> Values, string? Note, string? Measure, string? Reason, bool Bulk, IReadOnlyList<Guid> Over)
    : OperationBody(OperationKind.Answer);

/// <param name="Bytes">How many the photo has.</param>
/// <param name="At">When it was taken, by the phone's clock.</param>
/// <param name="Original">The photo whose full size this is.</param>
sealed record PhotoTaken(Guid Photo, string? Item, string Sha256, long Bytes, int Width, int Height, DateTimeOffset At, Guid? Original) : OperationBody(OperationKind.Photo);

sealed record PhotoDropped(Guid Photo, string Reason) : OperationBody(OperationKind.DropPhoto);

sealed record Remark(string Text, IReadOnlyList<Guid> Over) : OperationBody(OperationKind.Remark);

/// <summary>Asks that a grade be lowered.</summary>
sealed record Lower(string Item, FindingGrade Grade, string Reason, IReadOnlyList<Guid> Over) : OperationBody(OperationKind.Lower);

/// <param name="Person">Of an officer.</param>
/// <param name="Shown">SHA-256 of the text that was on the screen.</param>
/// <param name="Strokes">Lines of x, y, x, y …</param>
sealed record Sign(SignerRole Role, Guid? Person, string Name, string Shown, IReadOnlyList<IReadOnlyList<int>> Strokes, IReadOnlyList<Guid> Over) : OperationBody(OperationKind.Sign);

enum SignerRole
{
    /// <summary>检查人员</summary>
    Officer,

    /// <summary>被检查单位、用户</summary>
    Inspected,
}

/// <summary>The inspected does not sign.</summary>
sealed record Refuse(string Reason, string Shown) : OperationBody(OperationKind.Refuse);

/// <param name="Summary">The text that was shown and signed.</param>
/// <param name="Operations">What belongs to it.</param>
/// <param name="Verdict">What the phone judged.</param>
sealed record Finish(VisitOutcome Outcome, string Summary, string Shown, IReadOnlyList<Guid> Operations, IReadOnlyList<PhoneVerdict> Verdict) : OperationBody(OperationKind.Finish);

/// <param name="Rules">Versions of the rules, as the phone had them.</param>
sealed record PhoneVerdict(string Item, FindingGrade Grade, IReadOnlyList<string> Rules);
