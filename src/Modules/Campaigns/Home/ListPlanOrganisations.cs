using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Anran.Campaigns.Home;

/// <summary>Who is late, and who does not move: the organisations of a plan with what they owe.</summary>
static class ListPlanOrganisations
{
    /// <param name="DaysLate">Since the earliest overdue last day; null when nothing is.</param>
    public sealed record Row(Guid Id, string Name, PlaceView Place, Figures Duties, DateOnly? LateSince, int? DaysLate, DateTimeOffset? MovedAt);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/organisations", Handle).Requires("plans.read");

    /// <param name="on">The day of reading; today if none is given.</param>
    /// <param name="place">Only what lies in this subtree.</param>
    /// <param name="list">One of <see cref="StandingList"/>; everybody if none is given.</param>
    static async Task<Ok<Page<Row>>> Handle(
        Guid id, DateOnly? on, Guid? place, string? list, string? after, int? limit,
        Db db, IPlaces places, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var part = await PlanPart.Of(id, place, db, places, stop);
        var (day, wanted, size) = (on ?? time.Today(), ListOf(list) ?? StandingList.All, Page.Limit(limit));
        var standings = new Standings(part, day, db);
        var total = await standings.Count(wanted, stop);
        var page = Page.Of(await standings.Read(wanted, StandingKey.Read(after), size + 1, stop), size, it => it.Key.ToString(), total);
        return TypedResults.Ok(new Page<Row>(await Rows([.. page.Items.Select(it => it.Standing)], day, places, organisations, stop), page.Next, page.Total));
    }

    public static StandingList? ListOf(string? list) => string.IsNullOrEmpty(list) ? null
        : Enum.TryParse<StandingList>(list, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
        : throw CampaignProblems.Wrong("list", "名单应为 all、late、still 或 finished。", "The list is all, late, still or finished.");

    public static async Task<IReadOnlyList<Row>> Rows(IReadOnlyList<Standing> standings, DateOnly day, IPlaces places, IOrganisations organisations, CancellationToken stop)
    {
        var names = await organisations.FindAll([.. standings.Select(it => it.Organisation)], stop);
        var where = await places.FindAll([.. names.Values.Select(it => it.Place).Distinct()], stop);
        return [.. standings.Select(it => new Row(
            it.Organisation, names.TryGetValue(it.Organisation, out var one) ? one.Name : "", PlaceView.Of(one?.Place ?? default, where), it.Duties,
            it.LateSince, it.LateSince is { } since ? day.DayNumber - since.DayNumber : null, it.MovedAt))];
    }
}
