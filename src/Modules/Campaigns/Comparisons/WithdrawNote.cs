using Anran.Campaigns.Imports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.Comparisons;

/// <summary>Takes a note back; the journal keeps that it was there.</summary>
static class WithdrawNote
{
    public static void Map(IEndpointRouteBuilder plans) => plans.MapDelete("/{id:guid}/comparison/notes/{measure:guid}", Handle).Requires("comparisons.settle");

    static async Task<NoContent> Handle(Guid id, Guid measure, ReadPair read, Db db, TimeProvider time, CancellationToken stop)
    {
        var lower = await read.Lower(id, stop);
        if (lower.IsReplaced) throw CampaignProblems.Replaced();
        var note = await db.Set<ComparisonNote>().SingleOrDefaultAsync(it => it.Series == lower.Series && it.Measure == measure && it.State != NoteState.Withdrawn, stop);
        if (note is null) throw ComparisonProblems.NoSuchNote();
        note.Withdraw(id, By.Of(db.Caller, time));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
