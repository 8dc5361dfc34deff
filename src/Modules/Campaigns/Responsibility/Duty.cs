using Anran.Campaigns.Imports;
using Anran.Campaigns.Work;

namespace Anran.Campaigns.Responsibility;

/// <summary>
/// 职责: what one organisation owes by one measure of a published plan, and how far it is. It lies where the organisation lies and
/// belongs to it. Every change is one <see cref="DutyNote"/>; it is done exactly when it stands at 100.
/// </summary>
sealed class Duty : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Measure { get; init; }

    /// <summary>That of the measure in the plan, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The strongest in which the measure names the organisation.</summary>
    public required DutyRole Role { get; set; }

    /// <summary>The name in the plan that means the organisation in this role.</summary>
    public required string Unit { get; set; }

    /// <summary>It leads alone, or convenes where several lead.</summary>
    public required bool Convenes { get; set; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Last legal day; null while nobody set one.</summary>
    public required DateOnly? Due { get; set; }
    public DutyState State { get; set; }

    /// <summary>0–100.</summary>
    public int Percent { get; set; }
    public Guid? Person { get; set; }
    public string? PersonName { get; set; }
    public string? BlockedBecause { get; set; }

    /// <summary>Why it came back after it was called done; until the next report.</summary>
    public string? ReturnedBecause { get; set; }
    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>The duty this one goes on from: the same in the edition before, or that of a dissolved organisation it was taken over from.</summary>
    public Guid? Earlier { get; init; }

    /// <summary>
    /// From then on nobody owes it. What has ended is left out wherever duties are asked for (<see cref="Ended"/>), and kept:
    /// <c>db.Also&lt;Duty&gt;(Duty.Ended)</c> reads it too.
    /// </summary>
    public DateTimeOffset? EndedAt { get; private set; }
    public DutyEnding? EndedBecause { get; private set; }
    public int Version { get; set; }

    /// <summary>Name of the filter that leaves out what has ended.</summary>
    public const string Ended = "ended";

    /// <summary>What the plan says of it now; whoever works on it keeps his state.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Follow(DutyRole role, string unit, bool convenes, DateOnly? due)
    {
        var changes = EndedAt is not null || Role != role || Unit != unit || Convenes != convenes || Due != due;
        (Role, Unit, Convenes, Due, EndedAt, EndedBecause) = (role, unit, convenes, due, null, null);
        return changes;
    }

    public void End(DutyEnding why, DateTimeOffset at) => (EndedAt, EndedBecause) = (at, why);

    /// <summary>How it stands, to be put back when the latest entry is taken back.</summary>
    public DutyStanding Standing => new(State, Percent, Person, PersonName, BlockedBecause, ReturnedBecause, Due, DoneAt);

    /// <summary>The work as it stands by the edition before; its day and its role are this edition's own.</summary>
    public void GoOnFrom(Duty before) => (State, Percent, Person, PersonName, BlockedBecause, ReturnedBecause, DoneAt) =
        (before.State, before.Percent, before.Person, before.PersonName, before.BlockedBecause, before.ReturnedBecause, before.DoneAt);

    /// <summary>Somebody of the organisation looks after it.</summary>
    /// <param name="name">As it stands today.</param>
    public DutyNote Assign(Guid person, string name, By by)
    {
        MustBeUnfinished();
        if (Person == person) throw WorkProblems.PersonAlready(name);
        var note = DutyNote.Of(this, DutyNoteKind.Assigned, by, person: name);
        (Person, PersonName) = (person, name);
        Note(new DutyAssigned(Id, Plan, Measure, note.Id, person));
        return note;
    }

    /// <summary>How far it is. At 100 it is done, which has to be shown by words or by evidence.</summary>
    public DutyNote Report(int percent, string? text, IReadOnlyList<Evidence> files, By by)
    {
        MustBeUnfinished();
        if (percent is < 0 or > 100) throw WorkProblems.PercentOutside();
        if (percent == 100) return Finish(text, files, by);
        if (percent == Percent && text is null && files.Count == 0) throw WorkProblems.NothingNew();
        var note = DutyNote.Of(this, DutyNoteKind.Reported, by, text, percent, files);
        (Percent, ReturnedBecause) = (percent, null);
        if (State == DutyState.Open) State = DutyState.Working;
        Note(new DutyReported(Id, Plan, Measure, note.Id, percent, files.Count));
        return note;
    }

    public DutyNote Block(string because, By by)
    {
        MustBeUnfinished();
        if (State == DutyState.Blocked) throw WorkProblems.BlockedAlready();
        var note = DutyNote.Of(this, DutyNoteKind.Blocked, by, because);
        (State, BlockedBecause) = (DutyState.Blocked, because);
        Note(new DutyBlocked(Id, Plan, Measure, note.Id));
        return note;
    }

    public DutyNote Unblock(string? text, By by)
    {
        if (State != DutyState.Blocked) throw WorkProblems.NotBlocked();
        var note = DutyNote.Of(this, DutyNoteKind.Unblocked, by, text);
        (State, BlockedBecause) = (DutyState.Working, null);
        Note(new DutyUnblocked(Id, Plan, Measure, note.Id));
        return note;
    }

    /// <summary>Who watches over the plan does not take it for done.</summary>
    /// <param name="percent">Where it stood before it was called done.</param>
    public DutyNote Return(string because, int percent, By by)
    {
        if (State != DutyState.Done) throw WorkProblems.NotDone();
        var note = DutyNote.Of(this, DutyNoteKind.Returned, by, because, Math.Min(percent, 99));
        (State, Percent, DoneAt, ReturnedBecause) = (DutyState.Working, note.Percent!.Value, null, because);
        Note(new DutyReturned(Id, Plan, Measure, note.Id));
        return note;
    }

    /// <param name="start">First legal day of the plan, where it says one.</param>
    public DutyNote Extend(DateOnly due, DateOnly? start, DateOnly today, string because, By by)
    {
        MustBeUnfinished();
        if (due < today) throw WorkProblems.DuePast(today);
        if (due < start) throw WorkProblems.DueBeforeStart(start.Value);
        if (due <= Due) throw WorkProblems.DueNotLater(Due.Value);
        var note = DutyNote.Of(this, DutyNoteKind.Extended, by, because, due: due);
        Note(new DutyExtended(Id, Plan, Measure, note.Id, Due, due));
        Due = due;
        return note;
    }

    /// <summary>Takes back the latest entry, soon after and by who made it. The entry stays and says so.</summary>
    /// <param name="latest">The last that still stands, tasks left out.</param>
    public void Undo(DutyNote note, DutyNote? latest, By by)
    {
        if (note.UndoneAt is not null || latest?.Id != note.Id || note.By != by.Id || by.At - note.At > DutyNote.UndoFor) throw WorkProblems.CannotUndo();
        var was = note.Before;
        (State, Percent, Person, PersonName) = (was.State, was.Percent, was.Person, was.PersonName);
        (BlockedBecause, ReturnedBecause, Due, DoneAt) = (was.BlockedBecause, was.ReturnedBecause, was.Due, was.DoneAt);
        note.UndoneAt = by.At;
        Note(new DutyNoteUndone(Id, Plan, Measure, note.Id));
    }

    DutyNote Finish(string? text, IReadOnlyList<Evidence> files, By by)
    {
        if (text is null && files.Count == 0) throw WorkProblems.DoneNeedsProof();
        var note = DutyNote.Of(this, DutyNoteKind.Done, by, text, 100, files);
        (State, Percent, DoneAt) = (DutyState.Done, 100, by.At);
        (BlockedBecause, ReturnedBecause) = (null, null);
        Note(new DutyDone(Id, Plan, Measure, note.Id, files.Count));
        return note;
    }

    public void MustBeUnfinished()
    {
        if (State == DutyState.Done) throw WorkProblems.DoneAlready();
    }
}

/// <summary>Why a duty is owed no more while its plan is in force.</summary>
enum DutyEnding
{
    /// <summary>It was decided that the organisation does not owe it.</summary>
    Released,

    /// <summary>The organisation was dissolved and another took it over.</summary>
    HandedOver,
}

enum DutyRole { Lead, Cooperate, Territorial }

enum DutyState { Open, Working, Blocked, Done }

sealed record DutyStanding(DutyState State, int Percent, Guid? Person, string? PersonName, string? BlockedBecause, string? ReturnedBecause, DateOnly? Due, DateTimeOffset? DoneAt);
