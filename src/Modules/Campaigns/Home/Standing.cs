using System.Globalization;
using Anran.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Home;

/// <summary>How far one organisation is with all it owes by a plan.</summary>
/// <param name="LateSince">The earliest last day among what is overdue.</param>
/// <param name="MovedAt">When it last moved anything; null if never.</param>
sealed record Standing(Guid Organisation, Figures Duties, DateOnly? LateSince, DateTimeOffset? MovedAt);

enum StandingList
{
    /// <summary>Everybody, most overdue first.</summary>
    All,

    /// <summary>With something overdue: most of it first, then the oldest.</summary>
    Late,

    /// <summary>With something left and nothing moved for long: the longest first.</summary>
    Still,

    /// <summary>With everything done.</summary>
    Finished,
}

/// <summary>Where the organisations of a part of a plan stand on a day. Counted, sorted and cut by the store: they may be thousands.</summary>
sealed class Standings(PlanPart part, DateOnly on, Db db)
{
    /// <summary>A driver of PostgreSQL may send the very last day there is as infinity, which is later than the same day in a row.</summary>
    static readonly DateOnly Last = ITally.Never.AddDays(-1);

    readonly DateOnly day = on < Last ? on : Last;

    /// <summary>Who never moved anything has stood still since then.</summary>
    readonly DateTimeOffset published = part.Seen.Plan.PublishedAt ?? part.Seen.Plan.ConfirmedAt;

    /// <summary>Who moved nothing since before that moment stands still.</summary>
    readonly DateTimeOffset quiet = on.DayNumber < GetPlanHome.Quiet ? DateTimeOffset.MinValue : BeijingTime.StartOf(on.AddDays(1 - GetPlanHome.Quiet));

    public async Task<GetPlanHome.OrganisationsView> Count(CancellationToken stop)
    {
        var (today, since, before) = (day, published, quiet);
        return await part.Owing(db).GroupBy(_ => 1).Select(all => new GetPlanHome.OrganisationsView(
            all.Count(), all.Count(it => it.Done == it.Total), all.Count(it => it.OpenSince < today),
            all.Count(it => it.Done < it.Total && (it.MovedAt ?? since) < before), GetPlanHome.Quiet)).SingleOrDefaultAsync(stop) ?? new(0, 0, 0, 0, GetPlanHome.Quiet);
    }

    public Task<int> Count(StandingList list, CancellationToken stop) => Of(list).CountAsync(stop);

    /// <param name="after">The last one already seen; null for the beginning.</param>
    /// <param name="count">Null for all.</param>
    public async Task<List<(Standing Standing, StandingKey Key)>> Read(StandingList list, StandingKey? after, int? count, CancellationToken stop)
    {
        var rows = Sorted(Rows(list), list, after);
        if (count is { } some) rows = rows.Take(some);
        return (await rows.ToListAsync(stop)).ConvertAll(it => (
            new Standing(
                it.Owing.Organisation, new(it.Owing.Total, it.Owing.Done, it.Owing.Working, it.Owing.Blocked, it.Late, it.Owing.Unassigned, it.Owing.Percent),
                it.Late > 0 ? it.Since : null, it.Owing.MovedAt),
            new StandingKey(it.Late, it.Since, it.Owing.Percent, it.Quiet, it.Owing.Organisation)));
    }

    IQueryable<Owing> Of(StandingList list)
    {
        var (today, since, before) = (day, published, quiet);
        return list switch
        {
            StandingList.All => part.Owing(db),
            StandingList.Late => part.Owing(db).Where(it => it.OpenSince < today),
            StandingList.Still => part.Owing(db).Where(it => it.Done < it.Total && (it.MovedAt ?? since) < before),
            StandingList.Finished => part.Owing(db).Where(it => it.Done == it.Total),
        };
    }

    IQueryable<Row> Rows(StandingList list)
    {
        var (today, since) = (day, published);
        return
            from it in Of(list)
            join late in part.Overdue(day, db) on it.Organisation equals late.Organisation into all
            from late in all.DefaultIfEmpty()
            select new Row
            {
                Owing = it,
                Late = (int?)late.Late ?? 0,
                Since = it.OpenSince < today ? it.OpenSince : Last,
                Quiet = it.MovedAt ?? since,
            };
    }

    static IQueryable<Row> Sorted(IQueryable<Row> rows, StandingList list, StandingKey? after)
    {
        if (list == StandingList.Still)
        {
            if (after is { } seen) rows = rows.Where(it => it.Quiet > seen.Quiet || (it.Quiet == seen.Quiet && it.Owing.Organisation > seen.Organisation));
            return rows.OrderBy(it => it.Quiet).ThenBy(it => it.Owing.Organisation);
        }
        if (after is { } last)
        {
            rows = rows.Where(it => it.Late < last.Late || (it.Late == last.Late && (it.Since > last.Since || (it.Since == last.Since
                && (it.Owing.Percent > last.Percent || (it.Owing.Percent == last.Percent && it.Owing.Organisation > last.Organisation))))));
        }
        return rows.OrderByDescending(it => it.Late).ThenBy(it => it.Since).ThenBy(it => it.Owing.Percent).ThenBy(it => it.Owing.Organisation);
    }

    sealed class Row
    {
        public required Owing Owing { get; init; }
        public required int Late { get; init; }

        /// <summary>The earliest overdue last day, <see cref="Last"/> where nothing is.</summary>
        public required DateOnly Since { get; init; }

        /// <summary>When it last moved anything, or else the publication.</summary>
        public required DateTimeOffset Quiet { get; init; }
    }
}

/// <summary>A place in the order of a list, and the cursor of a page.</summary>
readonly record struct StandingKey(int Late, DateOnly Since, int Percent, DateTimeOffset Quiet, Guid Organisation)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Late}_{Since.DayNumber}_{Percent}_{Quiet.ToUnixTimeMilliseconds()}_{Organisation:n}");

    /// <summary>Null when it is no cursor of ours: the list then begins at its beginning.</summary>
    public static StandingKey? Read(string? cursor) =>
        cursor?.Split('_') is [var late, var since, var percent, var quiet, var organisation]
        && Number(late, 0, int.MaxValue) is { } a && Number(since, 0, DateOnly.MaxValue.DayNumber) is { } b && Number(percent, 0, 100) is { } c
        && Number(quiet, DateTimeOffset.MinValue.ToUnixTimeMilliseconds(), DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()) is { } d && Guid.TryParseExact(organisation, "n", out var id)
            ? new((int)a, DateOnly.FromDayNumber((int)b), (int)c, DateTimeOffset.FromUnixTimeMilliseconds(d), id) : null;

    static long? Number(string text, long least, long most) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
