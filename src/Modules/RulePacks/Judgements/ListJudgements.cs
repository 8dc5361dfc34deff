using System.Text.Json;
using Anran.RulePacks.Overrides;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.RulePacks.Judgements;

/// <summary>What was judged in the caller's area, newest first.</summary>
static class ListJudgements
{
    public sealed record Row(Guid Id, string Pack, RulePlace Place, Guid? Organisation, DateOnly Day, int Holding, int Open, DateTimeOffset At, JsonElement Answers, IReadOnlyList<GivenVerdict> Verdicts);

    public static void Map(IEndpointRouteBuilder judgements) => judgements.MapGet("/", Handle).Requires("rule-packs.read");

    /// <param name="place">Only this subtree.</param>
    /// <param name="day">Only those judged for this legal day.</param>
    static async Task<Ok<Page<Row>>> Handle(string? pack, Guid? place, DateOnly? day, Guid? after, int? limit, Db db, IPlaces places, CancellationToken stop)
    {
        var size = Page.Limit(limit);
        var all = db.Set<RecordedJudgement>().AsNoTracking();
        if (place is { } at) all = all.Within((await places.Find(at, stop) ?? throw OverrideProblems.PlaceNotFound()).ScopeKey);
        var rows = await all.Where(it => (pack == null || it.Pack == pack) && (day == null || it.Day == day) && (after == null || it.Id < after)).OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(stop);
        var names = await places.FindAll([.. rows.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(
            rows.ConvertAll(it => new Row(it.Id, it.Pack, RulePlace.Of(it.Place, names), it.Organisation, it.Day, it.Holding, it.Open, it.At, JsonSerializer.Deserialize<JsonElement>(it.Answers), it.Verdicts)),
            size, row => row.Id.ToString()));
    }
}
