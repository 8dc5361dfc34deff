using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;

namespace Anran.Campaigns.Work.Tasks;

/// <summary>任务: a piece of a duty, inside the organisation. It cannot be due later than the duty.</summary>
sealed class DutyTask : Aggregate, IPlaced, IOwned, IVersioned
{
    public const int Most = 100;

    public required Guid Id { get; init; }
    public required Guid Duty { get; init; }
    public required Guid Plan { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required string Title { get; set; }
    public Guid? Person { get; private set; }
    public string? PersonName { get; private set; }

    /// <summary>Last legal day; null: by the duty's.</summary>
    public DateOnly? Due { get; private set; }
    public string? Remark { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }
    public string? DoneByName { get; private set; }
    public int Version { get; set; }

    /// <param name="start">First legal day of the plan, where it says one.</param>
    public static (DutyTask Task, DutyNote Note) Add(Duty duty, Wanted wanted, DateOnly? start, By by)
    {
        duty.MustBeUnfinished();
        var task = new DutyTask
        {
            Id = RowId.New(),
            Duty = duty.Id,
            Plan = duty.Plan,
            Organisation = duty.Organisation,
            Place = duty.Place,
            ScopeKey = duty.ScopeKey,
            Title = wanted.Title,
        };
        task.Take(wanted, duty, start);
        task.Note(new TaskAdded(duty.Id, task.Id));
        return (task, task.NoteOf(duty, DutyNoteKind.TaskAdded, by));
    }

    /// <summary>The same task of the duty that goes on from this one's in a new edition.</summary>
    public DutyTask GoOn(Duty duty) => new()
    {
        Id = RowId.New(),
        Duty = duty.Id,
        Plan = duty.Plan,
        Organisation = duty.Organisation,
        Place = duty.Place,
        ScopeKey = duty.ScopeKey,
        Title = Title,
        Person = Person,
        PersonName = PersonName,
        Due = Due,
        Remark = Remark,
        DoneAt = DoneAt,
        DoneByName = DoneByName,
    };

    public DutyNote Change(Duty duty, Wanted wanted, DateOnly? start, By by)
    {
        duty.MustBeUnfinished();
        Take(wanted, duty, start);
        Note(new TaskChanged(Duty, Id));
        return NoteOf(duty, DutyNoteKind.TaskChanged, by);
    }

    /// <returns>Null when nothing changes.</returns>
    public DutyNote? Finish(Duty duty, bool done, By by)
    {
        duty.MustBeUnfinished();
        if (done == DoneAt is not null) return null;
        (DoneAt, DoneByName) = done ? (by.At, by.Name) : ((DateTimeOffset?)null, (string?)null);
        if (done) Note(new TaskDone(Duty, Id));
        else Note(new TaskReopened(Duty, Id));
        return NoteOf(duty, done ? DutyNoteKind.TaskDone : DutyNoteKind.TaskReopened, by);
    }

    public DutyNote Remove(Duty duty, By by)
    {
        duty.MustBeUnfinished();
        Note(new TaskRemoved(Duty, Id));
        return NoteOf(duty, DutyNoteKind.TaskRemoved, by);
    }

    void Take(Wanted wanted, Duty duty, DateOnly? start)
    {
        if (wanted.Due > duty.Due) throw WorkProblems.TaskAfterDuty(duty.Due.Value);
        if (wanted.Due < start) throw WorkProblems.TaskBeforeStart(start.Value);
        (Title, Person, PersonName, Due, Remark) = (wanted.Title, wanted.Person?.Id, wanted.Person?.Name, wanted.Due, wanted.Remark);
    }

    DutyNote NoteOf(Duty duty, DutyNoteKind kind, By by) => DutyNote.Of(duty, kind, by, Title, person: PersonName, due: Due);

    /// <summary>What a task is to be, already checked as words.</summary>
    public sealed record Wanted(string Title, PersonEntry? Person, DateOnly? Due, string? Remark);
}
