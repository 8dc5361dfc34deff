using Anran.Campaigns.Imports;
using Anran.Campaigns.Work;
using Anran.Plans;

namespace Anran.Campaigns.Responsibility;

/// <summary>
/// A confirmed plan: what its place is held to once it is published. What the paper says never changes here; what was decided about it
/// stands beside it, and a newer edition replaces it when that one is published.
/// </summary>
sealed class Plan : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    /// <summary>Always null: the whole is for those who see the whole place. Whom it names sees a part through the duties.</summary>
    public Guid? Organisation { get; private init; }

    /// <summary>The import it came from, where what the paper says and what was decided here are kept apart.</summary>
    public required Guid Import { get; init; }

    /// <summary>Editions of one plan share it and count up.</summary>
    public required Guid Series { get; init; }
    public required int Edition { get; init; }
    public Guid? ReplacedBy { get; private set; }

    public required string Title { get; init; }
    public required string? DocumentNumber { get; init; }
    public required string? Issuer { get; init; }
    public required DateOnly? Date { get; init; }
    public required PlanLevel Level { get; init; }
    public required int MeasureCount { get; set; }

    /// <summary>Everything but the measures, which have rows of their own.</summary>
    public required WorkPlan Facts { get; init; }

    /// <summary>The source text, joined by line feeds.</summary>
    public required string Source { get; init; }
    public required Guid ConfirmedBy { get; init; }
    public required string ConfirmedByName { get; init; }
    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>How many names were given their organisations after the confirmation.</summary>
    public int OpenNamesAnswered { get; private set; }

    /// <summary>How often something was decided here; with each the version counts up, and the second of two hears of the first.</summary>
    public int Decisions { get; private set; }

    public PlanState State { get; private set; }

    /// <summary>The job that writes, or wrote, its duties.</summary>
    public Guid? PublishingJob { get; private set; }
    public Guid? PublishedBy { get; private set; }
    public string? PublishedByName { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public Guid? WithdrawnBy { get; private set; }
    public string? WithdrawnByName { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public string? WithdrawnBecause { get; private set; }
    public int Version { get; set; }

    /// <summary>It binds those it names.</summary>
    public bool IsInForce => State == PlanState.Published && ReplacedBy is null;

    public static Plan Of(PlanImport import, WorkPlan decided, Plan? earlier, int cells, int unmapped, By by)
    {
        var plan = new Plan
        {
            Id = RowId.New(by.At),
            Place = import.Place,
            ScopeKey = import.ScopeKey,
            Import = import.Id,
            Series = import.Series,
            Edition = 1 + (earlier?.Edition ?? 0),
            Title = decided.Title,
            DocumentNumber = decided.DocumentNumber,
            Issuer = decided.Issuer,
            Date = decided.Date,
            Level = decided.Level,
            MeasureCount = decided.Measures.Count,
            Facts = decided with { Measures = [], Diagnostics = [] },
            Source = import.Source,
            ConfirmedBy = by.Id,
            ConfirmedByName = by.Name,
            ConfirmedAt = by.At,
        };
        plan.Note(new PlanConfirmed(plan.Id, import.Id, plan.MeasureCount, cells, unmapped, earlier?.Id));
        // What was never published ends at once; what is in force stays so until this one is published.
        if (earlier is { State: PlanState.Confirmed }) earlier.Replace(plan.Id);
        return plan;
    }

    /// <summary>From here on its duties are being written; nobody sees them yet. A try that broke off is taken up again.</summary>
    public void BeginPublishing(By by, Guid? job = null)
    {
        MustBeLatest();
        if (State == PlanState.Published) throw PublishedAlready();
        if (State == PlanState.Withdrawn) throw CampaignProblems.WithdrawnAlready();
        (State, PublishedBy, PublishedByName, PublishingJob) = (PlanState.Publishing, by.Id, by.Name, job);
        Note(new PlanPublishingBegun(Id));
    }

    /// <summary>Something was decided about it here.</summary>
    public void Decided(Guid batch, DecisionKind kind, int decisions)
    {
        Decisions++;
        Note(new PlanDecided(Id, batch, kind, decisions, State == PlanState.Published));
    }

    public void DecisionUndone(Guid batch, int decisions)
    {
        Decisions++;
        Note(new PlanDecisionUndone(Id, batch, decisions));
    }

    /// <summary>Nobody owes anything by it any more; what was done stays readable.</summary>
    public void Withdraw(string because, By by)
    {
        MustBeLatest();
        if (State == PlanState.Withdrawn) throw CampaignProblems.WithdrawnBefore(WithdrawnByName!, WithdrawnAt!.Value);
        if (State != PlanState.Published) throw CampaignProblems.NotPublished();
        (State, WithdrawnBy, WithdrawnByName, WithdrawnAt, WithdrawnBecause) = (PlanState.Withdrawn, by.Id, by.Name, by.At, because);
        Note(new PlanWithdrawn(Id));
    }

    /// <param name="earlier">The editions that are in force until now.</param>
    public void Publish(int measures, int duties, IEnumerable<Plan> earlier, By by)
    {
        (State, PublishedBy, PublishedByName, PublishedAt) = (PlanState.Published, by.Id, by.Name, by.At);
        Note(new PlanPublished(Id, measures, duties));
        foreach (var plan in earlier) plan.Replace(Id);
    }

    public Problem PublishedAlready() => CampaignProblems.PublishedAlready(PublishedByName!, PublishedAt!.Value);

    public void MustBeLatest()
    {
        if (ReplacedBy is not null) throw CampaignProblems.Replaced();
    }

    /// <summary>A name that was open has organisations now. Two who answer for it at once: the second is told.</summary>
    public void Answered(IReadOnlyList<Guid> organisations, int cells)
    {
        OpenNamesAnswered++;
        Note(new PlanOpenUnitMapped(Id, cells, organisations));
    }

    /// <summary>A measure of a plan above is one of this plan from now on.</summary>
    public void TakeOver(PlanMeasure measure, int duties)
    {
        MustBeLatest();
        MeasureCount++;
        Note(new MeasureTakenOver(Id, measure.Id, measure.Upper!.Value, duties));
    }

    void Replace(Guid by)
    {
        ReplacedBy = by;
        Note(new PlanReplaced(Id, by));
    }
}

enum PlanState
{
    /// <summary>Decided, and binds nobody yet.</summary>
    Confirmed,
    Publishing,
    Published,
    Withdrawn,
}
