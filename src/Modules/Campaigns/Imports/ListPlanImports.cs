using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Imports;

/// <summary>Papers on their way, newest first.</summary>
static class ListPlanImports
{
    public sealed record Row(
        Guid Id, string Name, string Title, PlaceView Place, PlanImportState State, int Doubts, int Settled, string By, DateTimeOffset At, Guid? Plan, Guid? Previous);

    public static void Map(IEndpointRouteBuilder imports) => imports.MapGet("/", Handle).Requires("plans.import");

    static async Task<Ok<Page<Row>>> Handle(string? state, Guid? place, Guid? after, int? limit, Db db, IPlaces places, CancellationToken stop)
    {
        var size = Page.Limit(limit);
        var only = StateOf(state);
        var all = db.Set<PlanImport>().AsNoTracking();
        if (place is { } at) all = all.Within((await places.Find(at, stop) ?? throw CampaignProblems.PlaceNotFound()).ScopeKey);
        var rows = await all
            .Where(it => (only == null || it.State == only) && (after == null || it.Id < after))
            .OrderByDescending(it => it.Id).Take(size + 1)
            .Select(it => new { it.Id, it.SourceName, it.Title, it.Place, it.State, it.DoubtCount, it.SettledCount, it.ImportedByName, it.ImportedAt, it.Plan, it.Previous })
            .ToListAsync(stop);
        var names = await places.FindAll([.. rows.Select(it => it.Place).Distinct()], stop);
        return TypedResults.Ok(Page.Of(
            rows.ConvertAll(it => new Row(it.Id, it.SourceName, it.Title, PlaceView.Of(it.Place, names), it.State, it.DoubtCount, it.SettledCount, it.ImportedByName, it.ImportedAt, it.Plan, it.Previous)),
            size, row => row.Id.ToString()));
    }

    static PlanImportState? StateOf(string? state) => string.IsNullOrEmpty(state) ? null
        : Enum.TryParse<PlanImportState>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
        : throw CampaignProblems.Wrong("state", "状态应为 draft、confirmed 或 discarded。", "State is draft, confirmed or discarded.");
}
