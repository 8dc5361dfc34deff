using Anran.Campaigns.Responsibility;
using Anran.Campaigns.Units;
using Anran.Campaigns.Work.Tasks;
using Anran.Plans;
using Anran.Plans.Comparison;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>A new edition goes on where the one in force stands: the same measure, the same organisation, the work done so far.</summary>
sealed class Succession
{
    readonly Dictionary<Guid, Guid> pairs;

    Succession(Plan before, IReadOnlyList<PlanMeasure> measures, Dictionary<Guid, Guid> pairs) => (Before, Measures, this.pairs) = (before, measures, pairs);

    /// <summary>The edition that is in force until the new one is published.</summary>
    public Plan Before { get; }

    /// <summary>Of that edition.</summary>
    public IReadOnlyList<PlanMeasure> Measures { get; }

    /// <summary>Null for the first edition, and when none before was ever in force.</summary>
    public static async Task<Succession?> Of(Plan plan, IEnumerable<PlanMeasure> measures, Db db, CancellationToken stop)
    {
        var before = await db.Set<Plan>().AsNoTracking().Where(it => it.Series == plan.Series && it.Edition < plan.Edition && it.PublishedAt != null)
            .OrderByDescending(it => it.Edition).FirstOrDefaultAsync(stop);
        if (before is null) return null;
        var old = await db.Set<PlanMeasure>().AsNoTracking().Where(it => it.Plan == before.Id).OrderBy(it => it.Position).ToListAsync(stop);
        return new(before, old, Pairs(old, [.. measures]));
    }

    /// <summary>The measure of the edition before that this one is.</summary>
    public Guid? Earlier(Guid measure) => pairs.TryGetValue(measure, out var before) ? before : null;

    /// <summary>What some organisations owed by the measures before, by the new measure and the organisation.</summary>
    public async Task<Dictionary<(Guid Measure, Guid Organisation), Duty>> Duties(IReadOnlyCollection<Guid> organisations, Db db, CancellationToken stop)
    {
        var (now, plan) = (pairs.ToDictionary(it => it.Value, it => it.Key), Before.Id);
        return (await db.Set<Duty>().AsNoTracking().Where(it => it.Plan == plan && organisations.Contains(it.Organisation!.Value)).ToListAsync(stop))
            .Where(it => now.ContainsKey(it.Measure)).ToDictionary(it => (now[it.Measure], it.Organisation!.Value));
    }

    /// <summary>The tasks of duties that go on, as those of the duties they go on in.</summary>
    public static async Task<List<DutyTask>> Tasks(IReadOnlyCollection<Duty> goingOn, Db db, CancellationToken stop)
    {
        var now = goingOn.Where(it => it.Earlier is not null).ToDictionary(it => it.Earlier!.Value);
        var ids = now.Keys.ToList();
        return (await db.Set<DutyTask>().AsNoTracking().Where(it => ids.Contains(it.Duty)).OrderBy(it => it.Id).ToListAsync(stop)).ConvertAll(it => it.GoOn(now[it.Duty]));
    }

    /// <summary>The same text; then the same number and heading; then nearly the same words. Each measure has one predecessor at most, and is one's at most.</summary>
    /// <returns>New → old.</returns>
    public static Dictionary<Guid, Guid> Pairs(IReadOnlyList<PlanMeasure> old, IReadOnlyList<PlanMeasure> now)
    {
        var (found, left) = (new Dictionary<Guid, Guid>(), old.ToList());
        Func<PlanMeasure, string>[] keys = [it => UnitName.Fold(it.Text), it => $"{it.Number}\n{UnitName.Fold(it.Heading)}"];
        foreach (var key in keys)
        {
            var waiting = left.GroupBy(key).ToDictionary(it => it.Key, it => new Queue<PlanMeasure>(it));
            foreach (var measure in now.Where(it => !found.ContainsKey(it.Id)))
            {
                if (waiting.TryGetValue(key(measure), out var same) && same.TryDequeue(out var before)) found[measure.Id] = before.Id;
            }
            left.RemoveAll(it => found.ContainsValue(it.Id));
        }
        var open = now.Where(it => !found.ContainsKey(it.Id)).ToList();
        foreach (var (before, after) in PlanComparer.NearlySame(left.ConvertAll(Said), open.ConvertAll(Said))) found[open[after].Id] = left[before].Id;
        return found;
    }

    /// <summary>As far as the words go: whom it names is no ground for its being another.</summary>
    static Measure Said(PlanMeasure it) => new()
    {
        Id = it.Number,
        SectionPath = it.Section.Length == 0 ? [] : it.Section.Split('\n'),
        Heading = it.Heading,
        Text = it.Text,
        Lead = [],
        Cooperate = [],
        Territorial = [],
        ResponsibleAll = [],
        Note = "",
        Lines = new(it.FirstLine, it.LastLine),
        ResponsibilityLines = null,
    };
}
