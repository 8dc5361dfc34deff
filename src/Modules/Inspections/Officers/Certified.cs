using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Officers;

/// <summary>Who holds a certificate that is valid on a legal day.</summary>
sealed class Certified(Db db)
{
    /// <summary>That somebody is certified is shown to the inspected; the number is not.</summary>
    const string Why = "whether an officer is certified is for everybody to know";

    public async Task<HashSet<Guid>> On(DateOnly day, IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        (await db.Unscoped<OfficerCertificate>(Why)
            .Where(it => people.Contains(it.Person) && it.FirstDay <= day && it.LastDay >= day && (it.RevokedOn == null || it.RevokedOn > day))
            .Select(it => it.Person).ToListAsync(stop)).ToHashSet();

    /// <summary>What the papers print of an officer: the number of the certificate that held on the day.</summary>
    public async Task<Dictionary<Guid, OfficerCertificate>> CertificatesOn(DateOnly day, IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        (await db.Unscoped<OfficerCertificate>(Why).AsNoTracking()
            .Where(it => people.Contains(it.Person) && it.FirstDay <= day && it.LastDay >= day && (it.RevokedOn == null || it.RevokedOn > day)).ToListAsync(stop))
        .GroupBy(it => it.Person).ToDictionary(it => it.Key, it => it.First());
}
