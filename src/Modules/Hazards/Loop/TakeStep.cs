using System.ComponentModel.DataAnnotations;
using Anran.Hazards.Clocks;
using Anran.Hazards.LookBacks;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Hazards.Loop;

/// <summary>
/// Every step of the closed loop: one route for each row of <see cref="Transitions"/>, <c>POST /api/hazards/{id}/{route}</c>. The row says
/// who may and what it takes; the hazard lets itself be moved or refuses.
/// </summary>
static class TakeStep
{
    /// <summary>What a step may bring; each takes what its row of the table names, and leaves the rest.</summary>
    public sealed record Request
    {
        /// <summary>Of the hazard as it was looked at: the second of two is told.</summary>
        public int Version { get; init; }
        [StringLength(HazardStep.LongestText)] public string? Text { get; init; }

        /// <summary>Last legal day.</summary>
        public DateOnly? Due { get; init; }
        [StringLength(Hazard.LongestMeasure)] public string? Measure { get; init; }
        public Guid? Person { get; init; }

        /// <summary>The department it goes to.</summary>
        public Guid? Organisation { get; init; }

        /// <summary>Ids of pictures handed in before.</summary>
        public IReadOnlyList<Guid>? Photos { get; init; }

        /// <summary>Id of the picture of a signature.</summary>
        public Guid? Signature { get; init; }
        [StringLength(HazardStep.LongestWhere)] public string? Where { get; init; }

        /// <summary>Degrees, WGS-84 or CGCS2000; so is <see cref="Longitude"/>.</summary>
        public double? Latitude { get; init; }
        public double? Longitude { get; init; }
        public CheckWay? Way { get; init; }
    }

    /// <param name="Version">Goes into the next step.</param>
    public sealed record Answer(Guid Id, HazardState State, DateOnly? Due, DateOnly? ActBy, int Version);

    public static void Map(IEndpointRouteBuilder hazards)
    {
        foreach (var move in Transitions.All)
        {
            hazards.MapPost($"/{{id:guid}}/{move.Route}", (Guid id, Request request, TakeSteps steps, CancellationToken stop) => Handle(id, move, request, steps, stop))
                .Requires(move.Permission);
        }
    }

    static async Task<Ok<Answer>> Handle(Guid id, Transition move, Request request, TakeSteps steps, CancellationToken stop)
    {
        var hazard = await steps.Take(id, move, request, stop);
        return TypedResults.Ok(new Answer(hazard.Id, hazard.State, hazard.Due, hazard.ActBy, hazard.Version));
    }
}

/// <summary>Looks up what a request names, takes the step and saves it.</summary>
sealed class TakeSteps(Db db, StandTo standTo, Deadlines deadlines, HazardFiles files, IPeople people, IOrganisations organisations, TimeProvider time)
{
    /// <summary>No rule is known to allow more, and a day in the year 9999 helps nobody.</summary>
    const int FarthestDays = 731;

    /// <summary>Kinds of organisations that govern.</summary>
    static readonly string[] Governing = ["government", "department", "party", "township", "emergency-service"];

    public async Task<Hazard> Take(Guid id, Transition move, TakeStep.Request request, CancellationToken stop)
    {
        var hazard = await db.Set<Hazard>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw HazardProblems.NotFound();
        if (hazard.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        var by = await standTo.Of(hazard, stop);
        if (move.Against(hazard, by) is { } refusal) throw refusal;
        var step = hazard.Take(move, await Read(hazard, move, request, stop), by);
        db.Add(step);
        if (move.Action is HazardAction.LookBack or HazardAction.Reopen) await Answer(hazard.Id, move.Action == HazardAction.Reopen ? LookBackOutcome.Rebound : LookBackOutcome.Right, stop);
        await db.SaveChangesAsync(stop);
        return hazard;
    }

    /// <summary>Every sample that the hazard was drawn for has its answer.</summary>
    async Task Answer(Guid hazard, LookBackOutcome outcome, CancellationToken stop)
    {
        foreach (var item in await db.Set<LookBackItem>().Where(it => it.Hazard == hazard && it.Rank != null && it.Outcome == null).ToListAsync(stop))
            (item.Outcome, item.LookedOn) = (outcome, time.Today());
    }

    async Task<StepInput> Read(Hazard hazard, Transition move, TakeStep.Request request, CancellationToken stop)
    {
        var (at, today) = (time.GetUtcNow(), time.Today());
        if (move.Takes(Need.Due) && request.Due > today.AddDays(FarthestDays)) throw HazardProblems.DueTooFar();
        var (latitude, longitude) = move.Takes(Need.Where) ? Typed.Position(request.Latitude, request.Longitude) : (null, null);
        return new()
        {
            At = at,
            Text = move.Takes(Need.Text) ? Typed.Words(request.Text, "text") : null,
            Due = move.Takes(Need.Due) ? request.Due : null,
            Measure = move.Takes(Need.Measure) ? Typed.Words(request.Measure, "measure") : null,
            Person = move.Takes(Need.Person) ? await Named(hazard, request.Person, stop) : null,
            Organisation = move.Takes(Need.Organisation) ? await Receiver(hazard, request.Organisation, today, stop) : null,
            Where = move.Takes(Need.Where) ? Typed.Words(request.Where, "where") : null,
            Latitude = latitude,
            Longitude = longitude,
            Way = move.Takes(Need.Way) ? request.Way : null,
            Next = await deadlines.Next(move.Action, hazard, today, stop),
            Latest = await deadlines.Latest(move.Action, hazard, today, stop),
            Photos = move.Takes(Need.Photos) ? await files.File(request.Photos, "photos", hazard, stop) : [],
            Signature = move.Takes(Need.Signature) && request.Signature is { } signature ? (await files.File([signature], "signature", hazard, stop))[0] : null,
        };
    }

    async Task<(Guid, string)?> Named(Hazard hazard, Guid? person, CancellationToken stop)
    {
        if (person is not { } id) return null;
        var found = (await people.FindAll([id], stop)).GetValueOrDefault(id);
        return found is { Active: true } && found.Organisation == hazard.Organisation ? (found.Id, found.Name) : throw HazardProblems.PersonUnknown();
    }

    async Task<(Guid, string)?> Receiver(Hazard hazard, Guid? organisation, DateOnly today, CancellationToken stop)
    {
        if (organisation is not { } id) return null;
        var found = (await organisations.FindAll([id], stop)).GetValueOrDefault(id);
        if (found is null || !found.Exists(today)) throw HazardProblems.OrganisationUnknown("organisation");
        // A department that does not govern the place could never see what it was sent.
        return Governing.Contains(found.Kind) && hazard.ScopeKey.StartsWith(found.ScopeKey, StringComparison.Ordinal) ? (found.Id, found.Name) : throw HazardProblems.NoDepartment();
    }
}
