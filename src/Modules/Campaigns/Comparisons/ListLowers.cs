using System.Globalization;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Anran.Campaigns.Responsibility;
using Anran.Plans.Comparison;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Comparisons;

/// <summary>
/// The plans in force below a plan, each with how much of it they take up. What was not compared before is compared now, for as long as
/// somebody waits gladly; <c>pending</c> says how many are left for the next look.
/// </summary>
static class ListLowers
{
    const int MostPlans = 5000;

    /// <summary>So long a request goes on comparing.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <param name="Path">Names of the places down to it.</param>
    /// <param name="Coverage">Null while it has not been compared.</param>
    public sealed record Row(Guid Id, string Title, PlaceView Place, string Path, int Edition, DateOnly? Date, Figures? Coverage);

    public sealed record Figures(int Binding, int TakenUp, int Explained, double? Share, int Inherited, int Tightened, int Loosened, int Omitted, int Added);

    /// <param name="Next">Null also while plans are still to be compared and the order is by figures: what comes next is not known yet.</param>
    /// <param name="Pending">How many plans are still to be compared; the order by figures is final when it is 0.</param>
    /// <param name="Total">All plans below in force.</param>
    public sealed record Answer(IReadOnlyList<Row> Items, string? Next, int? Total, int Pending);

    [JsonConverter(typeof(JsonStringEnumConverter<Order>))]
    public enum Order { Place, Coverage, Omitted, Date }

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/lowers", Handle).Requires("plans.compare");

    /// <param name="sort">place, coverage (least first), omitted (most first) or date (newest first).</param>
    static async Task<Ok<Answer>> Handle(
        Guid id, string? sort, string? after, int? limit, ReadPair read, ComparisonCache cache, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var (size, order) = (Page.Limit(limit), OrderOf(sort));
        var upper = await read.Lower(id, stop);
        if (upper.PublishedAt is null) throw ComparisonProblems.NotPublished();
        var found = await db.Set<Plan>().AsNoTracking().Within(upper.ScopeKey)
            .Where(it => it.ScopeKey != upper.ScopeKey && it.State == PlanState.Published && it.ReplacedBy == null)
            .OrderBy(it => it.ScopeKey).ThenBy(it => it.Id).Take(MostPlans)
            .Select(it => new PlanSide(it.Id, false, it.Series, it.Title, it.Place, it.ScopeKey, it.Edition, it.Date, it.Issuer, it.PublishedAt, false, it.Version))
            .ToListAsync(stop);

        var pending = await Compare(upper, found, read, cache, organisations, places, stop);
        var notes = (await db.Set<ComparisonNote>().AsNoTracking().Where(it => it.Upper == id && it.State == NoteState.Deliberate).Select(it => new { it.Series, it.Measure }).ToListAsync(stop))
            .ToLookup(it => it.Series, it => it.Measure);
        var rows = notes.Count == 0 ? [] : await db.Set<PlanMeasure>().Where(it => it.Plan == id).ToDictionaryAsync(it => it.Id, it => it.Position, stop);
        var figures = found.ToDictionary(it => it.Id, it => FiguresOf(ComparisonCache.Pair.Of(upper, it), cache, [.. notes[it.Series].Where(rows.ContainsKey).Select(measure => rows[measure])]));
        var names = await places.FindAll([.. found.Select(it => it.Place).Distinct()], stop);

        var keys = found.ToDictionary(it => it.Id, it => KeyOf(it, figures[it.Id], order));
        var last = CursorOf(after);
        var sorted = found.OrderBy(it => keys[it.Id], Comparer<(long, string, Guid)>.Create(InOrder)).Where(it => last is null || InOrder(keys[it.Id], last.Value) > 0).Take(size + 1).ToList();
        var page = Page.Of(
            sorted.ConvertAll(it => new Row(it.Id, it.Title, PlaceView.Of(it.Place, names), names.TryGetValue(it.Place, out var place) ? place.Path : "", it.Edition, it.Date, figures[it.Id])),
            size, row => Written(keys[row.Id]), found.Count);
        return TypedResults.Ok(new Answer(page.Items, pending > 0 && order is (Order.Coverage or Order.Omitted) ? null : page.Next, page.Total, pending));
    }

