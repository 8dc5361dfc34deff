using System.ComponentModel.DataAnnotations;
using Anran.Hazards.Loop;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.LookBacks;

/// <summary>Draws the sample by the seed, once.</summary>
static class DrawLookBack
{
    public sealed record Request
    {
        public int Version { get; init; }

        /// <summary>Something nobody could know when the population was frozen.</summary>
        [Required, StringLength(LookBack.LongestSeed, MinimumLength = LookBack.ShortestSeed)] public string Seed { get; init; } = "";

        /// <summary>Where everybody can read it.</summary>
        [Required, StringLength(LookBack.LongestSource, MinimumLength = 2)] public string SeedSource { get; init; } = "";
        [Range(1, LookBack.MostHazards)] public int Size { get; init; }
    }

    public sealed record Answer(Guid Id, IReadOnlyList<Guid> Drawn, int Version);

    public static void Map(IEndpointRouteBuilder lookBacks) => lookBacks.MapPost("/{id:guid}/draw", Handle).Requires("hazards.look-back");

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var draw = await db.Set<LookBack>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw LookBackProblems.NotFound();
        if (draw.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        var seed = Typed.Words(request.Seed, "seed") ?? throw HazardProblems.Unprintable("seed");
        draw.Draw(seed, Typed.Words(request.SeedSource, "seedSource") ?? throw HazardProblems.Unprintable("seedSource"), request.Size, db.Caller, time.GetUtcNow());
        var items = await db.Set<LookBackItem>().Where(it => it.Draw == id).ToDictionaryAsync(it => it.Hazard, stop);
        var drawn = Sample.Draw(seed, items.Keys, request.Size);
        foreach (var (index, hazard) in drawn.Index()) items[hazard].Rank = index + 1;
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(id, drawn, draw.Version));
    }
}
