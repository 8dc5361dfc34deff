using System.ComponentModel.DataAnnotations;
using Anran.Inspections.Officers;
using Anran.Inspections.Tasks.Plans;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Inspections.Tasks.Work;

/// <summary>One visit outside any plan: after a complaint, a referral, an alarm, or because somebody has to go there.</summary>
static class AddTask
{
    /// <param name="Organisation">Whose people go; left out: the caller's own. Of a self-check: the subject's own account, whatever is said.</param>
    /// <param name="Members">Who goes; left out: named later.</param>
    public sealed record Request(
        [property: Required] Guid? Subject, Guid? Organisation, TaskActivity Activity, TaskTrigger Trigger, TaskProcedure Procedure,
        [property: StringLength(VisitTask.LongestReason)] string? ProcedureReason, [property: StringLength(60)] string? Checklist,
        [property: Required] DateOnly? FirstDay, [property: Required] DateOnly? Due, IReadOnlyList<MemberAsk>? Members);

    public sealed record Answer(Guid Id, int Version);

    public static void Map(IEndpointRouteBuilder tasks) => tasks.MapPost("", Handle).Requires("visits.plan");

    static async Task<Created<Answer>> Handle(
        Request request, Db db, ISubjects subjects, SeePeople see, ReadPlanForm read, TeamRules rules, CapCheck caps, TimeProvider time, CancellationToken stop)
    {
        var subject = (await subjects.FindAll([request.Subject!.Value], stop)).GetValueOrDefault(request.Subject.Value);
        if (subject is not { Status: SubjectStatus.Open }) throw TaskProblems.SubjectUnknown();
        var own = request.Activity == TaskActivity.SelfCheck;
        if (own && subject.Organisation is null) throw TaskProblems.NotOwn();
        var organisation = own ? subject.Organisation!.Value : (await see.Organisation(request.Organisation, stop)).Id;
        var reason = ReadPlanForm.ReasonOf(request.Activity, request.Procedure, request.ProcedureReason);
        ReadPlanForm.MustBeDays(request.FirstDay!.Value, request.Due!.Value, time.Today());
        if ((await caps.Reached(organisation, request.Activity, request.Trigger, [subject], request.Due.Value, stop)).GetValueOrDefault(subject.Id) is { } cap) throw TaskProblems.CapReached(cap);
        var task = new VisitTask
        {
            Id = RowId.New(),
            Place = subject.Place,
            ScopeKey = subject.ScopeKey,
            Organisation = organisation,
            Subject = subject.Id,
            SubjectName = subject.Name,
            SubjectKind = subject.Kind,
            SubjectAddress = subject.Address,
            Activity = request.Activity,
            Trigger = request.Trigger,
            Procedure = request.Procedure,
            ProcedureReason = reason,
            Checklist = read.ChecklistOf(request.Checklist),
            GivenBy = db.Caller.Id,
            FirstDay = request.FirstDay.Value,
            Due = request.Due.Value,
        };
        task.Added();
        if (request.Members is { Count: > 0 })
        {
            var members = await see.Members(request.Members, stop);
            await rules.MustBeRight(task.Activity, members, task.Due, stop);
            task.Assign(null, members.Count(it => it.Part == MemberPart.Officer), members.Count(it => it.Part == MemberPart.Expert));
            db.AddRange(members.Select(it => TaskMember.Of(task, it)));
        }
        db.Add(task);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/visit-tasks/{task.Id}", new Answer(task.Id, task.Version));
    }
}
