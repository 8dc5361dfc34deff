using Anran.Kernel.Documents;
using Anran.Kernel.Jobs;
using Anran.Kernel.Keys;
using Anran.Kernel.Time;
using Anran.Registry.Duplicates;
using Anran.Registry.Subjects;
using Anran.Registry.Supply;
using Microsoft.EntityFrameworkCore;

namespace Anran.Registry.Imports;

/// <param name="Wrong">Rows with something wrong; <paramref name="Errors"/> has the first of them.</param>
sealed record ImportResult(long Rows, long Created, long Updated, long Unchanged, long Wrong, IReadOnlyList<ImportError> Errors, bool DryRun);

/// <summary>
/// Takes a sheet of subjects in, a thousand rows at a time: right rows go in, wrong ones come back with their reason. Each thousand is
/// whole or not there, so a run that was broken off is simply started again: what is there is known again, by key, code or name.
/// </summary>
sealed class ImportRun(Db db, BulkWriter bulk, IPlaceNames placeNames, SubjectKinds kinds, FieldCipher cipher, TimeProvider time)
{
    const int Chunk = 1_000, MostErrors = 200;

    long rows, created, updated, unchanged, wrong;
    readonly List<ImportError> errors = [];

    /// <param name="area">Where all rows lie.</param>
    /// <param name="back">Gets every row with what is wrong in it; null when nobody asked.</param>
    public async Task<ImportResult> Run(Stream file, Area area, bool dryRun, Action<IReadOnlyList<string>, IEnumerable<Draft>>? back, Progress? progress, CancellationToken stop)
    {
        using var reader = SheetReader.Open(file);
        progress?.Of(Math.Max(0, reader.Count - 1));
        using var all = reader.Rows().GetEnumerator();
        var sheet = new SubjectSheet(reader, all.MoveNext() ? all.Current.Cells : [], await placeNames.Within(area.ScopeKey, stop), kinds, cipher, time.Today());
        back?.Invoke(sheet.Heads, []);
        var twins = new SheetTwins();
        for (var some = new List<Draft>(Chunk); ;)
        {
            var more = all.MoveNext();
            if (more && !all.Current.IsEmpty) some.Add(sheet.Read(all.Current));
            if (some.Count < Chunk && more) continue;
            await Take(some, sheet, twins, area, dryRun, stop);
            back?.Invoke(sheet.Heads, some);
            progress?.Add(some.Count);
            if (!more) return new(rows, created, updated, unchanged, wrong, errors, dryRun);
            some.Clear();
        }
    }

    async Task Take(List<Draft> some, SubjectSheet sheet, SheetTwins twins, Area area, bool dryRun, CancellationToken stop)
    {
        foreach (var draft in some.Where(it => it.Subject is not null)) sheet.Try(draft, () => twins.MustBeFirst(draft.Subject!, draft.Row.Number));
        var known = await KnownSubjects.Of([.. some.Select(it => it.Subject).OfType<Subject>()], area.ScopeKey, db, stop);
        var supplied = await Supplied([.. some.Where(it => it.Supply is not null && it.Subject is not null)], known, stop);
        var (news, newSupplies, moved, changes) = (new List<Subject>(), new List<SubjectSupply>(), new List<Subject>(), 0);
        foreach (var draft in some.Where(it => it.Subject is not null))
        {
            sheet.Try(draft, () =>
            {
                var there = known.Of(draft.Subject!);
                if (there is null)
                {
                    news.Add(draft.Subject!);
                    if (draft.Supply is not null && Supply(draft, draft.Subject!, null) is { } supply) newSupplies.Add(supply);
                }
                else if (Change(there, draft, moved) | (there.MergedInto is null && Change(there, draft, supplied))) changes++;
                else unchanged++;
            });
        }
        Count(some, sheet);
        (created, updated) = (created + news.Count, updated + changes);
        if (!dryRun && news.Count > 0) await bulk.Insert(new SubjectsImported(news.Count, news.GroupBy(it => it.Place).ToDictionary(at => at.Key, at => at.Count())), area, newSupplies.Count > 0 ? [news, newSupplies] : [news], stop);
        if (!dryRun && changes > 0)
        {
            await Belongings.Follow(db, moved, stop);
            db.Note(new SubjectsUpdated(changes), area);
            await db.SaveChangesAsync(stop);
        }
        db.ChangeTracker.Clear();
    }

