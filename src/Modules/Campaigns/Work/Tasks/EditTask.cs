using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Tasks;

/// <summary>What every change of a task shares.</summary>
static class EditTask
{
    const int LongestTitle = 200, LongestRemark = 1000;

    /// <param name="Due">Last legal day, Beijing time; none: by the duty's.</param>
    /// <param name="Version">Of the task; 0 for a new one.</param>
    public sealed record Request(string? Title, Guid? Person, DateOnly? Due, string? Remark, int Version);

    public sealed record Answer(Guid Id, int Version);

    /// <summary>The duty, whatever its version: tasks beside one another do not disturb each other.</summary>
    public static async Task<Duty> Of(Db db, Guid id, CancellationToken stop)
    {
        var version = await db.Set<Duty>().Where(it => it.Id == id).Select(it => (int?)it.Version).SingleOrDefaultAsync(stop) ?? throw WorkProblems.DutyNotFound();
        return await FindDuty.InForce(db, id, version, stop);
    }

    public static async Task<DutyTask> Find(Db db, Guid duty, Guid task, int version, CancellationToken stop)
    {
        var found = await db.Set<DutyTask>().SingleOrDefaultAsync(it => it.Id == task && it.Duty == duty, stop) ?? throw WorkProblems.TaskNotFound();
        return found.Version == version ? found : throw ProblemWriter.ChangedMeanwhile();
    }

    public static async Task<DutyTask.Wanted> Wanted(Request request, Duty duty, IPeople people, CancellationToken stop)
    {
        var title = EditPlanImport.Line("title", request.Title, LongestTitle);
        var remark = string.IsNullOrWhiteSpace(request.Remark) ? null : EditPlanImport.Line("remark", request.Remark, LongestRemark);
        var person = request.Person is { } id ? AssignDuty.Checked((await people.FindAll([id], stop)).GetValueOrDefault(id), duty) : null;
        return new(title, person, request.Due, remark);
    }
}
