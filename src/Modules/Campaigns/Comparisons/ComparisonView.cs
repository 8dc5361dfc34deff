using Anran.Plans;
using Anran.Plans.Comparison;

namespace Anran.Campaigns.Comparisons;

/// <summary>Two plans side by side.</summary>
/// <param name="Notes">Whether notes can be left: a draft is no plan yet.</param>
sealed record ComparisonView(PlanHead Upper, PlanHead Lower, CoverageView Coverage, IReadOnlyDictionary<Change, int> Counts, IReadOnlyList<ComparisonRow> Rows, bool Notes);

sealed record PlanHead(Guid Id, bool Draft, string Title, PlaceView Place, int Edition, DateOnly? Date, string? Issuer, DateTimeOffset? PublishedAt, bool Replaced)
{
    public static PlanHead Of(PlanSide it, IReadOnlyDictionary<Guid, PlaceEntry> names) => new(
        it.Id, it.IsDraft, it.Title, PlaceView.Of(it.Place, names), it.Edition, it.Date, it.Issuer, it.PublishedAt, it.IsReplaced);
}

/// <param name="Upper">Measures of the upper plan.</param>
/// <param name="Binding">Those that bind the lower place, by <see cref="BindingMeasures"/>.</param>
/// <param name="TakenUp">Those that bind and are inherited, tightened or loosened.</param>
/// <param name="Explained">Those that bind, are omitted, and were left out on purpose; they count as not taken up.</param>
/// <param name="Share"><paramref name="TakenUp"/> / <paramref name="Binding"/>, 0–1; null when nothing binds.</param>
sealed record CoverageView(int Upper, int Binding, int TakenUp, int Explained, double? Share, IReadOnlyList<SectionCoverage> Sections);

/// <param name="Id">Of the upper measure, or of the lower one that was added.</param>
/// <param name="Binds">False when the upper measure does not concern the lower place, and true for what was added.</param>
/// <param name="Reworded">So different in words that a person should look.</param>
/// <param name="Why">What makes it stricter or laxer.</param>
sealed record ComparisonRow(string Id, Change Change, bool Binds, bool Reworded, Text Why, MeasureSide? Upper, MeasureSide? Lower, NoteView? Note);

/// <param name="Measure">The row of the matrix; a draft has none.</param>
/// <param name="Words">The whole text, run by run.</param>
sealed record MeasureSide(
    Guid? Measure, string Number, string Section, string Heading, IReadOnlyList<Words> Words, Lines Lines,
    IReadOnlyList<string> Lead, IReadOnlyList<string> Cooperate, IReadOnlyList<string> Territorial);

sealed record NoteView(NoteState State, NoteReason? Reason, string Words, string By, DateTimeOffset At, int Version)
{
    public static NoteView Of(ComparisonNote it) => new(it.State, it.Reason, it.Words, it.SaidByName, it.SaidAt, it.Version);
}
