using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Officers;

/// <summary>A certificate no longer holds from a legal day on.</summary>
static class RevokeCertificate
{
    public sealed record Request([property: Required] DateOnly? On, string? Because, int Version);

    public static void Map(IEndpointRouteBuilder officers) => officers.MapPost("/certificates/{id:guid}/revoke", Handle).Requires("officers.manage");

    static async Task<NoContent> Handle(Guid id, Request request, Db db, CancellationToken stop)
    {
        var certificate = await db.Set<OfficerCertificate>().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OfficerProblems.CertificateNotFound();
        if (certificate.Version != request.Version) throw ProblemWriter.ChangedMeanwhile();
        certificate.Revoke(request.On!.Value, SeePeople.Words("because", request.Because, OfficerCertificate.LongestReason));
        await db.SaveChangesAsync(stop);
        return TypedResults.NoContent();
    }
}
