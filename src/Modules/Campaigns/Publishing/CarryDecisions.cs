using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>
/// What was decided about the edition before is decided about the same measures of the new one, so that nobody types it twice:
/// days that are not past, convenors that still lead jointly, and waivers. It stands as carried over and can be undone like any other.
/// </summary>
static class CarryDecisions
{
    /// <param name="measures">Rows of the new plan, not saved yet; their days and convenors are set.</param>
    public static async Task<List<PlanDecision>> To(Plan plan, IReadOnlyList<PlanMeasure> measures, IReadOnlyList<PlanCell> cells, ILookup<string, PlanUnit> behind, By by, DateOnly today, Db db, CancellationToken stop)
    {
        if (await Succession.Of(plan, measures, db, stop) is not { } succession) return [];
        var before = succession.Before.Id;
        var old = await db.Set<PlanDecision>().AsNoTracking().Where(it => it.Plan == before && it.EndedAt == null).OrderBy(it => it.Id).ToListAsync(stop);
        var now = measures.Where(it => succession.Earlier(it.Id) is not null).ToDictionary(it => succession.Earlier(it.Id)!.Value);
        var (leads, names) = (cells.Where(it => it.Role == DutyRole.Lead).ToLookup(it => it.Measure), cells.Select(it => it.Unit).ToHashSet());
        var action = new PlanDecision.Action(RowId.New(by.At), by, 0, Amends: false, null);
        var carried = new List<PlanDecision>();
        foreach (var decision in old)
        {
            var measure = decision.Measure is { } id ? now.GetValueOrDefault(id) : null;
            if (!Goes(decision, measure)) continue;
            var again = decision.Again(action, plan, measure?.Id, decision.Id);
            carried.Add(again);
            if (decision.Kind == DecisionKind.Due) measure!.Due = again.Day;
            if (decision.Kind == DecisionKind.Convenor) measure!.Convenor = again.Organisations[0];
        }
        return carried;

        bool Goes(PlanDecision decision, PlanMeasure? measure) => decision.Kind switch
        {
            DecisionKind.Due => measure is not null && decision.Day >= today,
            DecisionKind.Convenor => measure is not null && leads[measure.Id].SelectMany(it => behind[it.Unit]).Any(it => it.Organisation == decision.Organisations[0]),
            DecisionKind.Waiver => decision.Measure is null ? decision.Unit is { } name && names.Contains(name) : measure is not null,
            // They made rows of their own, and the new paper may have named somebody since: a person decides anew.
            DecisionKind.Owners or DecisionKind.Release or DecisionKind.Name or DecisionKind.HandOver => false,
        };
    }
}
