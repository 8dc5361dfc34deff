using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;

namespace Anran.Campaigns.Publishing;

/// <summary>What decisions do to the rows of the matrix. What the paper says stays; what was decided stands beside it and goes with its decision.</summary>
sealed class Effects(Db db, PlanInHand plan)
{
    /// <summary>Name under which the territory stands when it was decided here.</summary>
    public const string Townships = "各镇人民政府、街道办事处";

    const string Here = "（本级确定）";

    int next = plan.Cells.Count == 0 ? 0 : plan.Cells.Max(it => it.Position) + 1;

    /// <returns>The measures that say something else now.</returns>
    public HashSet<Guid> Of(IReadOnlyCollection<PlanDecision> decisions)
    {
        var touched = new HashSet<Guid>();
        foreach (var decision in decisions)
        {
            switch (decision.Kind)
            {
                case DecisionKind.Owners:
                    Own(decision);
                    break;
                case DecisionKind.Name:
                    foreach (var organisation in decision.Organisations) Mean(decision.Unit!, organisation, decision);
                    break;
                case DecisionKind.HandOver:
                    foreach (var unit in plan.Units.Where(it => it.Organisation == decision.Organisations[0]).Select(it => it.Unit).Distinct().ToList()) Mean(unit, decision.Organisations[1], decision);
                    break;
                case DecisionKind.Due:
                case DecisionKind.Convenor:
                case DecisionKind.Release:
                case DecisionKind.Waiver:
                    break;
            }
            touched.UnionWith(About(decision));
        }
        Settle();
        return touched;
    }

    /// <summary>Takes back what ended decisions did; call it when those that come instead stand already.</summary>
    public HashSet<Guid> Without(IReadOnlyCollection<PlanDecision> ended)
    {
        var touched = ended.SelectMany(About).ToHashSet();
        var ids = ended.Select(it => (Guid?)it.Id).ToHashSet();
        foreach (var cell in plan.Cells.Where(it => it.Decision is not null && ids.Contains(it.Decision)).ToList())
        {
            plan.Cells.Remove(cell);
            db.Remove(cell);
        }
        // A name that another decision uses meanwhile keeps its meaning.
        var used = plan.Cells.Where(it => it.Origin == CellOrigin.Decided).Select(it => it.Unit).ToHashSet();
        foreach (var unit in plan.Units.Where(it => it.Decision is not null && ids.Contains(it.Decision)).ToList())
        {
            if (used.Contains(unit.Unit)) continue;
            plan.Units.Remove(unit);
            db.Remove(unit);
        }
        Settle();
        return touched;
    }

    /// <summary>The measures a decision is about.</summary>
    IEnumerable<Guid> About(PlanDecision decision) => decision.Kind switch
    {
        DecisionKind.Due or DecisionKind.Convenor or DecisionKind.Owners or DecisionKind.Release => [decision.Measure!.Value],
        DecisionKind.Waiver => [],
        DecisionKind.Name => plan.Cells.Where(it => it.Unit == decision.Unit).Select(it => it.Measure).Distinct().ToList(),
        DecisionKind.HandOver => Named(decision.Organisations[0]),
    };

    List<Guid> Named(Guid organisation)
    {
        var names = plan.Units.Where(it => it.Organisation == organisation).Select(it => it.Unit).ToHashSet();
        return [.. plan.Cells.Where(it => names.Contains(it.Unit)).Select(it => it.Measure).Distinct()];
    }

    void Own(PlanDecision decision)
    {
        var measure = plan.Measures.Single(it => it.Id == decision.Measure);
        var units = decision.Unit is { } whole ? [Group(whole, decision)] : decision.Organisations.Select(it => Alone(it, decision)).Distinct().ToList();
        foreach (var unit in units)
        {
            var cell = Duties.CellOf(measure, decision.Role!.Value, unit, CellOrigin.Decided, next++, decision.Id);
            plan.Cells.Add(cell);
            db.Add(cell);
        }
        plan.LookAgain();
    }

    /// <summary>A name that means these and nobody else: the given one, unless the plan uses it otherwise.</summary>
    string Group(string name, PlanDecision decision)
    {
        var wanted = decision.Organisations.ToHashSet();
        foreach (var unit in (string[])[name, name + Here])
        {
            var there = plan.Behind[unit].Select(it => it.Organisation!.Value).ToHashSet();
            if (there.SetEquals(wanted)) return unit;
            if (there.Count == 0 && !plan.Cells.Any(it => it.Unit == unit)) return Mean(unit, decision.Organisations, decision);
        }
        return Mean($"{name}（{plan.Plan.Decisions + 1}）", decision.Organisations, decision);
    }

    /// <summary>A name of one organisation: one that the plan uses for it already, else its own.</summary>
    string Alone(Guid organisation, PlanDecision decision)
    {
        var names = plan.Units.Where(it => it.Organisation == organisation).Select(it => it.Unit);
        if (names.FirstOrDefault(it => plan.Behind[it].Count() == 1) is { } known) return known;
        var name = plan.Name(organisation);
        return Mean(plan.Behind.Contains(name) || plan.Cells.Any(it => it.Unit == name) ? name + Here : name, [organisation], decision);
    }

    string Mean(string unit, IReadOnlyList<Guid> organisations, PlanDecision decision)
    {
        foreach (var organisation in organisations) Mean(unit, organisation, decision);
        return unit;
    }

    void Mean(string unit, Guid organisation, PlanDecision decision)
    {
        if (plan.Behind[unit].Any(it => it.Organisation == organisation)) return;
        var entry = plan.Organisations[organisation];
        var row = PlanUnit.Of(plan.Plan.Id, unit, MappedBy.Chosen, organisation, entry.Place, entry.ScopeKey, decision.Id);
        plan.Units.Add(row);
        db.Add(row);
        plan.LookAgain();
    }

    /// <summary>What stands on the measure itself follows from the decisions that stand.</summary>
    void Settle()
    {
        plan.LookAgain();
        var due = plan.Decisions.Where(it => it.Kind == DecisionKind.Due).ToDictionary(it => it.Measure!.Value, it => it.Day);
        var convenor = plan.Decisions.Where(it => it.Kind == DecisionKind.Convenor).ToDictionary(it => it.Measure!.Value, it => it.Organisations[0]);
        foreach (var measure in plan.Measures)
        {
            measure.Due = due.GetValueOrDefault(measure.Id);
            measure.Convenor = convenor.TryGetValue(measure.Id, out var who) ? plan.Successors.GetValueOrDefault(who, who) : null;
        }
    }
}
