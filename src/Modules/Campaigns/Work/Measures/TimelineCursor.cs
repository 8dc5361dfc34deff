using System.Globalization;

namespace Anran.Campaigns.Work.Measures;

/// <summary>
/// Where a page of a timeline ended. What is told comes from several tables; one order holds them together: the latest first, at one
/// instant the later step of a plan's life first, then by id.
/// </summary>
/// <param name="Rank">From <see cref="TimelineRank"/>.</param>
sealed record TimelineCursor(DateTimeOffset At, TimelineRank Rank, Guid Id)
{
    /// <summary>Where those of one rank go on: everything before an instant, and of that instant those after an id, or all, or none.</summary>
    public static (DateTimeOffset At, bool All, Guid After) For(TimelineCursor? after, TimelineRank rank) =>
        after is null ? (DateTimeOffset.MaxValue, false, default)
        : (after.At, rank < after.Rank, rank == after.Rank ? after.Id : default);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}.{(int)Rank}.{Id:n}");

    /// <returns>Null for what is no cursor: the first page.</returns>
    public static TimelineCursor? Read(string? text) => text?.Split('.') is [var ms, var order, var row]
        && long.TryParse(ms, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= Latest
        && int.TryParse(order, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && Enum.IsDefined((TimelineRank)rank)
        && Guid.TryParseExact(row, "n", out var id) ? new(DateTimeOffset.FromUnixTimeMilliseconds(at), (TimelineRank)rank, id) : null;

    static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
}

/// <summary>A plan is confirmed, decided about, published, worked on, withdrawn.</summary>
enum TimelineRank { Confirmed, Undone, Decided, Published, Worked, Withdrawn }
