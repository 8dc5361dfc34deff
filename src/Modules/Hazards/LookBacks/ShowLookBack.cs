using System.Text;
using Anran.Hazards.Loop;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.LookBacks;

/// <summary>One sample: what was published, what was drawn, what was found, and how sure that makes one of the rest.</summary>
static class ShowLookBack
{
    /// <param name="Looked">How many of the sample have been looked at.</param>
    /// <param name="Rate">Closure rate with its 95 % interval, once somebody looked.</param>
    public sealed record View(
        Guid Id, ShowHazard.PlaceView Place, DateOnly ClosedFrom, DateOnly ClosedUntil, string? Kind, string? Grade, int Population, string Hash, DateTimeOffset FrozenAt, string FrozenBy,
        string? Seed, string? SeedSource, int Size, DateTimeOffset? DrawnAt, string? DrawnBy, int Looked, int Rebounds, RateView? Rate, IReadOnlyList<ItemView> Items, int Version);

    /// <summary>In ten-thousandths.</summary>
    public sealed record RateView(int Low, int Rate, int High);

    /// <param name="SubmittedBy">The chain a rebound counts against, by the names as they stood.</param>
    public sealed record ItemView(
        int Rank, Guid Hazard, string Number, string SubjectName, Text What, HazardGrade Grade, LookBackOutcome? Outcome, DateOnly? LookedOn, string? SubmittedBy, string? VerifiedBy, string? ClosedBy);

    const int MostShown = 2_000;

    public static void Map(IEndpointRouteBuilder lookBacks)
    {
        lookBacks.MapGet("/{id:guid}", Handle).Requires("hazards.read");
        lookBacks.MapGet("/{id:guid}/population.txt", Population).Requires("hazards.read").Produces(200, contentType: "text/plain");
    }

    static async Task<Ok<View>> Handle(Guid id, Db db, IPlaces places, CancellationToken stop)
    {
        var draw = await db.Set<LookBack>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw LookBackProblems.NotFound();
        var drawn = db.Set<LookBackItem>().AsNoTracking().Where(it => it.Draw == id && it.Rank != null);
        var looked = await drawn.Where(it => it.Outcome != null).GroupBy(it => it.Outcome).Select(it => new { it.Key, Count = it.Count() }).ToListAsync(stop);
        var (right, rebounds) = (looked.Where(it => it.Key == LookBackOutcome.Right).Sum(it => it.Count), looked.Where(it => it.Key == LookBackOutcome.Rebound).Sum(it => it.Count));
        var rows = await drawn.Join(db.Set<Hazard>(), it => it.Hazard, it => it.Id, (item, hazard) => new { item, hazard }).OrderBy(it => it.item.Rank).Take(MostShown).ToListAsync(stop);
        var chains = await Chains(db, [.. rows.Select(it => it.hazard.Id)], stop);
        var place = await places.Find(draw.Place, stop);
        var items = rows.ConvertAll(it => new ItemView(
            it.item.Rank!.Value, it.hazard.Id, it.hazard.Number, it.hazard.SubjectName, new(it.hazard.What, it.hazard.WhatEn), it.hazard.Grade, it.item.Outcome, it.item.LookedOn,
            chains.GetValueOrDefault((it.hazard.Id, HazardAction.Submit)), chains.GetValueOrDefault((it.hazard.Id, HazardAction.Verify)), chains.GetValueOrDefault((it.hazard.Id, HazardAction.Close))));
        return TypedResults.Ok(new View(
            draw.Id, new(draw.Place, place?.Name ?? "", place?.Path ?? ""), draw.ClosedFrom, draw.ClosedUntil, draw.Kind, draw.Grade, draw.Population, draw.Hash, draw.FrozenAt, draw.FrozenByName,
            draw.Seed, draw.SeedSource, draw.Size, draw.DrawnAt, draw.DrawnByName, right + rebounds, rebounds,
            Sample.Wilson(right, right + rebounds) is { } rate ? new(rate.Low, rate.Rate, rate.High) : null, items, draw.Version));
    }

    static async Task<Dictionary<(Guid, HazardAction), string>> Chains(Db db, List<Guid> hazards, CancellationToken stop)
    {
        HazardAction[] chain = [HazardAction.Submit, HazardAction.Verify, HazardAction.Close];
        var steps = await db.Set<HazardStep>().AsNoTracking().Where(it => hazards.Contains(it.Hazard) && chain.Contains(it.Action)).OrderBy(it => it.Number).Select(it => new { it.Hazard, it.Action, it.ByName }).ToListAsync(stop);
        var names = new Dictionary<(Guid, HazardAction), string>();
        foreach (var step in steps) names[(step.Hazard, step.Action)] = step.ByName;
        return names;
    }

    /// <summary>What the published hash is of.</summary>
    static async Task<FileContentHttpResult> Population(Guid id, Db db, CancellationToken stop)
    {
        if (!await db.Set<LookBack>().AnyAsync(it => it.Id == id, stop)) throw LookBackProblems.NotFound();
        var ids = await db.Set<LookBackItem>().Where(it => it.Draw == id).Select(it => it.Hazard).ToListAsync(stop);
        return TypedResults.File(Encoding.ASCII.GetBytes(Sample.Listed(ids)), "text/plain", "population.txt");
    }
}
