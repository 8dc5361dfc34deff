namespace Anran.Campaigns.HandIns.Owing;

/// <summary>提醒: that those who owe a hand-in were told. Once for each level and last day.</summary>
sealed class HandInReminder : IPlaced, IOwned, INotJournalled
{
    /// <summary>A coordinator asked for it.</summary>
    public const int ByHand = 100;

    public required Guid Id { get; init; }
    public required Guid HandIn { get; init; }

    /// <summary>Days before the last day, negative after it; or <see cref="ByHand"/>.</summary>
    public required int Level { get; init; }

    /// <summary>The last day it spoke of.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The day it was for; it may have been written later, after a standstill.</summary>
    public required DateOnly Day { get; init; }
    public required DateTimeOffset At { get; init; }
    public required Guid? Organisation { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }

    public static HandInReminder Of(HandIn of, int level, DateOnly day, DateTimeOffset at) => new()
    {
        Id = RowId.New(at),
        HandIn = of.Id,
        Level = level,
        Due = of.LastDay,
        Day = day,
        At = at,
        Organisation = of.Organisation,
        Place = of.Place,
        ScopeKey = of.ScopeKey,
    };
}
