using System.Globalization;
using Anran.Campaigns.Responsibility;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Publishing;

/// <summary>Everything that was decided about a plan, newest first; what ended stays in it.</summary>
static class ListDecisions
{
    const int MostNumbers = 6;

    /// <param name="Words">What was decided, as one sentence; several when it differs from measure to measure.</param>
    /// <param name="Numbers">Of the first measures it is about.</param>
    /// <param name="Count">How many decisions were made in this one go.</param>
    /// <param name="Standing">How many of them stand.</param>
    /// <param name="Carried">The edition it goes on from; null for what was decided here.</param>
    /// <param name="Undone">Who ended it last, when none stands.</param>
    public sealed record Row(
        Guid Id, DecisionKind Kind, IReadOnlyList<Text> Words, IReadOnlyList<string> Numbers, int Count, int Standing, string? Reason, bool Amends, int? Carried,
        string By, DateTimeOffset At, EndedView? Undone);
    public sealed record EndedView(string By, DateTimeOffset At, bool Replaced);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/decisions", Handle).Requires("plans.publish");

    static async Task<Ok<Page<Row>>> Handle(Guid id, string? after, int? limit, Db db, IOrganisations organisations, CancellationToken stop)
    {
        if (!await db.Set<Plan>().AnyAsync(it => it.Id == id, stop)) throw CampaignProblems.PlanNotFound();
        var size = Page.Limit(limit);
        // One go is one batch, however many rows: the page counts goes. What was carried over shares a version, so that alone is no place in the list.
        var goes = db.Set<PlanDecision>().Where(it => it.Plan == id).Select(it => new { it.PlanVersion, it.Batch }).Distinct();
        if (Cursor(after) is var (version, last)) goes = goes.Where(it => it.PlanVersion < version || (it.PlanVersion == version && it.Batch > last));
        var page = await goes.OrderByDescending(it => it.PlanVersion).ThenBy(it => it.Batch).Take(size + 1).ToListAsync(stop);
        var versions = page.ToDictionary(it => it.Batch, it => it.PlanVersion);
        var batches = page.ConvertAll(it => it.Batch);
        var rows = (await db.Set<PlanDecision>().AsNoTracking().Where(it => it.Plan == id && batches.Contains(it.Batch)).ToListAsync(stop)).ToLookup(it => it.Batch);
        var names = await organisations.FindAll([.. rows.SelectMany(it => it).SelectMany(it => it.Organisations).Distinct()], stop);
        var from = rows.SelectMany(it => it).Select(it => it.CarriedFrom).OfType<Guid>().Distinct().ToList();
        var editions = await db.Set<PlanDecision>().Where(it => from.Contains(it.Id)).Join(db.Set<Plan>(), it => it.Plan, it => it.Id, (decision, plan) => new { decision.Id, plan.Edition }).ToDictionaryAsync(it => it.Id, it => it.Edition, stop);
        var ids = rows.SelectMany(it => it).Select(it => it.Measure).Distinct().ToList();
        var numbers = await db.Set<PlanMeasure>().Where(it => it.Plan == id && ids.Contains(it.Id)).Select(it => new { it.Id, it.Number, it.Position }).ToDictionaryAsync(it => it.Id, stop);
        return TypedResults.Ok(Page.Of(batches.ConvertAll(batch => RowOf([.. rows[batch]])), size, row => string.Create(CultureInfo.InvariantCulture, $"{versions[row.Id]}-{row.Id:n}")));

        Row RowOf(List<PlanDecision> all)
        {
            var (one, last) = (all[0], all.MaxBy(it => it.EndedAt));
            var standing = all.Count(it => it.Stands);
            return new(
                one.Batch, one.Kind, [.. all.Select(it => PublishingProblems.Words(it, organisation => names.TryGetValue(organisation, out var entry) ? entry.Name : "")).Distinct().Take(MostNumbers)],
                [.. all.Where(it => it.Measure is not null && numbers.ContainsKey(it.Measure.Value)).Select(it => numbers[it.Measure!.Value]).DistinctBy(it => it.Id).OrderBy(it => it.Position).Take(MostNumbers).Select(it => it.Number)],
                all.Count, standing, one.Reason, one.Amends, one.CarriedFrom is { } earlier ? editions.GetValueOrDefault(earlier) : null, one.DecidedByName, one.DecidedAt,
                standing > 0 ? null : new(last!.EndedByName!, last.EndedAt!.Value, last.ReplacedBy is not null));
        }
    }

    static (int Version, Guid Batch)? Cursor(string? after) =>
        after?.Split('-') is [var version, var batch] && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && Guid.TryParseExact(batch, "n", out var last) ? (at, last) : null;
}
