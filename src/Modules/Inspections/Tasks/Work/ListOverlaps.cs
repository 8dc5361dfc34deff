using Anran.Inspections.Tasks.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>Tasks of a plan at whose subjects somebody else inspects within the days in which visits may be joined: each is offered as one joint visit.</summary>
static class ListOverlaps
{
    /// <summary>Far enough for every window a rule may set; each is looked at by its own rule.</summary>
    const int Widest = 366;

    public sealed record Row(Guid Task, Guid Subject, string SubjectName, DateOnly FirstDay, DateOnly Due, int Version, IReadOnlyList<OtherVisit> Others);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/overlaps", Handle).Requires("tasks.read");

    static async Task<Ok<Page<Row>>> Handle(Guid id, Guid? after, int? limit, Db db, FindOthers others, CancellationToken stop)
    {
        if (!await db.Set<VisitPlan>().AnyAsync(it => it.Id == id, stop)) throw TaskProblems.PlanNotFound();
        var size = Page.Limit(limit);
        var mine = db.Set<VisitTask>().AsNoTracking().Where(it => it.Plan == id && (it.State == TaskState.Planned || it.State == TaskState.Approved || it.State == TaskState.Noticed));
        if (after is { } last) mine = mine.Where(it => it.Id > last);
        var plan = await db.Set<VisitPlan>().AsNoTracking().SingleAsync(it => it.Id == id, stop);
        var (from, until) = (plan.FirstDay.AddDays(-Widest), plan.LastDay.AddDays(Widest));
        var elsewhere = db.Unscoped<VisitTask>(FindOthers.Why)
            .Where(it => it.Plan != id && it.Activity == TaskActivity.Inspection && it.Due >= from && it.FirstDay <= until && (it.State == TaskState.Planned || it.State == TaskState.Approved || it.State == TaskState.Noticed));
        var read = await mine.Where(it => elsewhere.Any(other => other.Subject == it.Subject)).OrderBy(it => it.Id).Take(size + 1).ToListAsync(stop);
        var rows = new List<Row>();
        foreach (var task in read) rows.Add(new(task.Id, task.Subject, task.SubjectName, task.FirstDay, task.Due, task.Version, await others.Of(task, stop)));
        var page = Page.Of(rows, size, it => it.Task.ToString());
        return TypedResults.Ok(page with { Items = [.. page.Items.Where(it => it.Others.Count > 0)] });
    }
}
