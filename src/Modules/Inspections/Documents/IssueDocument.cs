using Anran.Inspections.Checklists;
using Anran.Inspections.Officers;
using Anran.Inspections.Visits;
using Anran.Kernel.Keys;
using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Documents;

/// <summary>A paper of a visit is issued by the organisation whose people made it, with the next number of its kind and year.</summary>
static class IssueDocument
{
    const int MostTries = 5;

    /// <param name="RectifyBy">Of an order or a hazard notice: the last legal day.</param>
    /// <param name="About">Of a receipt: the paper that was delivered.</param>
    public sealed record Request(DocumentKind Kind, DateOnly? RectifyBy, Guid? About, DeliveryWay? Delivery);

    public sealed record VoidRequest(string? Because, int Version);

    public sealed record Answer(Guid Id, string Number);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/visits/{id:guid}/documents", Handle).Requires("documents.issue");
        api.MapPost("/visit-documents/{id:guid}/void", Void).Requires("documents.issue");
    }

    static async Task<Created<Answer>> Handle(Guid id, Request request, Db db, ComposeDocument compose, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var visit = await db.Set<Visit>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw DocumentProblems.VisitNotFound();
        if (visit.Standing != VisitStanding.Whole) throw DocumentProblems.VisitNotWhole();
        // A row of the authority's own: whoever works for another cannot write it.
        if (visit.Inspector is not { } issuer || (db.Caller.Identity?.Organisation is { } own && own != issuer && db.Caller.Scopes.All(it => it.Organisation is not null))) throw DocumentProblems.NotOwn();
        var about = await About(request, visit, db, stop);
        await MustFit(request, visit, db, time.Today(), stop);
        var content = await compose.Of(visit, request.RectifyBy, about is null ? null : $"{about.Kind.Name().Zh} {about.Number}", request.Delivery, stop);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var document = (await Next(request, visit, issuer, about, db, time, stop)).Say(content, cipher);
            db.Add(document);
            try
            {
                await db.SaveChangesAsync(stop);
                return TypedResults.Created($"/api/visit-documents/{document.Id}", new Answer(document.Id, document.Number));
            }
            catch (DbUpdateException refused) when (StoreProblems.IsTaken(refused))
            {
                // Somebody took the number in the same moment: the next one then, so that none is left out.
                db.ChangeTracker.Clear();
            }
        }
        throw DocumentProblems.Busy();
    }

    static async Task<NoContent> Void(Guid id, VoidRequest request, Db db, TimeProvider time, CancellationToken stop)
    {
        var document = await db.Set<VisitDocument>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw DocumentProblems.NotFound();
        if (document.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        document.Void(SeePeople.Words("because", request.Because, VisitDocument.LongestReason), time.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }

    static async Task MustFit(Request request, Visit visit, Db db, DateOnly today, CancellationToken stop)
    {
        if (request.Kind is DocumentKind.Order or DocumentKind.HazardNotice)
        {
            if (request.Kind == DocumentKind.Order && visit.Activity != Activity.Inspection) throw DocumentProblems.OrderByInspection();
            if (visit.Findings == 0) throw DocumentProblems.NothingFound();
            if (request.RectifyBy is not { } day || day < today) throw DocumentProblems.RectifyByNeeded();
        }
        if (request.Kind == DocumentKind.Receipt) return;
        if (await db.Set<VisitDocument>().AsNoTracking().FirstOrDefaultAsync(it => it.Visit == visit.Id && it.Kind == request.Kind && it.VoidedAt == null, stop) is { } there) throw DocumentProblems.ThereAlready(there.Number);
    }

    static async Task<VisitDocument?> About(Request request, Visit visit, Db db, CancellationToken stop)
    {
        if (request.Kind != DocumentKind.Receipt) return null;
        if (request.Delivery is null) throw DocumentProblems.DeliveryNeeded();
        return await db.Set<VisitDocument>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == request.About && it.Visit == visit.Id && it.VoidedAt == null && it.Kind != DocumentKind.Receipt, stop)
            ?? throw DocumentProblems.AboutNeeded();
    }

    static async Task<VisitDocument> Next(Request request, Visit visit, Guid issuer, VisitDocument? about, Db db, TimeProvider time, CancellationToken stop)
    {
        var year = time.Today().Year;
        // Papers of the authority that lie outside the caller's part of its area have numbers too.
        var last = await db.Unscoped<VisitDocument>("numbers run through all papers of an authority").Where(it => it.Organisation == issuer && it.Kind == request.Kind && it.Year == year).MaxAsync(it => (int?)it.Serial, stop) ?? 0;
        return new()
        {
            Id = RowId.New(),
            Visit = visit.Id,
            Subject = visit.Subject,
            Place = visit.Place,
            ScopeKey = visit.ScopeKey,
            Organisation = issuer,
            Kind = request.Kind,
            Year = year,
            Serial = last + 1,
            About = about?.Id,
            RectifyBy = request.Kind is DocumentKind.Order or DocumentKind.HazardNotice ? request.RectifyBy : null,
            IssuedBy = db.Caller.Id,
            IssuedAt = time.GetUtcNow(),
        };
    }
}
