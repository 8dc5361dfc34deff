using System.Buffers.Binary;
using Anran.Inspections.Phone.Devices;
using Anran.Inspections.Phone.Photos;
using Anran.Inspections.Visits;
using Anran.Kernel.Keys;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Phone.Operations;

/// <summary>
/// Takes operations in: each once, in whatever order, all of a batch in one transaction. Two batches about one visit wait for each other,
/// so that what a visit is never misses a piece: on SQLite by the one writer there is, on PostgreSQL by a lock of the visit.
/// </summary>
sealed class OperationIntake(Db db, FieldCipher cipher, BeginVisits begins, JudgeVisit judge)
{
    /// <param name="sent">In the order of the receipts.</param>
    public async Task<IReadOnlyList<Receipt>> Take(Device device, IReadOnlyList<Sent> sent, Arrival arrival, CancellationToken stop)
    {
        var read = sent.Select(it => it.Operation is { } one ? it with { Operation = one with { Person = arrival.Person, Corrected = Skew.Correct(one.At, arrival.Skew) } } : it).ToList();
        var operations = read.Select(it => it.Operation).OfType<Operation>().ToList();
        if (operations.Count == 0) return [.. read.Select(it => Receipt.Refused(it.Id, it.Problem!))];
        // What needs no lock is asked before it is taken.
        var known = await begins.LookUp(operations, stop);
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await Lock(operations.Select(it => it.Visit).Distinct().Order(), stop);
        var batch = new Batch(device, arrival, await There(device.Id, operations, stop), await VisitsOf(operations, stop));
        await SeePhotos(batch, operations, stop);
        // What begins a visit first: the rest of the batch may lie before it.
        var order = read.Index().OrderBy(it => it.Item.Operation?.Kind switch { OperationKind.Begin => 0, OperationKind.Finish => 2, null => 3, _ => 1 }).ThenBy(it => it.Index).Select(it => it.Index);
        var receipts = new Receipt[read.Count];
        foreach (var i in order) receipts[i] = TakeOne(batch, read[i], known);
        if (batch.Taken.Count > 0)
        {
            foreach (var visit in batch.Changed) await Project(batch, visit, arrival.Now, stop);
            db.Note(new OperationsTaken(device.Id, batch.Taken.Count));
            await db.SaveChangesAsync(stop);
        }
        if (transaction is not null) await transaction.CommitAsync(stop);
        return receipts;
    }

    Receipt TakeOne(Batch batch, Sent sent, BeginVisits.Known known)
    {
        if (sent.Operation is not { } it) return Receipt.Refused(sent.Id, sent.Problem!);
        var text = it.Text();
        var hash = it.Hash(text);
        if (batch.ById.TryGetValue(it.Id, out var same)) return same.Hash == hash ? Receipt.Of(it.Id, ReceiptState.Again) : Receipt.Refused(it.Id, OperationProblems.OtherContent());
        if (batch.Numbers.Contains(it.N)) return Receipt.Refused(it.Id, OperationProblems.NumberTaken(it.N));
        var row = StoredOperation.Of(it, text, hash, batch.Arrival, cipher);
        try
        {
            Place(batch, it, row, known);
        }
        catch (Problem problem)
        {
            return Receipt.Refused(it.Id, problem);
        }
        db.Add(row);
        batch.Add(row, it);
        return Receipt.Of(it.Id, ReceiptState.Taken);
    }

    /// <summary>Puts it to its visit, or lets it wait for that to begin.</summary>
    /// <exception cref="Problem">It cannot be.</exception>
    void Place(Batch batch, Operation it, StoredOperation row, BeginVisits.Known known)
    {
        if (it.Body is Begin begin)
        {
            if (batch.Of(it.Visit).Any(other => other.Kind == OperationKind.Begin)) throw OperationProblems.BegunAlready();
            var visit = begins.Begin(it, begin, known, batch.Arrival);
            db.Add(visit);
            visit.NoteBegun();
            batch.Visits[visit.Id] = visit;
            foreach (var waiting in batch.Of(it.Visit).Where(one => !one.Joined && one.Reaches(visit.ScopeKey, visit.Organisation) && (one.Kind != OperationKind.Finish || one.Device == it.Device))) waiting.Join();
        }
        if (it.Body is Finish && batch.Of(it.Visit).Any(other => other.Kind == OperationKind.Finish && (other.Joined || other.Device == it.Device))) throw OperationProblems.FinishedAlready();
        if (it.Body is PhotoTaken photo) Declare(batch, it, photo);
        if (!batch.Visits.TryGetValue(it.Visit, out var joined))
        {
            row.WaitFor(db.Caller.Scopes);
            return;
        }
        if (it.Body is Finish && batch.Of(it.Visit).FirstOrDefault(other => other.Kind == OperationKind.Begin) is { } began && began.Device != it.Device) throw OperationProblems.OtherDevice();
        row.Join();
        batch.Changed.Add(joined);
    }

    void Declare(Batch batch, Operation it, PhotoTaken photo)
    {
        if (!batch.Photos.Add(photo.Photo)) throw OperationProblems.PhotoDeclared();
        db.Add(FieldPhoto.Declared(it, photo));
    }