    /// <returns>How many were not reached.</returns>
    static async Task<int> Compare(PlanSide upper, List<PlanSide> lowers, ReadPair read, ComparisonCache cache, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var waiting = lowers.FindAll(it => ComparisonCache.Pair.Of(upper, it) is var pair && (cache.VerdictsOf(pair) is null || cache.Binds(pair) is null));
        if (waiting.Count == 0) return 0;
        var began = Stopwatch.GetTimestamp();
        var paper = (await read.Paper(upper, stop)).Plan;
        var binding = await BindingMeasures.Of(upper, paper, read, places, stop);
        foreach (var (done, lower) in waiting.Index())
        {
            if (done > 0 && Stopwatch.GetElapsedTime(began) > Patience) return waiting.Count - done;
            var below = (await read.Paper(lower, stop)).Plan;
            var pair = ComparisonCache.Pair.Of(upper, lower);
            if (cache.VerdictsOf(pair) is null) cache.Keep(pair, ComparisonCache.Verdicts.Of(PlanComparer.Compare(paper, below)));
            if (cache.Binds(pair) is null) cache.Keep(pair, await binding.At(lower, below, organisations, places, stop));
        }
        return 0;
    }

    static Figures? FiguresOf(ComparisonCache.Pair pair, ComparisonCache cache, HashSet<int> explained)
    {
        if (cache.VerdictsOf(pair) is not { } verdicts || cache.Binds(pair) is not { } binds) return null;
        var binding = verdicts.Upper.Index().Where(it => binds[it.Index]).ToList();
        var taken = binding.Count(it => it.Item != Change.Omitted);
        return new(
            binding.Count, taken, binding.Count(it => it.Item == Change.Omitted && explained.Contains(it.Index)), binding.Count == 0 ? null : (double)taken / binding.Count,
            Count(Change.Inherited), Count(Change.Tightened), Count(Change.Loosened), binding.Count - taken, verdicts.Added);

        int Count(Change change) => verdicts.Upper.Count(it => it == change);
    }

    /// <summary>
    /// The place of a plan in the list: its figure, then the tree, then its id. What is not known yet comes last. A page begins after such a
    /// key, not after a plan, so that one that is replaced or whose figure changed meanwhile takes nobody with it.
    /// </summary>
    static (long Figure, string ScopeKey, Guid Id) KeyOf(PlanSide it, Figures? figures, Order order) => (order switch
    {
        Order.Place => 0,
        Order.Coverage => figures?.Share is { } share ? (long)Math.Round(share * 1_000_000_000) : long.MaxValue,
        Order.Omitted => figures is null ? long.MaxValue : -figures.Omitted,
        Order.Date => it.Date is { } date ? -date.DayNumber : long.MaxValue,
    }, it.ScopeKey, it.Id);

    static int InOrder((long Figure, string ScopeKey, Guid Id) one, (long Figure, string ScopeKey, Guid Id) other) =>
        one.Figure != other.Figure ? one.Figure.CompareTo(other.Figure)
        : string.CompareOrdinal(one.ScopeKey, other.ScopeKey) is var tree and not 0 ? tree : one.Id.CompareTo(other.Id);

    static string Written((long Figure, string ScopeKey, Guid Id) key) => string.Create(CultureInfo.InvariantCulture, $"{key.Figure}_{key.ScopeKey}_{key.Id:n}");

    static (long, string, Guid)? CursorOf(string? after) => after?.Split('_') is [var figure, var scopeKey, var id] && long.TryParse(figure, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at) && Guid.TryParseExact(id, "n", out var last)
            ? (at, scopeKey, last) : null;

    static Order OrderOf(string? sort) => string.IsNullOrEmpty(sort) ? Order.Place
        : Enum.TryParse<Order>(sort, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
        : throw CampaignProblems.Wrong("sort", "排序应为 place、coverage、omitted 或 date。", "Sort is place, coverage, omitted or date.");
}
