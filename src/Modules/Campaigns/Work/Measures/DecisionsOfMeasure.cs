using Anran.Campaigns.Publishing;
using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Measures;

/// <summary>
/// What was decided about one measure, for its timeline. Who sees the plan whole hears of all that concerns it, also of names and of
/// organisations in it; everybody else of its last day, which is theirs too, and of nobody else's part.
/// </summary>
/// <param name="measures">The measure, and what it was in the editions before.</param>
sealed class DecisionsOfMeasure(Db db, IOrganisations organisations, SeeMeasure seen, IReadOnlyList<Guid> measures)
{
    const string Why = "the last day of a measure is for everybody it names";

    public async Task<List<ListTimeline.Row>> List(TimelineCursor? after, int count, CancellationToken stop)
    {
        var all = await Concerning(stop);
        var (at, whole, last) = TimelineCursor.For(after, TimelineRank.Decided);
        var made = await all.Where(it => it.DecidedAt < at || (it.DecidedAt == at && (whole || it.Id < last)))
            .OrderByDescending(it => it.DecidedAt).ThenByDescending(it => it.Id).Take(count).ToListAsync(stop);
        (at, whole, last) = TimelineCursor.For(after, TimelineRank.Undone);
        // What was replaced is told by what came instead.
        var undone = await all.Where(it => it.EndedAt != null && it.ReplacedBy == null).Where(it => it.EndedAt < at || (it.EndedAt == at && (whole || it.Id < last)))
            .OrderByDescending(it => it.EndedAt).ThenByDescending(it => it.Id).Take(count).ToListAsync(stop);
        var names = await organisations.FindAll([.. made.Concat(undone).SelectMany(it => it.Organisations).Distinct()], stop);
        return [
            .. made.Select(it => Of(it, it.Amends ? TimelineKind.Amended : it.CarriedFrom is null ? TimelineKind.Decided : TimelineKind.Carried, TimelineRank.Decided, it.DecidedByName, it.DecidedAt, it.Reason)),
            .. undone.Select(it => Of(it, TimelineKind.DecisionUndone, TimelineRank.Undone, it.EndedByName!, it.EndedAt!.Value, null)),
        ];

        ListTimeline.Row Of(PlanDecision it, TimelineKind kind, TimelineRank rank, string by, DateTimeOffset when, string? reason) => new(
            it.Id, kind, rank, null, null, by, when, null, it.Day, null, null, reason, PublishingProblems.Words(it, id => names.TryGetValue(id, out var name) ? name.Name : ""), [],
            kind != TimelineKind.DecisionUndone && it is { EndedAt: not null, ReplacedBy: null }, false);
    }

    async Task<IQueryable<PlanDecision>> Concerning(CancellationToken stop)
    {
        if (!seen.Whole) return db.Unscoped<PlanDecision>(Why).AsNoTracking().Where(it => it.Kind == DecisionKind.Due && it.Measure != null && measures.Contains(it.Measure.Value));
        var plan = seen.Plan.Id;
        var units = await db.Set<PlanCell>().Where(it => it.Measure == seen.Measure.Id).Select(it => it.Unit).Distinct().ToListAsync(stop);
        var named = (await db.Unscoped<PlanUnit>(Why).Where(it => it.Plan == plan && it.Organisation != null && units.Contains(it.Unit)).Select(it => it.Organisation!.Value).ToListAsync(stop)).ToHashSet();
        var handed = (await db.Set<PlanDecision>().AsNoTracking().Where(it => it.Plan == plan && it.Measure == null && it.Kind == DecisionKind.HandOver).ToListAsync(stop))
            .Where(it => named.Contains(it.Organisations[0])).Select(it => it.Id).ToList();
        return db.Set<PlanDecision>().AsNoTracking().Where(it => it.Measure != null
            ? measures.Contains(it.Measure.Value)
            : it.Plan == plan && ((it.Unit != null && units.Contains(it.Unit)) || handed.Contains(it.Id)));
    }
}
