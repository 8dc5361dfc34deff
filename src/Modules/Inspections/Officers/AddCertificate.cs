using System.ComponentModel.DataAnnotations;
using Anran.Kernel.Keys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Officers;

/// <summary>An officer's certificate is put down: its number sealed, nobody certified twice for one day.</summary>
static class AddCertificate
{
    /// <param name="FirstDay">First and last legal day on which it holds.</param>
    public sealed record Request(
        [property: Required] Guid? Person, [property: Required, StringLength(OfficerCertificate.LongestNumber)] string Number,
        [property: Required, StringLength(OfficerCertificate.LongestIssuer)] string Issuer, [property: Required] DateOnly? FirstDay, [property: Required] DateOnly? LastDay);

    public sealed record Answer(Guid Id);

    public static void Map(IEndpointRouteBuilder officers) => officers.MapPost("/certificates", Handle).Requires("officers.manage");

    static async Task<Created<Answer>> Handle(Request request, Db db, SeePeople see, FieldCipher cipher, CancellationToken stop)
    {
        var (person, organisation) = await see.One(request.Person!.Value, stop);
        var (first, last) = (request.FirstDay!.Value, request.LastDay!.Value);
        if (last < first || last > first.AddYears(10)) throw OfficerProblems.Days();
        var number = request.Number.Trim();
        if (number.Length < 4 || !number.All(it => char.IsLetterOrDigit(it) || it is '-' or '—')) throw OfficerProblems.NumberWrong();
        if (await db.Set<OfficerCertificate>().AnyAsync(it => it.Person == person.Id && it.FirstDay <= last && first <= it.LastDay && (it.RevokedOn == null || it.RevokedOn > first), stop)) throw OfficerProblems.Overlaps();
        var certificate = new OfficerCertificate
        {
            Id = RowId.New(),
            Person = person.Id,
            PersonName = person.Name,
            Place = organisation.Place,
            ScopeKey = organisation.ScopeKey,
            Organisation = organisation.Id,
            Issuer = SeePeople.Words("issuer", request.Issuer, OfficerCertificate.LongestIssuer),
            FirstDay = first,
            LastDay = last,
        };
        certificate.Bear(number, cipher);
        db.Add(certificate);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/officers/{person.Id}", new Answer(certificate.Id));
    }
}
