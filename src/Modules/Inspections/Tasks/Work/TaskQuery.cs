using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Work;

/// <summary>How a list of tasks is narrowed.</summary>
sealed record TaskQuery
{
    [StringLength(60)] public string? Q { get; init; }

    /// <summary>The place and all below it.</summary>
    public Guid? Place { get; init; }
    public Guid? Plan { get; init; }
    public Guid? Organisation { get; init; }
    public Guid? Subject { get; init; }

    /// <summary>One of the states, or open (not over).</summary>
    [StringLength(40)] public string? State { get; init; }
    [StringLength(40)] public string? Activity { get; init; }

    /// <summary>mine, unassigned or late.</summary>
    [StringLength(40)] public string? View { get; init; }

    public async Task<IQueryable<VisitTask>> In(Db db, IPlaces places, TimeProvider time, CancellationToken stop)
    {
        var rows = db.Set<VisitTask>().AsNoTracking();
        if (Place is { } at) rows = rows.Within((await places.Find(at, stop) ?? throw TaskProblems.PlaceUnknown()).ScopeKey);
        if (Plan is not null) rows = rows.Where(it => it.Plan == Plan);
        if (Organisation is not null) rows = rows.Where(it => it.Organisation == Organisation);
        if (Subject is not null) rows = rows.Where(it => it.Subject == Subject);
        if (State == "open") rows = rows.Where(it => it.State == TaskState.Planned || it.State == TaskState.Approved || it.State == TaskState.Noticed || it.State == TaskState.UnderWay);
        else if (Choice.Of<TaskState>("state", State) is { } state) rows = rows.Where(it => it.State == state);
        if (Choice.Of<TaskActivity>("activity", Activity) is { } activity) rows = rows.Where(it => it.Activity == activity);
        if (Q?.Trim() is { Length: > 0 } part) rows = rows.Where(it => it.SubjectName.Contains(part) || it.SubjectAddress.Contains(part));
        var (today, me) = (time.Today(), db.Caller.Id);
        if (Choice.Of<TaskView>("view", View) is not { } view) return rows;
        return view switch
        {
            TaskView.Mine => rows.Where(it => db.Set<TaskMember>().Any(member => member.Task == it.Id && member.Person == me)),
            TaskView.Unassigned => rows.Where(it => it.Officers == 0 && (it.State == TaskState.Planned || it.State == TaskState.Approved || it.State == TaskState.Noticed)),
            TaskView.Late => rows.Where(it => it.Due < today && (it.State == TaskState.Planned || it.State == TaskState.Approved || it.State == TaskState.Noticed || it.State == TaskState.UnderWay)),
        };
    }
}

enum TaskView { Mine, Unassigned, Late }
