using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Visits;

/// <summary>A major finding becomes a general one by two people: one asks with a reason, another decides. Both grades stay.</summary>
static class LowerGrade
{
    public sealed record AskRequest([property: Required, StringLength(2000, MinimumLength = 4)] string Reason, int Version);

    public sealed record DecideRequest([property: Required] bool? Agree, [property: Required, StringLength(2000, MinimumLength = 4)] string Reason, int Version);

    public sealed record Answer(FindingGrade Grade, int Version);

    public static void Map(IEndpointRouteBuilder findings)
    {
        findings.MapPost("/{id:guid}/lowering", Ask).Requires("visits.work");
        findings.MapPost("/{id:guid}/lowering/decision", Decide).Requires("visits.settle");
    }

    static async Task<Ok<Answer>> Ask(Guid id, AskRequest request, Db db, CancellationToken stop)
    {
        var finding = await Find(id, request.Version, db, stop);
        finding.AskToLower(db.Caller.Id, request.Reason.Trim());
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(finding.Grade, finding.Version));
    }

    static async Task<Ok<Answer>> Decide(Guid id, DecideRequest request, Db db, TimeProvider time, CancellationToken stop)
    {
        var finding = await Find(id, request.Version, db, stop);
        finding.Decide(request.Agree!.Value, request.Reason.Trim(), db.Caller.Id, time.GetUtcNow());
        var visit = await db.Set<Visit>().SingleAsync(it => it.Id == finding.Visit, stop);
        visit.Count([finding, .. await db.Set<VisitFinding>().AsNoTracking().Where(it => it.Visit == finding.Visit && it.Id != id).ToListAsync(stop)]);
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(finding.Grade, finding.Version));
    }

    static async Task<VisitFinding> Find(Guid id, int version, Db db, CancellationToken stop)
    {
        var finding = await db.Set<VisitFinding>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw VisitProblems.FindingNotFound();
        return finding.Version == version ? finding : throw ProblemWriter.ChangedMeanwhile();
    }
}
