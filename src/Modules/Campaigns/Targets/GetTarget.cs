using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Targets;

/// <summary>One target, and month by month how far it was.</summary>
static class GetTarget
{
    public sealed record View(TargetView Target, IReadOnlyList<MonthView> Months);

    /// <param name="Month"><c>yyyy-MM</c>; the figure is that of its end.</param>
    /// <param name="Reached">What the entries that stand today say.</param>
    public sealed record MonthView(string Month, string Reached);

    public static void Map(IEndpointRouteBuilder targets) => targets.MapGet("/{target:guid}", Handle).Requires("plans.read");

    static async Task<Ok<View>> Handle(Guid id, Guid target, Db db, TimeProvider time, CancellationToken stop)
    {
        var seen = await SeeTargets.Find(db, id, stop);
        var one = await seen.One(db, target, stop);
        var figures = (await seen.Figures(db, stop)).Single(it => it.Target.Id == target);
        var threads = await Threads(db, one, seen.Whole, null, stop);
        var entries = await db.Set<TargetEntry>().AsNoTracking().Where(it => threads.Contains(it.Thread) && it.ReplacedBy == null)
            .Select(it => new Point(it.Thread, it.AsOf, it.Number, it.Value)).ToListAsync(stop);
        return TypedResults.Ok(new View(TargetView.Of(figures, seen.Whole, time.Today()), [.. Months(entries, time.Today())]));
    }

    /// <summary>Whose entries make up what the caller sees of a target: its shares' where it is split, else its own.</summary>
    public static async Task<List<Guid>> Threads(Db db, PlanTarget target, bool whole, Guid? share, CancellationToken stop)
    {
        if (share is { } id)
            return [await db.Set<TargetShare>().Where(it => it.Id == id && it.Target == target.Id).Select(it => (Guid?)it.Thread).SingleOrDefaultAsync(stop) ?? throw TargetProblems.ShareNotFound()];
        if (whole && target.Shares == 0) return [target.Thread];
        return await db.Set<TargetShare>().Where(it => it.Target == target.Id).Select(it => it.Thread).ToListAsync(stop);
    }

    internal sealed record Point(Guid Thread, DateOnly AsOf, int Number, long Value);

    /// <summary>Of every month from the first entry's to this one: the sum over the threads of the last figure up to its end.</summary>
    internal static IEnumerable<MonthView> Months(IReadOnlyList<Point> points, DateOnly today)
    {
        const int most = 120;
        if (points.Count == 0) yield break;
        var (ordered, last, next) = (points.OrderBy(it => it.AsOf).ThenBy(it => it.Number).ToList(), new Dictionary<Guid, long>(), 0);
        var first = ordered[0].AsOf;
        var month = new DateOnly(first.Year, first.Month, 1);
        for (var n = 0; month <= today && n < most; n++, month = month.AddMonths(1))
        {
            for (; next < ordered.Count && ordered[next].AsOf < month.AddMonths(1); next++) last[ordered[next].Thread] = ordered[next].Value;
            yield return new(month.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), Thousandths.Text(last.Values.Sum()));
        }
    }
}
