using System.Globalization;
using Anran.Kernel.Time;

namespace Anran.Campaigns.Home;

/// <summary>How far one organisation is with all it owes by a plan.</summary>
/// <param name="LateSince">The earliest last day among what is overdue.</param>
/// <param name="MovedAt">When it last moved anything; null if never.</param>
/// <param name="Since">The same, counted from the publication if never.</param>
sealed record Standing(Guid Organisation, Figures Duties, DateOnly? LateSince, DateTimeOffset? MovedAt, DateTimeOffset Since)
{
    public bool IsFinished => Duties.Done == Duties.Total;

    public bool IsStill(DateOnly day) => !IsFinished && BeijingTime.DayOf(Since).AddDays(GetPlanHome.Quiet) <= day;

    /// <summary>All that the caller sees.</summary>
    public static async Task<List<Standing>> All(PlanPart part, DateOnly day, Db db, CancellationToken stop)
    {
        var moved = await part.Movements(db, stop);
        var published = part.Seen.Plan.PublishedAt ?? part.Seen.Plan.ConfirmedAt;
        return (await part.Organisations(day, db, stop)).ConvertAll(it => moved.TryGetValue(it.Organisation, out var at)
            ? new Standing(it.Organisation, it.Duties, it.LateSince, at, at) : new(it.Organisation, it.Duties, it.LateSince, null, published));
    }

    /// <summary>Where it stands in a list; smaller is nearer the top.</summary>
    public StandingKey Key(StandingList list) => list switch
    {
        StandingList.Late or StandingList.All => new(-Duties.Late, (LateSince ?? DateOnly.MaxValue).DayNumber, Duties.Percent, Organisation),
        StandingList.Still => new(Since.ToUnixTimeMilliseconds(), -Duties.Late, Duties.Percent, Organisation),
    };

    public bool IsIn(StandingList list, DateOnly day) => list switch
    {
        StandingList.All => true,
        StandingList.Late => Duties.Late > 0,
        StandingList.Still => IsStill(day),
    };
}

enum StandingList
{
    /// <summary>Everybody, most overdue first.</summary>
    All,

    /// <summary>With something overdue: most of it first, then the oldest.</summary>
    Late,

    /// <summary>With something left and nothing moved for long: the longest first.</summary>
    Still,
}

/// <summary>A place in the order of a list, and the cursor of a page.</summary>
readonly record struct StandingKey(long First, long Second, long Third, Guid Organisation) : IComparable<StandingKey>
{
    public int CompareTo(StandingKey other) => (First, Second, Third, Organisation).CompareTo((other.First, other.Second, other.Third, other.Organisation));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}_{Second}_{Third}_{Organisation:n}");

    /// <summary>Null when it is no cursor of ours: the list then begins at its beginning.</summary>
    public static StandingKey? Read(string? cursor) =>
        cursor?.Split('_') is [var first, var second, var third, var organisation]
        && Number(first) is { } a && Number(second) is { } b && Number(third) is { } c && Guid.TryParseExact(organisation, "n", out var id) ? new(a, b, c, id) : null;

    static long? Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
