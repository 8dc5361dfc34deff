using Anran.Campaigns.Responsibility;

namespace Anran.Campaigns.Publishing;

/// <param name="Measure">Null for what is missing with a name.</param>
/// <param name="Unit">The name, where it is about one.</param>
/// <param name="Organisation">The one that exists no more.</param>
/// <param name="Waived">Left open on purpose.</param>
sealed record Gap(GapKind Kind, PlanMeasure? Measure, string? Unit, Guid? Organisation, PlanDecision? Waived);

/// <summary>
/// 发布关口 against 责任悬空: a plan binds people only when each of its measures has somebody who answers for it, a last day
/// and an owner of the territory, and each of its names means somebody — or a person said why not.
/// </summary>
static class Gaps
{
    public static List<Gap> Of(PlanInHand plan)
    {
        var waivers = plan.Decisions.Where(it => it.Kind == DecisionKind.Waiver).ToLookup(it => (it.Gap!.Value, it.Measure, it.Unit, it.Organisations.Count == 0 ? null : (Guid?)it.Organisations[0]));
        return [.. plan.Measures.SelectMany(it => OfMeasure(it, plan)).Concat(OfNames(plan))
            .Select(it => it with { Waived = waivers[(it.Kind, it.Measure?.Id, it.Unit, it.Organisation)].FirstOrDefault() })];
    }

    public static Dictionary<GapKind, int> Open(IEnumerable<Gap> gaps) => gaps.Where(it => it.Waived is null).CountBy(it => it.Kind).OrderBy(it => it.Key).ToDictionary();

    static IEnumerable<Gap> OfMeasure(PlanMeasure measure, PlanInHand plan)
    {
        var leads = plan.Owners(measure.Id, DutyRole.Lead).ToHashSet();
        if (leads.Count == 0) yield return new(GapKind.Accountable, measure, null, null, null);
        if (leads.Count > 1 && !(measure.Convenor is { } convenor && leads.Contains(convenor))) yield return new(GapKind.Convenor, measure, null, null, null);
        if (measure.Due is null) yield return new(GapKind.Due, measure, null, null, null);
        if (!plan.Owners(measure.Id, DutyRole.Territorial).Any()) yield return new(GapKind.Territory, measure, null, null, null);
    }

    static IEnumerable<Gap> OfNames(PlanInHand plan)
    {
        foreach (var unit in plan.Cells.Select(it => it.Unit).Distinct())
        {
            if (!plan.Behind.Contains(unit)) yield return new(GapKind.UnmappedName, null, unit, null, null);
            foreach (var closed in plan.Behind[unit].Select(it => it.Organisation!.Value).Where(it => !plan.Exists(it) && !plan.Successors.ContainsKey(it)))
                yield return new(GapKind.ClosedOrganisation, null, unit, closed, null);
        }
    }
}
