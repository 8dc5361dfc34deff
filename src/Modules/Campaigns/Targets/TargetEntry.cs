using Anran.Campaigns.Imports;
using Anran.Kernel.Files;

namespace Anran.Campaigns.Targets;

/// <summary>One report of a total so far. Never overwritten: a correction is another entry, and both stay.</summary>
sealed class TargetEntry : IPlaced, IOwned
{
    public required Guid Id { get; init; }

    /// <summary>The plan's edition, the target and the share at the time; what it counts for is the thread.</summary>
    public required Guid Plan { get; init; }
    public required Guid Target { get; init; }
    public required Guid? Share { get; init; }
    public required Guid Thread { get; init; }

    /// <summary>Counts the entries of a thread, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Reached in all, in thousandths of the unit.</summary>
    public required long Value { get; init; }

    /// <summary>The legal day at whose end it stood so.</summary>
    public required DateOnly AsOf { get; init; }
    public required string? Note { get; init; }

    /// <summary>Why the total fell, or why an entry was wrong.</summary>
    public required string? Because { get; init; }
    public required EntrySource Source { get; init; }
    public required Guid? Corrects { get; init; }

    /// <summary>The correction that counts instead.</summary>
    public Guid? ReplacedBy { get; set; }
    public required Guid ByWhom { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    public static TargetEntry Of(ReportedTotal of, Report report, By by) => new()
    {
        Id = RowId.New(by.At),
        Plan = of.Plan,
        Target = of is TargetShare share ? share.Target : of.Id,
        Share = of is TargetShare ? of.Id : null,
        Thread = of.Thread,
        Number = of.Entries + 1,
        Value = report.Value,
        AsOf = report.AsOf,
        Note = report.Note,
        Because = report.Because,
        Source = EntrySource.ByHand,
        Corrects = report.Corrects,
        ByWhom = by.Id,
        ByName = by.Name,
        At = by.At,
        Organisation = of.Organisation,
        Place = of.Place,
        ScopeKey = of.ScopeKey,
    };
}

/// <summary>A report that is asked for.</summary>
sealed record Report(long Value, DateOnly AsOf, string? Note, string? Because, Guid? Corrects);

enum EntrySource
{
    /// <summary>Somebody typed it.</summary>
    ByHand,

    /// <summary>Counted by a ledger of the house: pipelines renewed, households visited. None does so yet.</summary>
    Ledger,
}

/// <summary>A file that proves an entry; whoever sees the entry sees it.</summary>
sealed class TargetEvidence : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Entry { get; init; }
    public required Guid File { get; init; }
    public required string Name { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    public static TargetEvidence Of(TargetEntry entry, StoredFile file) => new()
    {
        Id = RowId.New(),
        Entry = entry.Id,
        File = file.Id,
        Name = file.Name,
        Organisation = entry.Organisation,
        Place = entry.Place,
        ScopeKey = entry.ScopeKey,
    };
}
