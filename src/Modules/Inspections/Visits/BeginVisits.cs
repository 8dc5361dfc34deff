using Anran.Inspections.Checklists;
using Anran.Inspections.Phone.Operations;
using Anran.Kernel.Time;

namespace Anran.Inspections.Visits;

/// <summary>What the first operation of a visit must keep, and the row it makes.</summary>
sealed class BeginVisits(Db db, ISubjects subjects, IPeople people, ChecklistShelf checklists)
{
    public sealed record Known(IReadOnlyDictionary<Guid, SubjectEntry> Subjects, IReadOnlyDictionary<Guid, PersonEntry> People);

    /// <summary>All that the begins of a batch name, at once.</summary>
    public async Task<Known> LookUp(IReadOnlyCollection<Operation> operations, CancellationToken stop)
    {
        var begins = operations.Select(it => (it.Person, Begin: it.Body as Begin)).Where(it => it.Begin is not null).ToList();
        if (begins.Count == 0) return new(new Dictionary<Guid, SubjectEntry>(), new Dictionary<Guid, PersonEntry>());
        return new(
            await subjects.FindAll([.. begins.Select(it => it.Begin!.Subject).Distinct()], stop),
            await people.FindAll([.. begins.SelectMany(it => it.Begin!.Officers.Append(it.Person)).Distinct()], stop));
    }

    /// <exception cref="Problem">It may not begin so.</exception>
    public Visit Begin(Operation it, Begin begin, Known known, Arrival arrival)
    {
        var subject = known.Subjects.GetValueOrDefault(begin.Subject) ?? throw OperationProblems.SubjectUnknown();
        // What comes by an export is vouched for by whoever brings it in.
        if (arrival.BroughtBy is null && db.Caller.Identity is { } identity && !identity.May(begin.Activity, subject.ScopeKey, subject.Organisation))
            throw OperationProblems.ActivityNotAllowed(ActivityPermission.Of(begin.Activity));
        if (checklists.FindVersion(begin.Checklist) is not var (checklist, _)) throw OperationProblems.ChecklistUnknown(begin.Checklist);
        if (!checklist.Activities.Contains(begin.Activity)) throw OperationProblems.NotOfThisActivity();
        if (begin.On > BeijingTime.DayOf(arrival.Now)) throw OperationProblems.DayAhead();
        Officers(it, begin, known);
        var writer = known.People.GetValueOrDefault(it.Person);
        return new()
        {
            Id = it.Visit,
            Subject = subject.Id,
            SubjectName = subject.Name,
            SubjectKind = subject.Kind,
            Place = subject.Place,
            ScopeKey = subject.ScopeKey,
            Organisation = subject.Organisation,
            Inspector = writer?.Organisation,
            Activity = begin.Activity,
            Checklist = begin.Checklist,
            Task = begin.Task,
            Officers = string.Join(' ', begin.Officers),
            Person = it.Person,
            PersonName = writer?.Name ?? "",
            On = begin.On ?? BeijingTime.DayOf(it.Corrected),
            Late = begin.On is not null,
            BegunAt = it.Corrected,
        };
    }

    static void Officers(Operation it, Begin begin, Known known)
    {
        if (begin.Activity == Activity.Inspection && begin.Officers.Count < 2) throw OperationProblems.TwoOfficers();
        // Whoever wrote it may have left since; the others are named, and must be there.
        if (begin.Officers.Any(officer => officer != it.Person && !(known.People.GetValueOrDefault(officer)?.Active ?? false))) throw OperationProblems.OfficerUnknown();
        if (begin.On is null && !begin.Officers.Contains(it.Person)) throw OperationProblems.NotAmongOfficers();
    }
}
