using Anran.Campaigns.Imports;

namespace Anran.Campaigns.Targets;

/// <summary>What progress is reported of: a whole target, or one share of it. The last standing entry is what has been reached.</summary>
abstract class ReportedTotal : Aggregate, IPlaced, IOwned, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid Plan { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public abstract Guid? Organisation { get; init; }

    /// <summary>The same through all editions of the plan; its entries bear it, so that progress outlives an edition.</summary>
    public required Guid Thread { get; init; }

    /// <summary>To be reached, in thousandths of the unit.</summary>
    public required long Value { get; set; }

    /// <summary>By its own entries, in thousandths of the unit; null while nobody reported.</summary>
    public long? Reached { get; private set; }
    public DateOnly? ReachedOn { get; private set; }

    /// <summary>How many entries were ever made; the next one's number.</summary>
    public int Entries { get; private set; }
    public int Version { get; set; }

    /// <param name="made">All entries so far.</param>
    /// <param name="falls">The target is to go down, so that a smaller figure is progress.</param>
    public TargetEntry Report(Report report, IReadOnlyCollection<TargetEntry> made, bool falls, By by)
    {
        var wrong = report.Corrects is { } id ? made.SingleOrDefault(it => it.Id == id && it.ReplacedBy is null) ?? throw TargetProblems.NothingToCorrect() : null;
        if (wrong is not null && report.Because is null) throw TargetProblems.ReasonForCorrection();
        var standing = made.Where(it => it.ReplacedBy is null && it != wrong).ToList();
        var entry = TargetEntry.Of(this, report, by);
        var before = standing.Where(it => it.AsOf <= entry.AsOf).MaxBy(it => (it.AsOf, it.Number));
        var after = standing.Where(it => it.AsOf > entry.AsOf).MinBy(it => (it.AsOf, it.Number));
        if (!falls && report.Because is null && (entry.Value < before?.Value || entry.Value > after?.Value)) throw TargetProblems.ReasonForFall((before ?? after)!);
        if (wrong is not null) wrong.ReplacedBy = entry.Id;
        var last = standing.Append(entry).MaxBy(it => (it.AsOf, it.Number))!;
        (Reached, ReachedOn, Entries) = (last.Value, last.AsOf, Entries + 1);
        Reported(entry);
        return entry;
    }

    protected abstract void Reported(TargetEntry entry);

    /// <summary>Of an earlier edition.</summary>
    protected void CarryOver(ReportedTotal earlier) => (Reached, ReachedOn, Entries) = (earlier.Reached, earlier.ReachedOn, earlier.Entries);
}
