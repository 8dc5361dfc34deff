using System.ComponentModel.DataAnnotations;
using Anran.Inspections.Phone.Operations;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Visits;

/// <summary>Opens the signatures and the signed text of one visit, once, for a purpose that is kept.</summary>
static class RevealVisit
{
    public sealed record Request([property: Required, StringLength(200, MinimumLength = 4)] string Purpose);

    public sealed record Answer(string? Summary, IReadOnlyList<Signature> Signatures);

    /// <param name="Strokes">Lines of x, y, x, y …</param>
    public sealed record Signature(SignerRole Role, string Name, DateTimeOffset At, IReadOnlyList<IReadOnlyList<int>> Strokes);

    public static void Map(IEndpointRouteBuilder visits) => visits.MapPost("/{id:guid}/reveal", Handle).Requires("people.reveal").TellsOnce();

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var visit = await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw VisitProblems.NotFound();
        var reveal = new VisitReveal
        {
            Id = RowId.New(),
            Visit = id,
            Place = visit.Place,
            ScopeKey = visit.ScopeKey,
            Organisation = visit.Organisation,
            Purpose = request.Purpose.Trim(),
            ByWhom = db.Caller.Id,
            At = time.GetUtcNow(),
        };
        db.Add(reveal);
        db.Note(new VisitRevealed(id, reveal.Id), visit);
        // Kept first, told afterwards: nobody reads without leaving a trace.
        await db.SaveChangesAsync(stop);
        var rows = await db.Set<StoredOperation>().AsNoTracking().Where(it => it.Visit == id && it.Joined).ToListAsync(stop);
        var state = VisitState.Of(rows.ConvertAll(it => it.Open(cipher)));
        return TypedResults.Ok(new Answer(
            state.Finish?.Body.Summary,
            [.. state.Now.Signatures.Values.SelectMany(it => it.Standing).Select(it => new Signature(it.Body.Role, it.Body.Name, it.By.Corrected, it.Body.Strokes))]));
    }
}

/// <summary>Somebody looked at the signatures of a visit, and said what for.</summary>
sealed class VisitReveal : IPlaced, IOwned
{
    public required Guid Id { get; init; }
    public required Guid Visit { get; init; }
    public required Guid Place { get; init; }
    public required string ScopeKey { get; set; }
    public required Guid? Organisation { get; init; }
    public required string Purpose { get; init; }
    public required Guid ByWhom { get; init; }
    public required DateTimeOffset At { get; init; }
}
