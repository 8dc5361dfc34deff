using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Measures;

/// <summary>What happened with one measure, newest first: what was reported and decided on its duties, down to the day its plan was confirmed.</summary>
static class ListTimeline
{
    /// <param name="Duty">Null for what happened to the plan.</param>
    /// <param name="Was">The deadline before, where one was moved.</param>
    public sealed record Row(
        Guid Id, TimelineKind Kind, Guid? Duty, GetMeasure.OrganisationView? Organisation, string By, DateTimeOffset At,
        int? Percent, DateOnly? Due, DateOnly? Was, string? Person, string? Text, IReadOnlyList<Evidence> Files, bool Undone, bool CanUndo);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/measures/{measure:guid}/timeline", Handle).Requires("plans.read");

    static async Task<Ok<Page<Row>>> Handle(
        Guid id, Guid measure, Guid? after, int? limit, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var (plan, _, _) = await SeeMeasure.Find(db, id, measure, stop);
        var size = Page.Limit(limit);
        var chain = await Duties(db, measure, stop);
        var notes = await db.Set<DutyNote>().AsNoTracking().Where(it => chain.Contains(it.Duty) && (after == null || it.Id < after))
            .OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(stop);
        var names = await organisations.FindAll([.. notes.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        var undoable = after is null ? Undoable(notes, db.Caller.Id, time.GetUtcNow()) : [];
        var page = Page.Of(notes.ConvertAll(it => RowOf(it, names, undoable)), size, it => it.Id.ToString());
        return TypedResults.Ok(page.Next is null ? page with { Items = [.. page.Items, .. OfPlan(plan)] } : page);
    }

    /// <summary>The duties of this measure that the caller sees, and what they were in the editions before.</summary>
    static async Task<List<Guid>> Duties(Db db, Guid measure, CancellationToken stop)
    {
        var now = await db.Set<Duty>().Where(it => it.Measure == measure).Select(it => it.Id).ToListAsync(stop);
        return await FindDuty.Chain(db, now, stop);
    }

    /// <summary>Of each duty the latest that stands, when it is the caller's own and recent.</summary>
    static HashSet<Guid> Undoable(List<DutyNote> notes, Guid caller, DateTimeOffset now) =>
        [.. notes.Where(it => it.UndoneAt is null && !DutyNote.OfTasks.Contains(it.Kind)).GroupBy(it => it.Duty).Select(it => it.First())
            .Where(it => it.By == caller && now - it.At <= DutyNote.UndoFor).Select(it => it.Id)];

    static Row RowOf(DutyNote it, IReadOnlyDictionary<Guid, OrganisationEntry> names, HashSet<Guid> undoable) => new(
        it.Id, Kind(it.Kind), it.Duty, it.Organisation is { } id && names.TryGetValue(id, out var name) ? new(id, name.Name) : null, it.ByName, it.At,
        it.Percent, it.Due, it.Kind == DutyNoteKind.Extended ? it.Before.Due : null, it.PersonName, it.Text, it.Files, it.UndoneAt is not null, undoable.Contains(it.Id));

    static IEnumerable<Row> OfPlan(Plan plan)
    {
        if (plan.WithdrawnAt is { } withdrawn) yield return Of(TimelineKind.PlanWithdrawn, plan.WithdrawnByName!, withdrawn, plan.WithdrawnBecause);
        if (plan.PublishedAt is { } published) yield return Of(TimelineKind.PlanPublished, plan.PublishedByName!, published);
        yield return Of(TimelineKind.PlanConfirmed, plan.ConfirmedByName, plan.ConfirmedAt);

        Row Of(TimelineKind kind, string by, DateTimeOffset at, string? text = null) => new(plan.Id, kind, null, null, by, at, null, null, null, null, text, [], false, false);
    }

    static TimelineKind Kind(DutyNoteKind kind) => kind switch
    {
        DutyNoteKind.Assigned => TimelineKind.Assigned,
        DutyNoteKind.Reported => TimelineKind.Reported,
        DutyNoteKind.Blocked => TimelineKind.Blocked,
        DutyNoteKind.Unblocked => TimelineKind.Unblocked,
        DutyNoteKind.Done => TimelineKind.Done,
        DutyNoteKind.Returned => TimelineKind.Returned,
        DutyNoteKind.Extended => TimelineKind.Extended,
        DutyNoteKind.TaskAdded => TimelineKind.TaskAdded,
        DutyNoteKind.TaskChanged => TimelineKind.TaskChanged,
        DutyNoteKind.TaskDone => TimelineKind.TaskDone,
        DutyNoteKind.TaskReopened => TimelineKind.TaskReopened,
        DutyNoteKind.TaskRemoved => TimelineKind.TaskRemoved,
    };

    internal enum TimelineKind
    {
        Assigned, Reported, Blocked, Unblocked, Done, Returned, Extended, TaskAdded, TaskChanged, TaskDone, TaskReopened, TaskRemoved,
        PlanConfirmed, PlanPublished, PlanWithdrawn,
    }
}
