using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Plans;

/// <summary>Plans of visits, newest first, each with how far it is.</summary>
static class ListVisitPlans
{
    public static void Map(IEndpointRouteBuilder plans)
    {
        plans.MapGet("", Handle).Requires("tasks.read");
        plans.MapGet("/{id:guid}", One).Requires("tasks.read");
    }

    static async Task<Ok<Page<VisitPlanRow>>> Handle(
        string? q, string? state, string? activity, Guid? after, int? limit, Db db, IPlaces places, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var (rows, size) = (db.Set<VisitPlan>().AsNoTracking(), Page.Limit(limit));
        if (Choice.Of<VisitPlanState>("state", state) is { } wanted) rows = rows.Where(it => it.State == wanted);
        if (Choice.Of<TaskActivity>("activity", activity) is { } kind) rows = rows.Where(it => it.Activity == kind);
        if (q?.Trim() is { Length: > 0 and <= 60 } part) rows = rows.Where(it => it.Title.Contains(part));
        if (after is { } last) rows = rows.Where(it => it.Id < last);
        var read = await rows.OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(stop);
        return TypedResults.Ok(Page.Of(await VisitPlanRow.Of(read, db, places, organisations, time.Today(), stop), size, it => it.Id.ToString()));
    }

    static async Task<Ok<VisitPlanRow>> One(Guid id, Db db, IPlaces places, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var plan = await db.Set<VisitPlan>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw TaskProblems.PlanNotFound();
        return TypedResults.Ok((await VisitPlanRow.Of([plan], db, places, organisations, time.Today(), stop))[0]);
    }
}

/// <param name="Tasks">By state; states without a task are missing. Only tasks that the caller sees.</param>
/// <param name="Late">Not over, though the last day lies before today.</param>
/// <param name="Unassigned">Ahead, and nobody goes.</param>
/// <param name="ByCaller">The caller drew it up, so somebody else approves it.</param>
sealed record VisitPlanRow(
    Guid Id, string Title, PlaceName Place, string? Organisation, TaskActivity Activity, TaskTrigger Trigger, TaskProcedure Procedure, string? ProcedureReason, string? Checklist,
    DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<string> Kinds, VisitPlanState State, string? Reason, string PlannedBy, DateTimeOffset PlannedAt, string? ApprovedBy, DateTimeOffset? ApprovedAt,
    IReadOnlyDictionary<TaskState, int> Tasks, int Total, int Late, int Unassigned, bool ByCaller, Guid? Draw, int Version)
{
    public static async Task<List<VisitPlanRow>> Of(List<VisitPlan> plans, Db db, IPlaces places, IOrganisations organisations, DateOnly today, CancellationToken stop)
    {
        var ids = plans.ConvertAll(it => (Guid?)it.Id);
        var counts = (await db.Set<VisitTask>().AsNoTracking().Where(it => ids.Contains(it.Plan))
            .GroupBy(it => new { it.Plan, it.State, Late = it.Due < today, Without = it.Officers == 0 })
            .Select(it => new { it.Key.Plan, it.Key.State, it.Key.Late, it.Key.Without, Count = it.Count() }).ToListAsync(stop)).ToLookup(it => it.Plan!.Value);
        var (placeNames, names) = (
            await places.FindAll([.. plans.Select(it => it.Place).Distinct()], stop),
            await organisations.FindAll([.. plans.Select(it => it.Organisation!.Value).Distinct()], stop));
        return plans.ConvertAll(it =>
        {
            var all = counts[it.Id].ToList();
            return new VisitPlanRow(
                it.Id, it.Title, PlaceName.Of(it.Place, placeNames), names.GetValueOrDefault(it.Organisation!.Value)?.Name, it.Activity, it.Trigger, it.Procedure, it.ProcedureReason, it.Checklist,
                it.FirstDay, it.LastDay, it.Kinds, it.State, it.Reason, it.PlannedByName, it.PlannedAt, it.ApprovedByName, it.ApprovedAt,
                all.GroupBy(one => one.State).ToDictionary(one => one.Key, one => one.Sum(some => some.Count)), all.Sum(one => one.Count),
                all.Where(one => one.Late && !one.State.IsOver()).Sum(one => one.Count),
                all.Where(one => one.Without && !one.State.IsOver() && one.State != TaskState.UnderWay).Sum(one => one.Count),
                it.PlannedBy == db.Caller.Id, it.Draw, it.Version);
        });
    }
}

sealed record PlaceName(Guid Id, string Name, string Path)
{
    public static PlaceName Of(Guid id, IReadOnlyDictionary<Guid, PlaceEntry> names) => names.TryGetValue(id, out var place) ? new(id, place.Name, place.Path) : new(id, "", "");
}