    async Task Project(Batch batch, Visit visit, DateTimeOffset now, CancellationToken stop)
    {
        var operations = batch.Of(visit.Id).Where(it => it.Joined).Select(it => batch.Open(it, cipher)).ToList();
        var state = VisitState.Of(operations);
        visit.Project(state, operations);
        if (visit.Standing != VisitStanding.Whole && state.IsWhole) await judge.Judge(visit, state, operations, now, stop);
        else if (db.Entry(visit).State != EntityState.Added) visit.NoteContinued();
        await LoweringsOf(visit, state, stop);
    }

    /// <summary>Whoever asks on the phone asks as at the desk; what cannot be asked stands with the operations all the same.</summary>
    async Task LoweringsOf(Visit visit, VisitState state, CancellationToken stop)
    {
        if (visit.Standing != VisitStanding.Whole || state.Now.Lowers.Count == 0) return;
        var (mine, items) = (visit.Id, state.Now.Lowers.Keys.ToList());
        var stored = await db.Set<VisitFinding>().Where(it => it.Visit == mine && items.Contains(it.Item)).ToListAsync(stop);
        foreach (var finding in stored.UnionBy(db.ChangeTracker.Entries<VisitFinding>().Select(it => it.Entity).Where(it => it.Visit == mine && items.Contains(it.Item)), it => it.Id))
        {
            var asked = state.Now.Lowers[finding.Item].Standing[0];
            if (finding is { Judged: FindingGrade.Major, Agreed: null, AskedBy: null }) finding.AskToLower(asked.By.Person, asked.Body.Reason);
        }
    }

    async Task Lock(IEnumerable<Guid> visits, CancellationToken stop)
    {
        if (!db.Database.IsNpgsql()) return;
        // In one order for everybody, so that no two wait for each other.
        var numbers = visits.Select(it => BinaryPrimitives.ReadInt64LittleEndian(it.ToByteArray().AsSpan(8))).Order().ToArray();
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(number) from unnest({numbers}) as number", stop);
    }

    Task<List<StoredOperation>> There(Guid device, List<Operation> sent, CancellationToken stop)
    {
        var (ids, numbers, visits) = (sent.ConvertAll(it => it.Id), sent.ConvertAll(it => it.N), sent.Select(it => it.Visit).Distinct().ToList());
        return db.Set<StoredOperation>().Where(it => ids.Contains(it.Id) || (it.Device == device && numbers.Contains(it.N)) || visits.Contains(it.Visit)).ToListAsync(stop);
    }

    /// <summary>Those the caller may work at; of another's it is not said that it is there.</summary>
    Task<Dictionary<Guid, Visit>> VisitsOf(List<Operation> sent, CancellationToken stop)
    {
        var visits = sent.Select(it => it.Visit).Distinct().ToList();
        return db.Set<Visit>().Where(it => visits.Contains(it.Id)).ToDictionaryAsync(it => it.Id, stop);
    }

    async Task SeePhotos(Batch batch, List<Operation> sent, CancellationToken stop)
    {
        var photos = sent.Select(it => it.Body).OfType<PhotoTaken>().Select(it => it.Photo).ToList();
        if (photos.Count > 0) batch.Photos.UnionWith(await db.Set<FieldPhoto>().Where(it => photos.Contains(it.Id)).Select(it => it.Id).ToListAsync(stop));
    }
}

/// <summary>A batch while it is taken: what was there, and what is new.</summary>
sealed class Batch(Device device, Arrival arrival, List<StoredOperation> there, Dictionary<Guid, Visit> visits)
{
    readonly Dictionary<Guid, List<StoredOperation>> byVisit = there.GroupBy(it => it.Visit).ToDictionary(it => it.Key, it => it.ToList());
    readonly Dictionary<Guid, Operation> open = [];

    public Arrival Arrival => arrival;
    public Dictionary<Guid, Visit> Visits => visits;
    public Dictionary<Guid, StoredOperation> ById { get; } = there.ToDictionary(it => it.Id);

    /// <summary>Of the device.</summary>
    public HashSet<long> Numbers { get; } = [.. there.Where(it => it.Device == device.Id).Select(it => it.N)];
    public HashSet<Guid> Photos { get; } = [];
    public List<StoredOperation> Taken { get; } = [];
    public HashSet<Visit> Changed { get; } = [];

    public IReadOnlyList<StoredOperation> Of(Guid visit) => byVisit.TryGetValue(visit, out var rows) ? rows : [];

    public void Add(StoredOperation row, Operation operation)
    {
        Taken.Add(row);
        (ById[row.Id], open[row.Id]) = (row, operation);
        Numbers.Add(row.N);
        if (!byVisit.TryGetValue(row.Visit, out var rows)) byVisit[row.Visit] = rows = [];
        rows.Add(row);
    }

    public Operation Open(StoredOperation row, FieldCipher cipher) => open.TryGetValue(row.Id, out var known) ? known : open[row.Id] = row.Open(cipher);
}