    void Count(List<Draft> some, SubjectSheet sheet)
    {
        rows += some.Count;
        foreach (var draft in some.Where(it => it.Errors.Count > 0))
        {
            wrong++;
            if (errors.Count >= MostErrors) continue;
            errors.AddRange(draft.Errors.Select(it => new ImportError(draft.Row.Number, it.Column is { } column ? sheet.Heads[column] : null, it.Text.Zh, it.Text.En)));
        }
    }

    /// <summary>Writes what the sheet says and does not leave empty.</summary>
    /// <returns>False when the subject says so already, or was merged into another, which is then left alone.</returns>
    bool Change(Subject there, Draft draft, List<Subject> moved)
    {
        var before = there.Place;
        if (there.MergedInto is not null) return false;
        var said = draft.Subject!;
        var differing = Fields.Where(field => !draft.Empty.Contains(field.Cell) && !MergeField.All.Single(it => it.Code == field.Code).Read(there).SequenceEqual(MergeField.All.Single(it => it.Code == field.Code).Read(said))).ToList();
        var (contact, phone) = there.ReadContact(cipher);
        var (saidContact, saidPhone) = said.ReadContact(cipher);
        var isCalled = (saidContact is not null && saidContact != contact) || (saidPhone is not null && saidPhone != phone);
        if (differing.Count == 0 && !isCalled) return false;
        there.MustBeThere();
        foreach (var field in differing) MergeField.All.Single(it => it.Code == field.Code).Take(there, said, cipher);
        if (isCalled) there.WriteContact(draft.Contact, draft.Phone, cipher);
        db.Attach(there).State = EntityState.Modified;
        if (there.Place != before) moved.Add(there);
        return true;
    }

    /// <summary>How those are supplied that the rows mean and that are there.</summary>
    async Task<Dictionary<Guid, SubjectSupply>> Supplied(List<Draft> drafts, KnownSubjects known, CancellationToken stop)
    {
        var ids = drafts.Select(it => known.Maybe(it.Subject!)?.Id).OfType<Guid>().ToList();
        return ids.Count == 0 ? [] : await db.Set<SubjectSupply>().AsNoTracking().Where(it => ids.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
    }

    /// <returns>False when the row says nothing new of how it is supplied.</returns>
    bool Change(Subject there, Draft draft, Dictionary<Guid, SubjectSupply> supplied)
    {
        if (draft.Supply is null) return false;
        var row = supplied.GetValueOrDefault(there.Id);
        if (Supply(draft, there, row) is not { } written) return false;
        there.MustBeThere();
        if (row is null) db.Add(written);
        else db.Attach(row).State = EntityState.Modified;
        return true;
    }

    /// <returns>Null when all of it stands there already.</returns>
    SubjectSupply? Supply(Draft draft, Subject subject, SubjectSupply? row)
    {
        row ??= new() { Id = subject.Id, Place = subject.Place, ScopeKey = subject.ScopeKey, Organisation = subject.Organisation };
        return draft.Supply!.WriteInto(row, time.Today(), cipher) ? row : null;
    }

    /// <summary>What a row may change, and the cell that says it.</summary>
    static readonly (string Code, string Cell)[] Fields =
    [
        ("name", "name"), ("kind", "kind"), ("place", "place"), ("address", "address"), ("creditCode", "creditCode"), ("licenceCode", "licenceCode"),
        ("rowKey", "rowKey"), ("gas", "gas"), ("position", "latitude"),
        ("basement", "basement"), ("users", "users"), ("inUseSince", "inUseSince"),
    ];
}

/// <summary>The place under which an import puts its rows.</summary>
sealed record Area(Guid Place, string ScopeKey) : IPlaced;
