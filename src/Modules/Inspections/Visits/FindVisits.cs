using Microsoft.EntityFrameworkCore;

namespace Anran.Inspections.Visits;

/// <summary>The door of <see cref="IVisits"/>.</summary>
sealed class FindVisits(Db db) : IVisits
{
    public async Task<IReadOnlyList<FindingEntry>> FindingsOf(IReadOnlyCollection<Guid> visits, CancellationToken stop)
    {
        var found = await db.Set<VisitFinding>().AsNoTracking().Where(it => visits.Contains(it.Visit)).OrderBy(it => it.Visit).ThenBy(it => it.Ordinal).ToListAsync(stop);
        return found.ConvertAll(it => new FindingEntry(
            it.Id, it.Visit, it.Subject, it.Place, it.ScopeKey, it.Organisation, it.Inspector, it.Item, new(it.WhatZh, it.WhatEn), it.Note, it.Measure,
            it.Grade, it.Criterion, it.Rules, it.Clauses, it.Penalties, it.Photos, it.On, it.At, it.FoundBy, it.FoundByName, it.Late));
    }
}
