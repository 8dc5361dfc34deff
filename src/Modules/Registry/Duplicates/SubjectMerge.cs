namespace Anran.Registry.Duplicates;

/// <summary>Two subjects were found to be one. What it was before is kept, to be undone within <see cref="UndoDays"/>.</summary>
sealed class SubjectMerge : IPlaced, IOwned
{
    public const int UndoDays = 7;

    public required Guid Id { get; init; }

    /// <summary>Where the one lies that was merged.</summary>
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }

    /// <summary>The one that was merged; its row stays, and its id leads on.</summary>
    public required Guid Subject { get; init; }

    /// <summary>The one that is left.</summary>
    public required Guid IntoSubject { get; init; }

    /// <summary>Fields that it took over, by their codes with commas between.</summary>
    public required string Taken { get; init; }

    /// <summary>What stood in those fields before, as JSON; sealed fields stay sealed.</summary>
    public required string Before { get; init; }

    /// <summary>Of the one that is left, right after the merge: another version means that it was changed since.</summary>
    public required int IntoVersion { get; set; }
    public required Guid ByWhom { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? UndoneAt { get; set; }

    public bool IsUndoable(DateTimeOffset now) => UndoneAt is null && now - At <= TimeSpan.FromDays(UndoDays);
}
