using System.ComponentModel.DataAnnotations;
using Anran.Hazards.Loop;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Finding;

/// <summary>Two departments found the same: one of the two goes on, with the sources of both; the other is voided and leads to it.</summary>
static class MergeHazards
{
    public sealed record Request
    {
        /// <summary>The one that ends.</summary>
        [Required] public Guid? Other { get; init; }
        public int Version { get; init; }
        public int OtherVersion { get; init; }
        [StringLength(HazardStep.LongestText)] public string? Text { get; init; }
    }

    public sealed record Answer(Guid Id, int Sources, int Version);

    public static void Map(IEndpointRouteBuilder hazards) => hazards.MapPost("/{id:guid}/merge", Handle).Requires("hazards.assign");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, StandTo standTo, TimeProvider time, CancellationToken stop)
    {
        var both = await db.Set<Hazard>().Where(it => it.Id == id || it.Id == request.Other).ToListAsync(stop);
        var kept = both.Find(it => it.Id == id) ?? throw HazardProblems.NotFound();
        var other = both.Find(it => it.Id == request.Other) ?? throw HazardProblems.NotFound();
        if (kept.Version != request.Version || (kept != other && other.Version != request.OtherVersion)) throw ProblemWriter.ChangedMeanwhile();
        var by = await standTo.Of(kept, stop);
        if (by.Against(Relation.OtherSide, kept) is { } refusal) throw refusal;
        db.Add(other.MergeInto(kept, new() { At = time.GetUtcNow(), Text = Typed.Words(request.Text, "text") }, by));
        foreach (var source in await db.Set<HazardSource>().Where(it => it.Hazard == other.Id).ToListAsync(stop)) source.Hazard = kept.Id;
        db.Entry(kept).State = EntityState.Modified;
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(kept.Id, kept.Sources, kept.Version));
    }
}
