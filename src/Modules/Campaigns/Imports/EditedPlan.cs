using System.Text.Json;
using Anran.Plans;

namespace Anran.Campaigns.Imports;

/// <summary>The compiled plan with the standing edits laid over it, in their order. The compiled one is never touched, so undoing is leaving out.</summary>
static class EditedPlan
{
    public static WorkPlan Of(WorkPlan compiled, IEnumerable<PlanEdit> edits) =>
        edits.Where(edit => edit.Undone is null).Aggregate(compiled, (plan, edit) => edit switch
        {
            { Measure: null } => WithFact(plan, edit),
            { Field: PlanFields.Measure, Now: { } added } => Insert(plan, Read<Measure>(added), edit.After),
            { Field: PlanFields.Measure } => plan with { Measures = [.. plan.Measures.Where(it => it.Id != edit.Measure)] },
            _ => plan with { Measures = [.. plan.Measures.Select(it => it.Id == edit.Measure ? WithField(it, edit) : it)] },
        });

    /// <summary>A damaged paper may number two measures alike; edits need to tell them apart.</summary>
    public static WorkPlan WithDistinctIds(WorkPlan plan)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return plan with { Measures = [.. plan.Measures.Select(it => it with { Id = Distinct(it.Id) })] };

        string Distinct(string id)
        {
            var times = seen[id] = seen.GetValueOrDefault(id) + 1;
            return times == 1 ? id : $"{id}#{times}";
        }
    }

    static WorkPlan WithFact(WorkPlan plan, PlanEdit edit) => edit.Field switch
    {
        PlanFields.Title => plan with { Title = Read<string>(edit.Now)! },
        PlanFields.DocumentNumber => plan with { DocumentNumber = Read<string?>(edit.Now) },
        PlanFields.Issuer => plan with { Issuer = Read<string?>(edit.Now) },
        PlanFields.Date => plan with { Date = Read<DateOnly?>(edit.Now) },
        PlanFields.Level => plan with { Level = Read<PlanLevel>(edit.Now) },
        PlanFields.Reporting => plan with { Reporting = Read<ReportingCadence?>(edit.Now) },
        PlanFields.Phases => plan with { Phases = Read<IReadOnlyList<Phase>>(edit.Now)! },
        PlanFields.Targets => plan with { Targets = Read<IReadOnlyList<Target>>(edit.Now)! },
        _ => throw new InvalidOperationException($"A plan has no field {edit.Field}."),
    };

    static Measure WithField(Measure measure, PlanEdit edit) => edit.Field switch
    {
        PlanFields.Heading => measure with { Heading = Read<string>(edit.Now)! },
        PlanFields.Text => measure with { Text = Read<string>(edit.Now)! },
        PlanFields.Lead => WithUnits(measure with { Lead = Units(edit) }),
        PlanFields.Cooperate => WithUnits(measure with { Cooperate = Units(edit) }),
        PlanFields.Territorial => WithUnits(measure with { Territorial = Units(edit) }),
        _ => throw new InvalidOperationException($"A measure has no field {edit.Field}."),
    };

    static Measure WithUnits(Measure measure) =>
        measure with { ResponsibleAll = [.. measure.Lead.Concat(measure.Cooperate).Concat(measure.Territorial).Distinct()] };

    static WorkPlan Insert(WorkPlan plan, Measure added, string? after)
    {
        var measures = plan.Measures.ToList();
        measures.Insert(measures.FindIndex(it => it.Id == after) + 1, added);
        return plan with { Measures = measures };
    }

    static IReadOnlyList<string> Units(PlanEdit edit) => Read<IReadOnlyList<string>>(edit.Now)!;

    static T Read<T>(JsonElement? value) => value is { } present ? present.Deserialize<T>(StoredJson.Options)! : default!;
}
