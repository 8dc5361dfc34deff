using System.Text.Json.Serialization;
using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Work.Measures;

/// <summary>
/// What happened with one measure, newest first: what was reported on its duties, what was decided about it before and after it was
/// published, down to the day its plan was confirmed.
/// </summary>
static class ListTimeline
{
    /// <param name="Duty">Null for what happened to the plan or was decided about the measure.</param>
    /// <param name="Was">The deadline before, where one was moved.</param>
    /// <param name="Text">What was said, or the reason.</param>
    /// <param name="What">What was decided.</param>
    public sealed record Row(
        Guid Id, TimelineKind Kind, [property: JsonIgnore] TimelineRank Rank, Guid? Duty, GetMeasure.OrganisationView? Organisation, string By, DateTimeOffset At,
        int? Percent, DateOnly? Due, DateOnly? Was, string? Person, string? Text, Text? What, IReadOnlyList<Evidence> Files, bool Undone, bool CanUndo);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/measures/{measure:guid}/timeline", Handle).Requires("plans.read");

    static async Task<Ok<Page<Row>>> Handle(
        Guid id, Guid measure, string? after, int? limit, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeMeasure.Find(db, id, measure, stop);
        var (size, last) = (Page.Limit(limit), TimelineCursor.Read(after));
        var chain = await Duties(db, measure, stop);
        var rows = await Notes([.. chain.Select(it => it.Id)], last, size + 1, db, organisations, time, stop);
        rows.AddRange(await new DecisionsOfMeasure(db, organisations, seen, [.. chain.Select(it => it.Measure).Append(measure).Distinct()]).List(last, size + 1, stop));
        rows.AddRange(OfPlan(seen.Plan).Where(it => last is null || (it.At, it.Rank).CompareTo((last.At, last.Rank)) < 0));
        List<Row> read = [.. rows.OrderByDescending(it => it.At).ThenByDescending(it => it.Rank).ThenByDescending(it => it.Id).Take(size + 1)];
        return TypedResults.Ok(Page.Of(read, size, it => new TimelineCursor(it.At, it.Rank, it.Id).ToString()));
    }

    /// <summary>The duties of this measure that the caller sees, and what they were in the editions before.</summary>
    static async Task<List<Link>> Duties(Db db, Guid measure, CancellationToken stop)
    {
        var now = await db.Set<Duty>().Where(it => it.Measure == measure).Select(it => it.Id).ToListAsync(stop);
        var all = await FindDuty.Chain(db, now, stop);
        return await db.Also<Duty>(Duty.Ended).Where(it => all.Contains(it.Id)).Select(it => new Link(it.Id, it.Measure)).ToListAsync(stop);
    }

    sealed record Link(Guid Id, Guid Measure);

    static async Task<List<Row>> Notes(List<Guid> duties, TimelineCursor? after, int count, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var (at, whole, last) = TimelineCursor.For(after, TimelineRank.Worked);
        var notes = await db.Set<DutyNote>().AsNoTracking().Where(it => duties.Contains(it.Duty) && (it.At < at || (it.At == at && (whole || it.Id < last))))
            .OrderByDescending(it => it.At).ThenByDescending(it => it.Id).Take(count).ToListAsync(stop);
        var names = await organisations.FindAll([.. notes.Select(it => it.Organisation).OfType<Guid>().Distinct()], stop);
        var undoable = after is null ? Undoable(notes, db.Caller.Id, time.GetUtcNow()) : [];
        return notes.ConvertAll(it => RowOf(it, names, undoable));
    }

    /// <summary>Of each duty the latest that stands, when it is the caller's own and recent.</summary>
    static HashSet<Guid> Undoable(List<DutyNote> notes, Guid caller, DateTimeOffset now) =>
        [.. notes.Where(it => it.UndoneAt is null && !DutyNote.OfTasks.Contains(it.Kind)).GroupBy(it => it.Duty).Select(it => it.First())
            .Where(it => it.By == caller && now - it.At <= DutyNote.UndoFor).Select(it => it.Id)];

    static Row RowOf(DutyNote it, IReadOnlyDictionary<Guid, OrganisationEntry> names, HashSet<Guid> undoable) => new(
        it.Id, Kind(it.Kind), TimelineRank.Worked, it.Duty, it.Organisation is { } id && names.TryGetValue(id, out var name) ? new(id, name.Name) : null, it.ByName, it.At,
        it.Percent, it.Due, it.Kind == DutyNoteKind.Extended ? it.Before.Due : null, it.PersonName, it.Text, null, it.Files, it.UndoneAt is not null, undoable.Contains(it.Id));

    static IEnumerable<Row> OfPlan(Plan plan)
    {
        if (plan.WithdrawnAt is { } withdrawn) yield return Of(TimelineKind.PlanWithdrawn, TimelineRank.Withdrawn, plan.WithdrawnByName!, withdrawn, plan.WithdrawnBecause);
        if (plan.PublishedAt is { } published) yield return Of(TimelineKind.PlanPublished, TimelineRank.Published, plan.PublishedByName!, published);
        yield return Of(TimelineKind.PlanConfirmed, TimelineRank.Confirmed, plan.ConfirmedByName, plan.ConfirmedAt);

        Row Of(TimelineKind kind, TimelineRank rank, string by, DateTimeOffset at, string? text = null) =>
            new(plan.Id, kind, rank, null, null, by, at, null, null, null, null, text, null, [], false, false);
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
}

enum TimelineKind
{
    Assigned, Reported, Blocked, Unblocked, Done, Returned, Extended, TaskAdded, TaskChanged, TaskDone, TaskReopened, TaskRemoved,
    PlanConfirmed, PlanPublished, PlanWithdrawn,

    /// <summary>Before the plan was published.</summary>
    Decided,

    /// <summary>After it.</summary>
    Amended,

    /// <summary>It goes on from the edition before.</summary>
    Carried,
    DecisionUndone,
}
