using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Officers;

/// <summary>Opens the number of one certificate, once, for a purpose that is kept.</summary>
static class RevealCertificate
{
    public sealed record Request([property: Required, StringLength(200, MinimumLength = 4)] string Purpose);

    public sealed record Answer(string Number);

    public static void Map(IEndpointRouteBuilder officers) => officers.MapPost("/certificates/{id:guid}/reveal", Handle).Requires("officers.manage").TellsOnce();

    static async Task<Ok<Answer>> Handle(Guid id, Request request, Db db, FieldCipher cipher, TimeProvider time, CancellationToken stop)
    {
        var certificate = await db.Set<OfficerCertificate>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OfficerProblems.CertificateNotFound();
        var reveal = new CertificateReveal
        {
            Id = RowId.New(),
            Certificate = id,
            Place = certificate.Place,
            ScopeKey = certificate.ScopeKey,
            Organisation = certificate.Organisation,
            Purpose = request.Purpose.Trim(),
            ByWhom = db.Caller.Id,
            At = time.GetUtcNow(),
        };
        db.Add(reveal);
        db.Note(new CertificateRevealed(id, reveal.Id), certificate);
        // Kept first, told afterwards: nobody reads without leaving a trace.
        await db.SaveChangesAsync(stop);
        return TypedResults.Ok(new Answer(certificate.ReadNumber(cipher)));
    }
}
