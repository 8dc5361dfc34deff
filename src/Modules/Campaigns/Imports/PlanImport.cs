using Anran.Plans;

namespace Anran.Campaigns.Imports;

/// <summary>
/// A paper on its way to becoming a plan: what it says (never changed), what was decided here about it, and what is still doubtful.
/// It binds nobody before somebody confirms it.
/// </summary>
sealed class PlanImport : Aggregate, IPlaced, IOwned, IVersioned
{
    /// <summary>More would make the page and the row unwieldy; a plan with so many corrections is better compiled anew.</summary>
    public const int MostEdits = 5000;

    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null: a whole plan is for those who see the whole place, not for one organisation in it.</summary>
    public Guid? Organisation { get; private init; }

    /// <summary>Name of the file, made harmless.</summary>
    public required string SourceName { get; init; }

    /// <summary>SHA-256 of the bytes, in lower-case hex.</summary>
    public required string SourceHash { get; init; }

    /// <summary>The first import of this plan at this place; later versions carry the same.</summary>
    public required Guid Series { get; init; }
    public required Guid? Previous { get; init; }

    /// <summary>The text, line by line, joined by line feeds.</summary>
    public required string Source { get; init; }

    /// <summary>What the compiler read.</summary>
    public required WorkPlan Compiled { get; init; }
    public IReadOnlyList<PlanEdit> Edits { get; private set; } = [];
    public IReadOnlyList<Settlement> Settlements { get; private set; } = [];
    public IReadOnlyList<UnitChoice> Choices { get; private set; } = [];

    /// <summary>For lists, so that they need not read the plans.</summary>
    public required string Title { get; set; }
    public required int DoubtCount { get; init; }
    public int SettledCount { get; private set; }

    public PlanImportState State { get; private set; }
    public required Guid ImportedBy { get; init; }
    public required string ImportedByName { get; init; }
    public required DateTimeOffset ImportedAt { get; init; }
    public Guid? ConfirmedBy { get; private set; }
    public string? ConfirmedByName { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>The plan it became.</summary>
    public Guid? Plan { get; private set; }
    public int Version { get; set; }

    public string[] Lines => Source.Split('\n');

    /// <summary>What the paper says with everything decided here.</summary>
    public WorkPlan Current => EditedPlan.Of(Compiled, Edits);

    /// <summary>What a person has to look at, in the order of the paper.</summary>
    public IReadOnlyList<Diagnostic> Doubts => DoubtsOf(Compiled);

    public static IReadOnlyList<Diagnostic> DoubtsOf(WorkPlan plan) => [.. plan.Diagnostics.Where(it => it.Severity != Severity.Info)];

    /// <param name="choices">What was decided of names of the paper before, and still holds.</param>
    public static PlanImport Of(WorkPlan compiled, IReadOnlyList<string> lines, string name, string hash, (Guid Id, string ScopeKey) place, PlanImport? previous, By by, IReadOnlyList<UnitChoice>? choices = null)
    {
        var id = RowId.New(by.At);
        var import = new PlanImport
        {
            Id = id,
            Place = place.Id,
            ScopeKey = place.ScopeKey,
            SourceName = name,
            SourceHash = hash,
            Series = previous?.Series ?? id,
            Previous = previous?.Id,
            Source = string.Join('\n', lines),
            Compiled = EditedPlan.WithDistinctIds(compiled),
            Title = compiled.Title,
            DoubtCount = DoubtsOf(compiled).Count,
            ImportedBy = by.Id,
            ImportedByName = by.Name,
            ImportedAt = by.At,
            Choices = choices ?? [],
        };
        import.Note(new PlanImported(id, compiled.Measures.Count, import.DoubtCount, previous?.Id));
        return import;
    }

    /// <summary>One save of the page: all its fields are undone together.</summary>
    public void Edit(IReadOnlyList<FieldEdit> fields, int version, By by)
    {
        MustBeOpen(version);
        if (fields.Count == 0) return;
        if (Edits.Count + fields.Count > MostEdits) throw CampaignProblems.TooManyEdits(MostEdits);
        var number = Edits.Count == 0 ? 1 : Edits[^1].Number + 1;
        Edits = [.. Edits, .. fields.Select(it => new PlanEdit(number, it.Measure, it.Field, it.Was, it.Now, it.After, by, null, it.Upper))];
        Title = Current.Title;
        Note(new PlanEdited(Id, number, fields.Count));
    }

    /// <summary>Takes back the latest save that still stands. What was done and undone is kept.</summary>
    public void Undo(int version, By by)
    {
        MustBeOpen(version);
        var last = Edits.LastOrDefault(it => it.Undone is null) ?? throw CampaignProblems.NothingToUndo();
        Edits = [.. Edits.Select(it => it.Number == last.Number ? it with { Undone = by } : it)];
        Title = Current.Title;
        Note(new PlanEditUndone(Id, last.Number));
    }

    /// <param name="how">Null opens it again.</param>
    public void Settle(int doubt, Settling? how, string? note, int version, By by)
    {
        MustBeOpen(version);
        if (doubt < 0 || doubt >= DoubtCount) throw CampaignProblems.NoSuchDoubt();
        var others = Settlements.Where(it => it.Doubt != doubt);
        Settlements = how is { } settled ? [.. others, new Settlement(doubt, settled, note, by)] : [.. others];
        SettledCount = Settlements.Count;
        Note(new PlanDoubtSettled(Id, doubt, how));
    }

    /// <param name="organisations">None: left open on purpose.</param>
    public void Choose(string unit, IReadOnlyList<Guid> organisations, int version, By by)
    {
        MustBeOpen(version);
        Choices = [.. Choices.Where(it => it.Unit != unit), new UnitChoice(unit, organisations, by)];
        Note(new PlanUnitMapped(Id, organisations));
    }

    public void Discard(By by)
    {
        if (State == PlanImportState.Confirmed) throw ConfirmedAlready();
        if (State == PlanImportState.Discarded) return;
        State = PlanImportState.Discarded;
        Note(new PlanDiscarded(Id, by.Id));
    }

    public void Restore(By by)
    {
        if (State != PlanImportState.Discarded) return;
        State = PlanImportState.Draft;
        Note(new PlanRestored(Id, by.Id));
    }

    public void Confirm(Guid plan, int version, By by)
    {
        MustBeOpen(version);
        if (SettledCount < DoubtCount) throw CampaignProblems.DoubtsOpen(DoubtCount - SettledCount, DoubtCount);
        (State, Plan, ConfirmedBy, ConfirmedByName, ConfirmedAt) = (PlanImportState.Confirmed, plan, by.Id, by.Name, by.At);
    }

    public Problem ConfirmedAlready() => CampaignProblems.ConfirmedAlready(ConfirmedByName!, ConfirmedAt!.Value);

    void MustBeOpen(int version)
    {
        if (State == PlanImportState.Confirmed) throw ConfirmedAlready();
        if (State == PlanImportState.Discarded) throw CampaignProblems.Discarded();
        if (Version != version) throw ProblemWriter.ChangedMeanwhile();
    }
}

enum PlanImportState { Draft, Confirmed, Discarded }

/// <summary>Who and when, with the name as it stood.</summary>
sealed record By(Guid Id, string Name, DateTimeOffset At)
{
    public static By Of(Caller caller, TimeProvider time) => new(caller.Id, caller.Name, time.GetUtcNow());
}

sealed record Settlement(int Doubt, Settling How, string? Note, By By);

/// <summary>Which organisations a name in the paper means, decided by a person.</summary>
sealed record UnitChoice(string Unit, IReadOnlyList<Guid> Organisations, By By);
