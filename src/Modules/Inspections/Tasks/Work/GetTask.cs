using Anran.Inspections.Officers;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>One task: who goes and whether each is certified, what is still missing before it may begin, who else goes there.</summary>
static class GetTask
{
    /// <param name="Lacking">What a visit begun today would lack.</param>
    /// <param name="Host">The task of another organisation that this one asks, or is taken, along with.</param>
    /// <param name="Others">Inspections of the same subject by other organisations, close enough to be joined with this one.</param>
    public sealed record Answer(
        TaskRow Task, string? ProcedureReason, DateTimeOffset? ApprovedAt, string? ApprovedBy, DateTimeOffset? NoticedAt, NoticeWay? NoticeWay,
        IReadOnlyList<Guid> Certified, IReadOnlyList<TaskLack> Lacking, Guid? Host, IReadOnlyList<OtherVisit> Others);

    public static void Map(IEndpointRouteBuilder tasks) => tasks.MapGet("/{id:guid}", Handle).Requires("tasks.read");

    static async Task<Ok<Answer>> Handle(
        Guid id, Db db, IPlaces places, IOrganisations organisations, IPeople people, IRegister register, TeamRules rules, Certified certified, FindOthers others, TimeProvider time, CancellationToken stop)
    {
        var task = await db.Set<VisitTask>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw TaskProblems.NotFound();
        var today = time.Today();
        var row = (await TaskRow.Of([task], db, places, organisations, register, today, stop))[0];
        var officers = row.People.Where(it => it.Part == MemberPart.Officer).Select(it => it.Person).ToList();
        var approver = task.ApprovedBy is { } by ? (await people.FindAll([by], stop)).GetValueOrDefault(by)?.Name : null;
        return TypedResults.Ok(new Answer(
            row, task.ProcedureReason, task.ApprovedAt, approver, task.NoticedAt, task.NoticeWay,
            [.. await certified.On(today, [.. row.People.Select(it => it.Person)], stop)],
            task.State.IsOver() ? [] : await rules.LacksOf(task, officers, today, stop), task.JointHost, await others.Of(task, stop)));
    }
}
