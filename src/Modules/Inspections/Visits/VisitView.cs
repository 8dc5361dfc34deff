using System.Text.Json;
using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;
using Anran.Inspections.Phone.Photos;

namespace Anran.Inspections.Visits;

/// <param name="Organisation">The subject's own account.</param>
/// <param name="Inspector">Whose people went.</param>
/// <param name="ShownHash">SHA-256 of the text that was signed; null before the end.</param>
/// <param name="Later">What came after the signature.</param>
sealed record VisitView(
    Guid Id, Guid Subject, string SubjectName, ListVisits.PlaceName Place, string? Organisation, string? Inspector, Activity Activity, Text? Checklist, string ChecklistVersion,
    IReadOnlyList<string> Officers, string Person, DateOnly On, bool Late, DateTimeOffset BegunAt, DateTimeOffset? EndedAt, DateTimeOffset? WholeAt,
    VisitStanding Standing, VisitOutcome? Outcome, int Operations, int Lacking, int Conflicts, int OpenRules,
    IReadOnlyList<FindingView> Findings, IReadOnlyList<SectionView> Sections, IReadOnlyList<SaidView<string>> Remarks, IReadOnlyList<SignatureView> Signatures, RefusalView? Refusal,
    IReadOnlyList<PhotoView> Photos, IReadOnlyList<OddView> Odds, IReadOnlyList<LaterView> Later, IReadOnlyList<string> Differs, string? ShownHash, PositionView? Position);

/// <param name="Judged">As the rules graded it.</param>
/// <param name="Phone">As the phone graded it; null where it found nothing.</param>
sealed record FindingView(
    Guid Id, string Item, Text What, string Note, string? Measure, FindingGrade Grade, FindingGrade Judged, FindingGrade? Phone, string? Criterion,
    IReadOnlyList<string> Rules, IReadOnlyList<string> Clauses, IReadOnlyList<string> Penalties, IReadOnlyList<Guid> Photos, LoweringView? Lowering, int Version);

sealed record LoweringView(string By, string Reason, bool? Agreed, string? DecidedBy, string? DecidedReason, DateTimeOffset? DecidedAt);

sealed record SectionView(string Code, Text Title, IReadOnlyList<ItemView> Items);

/// <param name="Said">What stands, the one that counts first; more than one that differ are a conflict.</param>
/// <param name="Known">Every operation on it, for the one that settles.</param>
sealed record ItemView(string Code, Text Ask, bool Asked, IReadOnlyList<SaidView<AnswerView>> Said, bool Conflict, IReadOnlyList<Guid> Known, IReadOnlyList<Guid> Photos);

sealed record AnswerView(ItemResult? Result, IReadOnlyList<ValueView> Values, string? Note, string? Measure, string? Reason, bool Bulk);

/// <param name="Dimension">What a number counts, in its base unit; null of other values.</param>
sealed record ValueView(string Field, Text Label, JsonElement Value, Rules.Dimension? Dimension, Text? Option);

/// <param name="Operation">Its id, to be named by the one that settles.</param>
/// <param name="After">It came after the signature.</param>
sealed record SaidView<T>(Guid Operation, string Who, DateTimeOffset At, bool After, T What) where T : notnull;

/// <param name="Name">Of an officer; of the inspected masked.</param>
/// <param name="Same">What was signed is the text that was sent.</param>
sealed record SignatureView(SignerRole Role, string Name, DateTimeOffset At, bool Same);

sealed record RefusalView(string Reason, DateTimeOffset At);

/// <param name="Id">Of its stored file, once it is whole.</param>
sealed record PhotoView(Guid Id, string? Item, DateTimeOffset At, string Who, int Width, int Height, string Sha256, PhotoStanding Standing, Refusal? Problem, Guid? Original);

sealed record OddView(OddKind Kind, long Figure, DateTimeOffset? At);

sealed record LaterView(OperationKind Kind, string? Item, string Who, DateTimeOffset At);

/// <summary>Where the visit was made by the phone: the most exact of its positions.</summary>
sealed record PositionView(double Lat, double Lon, double Accuracy);
