using Anran.Campaigns.HandIns.Requirements;
using Microsoft.EntityFrameworkCore;

namespace Anran.Campaigns.HandIns.Owing;

/// <summary>Makes the rows of what falls due: ahead of time, each once, however often it is asked for.</summary>
static class GiveHandIns
{
    /// <summary>So many rows make a transaction.</summary>
    const int Batch = 20_000;

    /// <param name="from">The first day that may be lacking.</param>
    /// <param name="only">Some of those who owe it; null means all.</param>
    /// <returns>How many are new.</returns>
    public static async Task<int> Give(ReportRequirement requirement, DateOnly from, DateOnly until, IReadOnlyList<ReportingOrganisation>? only, Db db, BulkWriter bulk, CancellationToken stop)
    {
        if (!requirement.IsRunning) return 0;
        var first = from > requirement.InForceFrom ? from : requirement.InForceFrom;
        // A shifted day may lie on the other side of the bound; what is due decides, not what is written.
        var due = requirement.Timetable.Between(first.AddDays(-Widest), until).Where(it => it.Due >= first).ToList();
        if (due.Count == 0) return 0;
        var who = only ?? await db.Set<ReportingOrganisation>().AsNoTracking().Where(it => it.Requirement == requirement.Id).ToListAsync(stop);
        if (who.Count == 0) return 0;
        var periods = due.ConvertAll(it => it.Period);
        var there = (await db.Set<HandIn>().Where(it => it.Requirement == requirement.Id && periods.Contains(it.Period)).Select(it => new { it.Organisation, it.Period }).ToListAsync(stop))
            .Select(it => (it.Organisation, it.Period)).ToHashSet();
        // What one organisation owes stands side by side in the indexes, and is written so.
        var lacking = who.OrderBy(it => it.ScopeKey, StringComparer.Ordinal).ThenBy(it => it.Organisation).SelectMany(one => due.Where(it => Owes(one, it)).Select(it => (one, it)))
            .Where(it => !there.Contains((it.one.Organisation, it.it.Period))).Select(it => Of(requirement, it.one, it.it)).ToList();
        foreach (var batch in lacking.Chunk(Batch)) await bulk.Insert(new HandInsGiven(requirement.Id, batch.Length, batch.Max(it => it.Due)), requirement, [batch], stop);
        return lacking.Count;
    }

    /// <summary>The longest rest that a calendar has known is nine days.</summary>
    const int Widest = 15;

    public static bool Owes(ReportingOrganisation one, Occurrence it) => it.Due >= one.OwesFrom && (one.OwesUntil is not { } until || it.Due < until);

    static HandIn Of(ReportRequirement requirement, ReportingOrganisation one, Occurrence it) => new()
    {
        Id = RowId.New(),
        Requirement = requirement.Id,
        Series = requirement.Series,
        Organisation = one.Organisation,
        Place = one.Place,
        ScopeKey = one.ScopeKey,
        Period = it.Period,
        Due = it.Due,
        OwedFrom = one.OwesFrom > requirement.InForceFrom ? one.OwesFrom : requirement.InForceFrom,
    };
}
