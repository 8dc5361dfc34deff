using System.ComponentModel.DataAnnotations;
using Anran.Hazards.Finding;
using Anran.Hazards.Loop;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.LookBacks;

/// <summary>Freezes the closed hazards of an area and a time, and publishes the hash of them: from now on nobody can choose who is drawn.</summary>
static class FreezeLookBack
{
    public sealed record Request
    {
        [Required] public Guid? Place { get; init; }
        public DateOnly ClosedFrom { get; init; }
        public DateOnly ClosedUntil { get; init; }
        [StringLength(40)] public string? Kind { get; init; }
        public HazardGrade? Grade { get; init; }
    }

    public sealed record Answer(Guid Id, int Population, string Hash);

    public static void Map(IEndpointRouteBuilder lookBacks) => lookBacks.MapPost("", Handle).Requires("hazards.look-back");

    static async Task<Created<Answer>> Handle(Request request, Db db, IPlaces places, HazardKinds kinds, TimeProvider time, CancellationToken stop)
    {
        var place = await places.Find(request.Place!.Value, stop) ?? throw HazardProblems.PlaceUnknown();
        if (request.ClosedUntil < request.ClosedFrom || request.ClosedUntil > time.Today()) throw LookBackProblems.Days();
        if (request.Kind is { } kind && !kinds.Knows(kind)) throw HazardProblems.KindUnknown();
        var rows = db.Set<Hazard>().AsNoTracking().Within(place.ScopeKey).Where(it => it.State == HazardState.Closed && it.ClosedOn >= request.ClosedFrom && it.ClosedOn <= request.ClosedUntil);
        if (request.Kind is not null) rows = rows.Where(it => it.Kind == request.Kind);
        if (request.Grade is not null) rows = rows.Where(it => it.Grade == request.Grade);
        var hazards = await rows.Select(it => it.Id).Take(LookBack.MostHazards + 1).ToListAsync(stop);
        if (hazards.Count == 0) throw LookBackProblems.Nothing();
        if (hazards.Count > LookBack.MostHazards) throw LookBackProblems.TooMany(LookBack.MostHazards);
        var at = time.GetUtcNow();
        var draw = new LookBack
        {
            Id = RowId.New(at),
            Place = place.Id,
            ScopeKey = place.ScopeKey,
            ClosedFrom = request.ClosedFrom,
            ClosedUntil = request.ClosedUntil,
            Kind = request.Kind,
            Grade = request.Grade?.ToString(),
            Population = hazards.Count,
            Hash = Sample.HashOf(Sample.Listed(hazards)),
            FrozenAt = at,
            FrozenByName = db.Caller.Name,
        };
        draw.NoteFrozen();
        db.Add(draw);
        db.AddRange(hazards.Select(it => new LookBackItem { Draw = draw.Id, Hazard = it, Place = place.Id, ScopeKey = place.ScopeKey }));
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/look-backs/{draw.Id}", new Answer(draw.Id, draw.Population, draw.Hash));
    }
}
