using Anran.Campaigns.Imports;
using Anran.Campaigns.Responsibility;

namespace Anran.Campaigns.Work;

/// <summary>One entry in the history of a duty: who did or said what, and how it stood before. It lies where the duty lies.</summary>
sealed class DutyNote : IPlaced, IOwned
{
    /// <summary>The latest entry can be taken back for so long.</summary>
    public static readonly TimeSpan UndoFor = TimeSpan.FromMinutes(30);

    /// <summary>These tell of a task; the duty itself stands as before.</summary>
    public static readonly DutyNoteKind[] OfTasks = [DutyNoteKind.TaskAdded, DutyNoteKind.TaskChanged, DutyNoteKind.TaskDone, DutyNoteKind.TaskReopened, DutyNoteKind.TaskRemoved];

    public required Guid Id { get; init; }
    public required Guid Duty { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Measure { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required DutyNoteKind Kind { get; init; }

    /// <summary>0–100 from this entry on; null when it says nothing about it.</summary>
    public int? Percent { get; init; }

    /// <summary>The deadline from this entry on; null when it says nothing about it.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Who looks after the duty or the task from now on, by the name as it stood.</summary>
    public string? PersonName { get; init; }

    /// <summary>What was said; for a task its title.</summary>
    public string? Text { get; init; }
    public IReadOnlyList<Evidence> Files { get; init; } = [];
    public required DutyStanding Before { get; init; }
    public required Guid By { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? UndoneAt { get; set; }

    public static DutyNote Of(
        Duty duty, DutyNoteKind kind, By by, string? text = null, int? percent = null, IReadOnlyList<Evidence>? files = null, string? person = null, DateOnly? due = null) => new()
        {
            Id = RowId.New(),
            Duty = duty.Id,
            Plan = duty.Plan,
            Measure = duty.Measure,
            Organisation = duty.Organisation,
            Place = duty.Place,
            ScopeKey = duty.ScopeKey,
            Kind = kind,
            Percent = percent,
            Due = due,
            PersonName = person,
            Text = text,
            Files = files ?? [],
            Before = duty.Standing,
            By = by.Id,
            ByName = by.Name,
            At = by.At,
        };
}

enum DutyNoteKind { Assigned, Reported, Blocked, Unblocked, Done, Returned, Extended, TaskAdded, TaskChanged, TaskDone, TaskReopened, TaskRemoved }

/// <summary>A stored file that shows what was done, with its name as it was.</summary>
sealed record Evidence(Guid Id, string Name, long Size, string Type);
