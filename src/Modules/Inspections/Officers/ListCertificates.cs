using Anran.Kernel.Time;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Officers;

/// <summary>Officers and their certificates, those that run out first on top; numbers masked.</summary>
static class ListCertificates
{
    /// <param name="DaysLeft">Until the last legal day, today counting as 0; negative when it is over.</param>
    public sealed record Row(
        Guid Id, Guid Person, string PersonName, string? Organisation, string Number, string Issuer, DateOnly FirstDay, DateOnly LastDay,
        DateOnly? RevokedOn, string? RevokedBecause, CertificateStanding Standing, int DaysLeft, int Version);

    public static void Map(IEndpointRouteBuilder officers) => officers.MapGet("/certificates", Handle).Requires("officers.read");

    /// <param name="standing">valid, expiring, expired, revoked or future.</param>
    static async Task<Ok<Page<Row>>> Handle(
        string? q, string? standing, Guid? organisation, Guid? after, int? limit, Db db, IOrganisations organisations, TimeProvider time, CancellationToken stop)
    {
        var (rows, today, size) = (db.Set<OfficerCertificate>().AsNoTracking(), time.Today(), Page.Limit(limit));
        var soon = today.AddDays(OfficerCertificate.WarnDays);
        if (organisation is not null) rows = rows.Where(it => it.Organisation == organisation);
        if (q?.Trim() is { Length: > 0 and <= 60 } part) rows = rows.Where(it => it.PersonName.Contains(part) || it.Issuer.Contains(part));
        if (Tasks.Choice.Of<CertificateStanding>("standing", standing) is { } wanted)
            rows = wanted switch
            {
                CertificateStanding.Valid => rows.Where(it => it.RevokedOn == null && it.FirstDay <= today && it.LastDay > soon),
                CertificateStanding.Expiring => rows.Where(it => it.RevokedOn == null && it.FirstDay <= today && it.LastDay >= today && it.LastDay <= soon),
                CertificateStanding.Expired => rows.Where(it => it.RevokedOn == null && it.LastDay < today),
                CertificateStanding.Revoked => rows.Where(it => it.RevokedOn != null),
                CertificateStanding.Future => rows.Where(it => it.RevokedOn == null && it.FirstDay > today),
            };
        if (after is { } id)
        {
            var last = await db.Set<OfficerCertificate>().AsNoTracking().SingleOrDefaultAsync(it => it.Id == id, stop) ?? throw OfficerProblems.CertificateNotFound();
            rows = rows.Where(it => it.LastDay > last.LastDay || (it.LastDay == last.LastDay && it.Id > last.Id));
        }
        var read = await rows.OrderBy(it => it.LastDay).ThenBy(it => it.Id).Take(size + 1).ToListAsync(stop);
        var names = await organisations.FindAll([.. read.Select(it => it.Organisation!.Value).Distinct()], stop);
        return TypedResults.Ok(Page.Of(read.ConvertAll(it => new Row(
            it.Id, it.Person, it.PersonName, names.GetValueOrDefault(it.Organisation!.Value)?.Name, it.MaskedNumber, it.Issuer, it.FirstDay, it.LastDay,
            it.RevokedOn, it.RevokedBecause, it.StandingOn(today), it.LastDay.DayNumber - today.DayNumber, it.Version)), size, it => it.Id.ToString()));
    }

    static CertificateStanding StandingOn(this OfficerCertificate it, DateOnly day) =>
        it.RevokedOn is not null ? CertificateStanding.Revoked
        : it.LastDay < day ? CertificateStanding.Expired
        : it.FirstDay > day ? CertificateStanding.Future
        : it.LastDay <= day.AddDays(OfficerCertificate.WarnDays) ? CertificateStanding.Expiring
        : CertificateStanding.Valid;
}

enum CertificateStanding { Valid, Expiring, Expired, Revoked, Future }
