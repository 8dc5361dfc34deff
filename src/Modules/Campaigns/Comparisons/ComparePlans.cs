using Anran.Plans.Comparison;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Comparisons;

/// <summary>A plan of the caller's area against one of a place above it: measure by measure, with the words that differ.</summary>
static class ComparePlans
{
    public static void Map(IEndpointRouteBuilder plans) => plans.MapGet("/{id:guid}/comparison", Handle).Requires("plans.compare");

    /// <param name="id">The lower plan.</param>
    /// <param name="upper">The upper plan.</param>
    static async Task<Ok<ComparisonView>> Handle(
        Guid id, Guid upper, ReadPair read, ComparisonCache cache, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var below = await read.Lower(id, stop);
        return TypedResults.Ok(await Of(await read.Upper(upper, below, stop), below, read, cache, db, organisations, places, stop));
    }

    public static async Task<ComparisonView> Of(
        PlanSide upper, PlanSide lower, ReadPair read, ComparisonCache cache, Db db, IOrganisations organisations, IPlaces places, CancellationToken stop)
    {
        var pair = ComparisonCache.Pair.Of(upper, lower);
        var (above, below) = (await read.Paper(upper, stop), await read.Paper(lower, stop));
        if (cache.Whole(pair) is not { } comparison) cache.Keep(pair, comparison = PlanComparer.Compare(above.Plan, below.Plan));
        if (cache.Binds(pair) is not { } binds)
            cache.Keep(pair, binds = await (await BindingMeasures.Of(upper, above.Plan, read, places, stop)).At(lower, below.Plan, organisations, places, stop));

        var notes = await db.Set<ComparisonNote>().AsNoTracking().Where(it => it.Series == lower.Series && it.Upper == upper.Id && it.State != NoteState.Withdrawn)
            .ToDictionaryAsync(it => it.Measure, stop);
        var names = await places.FindAll([upper.Place, lower.Place], stop);
        var rows = comparison.Measures.Select(it => Row(it, above, below, binds, notes)).ToList();
        var coverage = Coverage.Of(comparison.Measures, at => binds[at]);
        return new(
            PlanHead.Of(upper, names), PlanHead.Of(lower, names),
            new(coverage.Upper, coverage.Binding, coverage.TakenUp, rows.Count(it => it.Change == Change.Omitted && it.Binds && it.Note?.State == NoteState.Deliberate), coverage.Share, coverage.Sections),
            comparison.Counts, rows, !lower.IsDraft);
    }

    static ComparisonRow Row(ComparedMeasure it, Paper above, Paper below, bool[] binds, Dictionary<Guid, ComparisonNote> notes)
    {
        var (upper, lower) = (Side(it.Upper, it.UpperWords, above), Side(it.Lower, it.LowerWords, below));
        var note = IsToAccountFor(it.Change) && upper?.Measure is { } measure && notes.TryGetValue(measure, out var said) ? NoteView.Of(said) : null;
        var id = upper is not null ? $"{upper.Measure}" : lower!.Measure is { } row ? $"{row}" : $"+{it.Lower!.Position}";
        return new(id, it.Change, it.Upper is null || binds[it.Upper.Position], it.Reworded, new(it.Zh, it.En), upper, lower, note);
    }

    public static bool IsToAccountFor(Change change) => change is Change.Omitted or Change.Loosened;

    static MeasureSide? Side(MeasureRef? it, IReadOnlyList<Words> words, Paper paper)
    {
        if (it is null) return null;
        var measure = paper.Plan.Measures[it.Position];
        return new(paper.Row(it.Position), it.Id, it.Section, it.Heading, words, it.Lines, measure.Lead, measure.Cooperate, measure.Territorial);
    }
}
