using Anran.Inspections.Tasks.Plans;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>Visit tasks by their last day, narrowed as asked.</summary>
static class ListTasks
{
    /// <summary>Counting goes no further; the list says 10,000+.</summary>
    const int MostCounted = 10_001;

    public static void Map(IEndpointRouteBuilder tasks) => tasks.MapGet("", Handle).Requires("tasks.read");

    static async Task<Ok<Page<TaskRow>>> Handle(
        [AsParameters] TaskQuery query, Guid? after, int? limit, Db db, IPlaces places, IOrganisations organisations, IRegister register, TimeProvider time, CancellationToken stop)
    {
        var rows = await query.In(db, places, time, stop);
        int? total = after is null ? await rows.Select(it => it.Id).Take(MostCounted).CountAsync(stop) : null;
        if (after is { } id)
        {
            var last = await db.Set<VisitTask>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw TaskProblems.NotFound();
            rows = rows.Where(it => it.Due > last.Due || (it.Due == last.Due && it.Id > last.Id));
        }
        var size = Page.Limit(limit);
        var read = await rows.OrderBy(it => it.Due).ThenBy(it => it.Id).Take(size + 1).ToListAsync(stop);
        return TypedResults.Ok(Page.Of(await TaskRow.Of(read, db, places, organisations, register, time.Today(), stop), size, it => it.Id.ToString(), total));
    }
}

/// <param name="Steps">What may be done to it now, whoever may.</param>
/// <param name="People">Who goes, officers first.</param>
sealed record TaskRow(
    Guid Id, Guid? Plan, string? PlanTitle, Guid Subject, string SubjectName, Text Kind, string Address, PlaceName Place, Guid? Organisation, string? OrganisationName,
    TaskActivity Activity, TaskTrigger Trigger, TaskProcedure Procedure, string? Checklist, DateOnly FirstDay, DateOnly Due, TaskState State, bool Late, string? Reason,
    IReadOnlyList<MemberView> People, int Officers, int Experts, Guid? Visit, DateOnly? DoneOn, IReadOnlyList<TaskLack> Lacks, bool Joint, IReadOnlyList<TaskAction> Steps, int Version)
{
    public static async Task<List<TaskRow>> Of(List<VisitTask> tasks, Db db, IPlaces places, IOrganisations organisations, IRegister register, DateOnly today, CancellationToken stop)
    {
        var (ids, plans) = (tasks.ConvertAll(it => it.Id), tasks.Where(it => it.Plan != null).Select(it => it.Plan!.Value).Distinct().ToList());
        var people = (await db.Set<TaskMember>().AsNoTracking().Where(it => ids.Contains(it.Task)).OrderBy(it => it.Part).ThenBy(it => it.Id).ToListAsync(stop)).ToLookup(it => it.Task);
        var titles = await db.Set<VisitPlan>().AsNoTracking().Where(it => plans.Contains(it.Id)).ToDictionaryAsync(it => it.Id, it => it.Title, stop);
        var kinds = register.Kinds.ToDictionary(it => it.Code, it => it.Name);
        var (placeNames, names) = (
            await places.FindAll([.. tasks.Select(it => it.Place).Distinct()], stop),
            await organisations.FindAll([.. tasks.Where(it => it.Organisation != null).Select(it => it.Organisation!.Value).Distinct()], stop));
        return tasks.ConvertAll(it => new TaskRow(
            it.Id, it.Plan, it.Plan is { } plan ? titles.GetValueOrDefault(plan) : null, it.Subject, it.SubjectName, kinds.GetValueOrDefault(it.SubjectKind, new(it.SubjectKind, it.SubjectKind)), it.SubjectAddress,
            PlaceName.Of(it.Place, placeNames), it.Organisation, it.Organisation is { } organisation ? names.GetValueOrDefault(organisation)?.Name : null,
            it.Activity, it.Trigger, it.Procedure, it.Checklist, it.FirstDay, it.Due, it.State, !it.State.IsOver() && it.Due < today, it.Reason,
            [.. people[it.Id].Select(one => new MemberView(one.Person, one.PersonName, one.Part))], it.Officers, it.Experts, it.Visit, it.DoneOn, it.Lacks,
            it.JointHost is not null || it.JointGuests.Count > 0, TaskSteps.From(it.State, it.Procedure), it.Version));
    }
}

sealed record MemberView(Guid Person, string Name, MemberPart Part);
