using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Anran.Inspections.Tasks;
using Anran.Inspections.Tasks.Plans;
using Anran.Kernel.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Draws;

/// <summary>There is a seed, and with it the result; then the visits are planned, each with the officers drawn for it.</summary>
static class MakeDraw
{
    /// <param name="Seed">What the agreed source published; none where the house draws it.</param>
    public sealed record Request([property: StringLength(128)] string? Seed, int Version);

    /// <param name="Procedure">How the visits are announced.</param>
    public sealed record PlanRequest(TaskProcedure Procedure, [property: StringLength(VisitTask.LongestReason)] string? ProcedureReason, [property: StringLength(60)] string? Checklist, int Version);

    public static void Map(IEndpointRouteBuilder draws)
    {
        draws.MapPost("/{id:guid}/draw", Draw).Requires("draws.run");
        draws.MapPost("/{id:guid}/plan", Plan).Requires("draws.run");
    }

    static async Task<NoContent> Draw(Guid id, Request request, Db db, TimeProvider time, CancellationToken stop)
    {
        var draw = await Find(db, id, request.Version, stop);
        if (draw.OwnSeed && !string.IsNullOrEmpty(request.Seed)) throw DrawProblems.SeedIsOwn();
        if (!draw.OwnSeed && string.IsNullOrWhiteSpace(request.Seed)) throw DrawProblems.SeedNeeded();
        draw.Draw(draw.OwnSeed ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)) : request.Seed!.Trim(), time.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    static async Task<Created<AddVisitPlan.Answer>> Plan(Guid id, PlanRequest request, Db db, ReadPlanForm read, JobRunner jobs, CancellationToken stop)
    {
        var draw = await Find(db, id, request.Version, stop);
        var plan = await read.Read(new()
        {
            Title = draw.Title,
            Place = draw.Place,
            Organisation = draw.Organisation,
            Activity = TaskActivity.Inspection,
            Trigger = TaskTrigger.Draw,
            Procedure = request.Procedure,
            ProcedureReason = request.ProcedureReason,
            Checklist = request.Checklist,
            FirstDay = draw.FirstDay,
            LastDay = draw.LastDay,
            Subjects = [.. draw.Drawn.Select(it => it.Unit)],
        }, stop, draw.Id);
        draw.Follow(plan.Id);
        plan.Added();
        db.Add(plan);
        var job = await AddVisitPlan.Start(plan, jobs, stop);
        return TypedResults.Created($"/api/visit-plans/{plan.Id}", new AddVisitPlan.Answer(plan.Id, job));
    }

    static async Task<RandomDraw> Find(Db db, Guid id, int version, CancellationToken stop)
    {
        var draw = await db.Set<RandomDraw>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw DrawProblems.NotFound();
        return draw.Version == version ? draw : throw ProblemWriter.ChangedMeanwhile();
    }
}
