using System.ComponentModel.DataAnnotations;
using Anran.Campaigns.Imports;
using Anran.Plans.Comparison;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Comparisons;

/// <summary>Says of an upper measure that the lower plan omits or loosens: it is meant so, and why; or it will be taken up.</summary>
static class NoteDifference
{
    /// <param name="Reason">Why it is deliberate.</param>
    /// <param name="Version">Of the note that is changed; null for a new one.</param>
    public sealed record Request(NoteState State, NoteReason? Reason, [property: StringLength(ComparisonNote.LongestWords)] string? Words, int? Version);

    public static void Map(IEndpointRouteBuilder plans) => plans.MapPut("/{id:guid}/comparison/notes/{measure:guid}", Handle).Requires("comparisons.settle");

    /// <param name="id">The lower plan.</param>
    /// <param name="measure">Of a plan above.</param>
    static async Task<Ok<NoteView>> Handle(Guid id, Guid measure, Request request, ReadPair read, ComparisonCache cache, Db db, TimeProvider time, CancellationToken stop)
    {
        var lower = await read.Lower(id, stop);
        if (lower.IsReplaced) throw CampaignProblems.Replaced();
        if (request.State == NoteState.Withdrawn) throw CampaignProblems.Wrong("state", "状态应为 deliberate 或 toTakeUp。", "State is deliberate or toTakeUp.");
        var words = string.IsNullOrWhiteSpace(request.Words) ? "" : EditPlanImport.Line("words", request.Words, ComparisonNote.LongestWords);
        var upper = await read.UpperOf(measure, lower, stop);
        await MustBeToAccountFor(upper, lower, measure, read, cache, stop);

        var note = await db.Set<ComparisonNote>().SingleOrDefaultAsync(it => it.Series == lower.Series && it.Measure == measure, stop);
        if ((note is null || note.State == NoteState.Withdrawn ? null : note.Version) != request.Version) throw ProblemWriter.ChangedMeanwhile();
        if (note is null) db.Add(note = ComparisonNote.On(lower, upper.Id, measure));
        note.Say(id, request.State, request.Reason, words, By.Of(db.Caller, time));
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(NoteView.Of(note));
    }

    static async Task MustBeToAccountFor(PlanSide upper, PlanSide lower, Guid measure, ReadPair read, ComparisonCache cache, CancellationToken stop)
    {
        var pair = ComparisonCache.Pair.Of(upper, lower);
        var above = await read.Paper(upper, stop);
        if (cache.VerdictsOf(pair) is not { } verdicts)
        {
            var comparison = PlanComparer.Compare(above.Plan, (await read.Paper(lower, stop)).Plan);
            cache.Keep(pair, comparison);
            verdicts = ComparisonCache.Verdicts.Of(comparison);
        }
        if (!ComparePlans.IsToAccountFor(verdicts.Upper[above.Rows.IndexOf(measure)])) throw ComparisonProblems.NothingToAccountFor();
    }

    static int IndexOf(this IReadOnlyList<Guid> rows, Guid row) => rows.Index().First(it => it.Item == row).Index;
}
