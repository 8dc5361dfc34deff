using System.ComponentModel.DataAnnotations;
using Anran.Inspections.Checklists;
using Anran.Inspections.Officers;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Tasks.Plans;

/// <summary>What somebody fills in to plan visits, and the rules it must keep.</summary>
sealed record PlanForm
{
    [Required, StringLength(VisitPlan.LongestTitle)] public string Title { get; init; } = "";
    [Required] public Guid? Place { get; init; }

    /// <summary>Left out: the caller's own.</summary>
    public Guid? Organisation { get; init; }
    public TaskActivity Activity { get; init; }
    public TaskTrigger Trigger { get; init; }
    public TaskProcedure Procedure { get; init; }
    [StringLength(VisitTask.LongestReason)] public string? ProcedureReason { get; init; }

    /// <summary>Code of a checklist.</summary>
    [StringLength(60)] public string? Checklist { get; init; }

    /// <summary>First and last legal day.</summary>
    [Required] public DateOnly? FirstDay { get; init; }
    [Required] public DateOnly? LastDay { get; init; }

    /// <summary>Codes of kinds; none: all.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>Only these, at most 1,000; left out: all that fit.</summary>
    public IReadOnlyList<Guid>? Subjects { get; init; }
    public IReadOnlyList<Guid>? Teams { get; init; }
}

/// <summary>Reads a <see cref="PlanForm"/> into a plan, or refuses.</summary>
sealed class ReadPlanForm(Db db, SeePeople see, IPlaces places, IRegister register, TeamRules rules, ChecklistShelf checklists, TimeProvider time)
{
    const int MostListed = 1_000, MostTeams = 50;

    public async Task<VisitPlan> Read(PlanForm form, CancellationToken stop, Guid? draw = null)
    {
        var place = await places.Find(form.Place!.Value, stop);
        if (place is null || !db.Caller.Scopes.Any(scope => scope.Covers(place.ScopeKey))) throw TaskProblems.PlaceUnknown();
        var organisation = await see.Organisation(form.Organisation, stop);
        var reason = ReasonOf(form.Activity, form.Procedure, form.ProcedureReason);
        MustBeDays(form.FirstDay!.Value, form.LastDay!.Value, time.Today());
        var kinds = form.Kinds ?? [];
        if (kinds.Any(kind => !register.Kinds.Any(it => it.Code == kind))) throw TaskProblems.KindUnknown();
        if (form.Subjects is { Count: > MostListed }) throw TaskProblems.TooManySubjects(MostListed);
        var teams = await Teams(form, stop);
        return new()
        {
            Id = RowId.New(),
            Place = place.Id,
            ScopeKey = place.ScopeKey,
            Organisation = organisation.Id,
            Title = SeePeople.Words("title", form.Title, VisitPlan.LongestTitle),
            Activity = form.Activity,
            Trigger = form.Trigger,
            Procedure = form.Procedure,
            ProcedureReason = reason,
            Checklist = ChecklistOf(form.Checklist),
            FirstDay = form.FirstDay.Value,
            LastDay = form.LastDay.Value,
            Kinds = [.. kinds.Distinct()],
            Subjects = form.Subjects is { Count: > 0 } listed ? [.. listed.Distinct()] : null,
            Teams = teams,
            Draw = draw,
            PlannedBy = db.Caller.Id,
            PlannedByName = db.Caller.Name,
            PlannedAt = time.GetUtcNow(),
        };
    }

    /// <returns>Null when none was chosen.</returns>
    public string? ChecklistOf(string? code) =>
        string.IsNullOrWhiteSpace(code) ? null : checklists.Find(code) is { } found ? found.Code : throw TaskProblems.ChecklistUnknown();

    /// <returns>The reason, where one is needed.</returns>
    public static string? ReasonOf(TaskActivity activity, TaskProcedure procedure, string? reason)
    {
        if (activity == TaskActivity.Inspection && procedure == TaskProcedure.None) throw TaskProblems.ProcedureNeeded();
        if (activity != TaskActivity.Inspection && procedure != TaskProcedure.None) throw TaskProblems.NoProcedure();
        if (procedure is TaskProcedure.None or TaskProcedure.Announced) return null;
        return string.IsNullOrWhiteSpace(reason) ? throw TaskProblems.ReasonNeeded() : SeePeople.Words("procedureReason", reason, VisitTask.LongestReason);
    }

    public static void MustBeDays(DateOnly first, DateOnly last, DateOnly today)
    {
        if (last < first || last < today) throw TaskProblems.Days();
        if (last.DayNumber - first.DayNumber > VisitPlan.MostDays) throw TaskProblems.TooLong(VisitPlan.MostDays);
    }

    async Task<List<Guid>> Teams(PlanForm form, CancellationToken stop)
    {
        var asked = (form.Teams ?? []).Distinct().ToList();
        if (asked.Count > MostTeams) throw OfficerProblems.TeamNotFound("teams");
        var found = await db.Set<VisitTeam>().AsNoTracking().Where(it => asked.Contains(it.Id) && it.DisbandedAt == null).ToListAsync(stop);
        if (found.Count < asked.Count) throw OfficerProblems.TeamNotFound("teams");
        foreach (var team in found) await rules.MustBeRight(form.Activity, team.Members, form.LastDay!.Value, stop);
        return asked;
    }
}
