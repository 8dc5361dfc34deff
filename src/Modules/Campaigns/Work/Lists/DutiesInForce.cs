using Anran.Campaigns.Responsibility;
using Anran.Kernel.Contributions;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Lists;

/// <summary>Duties bind while their plan is in force: which those are, and in which order duties are told.</summary>
static class DutiesInForce
{
    const string Why = "the head of a plan and its measures are for everybody they name";

    public sealed record Head(Guid Id, string Title, string? DocumentNumber, Guid Place);

    /// <summary>Plans in force that name somebody in the caller's scope, or lie in it.</summary>
    /// <param name="only">Null: all.</param>
    public static async Task<Dictionary<Guid, Head>> Plans(Db db, Guid? only, CancellationToken stop)
    {
        var named = await db.Set<PlanUnit>().Where(it => only == null || it.Plan == only).Select(it => it.Plan).Distinct().ToListAsync(stop);
        named.AddRange(await db.Set<Plan>().Where(it => only == null || it.Id == only).Select(it => it.Id).ToListAsync(stop));
        return await db.Unscoped<Plan>(Why).Where(it => named.Contains(it.Id) && it.State == PlanState.Published && it.ReplacedBy == null)
            .Select(it => new Head(it.Id, it.Title, it.DocumentNumber, it.Place)).ToDictionaryAsync(it => it.Id, stop);
    }

    public static async Task<Dictionary<Guid, PlanMeasure>> Measures(Db db, IEnumerable<Duty> duties, CancellationToken stop)
    {
        var wanted = duties.Select(it => it.Measure).Distinct().ToList();
        return await db.Unscoped<PlanMeasure>(Why).AsNoTracking().Where(it => wanted.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
    }

    /// <summary>Measures of these plans that hold the words: so many at most.</summary>
    public static async Task<List<Guid>> Saying(Db db, string words, IReadOnlyCollection<Guid> plans, int most, CancellationToken stop) =>
        await db.Unscoped<PlanMeasure>(Why)
            .Where(it => plans.Contains(it.Plan) && (it.Number == words || it.Heading.Contains(words) || it.Text.Contains(words)))
            .OrderByDescending(it => it.Plan).ThenBy(it => it.Position).Select(it => it.Id).Take(most).ToListAsync(stop);

    /// <summary>All measures under the same titles as this one.</summary>
    public static async Task<List<Guid>> Section(Db db, Guid measure, IReadOnlyCollection<Guid> plans, CancellationToken stop) =>
        await (from it in db.Unscoped<PlanMeasure>(Why)
               join one in db.Unscoped<PlanMeasure>(Why) on new { it.Plan, it.Section } equals new { one.Plan, one.Section }
               where one.Id == measure && plans.Contains(one.Plan)
               select it.Id).ToListAsync(stop);

    public static IQueryable<Duty> ByDue(this IQueryable<Duty> duties) => duties.OrderBy(it => it.Due == null).ThenBy(it => it.Due).ThenBy(it => it.Id);

    /// <summary>Those that follow in <see cref="ByDue"/>.</summary>
    public static IQueryable<Duty> AfterDue(this IQueryable<Duty> duties, InboxAfter after) => after.Due is { } due
        ? duties.Where(it => it.Due == null || it.Due > due || (it.Due == due && it.Id > after.Id))
        : duties.Where(it => it.Due == null && it.Id > after.Id);

    public static IQueryable<Duty> ByPlan(this IQueryable<Duty> duties) => duties.OrderByDescending(it => it.Plan).ThenBy(it => it.Position).ThenBy(it => it.Id);

    /// <summary>Those that follow in <see cref="ByPlan"/>.</summary>
    public static IQueryable<Duty> AfterPlan(this IQueryable<Duty> duties, Duty last) => duties.Where(it => it.Plan < last.Plan
        || (it.Plan == last.Plan && (it.Position > last.Position || (it.Position == last.Position && it.Id > last.Id))));
}
