using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Anran.Plans;

namespace Anran.Campaigns.Comparisons;

/// <summary>One of the two plans of a comparison, without its measures.</summary>
/// <param name="Id">Of the plan, or of the draft.</param>
/// <param name="Version">A plan says another thing only under another version.</param>
sealed record PlanSide(
    Guid Id, bool IsDraft, Guid Series, string Title, Guid Place, string ScopeKey, int Edition, DateOnly? Date, string? Issuer,
    DateTimeOffset? PublishedAt, bool IsReplaced, int Version)
{
    public static PlanSide Of(Plan it) => new(
        it.Id, false, it.Series, it.Title, it.Place, it.ScopeKey, it.Edition, it.Date, it.Issuer, it.PublishedAt, it.ReplacedBy is not null, it.Version);

    public static PlanSide Of(PlanImport it, WorkPlan current) => new(
        it.Id, true, it.Series, current.Title, it.Place, it.ScopeKey, 0, current.Date, current.Issuer, null, false, it.Version);
}

/// <summary>What a paper says, with the rows of its measures in the same order; a draft has none.</summary>
sealed record Paper(WorkPlan Plan, IReadOnlyList<Guid> Rows)
{
    public Guid? Row(int position) => position < Rows.Count ? Rows[position] : null;
}
