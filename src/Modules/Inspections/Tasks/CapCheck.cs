using System.Globalization;
using Anran.Rules;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks;

/// <summary>
/// How often one authority may inspect one subject within a calendar year, by the pack <c>inspection-caps</c> and what places made of
/// it, and who counts already: inspections of the same organisation that are planned or made, rechecks and what something set off left out.
/// </summary>
sealed class CapCheck(Db db, IRules rules, IRegister register)
{
    public const string Pack = "inspection-caps";
    static readonly TaskTrigger[] Counting = [TaskTrigger.Plan, TaskTrigger.Draw, TaskTrigger.Special];

    readonly Dictionary<(Guid Place, string Group, TaskTrigger Trigger, DateOnly Day), Cap?> known = [];

    /// <summary>What the rules say of one place and group of kinds; null: nothing.</summary>
    /// <param name="Window">Days within which visits may be joined.</param>
    public sealed record Cap(int PerYear, int Window, string Source);

    public async Task<Cap?> Of(TaskActivity activity, TaskTrigger trigger, Guid place, string kind, DateOnly day, CancellationToken stop)
    {
        if (activity != TaskActivity.Inspection || !Counting.Contains(trigger)) return null;
        var group = register.Kinds.FirstOrDefault(it => it.Code == kind)?.Group ?? "";
        if (known.TryGetValue((place, group, trigger, day), out var there)) return there;
        var answers = new Dictionary<string, Value> { ["activity"] = Value.OfChoice(activity.Code()), ["trigger"] = Value.OfChoice(trigger.Code()), ["subject.group"] = Value.OfChoice(group) };
        var judged = await rules.Judge(Pack, place, day, answers, stop);
        // Where several hold, the tightest binds.
        var cap = judged.Verdicts.Where(it => it.State == VerdictState.Holds).Select(it => new Cap((int)it.Outcome["perYear"].Number, (int)it.Outcome["window"].Number, it.Version)).MinBy(it => it.PerYear);
        return known[(place, group, trigger, day)] = cap;
    }

    /// <summary>Those of the subjects that have had, or are planned to have, as many as they may.</summary>
    public async Task<Dictionary<Guid, CapState>> Reached(Guid organisation, TaskActivity activity, TaskTrigger trigger, IReadOnlyCollection<SubjectEntry> subjects, DateOnly day, CancellationToken stop)
    {
        var caps = new Dictionary<Guid, Cap>();
        foreach (var subject in subjects)
        {
            if (await Of(activity, trigger, subject.Place, subject.Kind, day, stop) is { } cap) caps[subject.Id] = cap;
        }
        if (caps.Count == 0) return [];
        var (ids, first, last) = (caps.Keys.ToList(), new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
        var counted = await db.Set<VisitTask>().AsNoTracking()
            .Where(it => ids.Contains(it.Subject) && it.Organisation == organisation && it.Activity == TaskActivity.Inspection && Counting.Contains(it.Trigger))
            .Where(it => it.State != TaskState.Cancelled && it.State != TaskState.NotPossible && it.Due >= first && it.Due <= last)
            .OrderBy(it => it.Due).Select(it => new CapCounted(it.Id, it.Subject, it.DoneOn ?? it.Due, it.State)).ToListAsync(stop);
        return counted.GroupBy(it => it.Subject).Where(it => it.Count() >= caps[it.Key].PerYear)
            .ToDictionary(it => it.Key, it => new CapState(day.Year, caps[it.Key].PerYear, caps[it.Key].Source, [.. it]));
    }
}

/// <param name="Source">The version of the rule, as findings keep it.</param>
sealed record CapState(int Year, int PerYear, string Source, IReadOnlyList<CapCounted> Counted);

/// <summary>One inspection that counts.</summary>
/// <param name="On">The day it was made, or is due.</param>
sealed record CapCounted(Guid Task, Guid Subject, DateOnly On, TaskState State)
{
    public Text Text => new(
        $"{On.ToString("M月d日", CultureInfo.InvariantCulture)}{State.Text().Zh}", $"{State.Text().En} {On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
}
